using System.Security.Cryptography;
using System.Text.Json;
using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Reading;

namespace Copydesk.Storing;

/// <summary>
/// Names one digest of one text by one way of digesting: lower-case hex SHA-256 over the canonical text's hash, the
/// effective metadata, the engine, its model and prompt version, the options, the policy of proof and the pipeline version.
/// </summary>
public static class RevisionKey
{
    private static readonly ProofOptions Usual = new();

    public static string Of(Article article, EngineIdentity engine, DigestOptions options, ProofOptions proof, string pipelineVersion)
    {
        byte[] content = JsonSerializer.SerializeToUtf8Bytes(
            new RevisionKeyContent(
                article.TextSha256, article.Title, article.Byline, article.PublishedAt, article.SourceUrl?.AbsoluteUri,
                article.Language, engine, options, pipelineVersion, proof == Usual ? null : proof,
                article.Tags.Count == 0 ? null : article.Tags),
            CopydeskJson.Default.RevisionKeyContent);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}

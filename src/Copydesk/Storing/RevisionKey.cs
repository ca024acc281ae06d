using System.Security.Cryptography;
using System.Text.Json;
using Copydesk.Digesting;
using Copydesk.Reading;

namespace Copydesk.Storing;

/// <summary>
/// Names one digest of one text by one way of digesting: lower-case hex SHA-256 over the canonical text's hash, the
/// effective metadata, the engine, its model and prompt version, the options and the pipeline version.
/// </summary>
public static class RevisionKey
{
    public static string Of(Article article, EngineIdentity engine, DigestOptions options, string pipelineVersion)
    {
        byte[] content = JsonSerializer.SerializeToUtf8Bytes(
            new RevisionKeyContent(
                article.TextSha256, article.Title, article.Byline, article.PublishedAt, article.SourceUrl?.AbsoluteUri,
                article.Language, engine, options, pipelineVersion),
            CopydeskJson.Default.RevisionKeyContent);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}

using System.Security.Cryptography;
using System.Text;
using Copydesk.Http.Queries;
using Copydesk.Intake;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Copydesk.Http.Bodies;

/// <summary>A request's body as a submission: the article's raw bytes, or JSON around it.</summary>
internal sealed class SubmissionBody(BodyType types, IOptions<IntakeOptions> limits)
{
    /// <exception cref="CopydeskException">The body can't be taken as a submission.</exception>
    public async Task<ReceivedBody> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        string? contentType = types.Of(request);
        ReadOnlyMemory<byte> bytes = await LimitedBody.ReadAsync(request, limits.Value.MaxBytes, ct);
        Submission submission = BodyType.IsJson(contentType)
            ? JsonSubmission.Read(bytes)
            : Submit(id: null, bytes, contentType, SubmissionMetadata.None);
        return new ReceivedBody(submission with { Caller = CallerKey.NameOf(request) }, Fingerprint(contentType, bytes.Span));
    }

    /// <summary>The origin is the caller's id, else what the bytes are.</summary>
    public static Submission Submit(string? id, ReadOnlyMemory<byte> bytes, string? contentType, SubmissionMetadata metadata)
    {
        Origin origin = id is null
            ? Origin.FromContent(Convert.ToHexStringLower(SHA256.HashData(bytes.Span)))
            : Origin.FromCallerId(id);
        return new Submission(origin, bytes, contentType, metadata);
    }

    private static string Fingerprint(string? contentType, ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(contentType + "\n"));
        hash.AppendData(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

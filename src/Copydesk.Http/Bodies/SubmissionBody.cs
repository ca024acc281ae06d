using System.Security.Cryptography;
using Copydesk.Intake;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Copydesk.Http.Bodies;

/// <summary>A request's body as a submission: the article's raw bytes, or JSON around it.</summary>
internal sealed class SubmissionBody(BodyType types, IOptions<IntakeOptions> limits)
{
    /// <exception cref="CopydeskException">The body can't be taken as a submission.</exception>
    public async Task<Submission> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        string? contentType = types.Of(request);
        ReadOnlyMemory<byte> bytes = await LimitedBody.ReadAsync(request, limits.Value.MaxBytes, ct);
        return BodyType.IsJson(contentType)
            ? JsonSubmission.Read(bytes)
            : Submit(id: null, bytes, contentType, SubmissionMetadata.None);
    }

    /// <summary>The origin is the caller's id, else what the bytes are.</summary>
    public static Submission Submit(string? id, ReadOnlyMemory<byte> bytes, string? contentType, SubmissionMetadata metadata)
    {
        Origin origin = id is null
            ? Origin.FromContent(Convert.ToHexStringLower(SHA256.HashData(bytes.Span)))
            : Origin.FromCallerId(id);
        return new Submission(origin, bytes, contentType, metadata);
    }
}

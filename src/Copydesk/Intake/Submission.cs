using System.Security.Cryptography;

namespace Copydesk.Intake;

/// <summary>An article as received: raw bytes, what the caller says of them, and where they came from.</summary>
/// <param name="ContentType">The declared media type, perhaps with a charset; null when nothing was declared.</param>
public sealed record Submission(
    Origin Origin,
    ReadOnlyMemory<byte> Content,
    string? ContentType,
    SubmissionMetadata Metadata)
{
    /// <summary>Who asks, as an account to charge a model to: never a secret. Null when nobody is known.</summary>
    public string? Caller { get; init; }

    public StoryId StoryId => StoryId.From(Origin);

    /// <summary>Lower-case hex SHA-256 of the raw bytes.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Content.Span));
}

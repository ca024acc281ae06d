using Copydesk.Digesting;
using Copydesk.Intake;
using Copydesk.Proving;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Copydesk.Tests;

/// <summary>Digests as <c>copydesk digest</c> does without any setting.</summary>
internal static class ExtractiveDesk
{
    private static readonly ArticleDigester Digester = new ServiceCollection()
        .AddCopydesk(new ConfigurationBuilder().Build()).BuildServiceProvider().GetRequiredService<ArticleDigester>();

    public static Task<ProvenDigest> DigestAsync(string name, byte[] content, string? mediaType = null, DigestOptions? how = null) => Digester.DigestAsync(
        new Submission(Origin.FromCallerId(name), content, mediaType, SubmissionMetadata.None with { FileName = name }), how, default);
}

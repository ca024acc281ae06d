using System.Text;
using Copydesk.Intake;
using Copydesk.Reading;

namespace Copydesk.Tests.Proving;

/// <summary>Articles read from plain text by the real reader.</summary>
internal static class TestArticle
{
    public static async Task<Article> ReadAsync(string text)
    {
        var submission = new Submission(
            Origin.FromCallerId("test"), Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8", SubmissionMetadata.None);
        return await ArticleReader.WithLimits(new IntakeOptions()).ReadAsync(submission, default);
    }
}

using System.Text;
using Copydesk.Intake;
using Copydesk.Reading;

namespace Copydesk.Tests.Reading;

/// <summary>Articles read from what a test gives.</summary>
internal static class Given
{
    public static Article Text(string text) => Bytes(Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8");

    public static Article Markdown(string text) => Bytes(Encoding.UTF8.GetBytes(text), "text/markdown");

    public static Article Html(string html, SubmissionMetadata? metadata = null) => Bytes(Encoding.UTF8.GetBytes(html), "text/html", metadata);

    public static Article Bytes(byte[] bytes, string? contentType, SubmissionMetadata? metadata = null, IntakeOptions? limits = null) =>
        ArticleReader.WithLimits(limits ?? new IntakeOptions())
            .ReadAsync(new Submission(Origin.FromCallerId("test"), bytes, contentType, metadata ?? SubmissionMetadata.None), CancellationToken.None)
            .AsTask().GetAwaiter().GetResult();

    public static string[] SentencesOf(Article article) => [.. article.Sentences.Select(s => s.Span.In(article.Text))];

    public static string[] BlocksOf(Article article, BlockKind kind) =>
        [.. article.Blocks.Where(b => b.Kind == kind).Select(b => b.Span.In(article.Text))];

    public static string[] CodesOf(Article article) => [.. article.IntakeNotes.Select(n => n.Code)];
}

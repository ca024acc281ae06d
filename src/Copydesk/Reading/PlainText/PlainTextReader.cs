using Copydesk.Intake;
using Copydesk.Reading.Cleaning;
using Copydesk.Reading.Decoding;
using Copydesk.Reading.Drafting;
using Microsoft.Extensions.Options;

namespace Copydesk.Reading.PlainText;

/// <summary>Reads text without markup: hard-wrapped like mail, or one paragraph to a line.</summary>
internal sealed class PlainTextReader(IOptions<IntakeOptions> limits) : IArticleReader
{
    public IReadOnlyCollection<string> MediaTypes { get; } = ["text/plain"];

    public ValueTask<Article> ReadAsync(Submission submission, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var tally = new CleaningTally();
        var decoded = TextDecoder.Decode(submission.Content.Span, MediaType.Parse(submission.ContentType)?.Charset);
        // Cleaned before it is taken apart: an invisible character must not hide a blank line or a heading.
        var mail = MailHeaders.In(TextCleaner.Clean(decoded.Text, tally));
        var draft = new Draft(PlainTextStructure.Read(mail.Body))
        {
            Title = mail.Title,
            Byline = mail.Byline,
            PublishedAt = mail.SentAt,
            Notes = mail.Lines > 0 ? [.. decoded.Notes, LeftOut.MailHeaders(mail.Lines)] : decoded.Notes,
        };
        return ValueTask.FromResult(ArticleAssembler.Assemble(draft, submission, limits.Value, tally));
    }
}

using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Copydesk.Intake;
using Copydesk.Reading.Cleaning;
using Copydesk.Reading.Decoding;
using Copydesk.Reading.Drafting;
using Copydesk.Reading.PlainText;
using Microsoft.Extensions.Options;

namespace Copydesk.Reading.Html;

/// <summary>Reads the main content of a page: no script runs, nothing is fetched, and what the page hides stays out.</summary>
internal sealed class HtmlReader(IOptions<IntakeOptions> limits) : IArticleReader
{
    /// <summary>Real pages stay below 100. 40,000 nested elements take the parser 9 seconds.</summary>
    private const int DeepestNesting = 256;

    public IReadOnlyCollection<string> MediaTypes { get; } = ["text/html", "application/xhtml+xml"];

    public ValueTask<Article> ReadAsync(Submission submission, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        ReadOnlySpan<byte> bytes = submission.Content.Span;
        var decoded = TextDecoder.Decode(bytes, MediaType.Parse(submission.ContentType)?.Charset ?? MetaCharset.Find(bytes));
        var tally = new CleaningTally();
        Draft draft = MarkupDepth.Exceeds(decoded.Text, DeepestNesting) ? Flatten(decoded.Text, tally) : Read(decoded.Text, submission.Metadata.SourceUrl);
        return ValueTask.FromResult(ArticleAssembler.Assemble(draft with { Notes = [.. decoded.Notes, .. draft.Notes] }, submission, limits.Value, tally));
    }

    private static Draft Flatten(string markup, CleaningTally tally)
    {
        var note = new IntakeNote("html-read-as-text", "The HTML is nested too deeply to be taken apart; its tags were taken off and the rest read as plain text.");
        return new Draft(PlainTextStructure.Read(TextCleaner.Clean(MarkupStripper.Strip(markup), tally))) { Notes = [note] };
    }

    private static Draft Read(string markup, Uri? url)
    {
        IHtmlDocument page = new HtmlParser().ParseDocument(markup);
        int hidden = HiddenElements.Remove(page);
        var head = PageHead.Of(page);
        // The extractor rearranges the page that it is given.
        HtmlOutline whole = HtmlOutline.Of(page.Body!);
        var content = MainContent.Find(page, url);

        var notes = new List<IntakeNote>();
        if (content is null) notes.Add(new IntakeNote("html-main-content-not-found", "No main content was found in the page; all of its visible text was read."));
        HtmlOutline outline = content?.Outline ?? whole;
        if (hidden > 0) notes.Add(LeftOut.Hidden(hidden));
        if (outline.CodeBlocks > 0) notes.Add(LeftOut.Code(outline.CodeBlocks));
        if (outline.Captions > 0) notes.Add(LeftOut.Captions(outline.Captions));

        string? title = head.TitleBeside(content?.Title, outline.Blocks);
        return new Draft(title is null ? Titles.Mark(outline.Blocks) : outline.Blocks)
        {
            Title = title,
            Byline = content?.Byline,
            PublishedAt = head.PublishedAt ?? content?.PublishedAt,
            Language = head.Language,
            Tags = head.Tags,
            Notes = notes,
        };
    }
}

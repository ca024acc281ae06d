using Copydesk.Intake;
using Copydesk.Reading.Cleaning;
using Copydesk.Reading.Decoding;
using Copydesk.Reading.Drafting;
using Copydesk.Reading.Html;
using Copydesk.Reading.PlainText;
using Markdig;
using Markdig.Syntax;
using Microsoft.Extensions.Options;

namespace Copydesk.Reading.Markdown;

/// <summary>Reads CommonMark with tables and front matter; code is left out, HTML in it counts as its text.</summary>
internal sealed class MarkdownReader(IOptions<IntakeOptions> limits) : IArticleReader
{
    /// <summary>The parser's time grows with the square of unclosed ones: 33,000 took it more than 15 seconds.</summary>
    private const int MostBrackets = 5_000;

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseEmphasisExtras().Build();

    private static readonly string[] TagKeys = ["category", "categories", "tags", "keywords"];

    public IReadOnlyCollection<string> MediaTypes { get; } = ["text/markdown", "text/x-markdown"];

    public ValueTask<Article> ReadAsync(Submission submission, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var tally = new CleaningTally();
        var decoded = TextDecoder.Decode(submission.Content.Span, MediaType.Parse(submission.ContentType)?.Charset);
        Draft draft = Read(TextCleaner.Clean(decoded.Text, tally));
        return ValueTask.FromResult(ArticleAssembler.Assemble(draft with { Notes = [.. decoded.Notes, .. draft.Notes] }, submission, limits.Value, tally));
    }

    private static Draft Read(string text)
    {
        if (Parse(text) is not { } document)
        {
            var note = new IntakeNote("markdown-read-as-text", "The Markdown is nested too deeply, or has too many brackets, to be taken apart; it was read as plain text.");
            return new Draft(PlainTextStructure.Read(text)) { Notes = [note] };
        }

        var outline = new MarkdownOutline();
        outline.Add(document);
        FrontMatterLines front = outline.FrontMatter;
        return new Draft(Titles.Mark(outline.Blocks))
        {
            Title = front.Find("title"),
            Byline = front.Find("author") ?? front.Find("byline"),
            PublishedAt = PublicationDate.Parse(front.Find("date") ?? ""),
            Language = front.Find("lang") ?? front.Find("language"),
            Tags = [.. TagKeys.SelectMany(front.ListOf)],
            Notes = outline.CodeBlocks == 0 ? [] : [LeftOut.Code(outline.CodeBlocks)],
        };
    }

    /// <summary>Null for what no article has: more than the parser's 128 levels, or more brackets than it reads in good time.</summary>
    private static MarkdownDocument? Parse(string text)
    {
        if (text.AsSpan().Count('[') > MostBrackets) return null;
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using Copydesk.Cli.Input;
using Copydesk.Cli.Lines;
using Copydesk.Cli.Output;
using Copydesk.Cli.Output.Digests;
using Copydesk.Cli.Output.Results;
using Copydesk.Cli.Output.Text;
using Copydesk.Cli.Runs;
using Copydesk.Digesting;
using Copydesk.Reading;
using Microsoft.Extensions.Options;

namespace Copydesk.Cli.Commands;

/// <summary><c>copydesk digest</c>: one digest for each article given, or for each line of standard input.</summary>
internal static class DigestCommand
{
    private static readonly Argument<string[]> s_paths = Arguments.Articles("The articles: files, folders (with all they hold), or - for standard input.");

    private static readonly ChoiceOption<OutputFormat> s_format = new(
        "--format", "json: everything, with evidence. markdown: to paste. text: to read here.",
        OutputFormat.Json, OutputFormat.Markdown, OutputFormat.Text);

    private static readonly ChoiceOption<DigestLength> s_length = new(
        "--length", "short, medium or long: 2, 3 or 6 summary sentences.", DigestLength.Medium, DigestLength.Short, DigestLength.Long);

    private static readonly Option<int?> s_sentences = new("--sentences")
    {
        Description = "So many summary sentences (1 to 20), whatever --length says.",
        HelpName = "N",
        CustomParser = ParseSentences,
    };

    private static readonly Option<string?> s_output = new("--output")
    {
        Description = "Writes one file for each article into this folder, NAME.digest.json, .md or .txt, instead of all to standard output.",
        HelpName = "DIR",
    };

    private static readonly Option<bool> s_lines = new("--jsonl")
    {
        Description = """
            Reads lines {"id","text"} from standard input and writes {"id","summary","facts","digest"} for each, in order; a bad line gets {"id","error"}.
            """,
    };

    private static readonly ModelOptions s_model = new();

    public static (Command Command, string[] Examples) Create()
    {
        var command = new Command("digest", "Summarises articles, with key facts and the evidence for each. Needs no network and stores nothing.")
        {
            s_paths, s_format, s_length, s_sentences, s_output, s_lines,
        };
        s_model.AddTo(command);
        command.SetAction(RunAsync);
        return (command,
        [
            "copydesk digest article.txt",
            "copydesk digest page.html --format text --length short",
            "copydesk digest *.md --format markdown > digests.md",
            "copydesk digest newsroom/ --output digests/",
            "curl -sL https://example.org/story | copydesk digest - --format text",
            "copydesk digest --jsonl --sentences 3 < articles.jsonl > digests.jsonl",
        ]);
    }

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        string[] paths = parsed.GetValue(s_paths) ?? [];
        if (!parsed.GetValue(s_lines)) return DigestFilesAsync(paths, parsed, ct);
        if (paths.Length > 0 && paths is not [ArticleInput.StandardInput])
            throw new UsageException($"--jsonl reads standard input, not files; type: copydesk digest --jsonl < {paths[0]}");
        if (parsed.GetResult(s_output) is not null || s_format.IsGivenIn(parsed))
            throw new UsageException("--jsonl has a form of its own, on standard output; leave --output and --format out.");
        return DigestLinesAsync(parsed, ct);
    }

    private static async Task<int> DigestLinesAsync(ParseResult parsed, CancellationToken ct)
    {
        using var bench = new Workbench(s_model.In(parsed));
        var lines = new DigestLines(bench.Get<ArticleDigester>(), How(parsed, bench), ct);
        return await LineRun.RunAsync(lines.Start, ct) == 0 ? 0 : 1;
    }

    private static async Task<int> DigestFilesAsync(string[] given, ParseResult parsed, CancellationToken ct)
    {
        string? folder = parsed.GetValue(s_output);
        if (folder is not null && (string.IsNullOrWhiteSpace(folder) || File.Exists(folder)))
            throw new UsageException($"--output names a folder, and '{folder}' is none; give another, it is made when it is not there.");

        using var bench = new Workbench(s_model.In(parsed));
        var digester = bench.Get<ArticleDigester>();
        DigestOptions how = How(parsed, bench);
        ArticlePaths paths = ArticlePaths.Find(given, bench.Get<ArticleReader>());
        DigestForm form = DigestForm.Of(s_format.ValueIn(parsed), folder is null ? PageStyle.OfStandardOutput() : PageStyle.Plain);
        IResults results = folder is null ? new PrintedResults(paths.Several ? form.Between : null) : new FolderResults(folder, form.Extension, paths.Articles);

        // Where the digests themselves come on the terminal they are the progress.
        var progress = new LiveLine(Console.Error, LiveLine.IsErrorLive && (folder is not null || Console.IsOutputRedirected));
        return await new ArticleRun(paths, progress).RunAsync(
            async article => form.Write(await digester.DigestAsync(await ArticleInput.OpenAsync(article.Given, bench.Limits, ct), how, ct)), results, ct);
    }

    /// <summary>What the command line says goes before what is configured.</summary>
    private static DigestOptions How(ParseResult parsed, Workbench bench)
    {
        DigestOptions configured = bench.Get<IOptions<DigestOptions>>().Value;
        DigestOptions how = s_length.IsGivenIn(parsed)
            ? configured with { Length = s_length.ValueIn(parsed), Sentences = null }
            : configured;
        return parsed.GetValue(s_sentences) is { } sentences ? how with { Sentences = sentences } : how;
    }

    private static int? ParseSentences(ArgumentResult result)
    {
        string given = result.Tokens[^1].Value;
        if (int.TryParse(given, out int count) && count is >= 1 and <= 20) return count;
        result.AddError($"--sentences is a whole number from 1 to 20, not '{given}'");
        return null;
    }
}

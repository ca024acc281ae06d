using System.CommandLine;
using System.CommandLine.Parsing;
using Copydesk.Cli.Input;
using Copydesk.Cli.Lines;
using Copydesk.Cli.Output;
using Copydesk.Digesting;
using Copydesk.Proving;
using Microsoft.Extensions.Options;

namespace Copydesk.Cli.Commands;

/// <summary><c>copydesk digest</c>: one digest for each article given, or for each line of standard input.</summary>
internal static class DigestCommand
{
    private static readonly Argument<string[]> s_paths = Arguments.Articles("The articles: files, or - for standard input.");

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
            s_paths, s_format, s_length, s_sentences, s_lines,
        };
        s_model.AddTo(command);
        command.SetAction(RunAsync);
        return (command,
        [
            "copydesk digest article.txt",
            "copydesk digest page.html --format text --length short",
            "copydesk digest *.md --format markdown > digests.md",
            "copydesk digest --jsonl --sentences 3 < articles.jsonl > digests.jsonl",
        ]);
    }

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        string[] paths = parsed.GetValue(s_paths) ?? [];
        if (!parsed.GetValue(s_lines)) return DigestFilesAsync(paths, parsed, ct);
        if (paths.Length > 0 && paths is not [ArticleInput.StandardInput])
            throw new UsageException($"--jsonl reads standard input, not files; type: copydesk digest --jsonl < {paths[0]}");
        return DigestLinesAsync(parsed, ct);
    }

    private static async Task<int> DigestLinesAsync(ParseResult parsed, CancellationToken ct)
    {
        using var bench = new Workbench(s_model.In(parsed));
        var lines = new DigestLines(bench.Get<ArticleDigester>(), How(parsed, bench), ct);
        return await LineRun.RunAsync(lines.Start, ct) == 0 ? 0 : 1;
    }

    private static async Task<int> DigestFilesAsync(string[] paths, ParseResult parsed, CancellationToken ct)
    {
        using var bench = new Workbench(s_model.In(parsed));
        var digester = bench.Get<ArticleDigester>();
        DigestOptions how = How(parsed, bench);
        IDigestWriter writer = DigestWriter.For(s_format.ValueIn(parsed), several: paths.Length > 1);
        int exit = 0;
        foreach (string? path in paths.DefaultIfEmpty())
        {
            try
            {
                ProvenDigest digest = await digester.DigestAsync(await ArticleInput.OpenAsync(path, bench.Limits, ct), how, ct);
                await writer.WriteAsync(digest, ct);
            }
            catch (CopydeskException error) when (paths.Length > 1)
            {
                StandardError.Write($"{path}: {error.Message}");
                exit = 1;
            }
        }

        await writer.EndAsync(ct);
        return exit;
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

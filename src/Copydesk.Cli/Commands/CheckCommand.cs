using System.CommandLine;
using Copydesk.Cli.Input;
using Copydesk.Cli.Output;
using Copydesk.Cli.Output.DeskNotes;
using Copydesk.Cli.Output.Results;
using Copydesk.Cli.Output.Text;
using Copydesk.Cli.Runs;
using Copydesk.Proving;
using Copydesk.Proving.DeskNotes;
using Copydesk.Publishing.Digests;
using Copydesk.Reading;

namespace Copydesk.Cli.Commands;

/// <summary><c>copydesk check</c>: what is wrong or doubtful in the article itself.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> s_paths = Arguments.Articles("The articles: files, folders (with all they hold), or - for standard input.");

    private static readonly ChoiceOption<OutputFormat> s_format = new(
        "--format", "text: to read here. json: an array of notes with the places they are about; of several articles, an array of {\"article\",\"deskNotes\"}.",
        OutputFormat.Text, OutputFormat.Json);

    private static readonly ChoiceOption<CheckFailure> s_failOn = new(
        "--fail-on", "Exits with 1 when there is a note of this severity or a worse one, for a build that should stop.",
        CheckFailure.Never, CheckFailure.Error, CheckFailure.Warning);

    public static (Command Command, string[] Examples) Create()
    {
        var command = new Command("check", "Prints the desk notes of articles: contradictions within one, each with both places. Finding some is no failure, unless --fail-on says so.")
        {
            s_paths, s_format, s_failOn,
        };
        command.SetAction(RunAsync);
        return (command, ["copydesk check article.txt", "copydesk check page.html --format json", "copydesk check newsroom/ --fail-on error"]);
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        using var bench = new Workbench();
        var reader = bench.Get<ArticleReader>();
        ArticlePaths paths = ArticlePaths.Find(parsed.GetValue(s_paths) ?? [], reader);
        var report = new DeskNotesReport(s_format.ValueIn(parsed), PageStyle.OfStandardOutput(), paths.Several);
        CheckFailure failOn = s_failOn.ValueIn(parsed);
        int grave = 0;

        int exit = await new ArticleRun(paths, new LiveLine(Console.Error, LiveLine.IsErrorLive && Console.IsOutputRedirected)).RunAsync(
            async path =>
            {
                Article article = await reader.ReadAsync(await ArticleInput.OpenAsync(path.Given, bench.Limits, ct), ct);
                IReadOnlyList<DeskNote> notes = DeskNoteFinder.Find(article);
                Interlocked.Add(ref grave, notes.Count(note => IsGrave(note, failOn)));
                return report.Write(path.Name, article, notes);
            },
            new PrintedResults(paths.Several ? report.Between : null),
            ct);

        if (grave == 0) return exit;
        StandardError.Write($"{DigestWords.Count(grave, "desk note", "desk notes")} of the severity that --fail-on names, or worse.");
        return 1;
    }

    private static bool IsGrave(DeskNote note, CheckFailure failOn) => failOn switch
    {
        CheckFailure.Error => note.Severity is DeskNoteSeverity.Error,
        CheckFailure.Warning => true,
        _ => false,
    };
}

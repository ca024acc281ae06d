using System.CommandLine;
using Copydesk.Cli.Input;
using Copydesk.Cli.Output;
using Copydesk.Proving;

namespace Copydesk.Cli.Commands;

/// <summary><c>copydesk check</c>: what is wrong or doubtful in the article itself.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string?> s_path = Arguments.Article("The article: a file, or - for standard input.");

    private static readonly ChoiceOption<OutputFormat> s_format = new(
        "--format", "text: to read here. json: an array of notes with the places they are about.", OutputFormat.Text, OutputFormat.Json);

    public static (Command Command, string[] Examples) Create()
    {
        var command = new Command("check", "Prints the desk notes of an article: contradictions within it, each with both places. Finding some is no failure.") { s_path, s_format };
        command.SetAction(RunAsync);
        return (command, ["copydesk check article.txt", "copydesk check page.html --format json"]);
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        using var bench = new Workbench();
        var submission = await ArticleInput.OpenAsync(parsed.GetValue(s_path), bench.Limits, ct);
        ProvenDigest digest = await bench.Get<ArticleDigester>().DigestAsync(submission, how: null, ct);
        if (s_format.ValueIn(parsed) is OutputFormat.Json) await TextOutput.WriteAsync(CopydeskJson.WriteIndented(digest.DeskNotes), ct);
        else if (digest.DeskNotes.Count == 0) await TextOutput.WriteAsync("No desk notes: nothing in the article contradicts itself as far as we can see.", ct);
        else DeskNotesText.Write(Terminal.Create(), digest.DeskNotes, indent: 0);
        return 0;
    }
}

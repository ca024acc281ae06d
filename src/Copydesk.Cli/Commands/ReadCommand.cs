using System.CommandLine;
using Copydesk.Cli.Input;
using Copydesk.Cli.Output;
using Copydesk.Reading;

namespace Copydesk.Cli.Commands;

/// <summary><c>copydesk read</c>: the canonical article, to which all evidence refers.</summary>
internal static class ReadCommand
{
    private static readonly Argument<string?> s_path = Arguments.Article("The article: a file, or - for standard input.");

    private static readonly ChoiceOption<OutputFormat> s_format = new(
        "--format", "text: the canonical text. json: with title, sections, sentences and references.", OutputFormat.Text, OutputFormat.Json);

    public static (Command Command, string[] Examples) Create()
    {
        var command = new Command("read", "Prints the canonical text of an article: what is left when markup, boilerplate and odd characters are gone.") { s_path, s_format };
        command.SetAction(RunAsync);
        return (command, ["copydesk read page.html", "curl -sL https://example.org/story | copydesk read - --format json"]);
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        using var bench = new Workbench();
        var submission = await ArticleInput.OpenAsync(parsed.GetValue(s_path), bench.Limits, ct);
        Article article = await bench.Get<ArticleReader>().ReadAsync(submission, ct);

        string text = s_format.ValueIn(parsed) is OutputFormat.Json ? CopydeskJson.WriteIndented(article) : article.Text;
        await TextOutput.WriteAsync(text, ct);
        return 0;
    }
}

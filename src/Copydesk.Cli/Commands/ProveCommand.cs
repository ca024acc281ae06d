using System.CommandLine;
using Copydesk.Cli.Lines;
using Copydesk.Reading;

namespace Copydesk.Cli.Commands;

/// <summary><c>copydesk prove</c>: does a source support a claim?</summary>
internal static class ProveCommand
{
    private static readonly Option<bool> s_lines = new("--jsonl")
    {
        Description = """
            Reads lines {"id","source","claim"} from standard input and writes {"id","status","supported","score","checks","evidence"} for each, in order; a bad line gets {"id","error"}.
            """,
    };

    public static (Command Command, string[] Examples) Create()
    {
        var command = new Command("prove", "Checks claims against their sources: words, quotes, figures, dates, names and negation.") { s_lines };
        command.SetAction(RunAsync);
        return (command,
        [
            "copydesk prove --jsonl < claims.jsonl > proofs.jsonl",
            """echo '{"id":1,"source":"The bridge cost 12 million euros.","claim":"The bridge cost 21 million euros."}' | copydesk prove --jsonl""",
        ]);
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        if (!parsed.GetValue(s_lines)) throw new UsageException("prove reads lines from standard input; type: copydesk prove --jsonl < claims.jsonl");
        using var bench = new Workbench();
        var lines = new ProveLines(bench.Get<ArticleReader>(), ct);
        return await LineRun.RunAsync(lines.Start, ct) == 0 ? 0 : 1;
    }
}

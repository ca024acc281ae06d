using System.CommandLine;
using Copydesk.Cli.Input;
using Copydesk.Cli.Lines;
using Copydesk.Cli.Output;
using Copydesk.Cli.Output.Proofs;
using Copydesk.Cli.Output.Text;
using Copydesk.Digesting;
using Copydesk.Proving;
using Copydesk.Publishing.Digests;
using Copydesk.Reading;

namespace Copydesk.Cli.Commands;

/// <summary><c>copydesk prove</c>: does a source support a claim?</summary>
internal static class ProveCommand
{
    private static readonly Argument<string?> s_path = Arguments.Article("The article that the claims are about: a file, or - for standard input.");

    private static readonly Option<string[]> s_claims = new("--claim")
    {
        Description = "A sentence to prove; may be given several times.",
        HelpName = "SENTENCE",
    };

    private static readonly Option<string?> s_claimsFile = new("--claims")
    {
        Description = "A file with one claim on each line, or - for standard input.",
        HelpName = "FILE",
    };

    private static readonly ChoiceOption<OutputFormat> s_format = new(
        "--format", "text: the verdict, what fails in the claim, and what the article says. json: the same as data, an array for several claims.",
        OutputFormat.Text, OutputFormat.Json);

    private static readonly ChoiceOption<ProofFailure> s_failOn = new(
        "--fail-on", "Exits with 1 when a claim has this status or a worse one, for a build that should stop.",
        ProofFailure.Never, ProofFailure.Unsupported, ProofFailure.Partial);

    private static readonly Option<bool> s_lines = new("--jsonl")
    {
        Description = """
            Reads lines {"id","source","claim"} from standard input and writes {"id","status","supported","score","checks","evidence"} for each, in order; a bad line gets {"id","error"}.
            """,
    };

    public static (Command Command, string[] Examples) Create()
    {
        var command = new Command("prove", "Checks claims against their source: words, quotes, figures, dates, names and negation. A claim that fails is no failure of the command, unless --fail-on says so.")
        {
            s_path, s_claims, s_claimsFile, s_format, s_failOn, s_lines,
        };
        command.SetAction(RunAsync);
        return (command,
        [
            """copydesk prove article.txt --claim "The bridge cost 21 million euros." """.TrimEnd(),
            "copydesk prove article.txt --claims summary.txt --fail-on unsupported",
            "copydesk prove --jsonl < claims.jsonl > proofs.jsonl",
        ]);
    }

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        if (!parsed.GetValue(s_lines)) return ProveArticleAsync(parsed, ct);
        Option? other = new Option[] { s_claims, s_claimsFile, s_format, s_failOn }.FirstOrDefault(option => parsed.GetResult(option) is not null);
        if (parsed.GetValue(s_path) is { } path && path != ArticleInput.StandardInput)
            throw new UsageException($"--jsonl reads articles and claims from standard input, not '{path}'; type: copydesk prove --jsonl < claims.jsonl");
        if (other is not null) throw new UsageException($"--jsonl takes all from the lines and has a form of its own; leave {other.Name} out.");
        return ProveLinesAsync(ct);
    }

    private static async Task<int> ProveLinesAsync(CancellationToken ct)
    {
        using var bench = new Workbench();
        var lines = new ProveLines(bench.Get<ArticleReader>(), ct);
        return await LineRun.RunAsync(lines.Start, ct) == 0 ? 0 : 1;
    }

    private static async Task<int> ProveArticleAsync(ParseResult parsed, CancellationToken ct)
    {
        string? path = parsed.GetValue(s_path);
        string? file = parsed.GetValue(s_claimsFile);
        if (path is null && file is null && parsed.GetResult(s_claims) is null)
            throw new UsageException("Give an article and a claim: copydesk prove article.txt --claim \"…\"; or many of both: copydesk prove --jsonl < claims.jsonl");
        if (path is null or ArticleInput.StandardInput && file is ArticleInput.StandardInput)
            throw new UsageException("The article and the claims can't both come from standard input; give one of them as a file.");

        using var bench = new Workbench();
        string[] claims = [.. parsed.GetValue(s_claims) ?? [], .. file is null ? [] : await ClaimsFile.ReadAsync(file, bench.Limits, ct)];
        if (claims.Length == 0) throw new UsageException("There is no claim to prove; give one with --claim \"…\" or a file of them with --claims.");
        if (claims.Any(string.IsNullOrWhiteSpace)) throw new UsageException("A claim is empty; give a sentence to prove.");

        Article article = await bench.Get<ArticleReader>().ReadAsync(await ArticleInput.OpenAsync(path, bench.Limits, ct), ct);
        var prover = new ClaimProver(article);
        ProvenClaim[] proven = [.. claims.Select(claim => prover.Prove(new Claim(claim, [])))];
        string report = s_format.ValueIn(parsed) is OutputFormat.Json ? ProofReport.Json(proven) : ProofReport.Text(article, proven, PageStyle.OfStandardOutput());
        await TextOutput.WriteAsync(report, ct);
        if (proven.Length > 1) StandardError.Write($"{proven.Count(p => p.Proof.IsSupported)} of {DigestWords.Count(proven.Length, "claim", "claims")} supported.");
        return proven.Any(p => IsGrave(p.Proof.Status, s_failOn.ValueIn(parsed))) ? 1 : 0;
    }

    private static bool IsGrave(ProofStatus status, ProofFailure failOn) => failOn switch
    {
        ProofFailure.Unsupported => status is ProofStatus.Unsupported,
        ProofFailure.Partial => status is ProofStatus.Unsupported or ProofStatus.Partial,
        _ => false,
    };
}

using Copydesk.Digesting;
using Copydesk.Digesting.Chat;
using Copydesk.Http.Answers;
using Copydesk.Reading;

namespace Copydesk.Tests.Http.Cases;

/// <summary>The default engine, but an article may tell it to fail or to wait.</summary>
internal sealed class ScriptedEngine : IDigestEngine
{
    public const string Slow = "Slowly the ferry to Lindholm sailed on Monday. It was full.";

    /// <summary>How the codes begin of what stops a digest in its engine.</summary>
    private static readonly string[] OfEngines = ["article-too-long-for-model", "budget-", "model-", "no-sentences", "recording-"];

    public static readonly IReadOnlyList<(string Code, int Status)> Failures =
    [
        .. ProblemTable.All.Select(kind => (Code: kind.Type["urn:copydesk:problem:".Length..], kind.Status))
            .Where(kind => OfEngines.Any(start => kind.Code.StartsWith(start, StringComparison.Ordinal))),
    ];

    private readonly ExtractiveEngine _engine = new();
    private readonly TaskCompletionSource _letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public EngineIdentity Identity => _engine.Identity;

    public static string Failing(string code) => $"Fail with {code}.";

    public void LetGo() => _letGo.TrySetResult();

    public async Task<Digest> DigestAsync(Article article, DigestOptions options, CancellationToken ct)
    {
        if (article.Text.Contains(Failing("internal-error"), StringComparison.Ordinal)) throw new IOException("The disk is gone.");
        if (Failures.Select(failure => failure.Code).FirstOrDefault(code => article.Text.Contains(Failing(code), StringComparison.Ordinal)) is { } code) throw Failure(code);
        if (article.Text.Contains("Slowly", StringComparison.Ordinal)) await _letGo.Task.WaitAsync(ct);
        return await _engine.DigestAsync(article, options, ct);
    }

    private static Exception Failure(string code) => code.StartsWith("model-", StringComparison.Ordinal) || code.StartsWith("budget-", StringComparison.Ordinal)
        ? new ChatEngineException(code, ModelFailureKind.Away, "The model gave no digest.", new IOException("The line is down."))
        : new CopydeskException(code, "The engine gave no digest.");
}

using Copydesk.Digesting;
using Copydesk.Digesting.Chat;
using Copydesk.Http.Answers;
using Copydesk.Reading;

namespace Copydesk.Tests.Http.Cases;

/// <summary>The default engine, but an article may tell it to fail or to wait.</summary>
internal sealed class ScriptedEngine : IDigestEngine
{
    public const string Slow = "Slowly the ferry to Lindholm sailed on Monday. It was full.";

    private const string ModelType = "urn:copydesk:problem:model-";

    public static readonly IReadOnlyList<(string Code, int Status)> ModelFailures =
        [.. ProblemTable.All.Where(problem => problem.Type.StartsWith(ModelType, StringComparison.Ordinal)).Select(problem => (problem.Type["urn:copydesk:problem:".Length..], problem.Status))];

    private readonly ExtractiveEngine _engine = new();
    private readonly TaskCompletionSource _letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public EngineIdentity Identity => _engine.Identity;

    public static string Failing(string code) => $"Fail with {code}.";

    public void LetGo() => _letGo.TrySetResult();

    public async Task<Digest> DigestAsync(Article article, DigestOptions options, CancellationToken ct)
    {
        if (article.Text.Contains(Failing("internal-error"), StringComparison.Ordinal)) throw new IOException("The disk is gone.");
        if (article.Text.Contains(Failing("article-too-long-for-model"), StringComparison.Ordinal))
            throw new CopydeskException("article-too-long-for-model", "The article is longer than the model takes.");
        if (ModelFailures.Select(failure => failure.Code).FirstOrDefault(code => article.Text.Contains(Failing(code), StringComparison.Ordinal)) is { } model)
            throw new ChatEngineException(model, ModelFailureKind.Away, "The model gave no digest.", new IOException("The line is down."));
        if (article.Text.Contains("Slowly", StringComparison.Ordinal)) await _letGo.Task.WaitAsync(ct);
        return await _engine.DigestAsync(article, options, ct);
    }
}

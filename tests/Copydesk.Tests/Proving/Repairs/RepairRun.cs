using Copydesk.Digesting;
using Copydesk.Digesting.Budgets;
using Copydesk.Digesting.Chat;
using Copydesk.Proving;
using Copydesk.Reading;
using Copydesk.Tests.Digesting.Chat;
using Microsoft.Extensions.Logging.Abstractions;
using With = Microsoft.Extensions.Options.Options;

namespace Copydesk.Tests.Proving.Repairs;

/// <summary>Digest, proof, repair and gate over a model that says what it is told to, one answer after the other.</summary>
internal sealed class RepairRun(params string[] answers)
{
    private static readonly DigestOptions Options = new() { Sentences = 2 };

    private readonly List<string> _questions = [];

    public IReadOnlyList<string> Questions => _questions;

    public ProofOptions Proof { get; init; } = new();

    public ChatEngineOptions Chat { get; init; } = new() { Model = "desk-model", UsdPerMillionInputTokens = 1m, UsdPerMillionOutputTokens = 2m };

    public BudgetOptions Budget { get; init; } = new();

    public async Task<ProvenDigest> DigestAsync()
    {
        using var model = new ScriptedModel(answers, _questions);
        ChatEngine engine = Engine(model);
        var prover = new DigestProver();
        Digest digest = await engine.DigestAsync(SampleArticle.Port, Options, default);
        DigestProofs proofs = prover.Prove(SampleArticle.Port, digest);
        DigestProofs repaired = await new ClaimRepair(engine, prover, Gate.Policy(Proof)).RepairAsync(proofs, Options, default);
        return new ProofGate(Gate.Policy(Proof), TimeProvider.System).Pass(repaired, engine.Identity, "1");
    }

    public async Task<Digest> RepairAsync(Article article, Digest digest, IReadOnlyList<FailedClaim> failed)
    {
        using var model = new ScriptedModel(answers, _questions);
        return await Engine(model).RepairAsync(article, digest, failed, Options, default);
    }

    private ChatEngine Engine(ScriptedModel model)
    {
        var budget = new Budget(new ProcessSpendStore(), With.Create(Budget), TimeProvider.System);
        return new ChatEngine(new BudgetClient(model, budget, Chat), With.Create(Chat), TimeProvider.System, NullLogger<ChatEngine>.Instance);
    }
}

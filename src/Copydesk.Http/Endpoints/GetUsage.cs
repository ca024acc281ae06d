using Copydesk.Digesting;
using Copydesk.Digesting.Budgets;
using Copydesk.Http.Answers;
using Copydesk.Http.Queries;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Copydesk.Http.Endpoints;

/// <summary>What was spent on the model today, or on another day, by caller and in all, beside the caps.</summary>
internal sealed class GetUsage(ISpendStore store, IOptions<BudgetOptions> caps, IDigestEngine engine, TimeProvider clock) : IEndpointHandler
{
    public async Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct)
    {
        DateOnly day = UsageQuery.Day(request.Query) ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        Document answer = Document.Of(Report(day, await store.ReadAsync(day, ct)));
        return await Freshness.OfBytes(answer.Content, CachePolicy.Revalidate).AnswerAsync(request, () => Task.FromResult(answer));
    }

    private UsageReport Report(DateOnly day, IReadOnlyList<AccountSpend> accounts)
    {
        BudgetOptions most = caps.Value;
        Spend total = accounts.FirstOrDefault(account => account.Account == SpendAccount.Day)?.Spent ?? Spend.None;
        return new UsageReport(
            day,
            new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero),
            engine.Identity.Engine,
            engine.Identity.Model,
            Entry(null, total, most.TokensPerDay, most.UsdPerDay),
            [
                .. accounts.Where(account => account.Account.StartsWith(SpendAccount.CallerPrefix, StringComparison.Ordinal))
                    .Select(account => Entry(account.Account[SpendAccount.CallerPrefix.Length..], account.Spent, most.TokensPerCaller, most.UsdPerCaller)),
            ]);
    }

    private static UsageEntry Entry(string? caller, Spend spent, long? tokensCap, decimal? usdCap) =>
        new(caller, spent.Calls, spent.Tokens, spent.Usd, tokensCap, usdCap);
}

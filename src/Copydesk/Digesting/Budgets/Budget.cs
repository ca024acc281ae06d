using System.Globalization;
using Copydesk.Digesting.Chat;
using Microsoft.Extensions.Options;

namespace Copydesk.Digesting.Budgets;

/// <summary>Lets a call of the model through, or refuses it with the cap that is reached.</summary>
public sealed class Budget(ISpendStore store, IOptions<BudgetOptions> options, TimeProvider clock)
{
    private const string Section = BudgetOptions.Section;

    /// <summary>Whose calls name no caller.</summary>
    private const string Nobody = "none";

    private readonly BudgetOptions _options = options.Value;

    /// <exception cref="ChatEngineException">A cap is reached.</exception>
    internal async Task<Reservation> ReserveAsync(ChatSubject subject, Spend estimate, CancellationToken ct)
    {
        DateOnly day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        SpendAccount[] accounts = AccountsOf(subject);
        if (await store.ReserveAsync(day, accounts, estimate, ct) is { } spent) throw Refusal(spent);
        return new Reservation(store, day, accounts, estimate);
    }

    private SpendAccount[] AccountsOf(ChatSubject subject) =>
    [
        new(SpendAccount.Day, _options.TokensPerDay, _options.UsdPerDay),
        new(SpendAccount.ArticlePrefix + subject.ArticleSha256, _options.TokensPerArticle, _options.UsdPerArticle),
        new(SpendAccount.CallerPrefix + (subject.Caller ?? Nobody), _options.TokensPerCaller, _options.UsdPerCaller),
    ];

    private static ChatEngineException Refusal(AccountSpend spent)
    {
        (string code, ModelFailureKind kind, string whose, string caps) = spent.Account switch
        {
            SpendAccount.Day => ("budget-day-spent", ModelFailureKind.Away, "The day's budget", "PerDay"),
            _ when spent.Account.StartsWith(SpendAccount.ArticlePrefix, StringComparison.Ordinal) =>
                ("budget-article-spent", ModelFailureKind.Unusable, "This article's budget", "PerArticle"),
            _ => ("budget-caller-spent", ModelFailureKind.Away, "This caller's budget of the day", "PerCaller"),
        };
        return new ChatEngineException(code, kind, string.Create(
            CultureInfo.InvariantCulture,
            $"{whose} is spent: {spent.Spent.Tokens} tokens, {spent.Spent.Usd:0.####} US dollars ({Section}:Tokens{caps}, {Section}:Usd{caps})."));
    }
}

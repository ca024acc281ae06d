using Copydesk.Digesting.Budgets;
using Copydesk.Digesting.Chat;
using Microsoft.Extensions.Options;

namespace Copydesk.Azure.Chat;

/// <summary>A cap that could never be reached, or never be kept, is refused at start.</summary>
internal sealed class BudgetOptionsValidation(IOptions<ChatEngineOptions> chat) : IValidateOptions<BudgetOptions>
{
    private const string Section = BudgetOptions.Section;

    public ValidateOptionsResult Validate(string? name, BudgetOptions options)
    {
        string[] failures = [.. Failures(options)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> Failures(BudgetOptions options)
    {
        if (options.TokensPerDay < 0 || options.TokensPerArticle < 0 || options.TokensPerCaller < 0)
            yield return $"{Section}:TokensPerDay, TokensPerArticle and TokensPerCaller must not be negative.";
        if (options.UsdPerDay < 0 || options.UsdPerArticle < 0 || options.UsdPerCaller < 0)
            yield return $"{Section}:UsdPerDay, UsdPerArticle and UsdPerCaller must not be negative.";
        bool capsMoney = (options.UsdPerDay ?? options.UsdPerArticle ?? options.UsdPerCaller) is not null;
        if (capsMoney && chat.Value is { UsdPerMillionInputTokens: 0, UsdPerMillionOutputTokens: 0 })
            yield return $"{Section} caps US dollars, but the model has no price; set {ChatEngineOptions.Section}:UsdPerMillionInputTokens and UsdPerMillionOutputTokens.";
    }
}

using System.Text.RegularExpressions;
using Copydesk.Language;
using Copydesk.Language.Figures;
using Copydesk.Language.Words;

namespace Copydesk.Proving.DeskNotes;

/// <summary>What an amount of money is the price of: "the $6 million bridge", "the bridge cost $5 million".</summary>
internal static partial class PricedThing
{
    /// <summary>In UTF-16 code units on either side of the amount.</summary>
    private const int Reach = 50;

    /// <returns>The stem of the thing's noun; null where the amount prices nothing that is named beside it.</returns>
    public static string? Of(DeskReading reading, Vocabulary vocabulary, FigureMention figure, TextSpan sentence)
    {
        string before = reading.Text[Math.Max(sentence.Start, figure.Phrase.Start - Reach)..figure.Phrase.Start], after = reading.Text[figure.Phrase.End..Math.Min(sentence.End, figure.Phrase.End + Reach)];
        Match thing = Cost().Match(before);
        if (!thing.Success && Determined().IsMatch(before)) thing = Bought().Match(after);
        return thing.Success && !Money().IsMatch(thing.Groups["noun"].Value) ? vocabulary.Key(thing.Groups["noun"].Value) : null;
    }

    [GeneratedRegex(@"\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir) (?:[a-z]+ ){0,2}(?<noun>[a-z]{3,}),?(?: (?:which|that))?(?: (?:will|would|is expected to|is to|has))? (?:cost|costs|costing)(?: (?:about|around|some|a total of))? $", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Cost();

    [GeneratedRegex(@"\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir) (?:new )?$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Determined();

    [GeneratedRegex(@"^ (?:(?:new|old|modern|local|public|city) )?(?<noun>[a-z]{3,})\b(?=[,.;]| (?:was|is|will|has|had|which|that|opens?|opened|in|on|over|across|near|at|and)\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Bought();

    /// <summary>Of these an article may name several.</summary>
    [GeneratedRegex(@"^(?:deals?|contracts?|loans?|funds?|funding|packages?|plans?|bills?|fines?|grants?|program(?:me)?s?|budgets?|investments?|payments?|prizes?|houses?|homes?|moves?|bids?|transfers?|offers?|projects?|fees?|sales?|claims?|lawsuits?|settlements?|bonds?|rewards?|cuts?|gifts?|donations?|signings?|strikers?|midfielders?|defenders?|players?|works?|systems?|it)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Money();
}

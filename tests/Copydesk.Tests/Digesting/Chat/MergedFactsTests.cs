using Copydesk.Digesting;
using Copydesk.Digesting.Chat;
using Xunit;

namespace Copydesk.Tests.Digesting.Chat;

public sealed class MergedFactsTests
{
    [Theory]
    [InlineData("Grain rose by 1.9 percent.", "Grain rose by  1.9 percent", 1)]
    [InlineData("Grain rose by 1.9 percent.", "\"Grain\" rose, by 1.9 Percent.", 1)]
    [InlineData("Grain rose by 1.9 percent.", "Grain rose by 19 percent.", 2)]
    [InlineData("Grain rose by 5 %.", "Grain rose by 5.", 2)]
    [InlineData("It was -5 degrees.", "It was 5 degrees.", 2)]
    [InlineData("It cost €5.", "It cost $5.", 2)]
    public void The_same_fact_is_told_from_another_one(string first, string second, int facts)
    {
        ChatAnswer[] parts = [Part(first), Part(second)];

        Assert.Equal(facts, MergedFacts.Of(parts, most: 10).Count);
    }

    private static ChatAnswer Part(string fact) => new(new ChatClaim("Grain", [0]), [], [new ChatFact(FactKind.Statement, fact, [0])]);
}

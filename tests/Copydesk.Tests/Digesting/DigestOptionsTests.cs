using Copydesk.Digesting;
using Copydesk.Digesting.Chat;
using Copydesk.Tests.Digesting.Chat;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Copydesk.Tests.Digesting;

/// <summary>Each option from its setting to the model, and what no option may be.</summary>
public sealed class DigestOptionsTests
{
    [Theory]
    [InlineData("Length", "Short", "Summary sentences: 2. Facts: at most 40.")]
    [InlineData("Length", "long", "Summary sentences: 6. Facts: at most 40.")]
    [InlineData("Sentences", "5", "Summary sentences: 5. Facts: at most 40.")]
    [InlineData("MaxFacts", "7", "Summary sentences: 3. Facts: at most 7.")]
    [InlineData("MaxFacts", "0", "Summary sentences: 3. Facts: at most 0.")]
    [InlineData("Language", "fr", "Language: fr.")]
    [InlineData("Audience", "Readers of a trade magazine;\nshort, no jargon", "Write for: Readers of a trade magazine; short, no jargon")]
    [InlineData("HouseRules", "Per cent, not percent.\r\nNo exclamation marks.", "House rules: Per cent, not percent. No exclamation marks.")]
    public void A_setting_reaches_the_model_on_a_line_before_the_article(string setting, string value, string line)
    {
        string[] asked = ChatPrompt.For(new ChatQuestion(SampleArticle.Port, SampleArticle.Port.Sentences, Bound(setting, value)))[1].Text.Split('\n');

        Assert.Contains(line, asked[..Array.FindIndex(asked, text => text.StartsWith("<article ", StringComparison.Ordinal))]);
    }

    [Theory]
    [InlineData("Length", "Tiny", "Copydesk:Digest:Length is \"Tiny\"; this version knows Short, Medium, Long.")]
    [InlineData("Sentences", "0", "Copydesk:Digest:Sentences must be from 1 to 20.")]
    [InlineData("Sentences", "21", "Copydesk:Digest:Sentences must be from 1 to 20.")]
    [InlineData("Sentences", "a few", "Copydesk:Digest:Sentences is \"a few\"; set it to a whole number without separators.")]
    [InlineData("MaxFacts", "", "Copydesk:Digest:MaxFacts is \"\"; set it to a whole number without separators.")]
    [InlineData("Length", "", "Copydesk:Digest:Length is \"\"; this version knows Short, Medium, Long.")]
    [InlineData("MaxFacts", "101", "Copydesk:Digest:MaxFacts must be from 0 to 100.")]
    [InlineData("MaxFacts", "-1", "Copydesk:Digest:MaxFacts must be from 0 to 100.")]
    [InlineData("Language", "german", "Copydesk:Digest:Language must be de, en, es, fr, ru or zh; leave it out to write in each article's own.")]
    [InlineData("Audiance", "pilots", "Copydesk:Digest:Audiance is no setting; if you mean Copydesk:Digest:Audience, call it so.")]
    public void What_is_out_of_bounds_is_refused_with_a_sentence(string setting, string value, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<OptionsValidationException>(() => Bound(setting, value)).Message);

    [Theory]
    [InlineData("Audience", 200)]
    [InlineData("HouseRules", 2_000)]
    public void Words_to_the_model_are_bounded_since_each_article_pays_for_them(string setting, int most)
    {
        Bound(setting, new string('a', most));

        string message = Assert.Throws<OptionsValidationException>(() => Bound(setting, new string('a', most + 1))).Message;
        Assert.Equal($"Copydesk:Digest:{setting} must have {most} characters at most.", message);
    }

    [Fact]
    public void Several_faults_are_told_at_once()
    {
        string message = Assert.Throws<OptionsValidationException>(() => Bound(("Sentences", "0"), ("MaxFacts", "101"))).Message;

        Assert.Equal("Copydesk:Digest:Sentences must be from 1 to 20.; Copydesk:Digest:MaxFacts must be from 0 to 100.", message);
    }

    private static DigestOptions Bound(string setting, string value) => Bound((setting, value));

    private static DigestOptions Bound(params (string Name, string Value)[] settings)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(
            settings.Select(setting => KeyValuePair.Create<string, string?>($"{DigestOptions.Section}:{setting.Name}", setting.Value))).Build();
        using ServiceProvider services = new ServiceCollection().AddCopydesk(configuration).BuildServiceProvider();
        return services.GetRequiredService<IOptions<DigestOptions>>().Value;
    }
}

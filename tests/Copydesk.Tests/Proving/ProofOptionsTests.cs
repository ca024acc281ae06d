using Copydesk.Proving;
using Copydesk.Storing;
using Copydesk.Digesting;
using Copydesk.Tests.Digesting.Chat;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Copydesk.Tests.Proving;

public sealed class ProofOptionsTests
{
    [Theory]
    [InlineData("Unsupported", "Publish", "Copydesk:Proof:Unsupported is Publish, but what is not proven is never published; set it to Drop, Hold, RepairThenDrop or RepairThenHold.")]
    [InlineData("Partial", "Publish", "Copydesk:Proof:Partial is Publish, but what is not proven is never published; set it to Drop, Hold, RepairThenDrop or RepairThenHold.")]
    [InlineData("Partial", "7", "Copydesk:Proof:Partial is \"7\"; this version knows Publish, Drop, Hold, RepairThenDrop, RepairThenHold.")]
    [InlineData("Supported", "RepairThenDrop", "Copydesk:Proof:Supported is RepairThenDrop, but no check of such a claim fails, so there is nothing to repair; set it to Publish, Hold or Drop.")]
    [InlineData("MaxRepairs", "3", "Copydesk:Proof:MaxRepairs must be from 0 to 2.")]
    [InlineData("MaxRepairs", "-1", "Copydesk:Proof:MaxRepairs must be from 0 to 2.")]
    [InlineData("MostLost", "1.5", "Copydesk:Proof:MostLost must be from 0 to 1.")]
    [InlineData("MostLost", "NaN", "Copydesk:Proof:MostLost must be from 0 to 1.")]
    public void A_wrong_setting_fails_at_start_with_its_name_and_its_mend(string setting, string value, string sentence)
    {
        using ServiceProvider services = With(setting, value);

        var failure = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(sentence, failure.Message);
    }

    [Theory]
    [InlineData("Partial", "Drop")]
    [InlineData("Unsupported", "RepairThenHold")]
    [InlineData("Supported", "Hold")]
    [InlineData("MaxRepairs", "0")]
    [InlineData("MostLost", "0")]
    public void A_choice_that_publishes_nothing_unproven_is_free(string setting, string value)
    {
        using ServiceProvider services = With(setting, value);

        services.GetRequiredService<IStartupValidator>().Validate();
        Assert.NotEqual(new ProofOptions(), services.GetRequiredService<IOptions<ProofOptions>>().Value);
    }

    [Fact]
    public void Another_policy_makes_another_revision_and_the_usual_one_keeps_its_key()
    {
        string Key(ProofOptions proof) => RevisionKey.Of(SampleArticle.Port, new EngineIdentity("extractive"), new DigestOptions(), proof, "1");

        Assert.Equal(Key(new ProofOptions()), Key(new ProofOptions { MaxRepairs = 2 }));
        Assert.NotEqual(Key(new ProofOptions()), Key(new ProofOptions { Partial = ClaimAction.Drop }));
    }

    private static ServiceProvider With(string setting, string value)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { [$"{ProofOptions.Section}:{setting}"] = value }).Build();
        return new ServiceCollection().AddCopydesk(configuration).BuildServiceProvider();
    }
}

using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>No key is asked for, written down or handed out; and local authentication is off wherever it can be.</summary>
public sealed class SecretTests
{
    [SkippableTheory, InlineData(false), InlineData(true)]
    public async Task No_key_is_asked_for_and_no_connection_string_holds_one(bool full)
    {
        string text = (await (full ? Deployment.FullAsync() : Deployment.PlainAsync())).Text;

        Assert.All(
            (string[])["listKeys", "listAccountSas", "listServiceSas", "listSecrets", "AccountKey=", "SharedAccessSignature", "primaryKey", "InstrumentationKey", "ApiKey", "password"],
            word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void No_template_asks_for_a_key() =>
        Assert.All(
            Directory.GetFiles(RepositoryFile.PathOf("infra"), "*.bicep*", SearchOption.AllDirectories),
            path => Assert.DoesNotMatch("(?i)listkeys|listsecrets|listaccountsas|listservicesas|list[A-Z]\\w*\\(", File.ReadAllText(path)));

    [SkippableFact]
    public async Task Local_authentication_is_off_for_telemetry_and_model()
    {
        Deployment full = await Deployment.FullAsync();

        Assert.True(full.Only("Microsoft.Insights/components").IsTrue("DisableLocalAuth"));
        Assert.True(full.Only("Microsoft.OperationalInsights/workspaces").IsTrue("features.disableLocalAuth"));
        Assert.True(full.Only("Microsoft.CognitiveServices/accounts").IsTrue("disableLocalAuth"));
    }
}

using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>Values that would make a desk that can't work are refused before anything is made.</summary>
public sealed class RefusalTests
{
    [SkippableFact]
    public async Task A_model_needs_its_version() =>
        Assert.Contains("Set it to a version of the model, for example", await Deployment.RefusalAsync(("MODEL_NAME", "gpt-4.1-mini")), StringComparison.Ordinal);

    [SkippableFact]
    public async Task A_cap_on_money_needs_prices() =>
        Assert.Contains(
            "Set MODEL_USD_PER_MILLION_INPUT and MODEL_USD_PER_MILLION_OUTPUT too",
            await Deployment.RefusalAsync(("MODEL_NAME", "gpt-4.1-mini"), ("MODEL_VERSION", "2025-04-14"), ("MODEL_USD_PER_DAY", "5"), ("MODEL_USD_PER_MILLION_INPUT", "0.40")),
            StringComparison.Ordinal);

    [SkippableTheory]
    [InlineData("INSTANCE_MEMORY_MB", "1024", "512,2048,4096")]
    [InlineData("SITE_TEXT", "some", "'evidence' | 'full'")]
    [InlineData("USE_FRONT_DOOR", "perhaps", "useFrontDoor")]
    [InlineData("MAXIMUM_INSTANCES", "0", "greater than or equal to '1'")]
    public async Task A_value_outside_of_what_is_allowed_is_refused(string name, string value, string told) =>
        Assert.Contains(told, await Deployment.RefusalAsync((name, value)), StringComparison.Ordinal);
}

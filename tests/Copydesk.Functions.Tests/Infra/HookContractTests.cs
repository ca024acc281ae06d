using System.Text.Json;
using System.Text.RegularExpressions;
using Copydesk.Azure.Storage;
using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>What azd, the hooks and the templates expect of each other.</summary>
public sealed partial class HookContractTests
{
    [Theory, InlineData("postprovision"), InlineData("postdeploy")]
    public void Azd_runs_the_hook_on_every_system(string hook)
    {
        string yaml = RepositoryFile.Read("azure.yaml").ReplaceLineEndings("\n");

        Assert.Contains(
            $"  {hook}:\n    posix:\n      shell: sh\n      run: infra/hooks/{hook}.sh\n    windows:\n      shell: pwsh\n      run: infra/hooks/{hook}.ps1\n",
            yaml, StringComparison.Ordinal);
        Assert.True(File.Exists(RepositoryFile.PathOf($"infra/hooks/{hook}.sh")));
        Assert.True(File.Exists(RepositoryFile.PathOf($"infra/hooks/{hook}.ps1")));
    }

    [SkippableTheory, InlineData("postprovision"), InlineData("postdeploy")]
    public async Task What_a_hook_needs_is_put_out_by_the_deployment(string hook)
    {
        (_, string template, _) = await Bicep.RunAsync(["build", RepositoryFile.PathOf("infra/main.bicep"), "--stdout"]);
        var given = JsonDocument.Parse(template).RootElement.GetProperty("outputs").EnumerateObject().Select(o => o.Name).Append("AZURE_SUBSCRIPTION_ID").ToList();
        string[] posix = [.. Needed(RepositoryFile.Read($"infra/hooks/{hook}.sh"), "need ")];
        string[] windows = [.. Needed(RepositoryFile.Read($"infra/hooks/{hook}.ps1"), "Assert-Set ")];

        Assert.NotEmpty(posix);
        Assert.Equal(posix, windows);
        Assert.Empty(posix.Except(given));
    }

    [SkippableFact]
    public async Task The_subscription_takes_new_uploads_only_and_puts_what_it_cant_deliver_aside_by_identity()
    {
        (_, string text, _) = await Bicep.RunAsync(["build", RepositoryFile.PathOf("infra/app/event-subscription.bicep"), "--stdout"]);
        JsonElement template = JsonDocument.Parse(text).RootElement;
        JsonElement resources = template.GetProperty("resources");
        JsonElement subscription = (resources.ValueKind == JsonValueKind.Array ? resources.EnumerateArray() : resources.EnumerateObject().Select(r => r.Value))
            .Single(r => r.GetProperty("type").GetString() == "Microsoft.EventGrid/systemTopics/eventSubscriptions").GetProperty("properties");

        Assert.Equal("securestring", template.GetProperty("parameters").GetProperty("endpoint").GetProperty("type").GetString());
        Assert.Equal("[parameters('endpoint')]", subscription.GetProperty("destination").GetProperty("properties").GetProperty("endpointUrl").GetString());
        Assert.Equal("WebHook", subscription.GetProperty("destination").GetProperty("endpointType").GetString());
        Assert.Equal($"/blobServices/default/containers/{StorageNames.Articles}/", subscription.GetProperty("filter").GetProperty("subjectBeginsWith").GetString());
        Assert.Equal(["Microsoft.Storage.BlobCreated"], subscription.GetProperty("filter").GetProperty("includedEventTypes").EnumerateArray().Select(t => t.GetString()!));
        Assert.Equal("EventGridSchema", subscription.GetProperty("eventDeliverySchema").GetString());
        Assert.Equal("SystemAssigned", subscription.GetProperty("deadLetterWithResourceIdentity").GetProperty("identity").GetProperty("type").GetString());
        Assert.False(template.TryGetProperty("outputs", out _));
    }

    private static IEnumerable<string> Needed(string script, string word) =>
        Variable().Matches(script.Split('\n').Single(line => line.StartsWith(word, StringComparison.Ordinal))).Select(m => m.Value);

    [GeneratedRegex("[A-Z][A-Z_]{3,}", RegexOptions.NonBacktracking)]
    private static partial Regex Variable();
}

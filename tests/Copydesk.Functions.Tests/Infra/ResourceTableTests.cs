using Xunit;
using Xunit.Abstractions;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>What a deployment would make, as a table for whoever reads the tests' output.</summary>
public sealed class ResourceTableTests(ITestOutputHelper output)
{
    [SkippableTheory, InlineData(false), InlineData(true)]
    public async Task What_would_be_made_is_named_tagged_and_in_one_group(bool full)
    {
        Deployment deployment = await (full ? Deployment.FullAsync() : Deployment.PlainAsync());

        output.WriteLine(full ? "With everything that a setting can add:" : "By the defaults:");
        foreach (IGrouping<string, Resource> type in deployment.Resources.GroupBy(r => r.Type))
            output.WriteLine($"{type.Count(),3}  {type.Key,-62} {string.Join(", ", type.Select(Shown).Distinct())}");
        output.WriteLine($"{deployment.Resources.Count,3}  in all");

        string group = deployment.Only("Microsoft.Resources/resourceGroups").Name;
        Assert.All(deployment.Resources.Select(r => r.Id), id => Assert.Contains(group, id, StringComparison.Ordinal));
        Assert.Equal(deployment.Resources.Count, deployment.Resources.Select(r => r.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(
            deployment.Resources.Where(r => r.Json.TryGetProperty("location", out _)).Select(r => r.Json.GetProperty("tags")),
            tags => Assert.Equal(("copydesk", "news"), (tags.GetProperty("app").GetString(), tags.GetProperty("azd-env-name").GetString())));
    }

    private static string Shown(Resource resource) => resource.Type switch
    {
        "Microsoft.Authorization/roleAssignments" => resource.Properties.TryGetProperty("description", out var role) ? role.GetString()! : "Storage Blob Data Contributor (topic)",
        "Microsoft.Network/privateDnsZones" or "Microsoft.Network/privateDnsZones/virtualNetworkLinks" => "…",
        _ => resource.ShortName,
    };
}

using System.Text.Json;
using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>The templates compile and lint without a word.</summary>
public sealed class BicepTests
{
    [SkippableTheory]
    [InlineData("infra/main.bicep")]
    [InlineData("infra/app/event-subscription.bicep")]
    public async Task A_template_builds_and_lints_without_a_warning(string path)
    {
        (int built, string template, string buildWarnings) = await Bicep.RunAsync(["build", RepositoryFile.PathOf(path), "--stdout"]);
        (int linted, string lintOutput, string lintWarnings) = await Bicep.RunAsync(["lint", RepositoryFile.PathOf(path)]);

        Assert.Equal((0, 0, "", "", ""), (built, linted, buildWarnings, lintOutput, lintWarnings));
        Assert.Empty(WithoutDescription(JsonDocument.Parse(template).RootElement, path));
    }

    [SkippableFact]
    public async Task A_warning_would_be_seen()
    {
        using var folder = new InfraCopy();
        await File.AppendAllTextAsync(folder.PathOf("app/identity.bicep"), "\n@description('Used by nobody.')\nparam unused string = ''\n");

        (int exitCode, _, string warnings) = await Bicep.RunAsync(["build", folder.PathOf("main.bicep"), "--stdout"]);

        Assert.Equal(0, exitCode);
        Assert.Contains("no-unused-params", warnings, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_module_is_used_by_main_or_by_a_hook()
    {
        string[] bicep = Directory.GetFiles(RepositoryFile.PathOf("infra"), "*.bicep", SearchOption.AllDirectories);
        string all = string.Concat(bicep.Select(File.ReadAllText));

        Assert.All(
            bicep.Select(Path.GetFileName).Where(name => name is not ("main.bicep" or "event-subscription.bicep")),
            name => Assert.Contains($"{name}'", all, StringComparison.Ordinal));
    }

    /// <summary>Parameters and outputs of a template and of the modules inside it.</summary>
    private static IEnumerable<string> WithoutDescription(JsonElement template, string where)
    {
        foreach (string kind in (string[])["parameters", "outputs"])
        {
            if (!template.TryGetProperty(kind, out JsonElement declared)) continue;
            foreach (JsonProperty one in declared.EnumerateObject())
            {
                bool told = one.Value.TryGetProperty("metadata", out JsonElement metadata)
                    && metadata.TryGetProperty("description", out JsonElement text) && text.GetString() is { Length: > 10 };
                if (!told) yield return $"{where}: {kind}.{one.Name}";
            }
        }
        if (!template.TryGetProperty("resources", out JsonElement resources)) yield break;
        IEnumerable<JsonElement> each = resources.ValueKind == JsonValueKind.Object ? resources.EnumerateObject().Select(r => r.Value) : resources.EnumerateArray();
        foreach (JsonElement resource in each.Where(r => r.GetProperty("type").GetString() == "Microsoft.Resources/deployments"))
            foreach (string missing in WithoutDescription(resource.GetProperty("properties").GetProperty("template"), resource.GetProperty("name").GetString()!))
                yield return missing;
    }
}

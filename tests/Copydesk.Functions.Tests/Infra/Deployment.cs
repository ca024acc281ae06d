using System.Text.Json;
using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>What <c>infra/main.bicepparam</c> would make, evaluated by the compiler for an environment's values.</summary>
internal sealed class Deployment
{
    private const string Subscription = "00000000-0000-0000-0000-000000000001";

    private Deployment(IReadOnlyList<Resource> resources, string text) => (Resources, Text) = (resources, text);

    public IReadOnlyList<Resource> Resources { get; }

    /// <summary>All of it, outputs too.</summary>
    public string Text { get; }

    private static readonly Lazy<Task<Deployment>> s_plain = new(() => EvaluateAsync([]));

    private static readonly Lazy<Task<Deployment>> s_full = new(() => EvaluateAsync(new()
    {
        ["MODEL_NAME"] = "gpt-4.1-mini",
        ["MODEL_VERSION"] = "2025-04-14",
        ["MODEL_USD_PER_MILLION_INPUT"] = "0.40",
        ["MODEL_USD_PER_MILLION_OUTPUT"] = "1.60",
        ["MODEL_USD_PER_DAY"] = "5",
        ["USE_PRIVATE_NETWORK"] = "true",
        ["ALLOWED_ADDRESSES"] = "203.0.113.7,198.51.100.0/24",
        ["USE_FRONT_DOOR"] = "true",
        ["CORS_ORIGINS"] = "https://desk.example,https://news.example",
        ["AUTH_CLIENT_ID"] = "00000000-0000-0000-0000-00000000000a",
        ["ALERT_EMAIL"] = "desk@news.example",
        ["ALWAYS_READY_INSTANCES"] = "1",
    }));

    /// <summary>By the defaults.</summary>
    public static Task<Deployment> PlainAsync() => s_plain.Value;

    /// <summary>With everything that a setting can add.</summary>
    public static Task<Deployment> FullAsync() => s_full.Value;

    public IReadOnlyList<Resource> Of(string type) => [.. Resources.Where(r => r.Type == type)];

    public Resource Only(string type) => Assert.Single(Of(type));

    /// <returns>Why nothing would be made with these values.</returns>
    public static async Task<string> RefusalAsync(params (string Name, string Value)[] values)
    {
        using var folder = new InfraCopy();
        (int exitCode, string diagnostics) = await SnapshotAsync(folder, values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal));
        Assert.NotEqual(0, exitCode);
        return diagnostics;
    }

    private static async Task<Deployment> EvaluateAsync(Dictionary<string, string> values)
    {
        using var folder = new InfraCopy();
        (int exitCode, string diagnostics) = await SnapshotAsync(folder, values);
        Assert.True(exitCode == 0, diagnostics);

        string text = await File.ReadAllTextAsync(folder.PathOf("main.snapshot.json"));
        JsonElement root = JsonDocument.Parse(text).RootElement;
        Assert.Empty(root.GetProperty("diagnostics").EnumerateArray());
        return new Deployment([.. root.GetProperty("predictedResources").EnumerateArray().Select(r => new Resource(r))], text);
    }

    private static async Task<(int ExitCode, string Diagnostics)> SnapshotAsync(InfraCopy folder, Dictionary<string, string> values)
    {
        values["AZURE_ENV_NAME"] = "news";
        values["AZURE_LOCATION"] = "westeurope";
        (int exitCode, _, string diagnostics) = await Bicep.RunAsync(
            ["snapshot", folder.PathOf("main.bicepparam"), "--mode", "overwrite", "--subscription-id", Subscription, "--location", "westeurope"], values);
        return (exitCode, diagnostics);
    }
}

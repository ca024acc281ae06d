using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Copydesk.Http;
using Xunit;

namespace Copydesk.Functions.Tests;

/// <summary>Settings that fail silently when they are wrong.</summary>
public sealed class HostSettingsTests
{
    private const string Project = "src/Copydesk.Functions/Copydesk.Functions.csproj";

    [Fact]
    public void The_host_reads_queue_messages_as_the_stores_write_them_plain()
    {
        using JsonDocument host = JsonDocument.Parse(RepositoryFile.Read("host.json"));

        Assert.Equal("none", host.RootElement.GetProperty("extensions").GetProperty("queues").GetProperty("messageEncoding").GetString());
    }

    [Fact]
    public void The_host_puts_the_prefix_of_the_endpoint_table_before_each_route()
    {
        using JsonDocument host = JsonDocument.Parse(RepositoryFile.Read("host.json"));

        Assert.Equal(EndpointTable.Prefix, host.RootElement.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString());
    }

    /// <summary>Each setting has its reason in the README.</summary>
    [Theory]
    [InlineData("/telemetryMode", "OpenTelemetry")]
    [InlineData("/functionTimeout", "00:10:00")]
    [InlineData("/logging/logLevel/default", "Warning")]
    [InlineData("/logging/logLevel/Function", "Information")]
    [InlineData("/extensions/queues/batchSize", "8")]
    [InlineData("/extensions/queues/newBatchThreshold", "4")]
    [InlineData("/extensions/queues/maxDequeueCount", "5")]
    [InlineData("/extensions/queues/visibilityTimeout", "00:00:30")]
    [InlineData("/extensions/queues/maxPollingInterval", "00:00:10")]
    [InlineData("/extensions/blobs/poisonBlobThreshold", "5")]
    [InlineData("/extensions/blobs/maxDegreeOfParallelism", "4")]
    public void The_host_is_tuned_as_the_README_says(string path, string value)
    {
        JsonNode? host = JsonNode.Parse(RepositoryFile.Read("host.json"));

        Assert.Equal(value, path[1..].Split('/').Aggregate(host, (at, name) => at?[name])?.ToString());
        Assert.Contains($"`{path[1..].Split('/')[^1]}`", RepositoryFile.Read("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_one_host_json_is_linked_into_the_output_and_what_is_published()
    {
        XElement link = Assert.Single(XDocument.Parse(RepositoryFile.Read(Project)).Descendants("None"), n => (string?)n.Attribute("Link") == "host.json");

        Assert.Equal("../../host.json", (string?)link.Attribute("Include"));
        Assert.Equal("PreserveNewest", (string?)link.Attribute("CopyToOutputDirectory"));
        Assert.Equal("PreserveNewest", (string?)link.Attribute("CopyToPublishDirectory"));
    }

    [Fact]
    public void The_local_settings_hold_no_secret_and_are_never_published()
    {
        using JsonDocument settings = JsonDocument.Parse(RepositoryFile.Read("src/Copydesk.Functions/local.settings.json"));
        var values = settings.RootElement.GetProperty("Values").EnumerateObject().ToDictionary(v => v.Name, v => v.Value.GetString());
        XElement item = Assert.Single(XDocument.Parse(RepositoryFile.Read(Project)).Descendants("None"), n => (string?)n.Attribute("Update") == "local.settings.json");

        Assert.Equal(
            new Dictionary<string, string?>
            {
                ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true",
                [TriggerConnection.Name] = "UseDevelopmentStorage=true",
                ["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated",
                ["SweepSchedule"] = "0 */10 * * * *",
                ["BacklogSchedule"] = "0 */5 * * * *",
                ["ForgetAnswersSchedule"] = "0 40 3 * * *",
                ["Site__BaseUrl"] = "http://127.0.0.1:10000/devstoreaccount1/$web/",
            },
            values);
        Assert.Equal("Never", (string?)item.Attribute("CopyToPublishDirectory"));
    }

    [Fact]
    public void The_program_stays_within_ten_lines() =>
        Assert.InRange(RepositoryFile.Read("src/Copydesk.Functions/Program.cs").TrimEnd().Split('\n').Length, 1, 10);
}

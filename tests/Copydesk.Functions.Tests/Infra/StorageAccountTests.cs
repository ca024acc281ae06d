using Copydesk.Azure.Storage;
using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>The accounts are closed, and hold what the code looks for.</summary>
public sealed class StorageAccountTests
{
    private const string Account = "Microsoft.Storage/storageAccounts";
    private const string Container = $"{Account}/blobServices/containers";

    [SkippableTheory, InlineData(false), InlineData(true)]
    public async Task No_account_takes_a_key_an_anonymous_reader_plain_HTTP_or_old_TLS(bool full)
    {
        IReadOnlyList<Resource> accounts = (await Get(full)).Of(Account);

        Assert.Equal(2, accounts.Count);
        Assert.All(accounts, account =>
        {
            Assert.False(account.IsTrue("allowSharedKeyAccess"));
            Assert.False(account.IsTrue("allowBlobPublicAccess"));
            Assert.False(account.IsTrue("allowCrossTenantReplication"));
            Assert.True(account.IsTrue("supportsHttpsTrafficOnly"));
            Assert.Equal("TLS1_2", account.Text("minimumTlsVersion"));
            Assert.Equal(full ? "Deny" : "Allow", account.Text("networkAcls.defaultAction"));
            Assert.Equal("AzureServices", account.Text("networkAcls.bypass"));
            Assert.Equal(
                full ? ["203.0.113.7", "198.51.100.0/24"] : [],
                account.At("networkAcls.ipRules").EnumerateArray().Select(rule => rule.GetProperty("value").GetString()!));
        });
    }

    [SkippableTheory, InlineData(false), InlineData(true)]
    public async Task Every_container_is_private(bool full) =>
        Assert.All((await Get(full)).Of(Container), container => Assert.Equal("None", container.Text("publicAccess")));

    [SkippableFact]
    public async Task The_content_account_has_the_containers_queues_and_tables_that_the_code_names()
    {
        Deployment deployment = await Deployment.PlainAsync();

        Assert.Equal(
            [StorageNames.Answers, StorageNames.Articles, StorageNames.Replies, StorageNames.Stories, StorageNames.Submissions, "undelivered-events"],
            Names(deployment, Container));
        Assert.Equal(
            [StorageNames.Requests, StorageNames.PoisonedRequests, PoisonTriggers.PoisonedUploads],
            Names(deployment, $"{Account}/queueServices/queues"));
        Assert.Equal([StorageNames.SpendTable, StorageNames.FeedTable], Names(deployment, $"{Account}/tableServices/tables"));
    }

    [SkippableFact]
    public async Task The_lifecycle_forgets_what_is_derived_and_never_a_source_or_a_story()
    {
        Resource policy = (await Deployment.PlainAsync()).Only($"{Account}/managementPolicies");
        var rules = policy.At("policy.rules").EnumerateArray().Select(rule => rule.GetProperty("definition")).ToList();

        Assert.Equal(
            [$"{StorageNames.Answers}/", $"{StorageNames.Replies}/", "undelivered-events/"],
            rules.Where(rule => rule.GetProperty("actions").GetProperty("baseBlob").TryGetProperty("delete", out _)).SelectMany(Prefixes).Order(StringComparer.Ordinal));
        Assert.DoesNotContain($"{StorageNames.Stories}/", rules.SelectMany(Prefixes));
        Assert.All(rules, rule => Assert.NotEmpty(Prefixes(rule)));

        static IEnumerable<string> Prefixes(System.Text.Json.JsonElement rule) =>
            rule.GetProperty("filters").GetProperty("prefixMatch").EnumerateArray().Select(prefix => prefix.GetString()!);
    }

    private static IEnumerable<string> Names(Deployment deployment, string type) =>
        deployment.Of(type).Where(r => r.Name.StartsWith("stdesk", StringComparison.Ordinal)).Select(r => r.ShortName).Order(StringComparer.Ordinal);

    private static Task<Deployment> Get(bool full) => full ? Deployment.FullAsync() : Deployment.PlainAsync();
}

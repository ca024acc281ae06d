using System.Text.Json;
using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>Somebody is told, once there is somebody to tell.</summary>
public sealed class AlertTests
{
    private const string LogAlert = "Microsoft.Insights/scheduledQueryRules";
    private const string MetricAlert = "Microsoft.Insights/metricAlerts";
    private const string Budget = "Microsoft.Consumption/budgets";

    [SkippableFact]
    public async Task Without_an_address_there_is_nothing_to_pay_for()
    {
        Deployment plain = await Deployment.PlainAsync();

        Assert.Empty(plain.Resources.Where(r => r.Type is LogAlert or MetricAlert or Budget or "Microsoft.Insights/actionGroups").Select(r => r.Name));
    }

    [SkippableFact]
    public async Task Failures_poison_backlog_spending_and_undelivered_events_reach_the_desk()
    {
        Deployment full = await Deployment.FullAsync();
        Resource group = full.Only("Microsoft.Insights/actionGroups");

        Assert.Equal("desk@news.example", group.At("emailReceivers")[0].GetProperty("emailAddress").GetString());
        Assert.Equal(
            ["copydesk-backlog", "copydesk-failures", "copydesk-poison", "copydesk-spend"],
            full.Of(LogAlert).Where(r => r.At("actions.actionGroups")[0].GetString() == group.Id && r.IsTrue("enabled")).Select(r => r.Name).Order(StringComparer.Ordinal));
        Resource undelivered = full.Only(MetricAlert);
        Assert.Equal(group.Id, undelivered.At("actions")[0].GetProperty("actionGroupId").GetString());
        Assert.Equal(full.Only("Microsoft.EventGrid/systemTopics").Id, undelivered.At("scopes")[0].GetString());
        Assert.Equal("DeadLetteredCount", undelivered.At("criteria.allOf")[0].GetProperty("metricName").GetString());
    }

    [SkippableFact]
    public async Task The_spending_alert_measures_against_the_budget_that_the_app_keeps()
    {
        Deployment full = await Deployment.FullAsync();
        JsonElement criterion = full.Of(LogAlert).Single(r => r.Name == "copydesk-spend").At("criteria.allOf")[0];

        Assert.EndsWith($"sum(Sum) / {FunctionAppTests.Settings(full)["Copydesk__Budget__UsdPerDay"]}", criterion.GetProperty("query").GetString(), StringComparison.Ordinal);
        Assert.Equal(80, criterion.GetProperty("threshold").GetInt32());
    }

    [SkippableFact]
    public async Task The_monthly_budget_tells_of_half_all_and_what_is_foreseen()
    {
        JsonElement notifications = (await Deployment.FullAsync()).Only(Budget).At("notifications");

        Assert.Equal(
            ["all Actual 100", "foreseen Forecasted 110", "half Actual 50"],
            notifications.EnumerateObject()
                .Select(n => $"{n.Name} {n.Value.GetProperty("thresholdType").GetString()} {n.Value.GetProperty("threshold").GetInt32()}").Order(StringComparer.Ordinal));
        Assert.All(notifications.EnumerateObject(), n => Assert.Equal("desk@news.example", n.Value.GetProperty("contactEmails")[0].GetString()));
    }
}

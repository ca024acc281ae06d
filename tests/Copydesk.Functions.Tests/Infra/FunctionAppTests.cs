using System.Text.Json;
using Copydesk.Http;
using Microsoft.Azure.Functions.Worker;
using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>The app, its plan and its settings.</summary>
public sealed class FunctionAppTests
{
    private const string Site = "Microsoft.Web/sites";

    [SkippableFact]
    public async Task The_plan_is_Flex_Consumption_on_Linux()
    {
        Resource plan = (await Deployment.PlainAsync()).Only("Microsoft.Web/serverfarms");

        Assert.Equal("FC1", plan.Json.GetProperty("sku").GetProperty("name").GetString());
        Assert.Equal("FlexConsumption", plan.Json.GetProperty("sku").GetProperty("tier").GetString());
        Assert.True(plan.IsTrue("reserved"));
    }

    [SkippableFact]
    public async Task The_app_answers_by_HTTPS_only_and_takes_no_password_to_publish()
    {
        Deployment deployment = await Deployment.PlainAsync();
        Resource app = deployment.Only(Site);

        Assert.True(app.IsTrue("httpsOnly"));
        Assert.Equal("1.2", app.Text("siteConfig.minTlsVersion"));
        Assert.Equal("1.2", app.Text("siteConfig.scmMinTlsVersion"));
        Assert.Equal("Disabled", app.Text("siteConfig.ftpsState"));
        Assert.Equal(["ftp", "scm"], deployment.Of($"{Site}/basicPublishingCredentialsPolicies").Where(p => !p.IsTrue("allow")).Select(p => p.ShortName));
    }

    [SkippableFact]
    public async Task The_package_lies_in_the_hosts_account_and_is_read_by_the_apps_own_identity()
    {
        Deployment deployment = await Deployment.PlainAsync();
        Resource app = deployment.Only(Site);
        string identity = deployment.Only("Microsoft.ManagedIdentity/userAssignedIdentities").Id;

        Assert.Equal("blobContainer", app.Text("functionAppConfig.deployment.storage.type"));
        Assert.Contains("sthost", app.Text("functionAppConfig.deployment.storage.value"), StringComparison.Ordinal);
        Assert.Contains("app-packages", app.Text("functionAppConfig.deployment.storage.value"), StringComparison.Ordinal);
        Assert.Equal("UserAssignedIdentity", app.Text("functionAppConfig.deployment.storage.authentication.type"));
        Assert.Equal(identity, app.Text("functionAppConfig.deployment.storage.authentication.userAssignedIdentityResourceId"));
        Assert.Equal("UserAssigned", app.Json.GetProperty("identity").GetProperty("type").GetString());
        Assert.Equal([identity], app.Json.GetProperty("identity").GetProperty("userAssignedIdentities").EnumerateObject().Select(i => i.Name));
    }

    [SkippableFact]
    public async Task It_runs_on_the_framework_that_the_code_is_built_for_and_sleeps_when_idle()
    {
        Resource plain = (await Deployment.PlainAsync()).Only(Site);
        Resource full = (await Deployment.FullAsync()).Only(Site);

        Assert.Equal("dotnet-isolated", plain.Text("functionAppConfig.runtime.name"));
        Assert.Equal($"{Environment.Version.Major}.0", plain.Text("functionAppConfig.runtime.version"));
        Assert.Equal(2048, plain.At("functionAppConfig.scaleAndConcurrency.instanceMemoryMB").GetInt32());
        Assert.Equal(40, plain.At("functionAppConfig.scaleAndConcurrency.maximumInstanceCount").GetInt32());
        Assert.Empty(plain.At("functionAppConfig.scaleAndConcurrency.alwaysReady").EnumerateArray());
        Assert.Equal(1, full.At("functionAppConfig.scaleAndConcurrency.alwaysReady")[0].GetProperty("instanceCount").GetInt32());
    }

    [SkippableFact]
    public async Task Host_and_triggers_reach_storage_by_identity_and_each_their_own_account()
    {
        Deployment deployment = await Deployment.PlainAsync();
        Dictionary<string, string> settings = Settings(deployment);
        string identity = deployment.Only("Microsoft.ManagedIdentity/userAssignedIdentities").Name;

        foreach ((string connection, string account) in (ReadOnlySpan<(string, string)>)[("AzureWebJobsStorage", "sthost"), (TriggerConnection.Name, "stdesk")])
        {
            Assert.StartsWith(account, settings[$"{connection}__accountName"], StringComparison.Ordinal);
            Assert.Equal("managedidentity", settings[$"{connection}__credential"]);
            Assert.Contains($"{identity}', ", settings[$"{connection}__clientId"], StringComparison.Ordinal);
            Assert.DoesNotContain(connection, settings.Keys);
        }
        Assert.Equal(settings["AzureWebJobsStorage__clientId"], settings["AZURE_CLIENT_ID"]);
        Assert.EndsWith(".clientId)]", settings["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"], StringComparison.Ordinal);
        Assert.Contains("ClientId={0};Authorization=AAD", settings["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"], StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_the_plan_sets_itself_is_left_out_of_the_settings() =>
        Assert.Empty(Settings(await Deployment.FullAsync()).Keys.Intersect(
            ["FUNCTIONS_WORKER_RUNTIME", "FUNCTIONS_EXTENSION_VERSION", "WEBSITE_RUN_FROM_PACKAGE", "WEBSITE_CONTENTAZUREFILECONNECTIONSTRING", "WEBSITE_CONTENTSHARE"]));

    [SkippableFact]
    public async Task Every_schedule_that_a_timer_reads_is_set_as_it_is_locally()
    {
        Dictionary<string, string> settings = Settings(await Deployment.PlainAsync());
        using JsonDocument local = JsonDocument.Parse(RepositoryFile.Read("src/Copydesk.Functions/local.settings.json"));
        string[] named = [.. ShellFunction.With<TimerTriggerAttribute>().Select(f => f.Trigger.Schedule).Where(s => s.StartsWith('%')).Select(s => s.Trim('%'))];

        Assert.All(named, name => Assert.Equal(local.RootElement.GetProperty("Values").GetProperty(name).GetString(), settings[name]));
    }

    [SkippableFact]
    public async Task Only_the_open_endpoints_and_the_webhook_are_let_past_Entra()
    {
        Deployment full = await Deployment.FullAsync();
        Resource settings = Assert.Single(full.Of($"{Site}/config"), c => c.ShortName == "authsettingsV2");

        Assert.True(settings.IsTrue("globalValidation.requireAuthentication"));
        Assert.Equal("Return401", settings.Text("globalValidation.unauthenticatedClientAction"));
        Assert.Equal(
            EndpointTable.All.Where(e => e.IsOpen).Select(e => $"/{EndpointTable.Prefix}/{e.Route}").Append("/runtime/webhooks/blobs").Order(StringComparer.Ordinal),
            settings.At("globalValidation.excludedPaths").EnumerateArray().Select(path => path.GetString()!).Order(StringComparer.Ordinal));
        Assert.DoesNotContain((await Deployment.PlainAsync()).Of($"{Site}/config"), c => c.ShortName == "authsettingsV2");
    }

    [SkippableFact]
    public async Task Browsers_of_named_origins_only_may_call_it()
    {
        Assert.Empty((await Deployment.PlainAsync()).Only(Site).At("siteConfig.cors.allowedOrigins").EnumerateArray());
        Assert.Equal(
            ["https://desk.example", "https://news.example"],
            (await Deployment.FullAsync()).Only(Site).At("siteConfig.cors.allowedOrigins").EnumerateArray().Select(origin => origin.GetString()!));
    }

    [SkippableFact]
    public async Task The_service_of_azure_yaml_is_deployed_to_the_app_from_the_shells_project()
    {
        string yaml = RepositoryFile.Read("azure.yaml");
        string service = (await Deployment.PlainAsync()).Only(Site).Json.GetProperty("tags").GetProperty("azd-service-name").GetString()!;

        Assert.Contains($"services:\n  {service}:\n    project: src/Copydesk.Functions\n", yaml.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    internal static Dictionary<string, string> Settings(Deployment deployment) =>
        Assert.Single(deployment.Of($"{Site}/config"), c => c.ShortName == "appsettings").Properties.EnumerateObject()
            .ToDictionary(setting => setting.Name, setting => setting.Value.GetString()!, StringComparer.Ordinal);
}

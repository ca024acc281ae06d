using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>The scripts that azd runs after provisioning and deploying.</summary>
public sealed class HookTests
{
    private const string Provision = "postprovision";
    private const string Deploy = "postdeploy";

    [SkippableTheory, InlineData("sh"), InlineData("pwsh")]
    public async Task The_site_is_switched_on_with_the_deployers_own_identity(string shell)
    {
        using HookRun run = await HookRun.RunAsync(shell, Provision);

        Assert.True(run.ExitCode == 0, run.Output);
        string call = Assert.Single(run.Calls, c => c.StartsWith("storage blob service-properties update", StringComparison.Ordinal));
        Assert.Contains("--account-name stdesk --auth-mode login --static-website true --index-document index.html", call, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Calls, c => c.StartsWith("network ", StringComparison.Ordinal));
    }

    [SkippableTheory, InlineData("sh"), InlineData("pwsh")]
    public async Task What_is_not_ready_yet_is_tried_again(string shell)
    {
        using HookRun provision = await HookRun.RunAsync(shell, Provision, ("FAKE_AZ_FAILURES", "2"));
        using HookRun deploy = await HookRun.RunAsync(shell, Deploy, ("FAKE_AZ_FAILURES", "3"));

        Assert.Equal((0, 3), (provision.ExitCode, provision.Calls.Count(c => c.StartsWith("storage ", StringComparison.Ordinal))));
        Assert.Equal((0, 4), (deploy.ExitCode, deploy.Calls.Count(c => c.StartsWith("functionapp keys list", StringComparison.Ordinal))));
        Assert.Equal(4, deploy.Calls.Count(c => c.StartsWith("deployment group create", StringComparison.Ordinal)));
    }

    [SkippableTheory, InlineData("sh"), InlineData("pwsh")]
    public async Task What_never_gets_ready_fails_and_says_how_to_go_on(string shell)
    {
        using HookRun provision = await HookRun.RunAsync(shell, Provision, ("FAKE_AZ_FAILURES", "99"));
        using HookRun deploy = await HookRun.RunAsync(shell, Deploy, ("FAKE_AZ_FAILURES", "99"));

        Assert.Equal((1, 1), (provision.ExitCode, deploy.ExitCode));
        Assert.Contains("ALLOWED_ADDRESSES", provision.Output, StringComparison.Ordinal);
        Assert.Contains("azd hooks run postdeploy", deploy.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(deploy.Calls, c => c.StartsWith("deployment ", StringComparison.Ordinal));
    }

    [SkippableTheory, InlineData("sh"), InlineData("pwsh")]
    public async Task Event_Grid_is_told_the_webhook_of_the_upload_function(string shell)
    {
        using HookRun run = await HookRun.RunAsync(shell, Deploy);

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(
            new Dictionary<string, string?>
            {
                ["topicName"] = "egst-news",
                ["accountId"] = "/subscriptions/sub-1/stdesk",
                ["undeliveredContainer"] = "undelivered-events",
                ["endpoint"] = "https://func-news-x1.westeurope-01.azurewebsites.net/runtime/webhooks/blobs" +
                    $"?functionName=Host.Functions.{nameof(UploadTrigger.ReceiveUpload)}&code={HookRun.EscapedKey}",
            },
            run.Parameters);
        Assert.Contains("https://stdesk.z6.web.core.windows.net/", run.Output, StringComparison.Ordinal);
    }

    [SkippableTheory, InlineData("sh"), InlineData("pwsh")]
    public async Task The_key_is_in_no_argument_and_no_output_and_its_file_is_the_owners_and_goes(string shell)
    {
        using HookRun run = await HookRun.RunAsync(shell, Deploy);
        using HookRun failed = await HookRun.RunAsync(shell, Deploy, ("FAKE_AZ_FAILURES", "6"));

        Assert.Equal((0, 1), (run.ExitCode, failed.ExitCode));
        Assert.All((HookRun[])[run, failed], r =>
        {
            Assert.All(r.Calls.Append(r.Output), text => Assert.DoesNotContain("AzFu", text, StringComparison.Ordinal));
            Assert.Equal("-rw-------", r.FileMode);
            Assert.True(r.FileIsGone);
        });
    }

    [SkippableTheory, InlineData("sh"), InlineData("pwsh")]
    public async Task Of_the_connections_that_wait_only_Front_Doors_is_let_in(string shell)
    {
        using HookRun run = await HookRun.RunAsync(shell, Provision, ("FRONT_DOOR_NEEDS_APPROVAL", "true"));

        Assert.True(run.ExitCode == 0, run.Output);
        string approved = Assert.Single(run.Calls, c => c.StartsWith("network private-endpoint-connection approve", StringComparison.Ordinal));
        Assert.Contains("--id /link/front-door ", approved, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("sh", Provision, "CONTENT_ACCOUNT")]
    [InlineData("sh", Deploy, "API_URL")]
    [InlineData("pwsh", Provision, "CONTENT_ACCOUNT")]
    [InlineData("pwsh", Deploy, "API_URL")]
    public async Task A_missing_value_is_named_before_anything_is_done(string shell, string hook, string name)
    {
        using HookRun run = await HookRun.RunAsync(shell, hook, (name, ""));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{name} is not set", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Calls);
    }

    [SkippableTheory]
    [InlineData("sh", Provision)]
    [InlineData("sh", Deploy)]
    [InlineData("pwsh", Provision)]
    [InlineData("pwsh", Deploy)]
    public async Task Whoever_is_not_signed_in_is_told_to(string shell, string hook)
    {
        using HookRun run = await HookRun.RunAsync(shell, hook, ("FAKE_AZ_NO_ACCESS", "1"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("az login", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Calls);
    }
}

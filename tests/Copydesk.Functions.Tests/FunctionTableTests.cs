using System.Text.Json;
using Copydesk.Azure.Storage;
using Copydesk.Http;
using Copydesk.Http.Access;
using Copydesk.Tests.Http.Cases;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Xunit;

namespace Copydesk.Functions.Tests;

/// <summary>What the attributes say to the Functions host, held against the product's own tables.</summary>
public sealed class FunctionTableTests
{
    [Fact]
    public void Each_endpoint_has_exactly_one_function_with_its_name_route_and_methods()
    {
        Assert.Equal(
            EndpointTable.All.Select(e => $"{e.Name} {string.Join(',', e.Methods)} {e.Route}").Order(StringComparer.Ordinal),
            ShellFunction.With<HttpTriggerAttribute>()
                .Select(f => $"{f.Name} {string.Join(',', f.Trigger.Methods!.Select(m => m.ToUpperInvariant()))} {f.Trigger.Route}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_of_functions_is_as_it_is_written_down()
    {
        const string Head = "# Functions\n\nMade by `FunctionTableTests` from the attributes that the Functions host reads; with `COPYDESK_WRITE_CASES=true` it writes this file anew. `%…%` is an app setting.\n\n| function | runs on | where | key |\n|---|---|---|---|\n";
        IEnumerable<string> rows =
            from function in ShellFunction.All.OrderBy(f => f.Name, StringComparer.Ordinal)
            select $"| `{function.Name}` | {RowOf(function.Trigger)} |\n";

        WrittenTable.AssertSame("Copydesk.Functions.Tests/functions.md", Head + string.Concat(rows));
    }

    private static string RowOf(TriggerBindingAttribute trigger) => trigger switch
    {
        HttpTriggerAttribute http => $"HTTP {string.Join(", ", http.Methods!).ToUpperInvariant()} | `/{EndpointTable.Prefix}/{http.Route}` | {(http.AuthLevel == AuthorizationLevel.Anonymous ? "none" : "function")}",
        QueueTriggerAttribute queue => $"queue | `{queue.QueueName}` of `{queue.Connection}` | ",
        BlobTriggerAttribute blob => $"blob | `{blob.BlobPath}` of `{blob.Connection}` | ",
        TimerTriggerAttribute timer => $"timer | `{timer.Schedule}` | ",
        _ => throw new InvalidOperationException($"{trigger.GetType().Name} has no row."),
    };

    [Fact]
    public void Each_schedule_is_a_setting_that_is_there_locally_and_has_six_fields()
    {
        using JsonDocument settings = JsonDocument.Parse(RepositoryFile.Read("src/Copydesk.Functions/local.settings.json"));
        JsonElement values = settings.RootElement.GetProperty("Values");

        Assert.All(ShellFunction.With<TimerTriggerAttribute>(), f => Assert.Equal(6, values.GetProperty(f.Trigger.Schedule.Trim('%')).GetString()!.Split(' ').Length));
    }

    [Fact]
    public void A_function_is_named_as_its_method_and_no_name_is_used_twice()
    {
        Assert.All(ShellFunction.All, f => Assert.Equal(f.Method.Name, f.Name));
        Assert.Equal(ShellFunction.All.Count, ShellFunction.All.Select(f => f.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Only_the_endpoints_that_are_open_are_answered_without_a_key()
    {
        Assert.Equal(
            EndpointTable.All.Select(e => (e.Name, e.Role is CallerRole.Anyone ? AuthorizationLevel.Anonymous : AuthorizationLevel.Function)).Order(),
            ShellFunction.With<HttpTriggerAttribute>().Select(f => (f.Name, f.Trigger.AuthLevel)).Order());
    }

    [Fact]
    public void The_queue_functions_listen_to_the_queues_that_the_stores_write_and_the_host_poisons()
    {
        Assert.Equal(
            [
                ("DigestArticle", StorageNames.Requests),
                ("GiveUpRequest", StorageNames.PoisonedRequests),
                ("ReceivePoisonedUpload", "webjobs-blobtrigger-poison"),
            ],
            ShellFunction.With<QueueTriggerAttribute>().Select(f => (f.Name, f.Trigger.QueueName)).Order());
        Assert.Equal($"{StorageNames.Requests}-poison", StorageNames.PoisonedRequests);
    }

    [Fact]
    public void The_upload_function_watches_the_whole_container_of_uploads()
    {
        (_, BlobTriggerAttribute trigger) = Assert.Single(ShellFunction.With<BlobTriggerAttribute>());

        Assert.Equal($"{StorageNames.Articles}/{{name}}", trigger.BlobPath);
    }

    [Fact]
    public void Uploads_come_by_event_in_a_release_and_by_looking_on_a_developers_machine()
    {
        (_, BlobTriggerAttribute trigger) = Assert.Single(ShellFunction.With<BlobTriggerAttribute>());
#if DEBUG
        Assert.Equal(BlobTriggerSource.LogsAndContainerScan, trigger.Source);
#else
        Assert.Equal(BlobTriggerSource.EventGrid, trigger.Source);
#endif
    }

    [Fact]
    public void Every_storage_trigger_has_the_one_connection_whose_name_the_scale_controller_can_find()
    {
        IEnumerable<string?> connections =
            ShellFunction.With<QueueTriggerAttribute>().Select(f => f.Trigger.Connection)
                .Concat(ShellFunction.With<BlobTriggerAttribute>().Select(f => f.Trigger.Connection));

        Assert.All(connections, connection => Assert.Equal("CopydeskStorage", connection));
    }

    [Fact]
    public void The_timers_run_when_their_work_is_due_and_not_at_each_start_of_an_instance()
    {
        Assert.Equal(
            [("ForgetAnswers", "%ForgetAnswersSchedule%"), ("MeasureBacklog", "%BacklogSchedule%"), ("SweepUploads", "%SweepSchedule%")],
            ShellFunction.With<TimerTriggerAttribute>().Select(f => (f.Name, f.Trigger.Schedule)).Order());
        Assert.All(ShellFunction.With<TimerTriggerAttribute>(), f => Assert.False(f.Trigger.RunOnStartup));
    }
}

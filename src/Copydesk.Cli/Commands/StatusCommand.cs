using System.CommandLine;
using Copydesk.Azure.Storage;
using Copydesk.Cli.Output;
using Copydesk.Cli.Output.Stored;
using Copydesk.Cli.Output.Text;
using Copydesk.Cli.Stored;
using Copydesk.Intake;
using Copydesk.Storing;

namespace Copydesk.Cli.Commands;

/// <summary><c>copydesk status</c>: how a desk, or one of its stories, stands.</summary>
internal static class StatusCommand
{
    private static readonly Argument<string?> s_id = Arguments.Optional("ID", "A story's id; without it, the whole desk.");

    private static readonly ChoiceOption<OutputFormat> s_format = new("--format", "text: to read here. json: the same as data.", OutputFormat.Text, OutputFormat.Json);

    private static readonly Option<string?> s_storage = StorageChoice.Option("the Azurite that 'copydesk serve' starts.");

    public static (Command Command, string[] Examples) Create()
    {
        var command = new Command("status", "Tells how many stories are in which state, what waits in the queue, and what needs a person; changes nothing.") { s_id, s_format, s_storage };
        command.SetAction(RunAsync);
        return (command, ["copydesk status", "copydesk status 3k9q7m2v8d4hx0c5t1wz6y9rpe", "copydesk status --format json --storage UseDevelopmentStorage=true"]);
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        string? given = parsed.GetValue(s_id);
        if (given is not null && !StoryId.TryParse(given, out _)) throw new UsageException($"'{given}' is no story's id: that is 26 letters and digits, as 'copydesk status' and the API show it.");

        await using var desk = new StoredDesk(StorageChoice.Given(parsed, s_storage));
        await desk.Get<StorageSetup>().FindAsync(ct);
        bool json = s_format.ValueIn(parsed) is OutputFormat.Json;
        await TextOutput.WriteAsync(given is null ? await DeskAsync(desk, json, ct) : await StoryAsync(desk, given, json, ct), ct);
        return 0;
    }

    private static async Task<string> DeskAsync(StoredDesk desk, bool json, CancellationToken ct)
    {
        DeskStatus status = await new DeskCensus(desk.Get<IStoryIndex>(), desk.Get<StorageBacklog>()).TakeAsync(ct);
        return json ? StatusJson.Of(status) : StatusText.Of(status, PageStyle.OfStandardOutput());
    }

    private static async Task<string> StoryAsync(StoredDesk desk, string id, bool json, CancellationToken ct)
    {
        Story story = (await desk.Get<IStoryStore>().FindAsync(id, ct))?.Value
            ?? throw new CopydeskException("story-not-found", $"There is no story {id} on this storage account; 'copydesk status' shows those that need a look, the API lists all.");
        return json ? StatusJson.Of(story) : StatusText.Of(story, PageStyle.OfStandardOutput());
    }
}

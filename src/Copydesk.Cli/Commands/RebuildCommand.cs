using System.CommandLine;
using Copydesk.Azure.Storage;
using Copydesk.Cli.Output;
using Copydesk.Cli.Serving;
using Copydesk.Cli.Stored;
using Copydesk.Publishing;
using Copydesk.Publishing.Digests;
using Copydesk.Storing;
using Microsoft.Extensions.Options;

namespace Copydesk.Cli.Commands;

/// <summary><c>copydesk rebuild</c>: table, feeds and pages again from the stories.</summary>
internal static class RebuildCommand
{
    private const string BaseUrlSetting = "Site__BaseUrl";

    private static readonly Option<string?> s_storage = StorageChoice.Option("the Azurite that 'copydesk serve' starts.");

    public static (Command Command, string[] Examples) Create()
    {
        var command = new Command(
            "rebuild",
            "Makes the index, the feeds and the pages again from the stored stories: after they were lost, or after a change of the Site settings, which it takes from the environment as the desk does. Deletes nothing, may run beside workers, and may be run again after it was cut off.")
        {
            s_storage,
        };
        command.SetAction(RunAsync);
        return (command, ["copydesk rebuild", "Site__BaseUrl=https://news.example/ copydesk rebuild --storage \"$CONNECTION\""]);
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        string? storage = StorageChoice.Given(parsed, s_storage);
        await using var desk = new StoredDesk(storage, Defaults(storage));
        var setup = desk.Get<StorageSetup>();
        await setup.FindAsync(ct);
        await setup.EnsureAsync(ct);

        var line = new LiveLine(Console.Error, LiveLine.IsErrorLive);
        var rebuild = new DeskRebuild(desk.Get<IStoryStore>(), desk.Get<IStoryIndex>(), desk.Get<SitePublisher>(), line.Show);
        try
        {
            var (stories, shown) = await rebuild.RunAsync(ct);
            line.Clear();
            SiteOptions used = desk.Get<IOptions<SiteOptions>>().Value;
            await TextOutput.WriteAsync(
                $"{DigestWords.Count(stories, "story", "stories")} indexed; the site shows {shown} of them, at {used.BaseUrl} and with Site:Text={used.Text}.", ct);
            return 0;
        }
        finally
        {
            line.Clear();
        }
    }

    /// <summary>Of a desk on this machine the address is known; of another one only its settings can tell.</summary>
    private static Dictionary<string, string?> Defaults(string? storage)
    {
        bool isLocal = !StorageChoice.IsSet(StorageChoice.With(storage)) || StorageChoice.With(storage).IsEmulator();
        return isLocal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(BaseUrlSetting))
            ? new() { ["Site:BaseUrl"] = $"http://localhost:{ServeOptions.DefaultPort}/" }
            : [];
    }
}

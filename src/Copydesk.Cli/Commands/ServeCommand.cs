using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using Copydesk.Cli.Serving;
using Copydesk.Cli.Stored;

namespace Copydesk.Cli.Commands;

/// <summary><c>copydesk serve</c>: the local shell.</summary>
internal static class ServeCommand
{
    private static readonly Option<bool> s_samples = new("--samples")
    {
        Description = "Uploads the sample articles, as anybody would, and says when they are published; on local storage only.",
    };

    private static readonly Option<int> s_port = new("--port")
    {
        Description = "The port on localhost.",
        HelpName = "PORT",
        DefaultValueFactory = _ => ServeOptions.DefaultPort,
        CustomParser = ParsePort,
    };

    private static readonly Option<IPAddress?> s_host = new("--host")
    {
        Description = "An address to listen on instead of localhost, for example 0.0.0.0; needs Copydesk__Access__WriterKey.",
        HelpName = "ADDRESS",
        CustomParser = ParseHost,
    };

    private static readonly Option<string?> s_storage = StorageChoice.Option("Azurite is started (it needs Node.js).");

    private static readonly Option<bool> s_verbose = new("--verbose") { Description = "Also logs what is done, and the whole of each error." };

    private static readonly ModelOptions s_model = new();

    public static (Command Command, string[] Examples) Create()
    {
        var command = new Command("serve", "Runs the whole desk on this machine: storage, workers, the HTTP API and the site, until Ctrl+C.") { s_samples, s_port, s_host, s_storage, s_verbose };
        s_model.AddTo(command);
        command.SetAction(RunAsync);
        return (command,
        [
            "copydesk serve --samples",
            "copydesk serve --port 8080",
            "copydesk serve --storage UseDevelopmentStorage=true     with an Azurite of yours",
        ]);
    }

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        string? storage = StorageChoice.Given(parsed, s_storage);
        var options = new ServeOptions(parsed.GetValue(s_port), storage, parsed.GetValue(s_samples), parsed.GetValue(s_verbose)) { Host = parsed.GetValue(s_host), Model = s_model.In(parsed) };
        return new LocalDesk(options).RunAsync(ct);
    }

    private static IPAddress? ParseHost(ArgumentResult result)
    {
        string given = result.Tokens[^1].Value;
        if (IPAddress.TryParse(given, out IPAddress? host)) return host;
        result.AddError($"--host is an IP address, for example 0.0.0.0, not '{given}'");
        return null;
    }

    private static int ParsePort(ArgumentResult result)
    {
        string given = result.Tokens[^1].Value;
        if (int.TryParse(given, out int port) && port is >= 1 and <= 65535) return port;
        result.AddError($"--port is a number from 1 to 65535, not '{given}'");
        return 0;
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>A hook as azd runs it, with an <c>az</c> that only writes down what it is asked.</summary>
internal sealed class HookRun : IDisposable
{
    public const string Key = "Zm9v+YmFy/AzFu==";
    public const string EscapedKey = "Zm9v%2BYmFy%2FAzFu%3D%3D";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Fails or finds no key as often as it is told to; keeps the parameters of a deployment and the mode of their file.</summary>
    private const string Az = """
        #!/bin/sh
        printf '%s\n' "$*" >> "$FAKE_AZ/calls"
        asked=$(grep -c "^$1 $2 $3" "$FAKE_AZ/calls")
        case "$1 $2 $3" in
          "account show --subscription") exit "${FAKE_AZ_NO_ACCESS:-0}" ;;
          "storage blob service-properties") [ "$asked" -gt "${FAKE_AZ_FAILURES:-0}" ] ;;
          "functionapp keys list") if [ "$asked" -gt "${FAKE_AZ_FAILURES:-0}" ]; then printf '%s\n' "$FAKE_AZ_KEY"; fi ;;
          "network private-endpoint-connection list")
            case "$*" in
              *tsv*) echo /link/front-door ;;
              *) echo '[{"id":"/link/front-door","properties":{"privateLinkServiceConnectionState":{"status":"Pending","description":"Copydesk: readers"}}},
                        {"id":"/link/stranger","properties":{"privateLinkServiceConnectionState":{"status":"Pending","description":"hello"}}},
                        {"id":"/link/app","properties":{"privateLinkServiceConnectionState":{"status":"Approved","description":""}}}]' ;;
            esac ;;
          "deployment group create")
            for argument; do case $argument in @*) file=${argument#@} ;; esac; done
            cp "$file" "$FAKE_AZ/parameters.json"
            printf '%s' "$file" > "$FAKE_AZ/parameters.path"
            ls -l "$file" | cut -c1-10 > "$FAKE_AZ/parameters.mode"
            [ "$asked" -gt "${FAKE_AZ_FAILURES:-0}" ] ;;
        esac
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("copydesk-hook-").FullName;
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal)
    {
        ["AZURE_SUBSCRIPTION_ID"] = "sub-1",
        ["AZURE_RESOURCE_GROUP"] = "rg-news",
        ["FUNCTION_APP_NAME"] = "func-news",
        ["API_URL"] = "https://func-news-x1.westeurope-01.azurewebsites.net/api/",
        ["SITE_URL"] = "https://stdesk.z6.web.core.windows.net/",
        ["CONTENT_ACCOUNT"] = "stdesk",
        ["CONTENT_ACCOUNT_ID"] = "/subscriptions/sub-1/stdesk",
        ["EVENT_TOPIC"] = "egst-news",
        ["UNDELIVERED_CONTAINER"] = "undelivered-events",
        ["FRONT_DOOR_NEEDS_APPROVAL"] = "false",
        ["HOOK_PAUSE_SECONDS"] = "0",
        ["FAKE_AZ_KEY"] = Key,
    };

    public int ExitCode { get; private set; }

    public string Output { get; private set; } = "";

    public IReadOnlyList<string> Calls { get; private set; } = [];

    public string FileMode => Kept("parameters.mode").Trim();

    public bool FileIsGone => !File.Exists(Kept("parameters.path"));

    /// <summary>Parameters of the deployment.</summary>
    public IReadOnlyDictionary<string, string?> Parameters => JsonDocument.Parse(Kept("parameters.json")).RootElement.GetProperty("parameters")
        .EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetProperty("value").GetString(), StringComparer.Ordinal);

    /// <summary>Skips the test where the shell is missing; each of the two is the one that azd takes on some system.</summary>
    /// <param name="shell"><c>sh</c> or <c>pwsh</c>.</param>
    public static async Task<HookRun> RunAsync(string shell, string hook, params (string Name, string Value)[] environment)
    {
        Skip.If(OperatingSystem.IsWindows(), "The stand-in for az is a shell script.");
        var run = new HookRun();
        string az = Path.Combine(run._folder, "az");
        await File.WriteAllTextAsync(az, Az.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(az, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach ((string name, string value) in environment) run._environment[name] = value;
        await run.StartAsync(shell, RepositoryFile.PathOf($"infra/hooks/{hook}.{(shell == "sh" ? "sh" : "ps1")}"));
        return run;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task StartAsync(string shell, string script)
    {
        var start = new ProcessStartInfo(shell) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        if (shell == "pwsh") start.ArgumentList.Add("-File");
        start.ArgumentList.Add(script);
        foreach ((string name, string value) in _environment) start.Environment[name] = value;
        start.Environment["FAKE_AZ"] = _folder;
        start.Environment["PATH"] = _folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");

        using Process process = Start(start);
        using var patience = new CancellationTokenSource(Patience);
        Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
        Task<string> errors = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        ExitCode = process.ExitCode;
        Output = await output + await errors;
        Calls = File.Exists(Path.Combine(_folder, "calls")) ? await File.ReadAllLinesAsync(Path.Combine(_folder, "calls")) : [];
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new SkipException($"There is no {start.FileName} on the PATH.", error);
        }
    }

    private string Kept(string name) => File.ReadAllText(Path.Combine(_folder, name));
}

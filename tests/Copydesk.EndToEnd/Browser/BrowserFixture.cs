using Microsoft.Playwright;
using Xunit;

namespace Copydesk.EndToEnd.Browser;

/// <summary>
/// One headless Chrome, Chromium or Edge for all browser tests: the one named by <c>COPYDESK_BROWSER</c>, one found on this
/// machine, or one that Playwright installs. Where none can be had the tests are skipped and say why; with <c>CI=true</c> they fail.
/// </summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _missing;

    public async Task InitializeAsync()
    {
        try
        {
            _playwright = await Playwright.CreateAsync();
            string? path = InstalledBrowser.Find() ?? InstallWithPlaywright();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments() });
        }
        catch (Exception error) when (error is PlaywrightException or IOException or System.ComponentModel.Win32Exception)
        {
            _missing = $"No browser could be started: {error.Message} Install Chrome, Chromium or Edge, or set {InstalledBrowser.Variable} to one.";
            if (Environment.GetEnvironmentVariable("CI") == "true") throw new InvalidOperationException(_missing, error);
        }
    }

    /// <summary>A fresh context, so that tests share nothing; dispose it after use.</summary>
    public async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null)
    {
        Skip.If(_browser is null, _missing);
        return await _browser!.NewContextAsync(options);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <returns>Null: Playwright knows where its own browser is.</returns>
    private static string? InstallWithPlaywright()
    {
        int exit = Microsoft.Playwright.Program.Main(["install", "--only-shell", "chromium"]);
        return exit == 0 ? null : throw new PlaywrightException($"Playwright could not install Chromium (exit code {exit}).");
    }

    /// <summary>No traffic of the browser's own; root can't use Chromium's sandbox, and containers run tests as root.</summary>
    private static string[] Arguments()
    {
        string[] quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-dev-shm-usage"];
        return OperatingSystem.IsLinux() && Environment.UserName == "root" ? [.. quiet, "--no-sandbox"] : quiet;
    }
}

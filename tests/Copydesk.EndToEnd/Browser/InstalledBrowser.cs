namespace Copydesk.EndToEnd.Browser;

/// <summary>Looks for Chrome, Chromium or Edge on this machine.</summary>
internal static class InstalledBrowser
{
    /// <summary>Environment variable with the path of the browser to use.</summary>
    public const string Variable = "COPYDESK_BROWSER";

    private static readonly string[] Names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome", "microsoft-edge", "msedge"];

    /// <returns>The path of an executable, or null.</returns>
    public static string? Find() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named
        : OnPath().Concat(UsualPlaces()).FirstOrDefault(File.Exists);

    private static IEnumerable<string> OnPath()
    {
        string ending = OperatingSystem.IsWindows() ? ".exe" : "";
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(_ => folders, (name, folder) => Path.Combine(folder, name + ending));
    }

    private static IEnumerable<string> UsualPlaces()
    {
        if (OperatingSystem.IsWindows())
        {
            string[] roots = [.. new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }.Select(Environment.GetFolderPath)];
            return roots.SelectMany(_ => (string[])[@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"], Path.Combine);
        }

        return OperatingSystem.IsMacOS()
            ? ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"]
            : ["/opt/google/chrome/chrome", "/usr/lib/chromium/chromium", "/snap/bin/chromium", "/opt/microsoft/msedge/msedge"];
    }
}

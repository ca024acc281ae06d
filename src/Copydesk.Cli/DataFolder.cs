namespace Copydesk.Cli;

/// <summary>Where the local shell keeps what outlives a run: <c>$COPYDESK_DATA</c>, else the platform's place for an application's data.</summary>
internal static class DataFolder
{
    private const string Variable = "COPYDESK_DATA";

    /// <exception cref="CopydeskException">The platform names no such place.</exception>
    public static string Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } chosen) return Path.GetFullPath(chosen);

        string local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return local.Length > 0
            ? Path.Combine(local, "copydesk")
            : throw new CopydeskException("data-folder-missing", $"There is no home folder to keep data in. Name a folder with the environment variable {Variable}.");
    }
}

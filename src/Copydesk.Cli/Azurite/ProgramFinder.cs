namespace Copydesk.Cli.Azurite;

/// <summary>Finds a program as a shell would, so that a missing one can be told before anything starts.</summary>
internal static class ProgramFinder
{
    /// <param name="path">Folders as in the variable PATH.</param>
    /// <returns>The full path, or null.</returns>
    public static string? Find(string program, string? path)
    {
        string[] names = OperatingSystem.IsWindows() ? [$"{program}.exe", $"{program}.cmd"] : [program];
        return (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }
}

namespace Copydesk.Cli.Npm;

/// <summary>Where Node.js is looked for, and where packages are installed.</summary>
/// <param name="SearchPath">Folders as in the variable PATH.</param>
internal sealed record NodeEnvironment(string DataFolder, string? SearchPath)
{
    /// <exception cref="CopydeskException">There is no folder to keep data in.</exception>
    public static NodeEnvironment OfThisUser() => new(Cli.DataFolder.Find(), Environment.GetEnvironmentVariable("PATH"));

    /// <summary>The full path of <c>node</c> or <c>npm</c>, found as a shell would.</summary>
    /// <exception cref="CopydeskException">It is not there.</exception>
    public string Find(string program)
    {
        string[] names = OperatingSystem.IsWindows() ? [$"{program}.exe", $"{program}.cmd"] : [program];
        return (SearchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists) ?? throw NpmFailure.Missing(program);
    }
}

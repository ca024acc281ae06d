namespace Copydesk.EndToEnd.Commands;

/// <summary>A folder of one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private static readonly string s_samples = System.IO.Path.Combine(AppContext.BaseDirectory, "Samples");

    public string Path { get; } = Directory.CreateTempSubdirectory("copydesk-test-").FullName;

    /// <summary>Files with their folders, relative, in order.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public TemporaryFolder WithSample(string sample, string path) => With(path, File.ReadAllText(System.IO.Path.Combine(s_samples, sample)));

    public TemporaryFolder With(string path, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), content);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

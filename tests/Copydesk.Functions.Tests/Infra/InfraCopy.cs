namespace Copydesk.Functions.Tests.Infra;

/// <summary>The folder <c>infra</c> in a place of its own, because the compiler writes beside its input.</summary>
internal sealed class InfraCopy : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("copydesk-infra-").FullName;

    public InfraCopy()
    {
        string source = RepositoryFile.PathOf("infra");
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string target = PathOf(Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string PathOf(string path) => Path.Combine(_folder, path);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

using Copydesk.Cli.Input;

namespace Copydesk.Cli.Output.Results;

/// <summary>
/// One file for each article: <c>news/a.txt</c> gives <c>a.digest.json</c>, an article of a folder keeps its place in it. A file is there
/// whole or not at all, an earlier run's file is replaced, and an article never.
/// </summary>
internal sealed class FolderResults(string folder, string extension, IEnumerable<ArticlePath> articles) : IResults
{
    private const string Mark = ".digest.";

    private static readonly StringComparer s_paths = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    private readonly HashSet<string> _inputs = new(articles.Select(a => a.File).OfType<string>().Select(Path.GetFullPath), s_paths);

    /// <summary>On some file systems names that differ in case alone are one, whatever the platform.</summary>
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a run wrote is no article for the next one.</summary>
    public static bool IsResult(string path) => Path.GetFileName(path).Contains(Mark, StringComparison.OrdinalIgnoreCase);

    public async Task AddAsync(ArticlePath article, string result, CancellationToken ct)
    {
        string path = Path.GetFullPath(Path.Join(folder, FreeName(article)));
        if (_inputs.Contains(path))
            throw new CopydeskException("would-overwrite", $"Its digest would replace the article '{path}'; name another folder with --output.");
        string partial = $"{path}.{Environment.ProcessId}.partial";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(partial, result, ct);
            File.Move(partial, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CopydeskException("output-not-writable", $"'{path}' can't be written; free its place or name another folder with --output: {error.Message}", error);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    public Task EndAsync() => Task.CompletedTask;

    private string FreeName(ArticlePath article)
    {
        string stem = SafeName.Of(article.Stem);
        string name = stem + Mark + extension;
        for (int n = 2; !_taken.Add(name); n++) name = $"{stem}-{n}{Mark}{extension}";
        return name;
    }
}

using System.IO.Enumeration;
using Copydesk.Cli.Output.Results;
using Copydesk.Reading;

namespace Copydesk.Cli.Input;

/// <summary>The articles that a command line names: its files, and in its folders, at any depth, what a reader takes.</summary>
/// <param name="Several">More than one was asked for, whatever was found.</param>
/// <param name="Skipped">Files in folders that no reader takes, or that an earlier run wrote there.</param>
internal sealed record ArticlePaths(IReadOnlyList<ArticlePath> Articles, bool Several, IReadOnlyList<string> Skipped)
{
    /// <param name="given">Empty means standard input.</param>
    /// <exception cref="CopydeskException">A folder can't be read.</exception>
    public static ArticlePaths Find(IReadOnlyList<string> given, ArticleReader reader)
    {
        var articles = new List<ArticlePath>();
        var skipped = new List<string>();
        foreach (string path in given)
        {
            if (Directory.Exists(path)) AddFolder(path, reader, articles, skipped);
            else articles.Add(new ArticlePath(path, StemOf(path)));
        }

        if (given.Count == 0) articles.Add(new ArticlePath(Given: null, StemOf(ArticleInput.StandardInput)));
        return new ArticlePaths(articles, given.Count > 1 || given.Any(Directory.Exists), skipped);
    }

    private static void AddFolder(string folder, ArticleReader reader, List<ArticlePath> articles, List<string> skipped)
    {
        try
        {
            foreach (string file in FilesIn(folder).Order(StringComparer.Ordinal))
            {
                string path = Path.Join(folder, file);
                if (reader.TakesFile(file) && !FolderResults.IsResult(file)) articles.Add(new ArticlePath(path, Path.ChangeExtension(file, null).Replace('\\', '/')));
                else skipped.Add(path);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CopydeskException("folder-not-readable", $"The folder '{folder}' can't be read; check its permissions: {error.Message}", error);
        }
    }

    /// <summary>Relative paths. What is hidden (<c>.git</c>) is no article, and a link to a folder may lead back to where we came from.</summary>
    private static FileSystemEnumerable<string> FilesIn(string folder) => new(
        folder,
        (ref FileSystemEntry entry) => Path.GetRelativePath(folder, entry.ToFullPath()),
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    private static string StemOf(string path) =>
        path == ArticleInput.StandardInput ? "standard-input"
        : ArticleInput.IsAddress(path) ? path[(path.IndexOf("://", StringComparison.Ordinal) + 3)..].Replace('/', '_')
        : Path.GetFileNameWithoutExtension(path);
}

namespace Copydesk.Cli.Serving.Samples;

/// <summary>The folder <c>Samples</c> beside the program.</summary>
internal static class SampleArticles
{
    public static string Folder { get; } = Path.Join(AppContext.BaseDirectory, "Samples");

    /// <exception cref="CopydeskException">The folder is not there.</exception>
    public static async Task<IReadOnlyList<SampleArticle>> LoadAsync(CancellationToken ct)
    {
        if (!Directory.Exists(Folder))
            throw new CopydeskException("samples-missing", $"The sample articles are not in '{Folder}'; build or install Copydesk again, or leave out --samples.");

        var samples = new List<SampleArticle>();
        foreach (string path in Directory.GetFiles(Folder).Order(StringComparer.Ordinal))
            samples.Add(new SampleArticle(Path.GetFileName(path), await File.ReadAllBytesAsync(path, ct), ContentTypeOf(path)));
        return samples;
    }

    private static string ContentTypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".md" => "text/markdown; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };
}

namespace Copydesk.Cli.Serving;

/// <summary>Where to look, and what to try, once the desk is at work.</summary>
internal static class Welcome
{
    public static IEnumerable<string> Lines(ServeOptions options)
    {
        string root = options.Address.AbsoluteUri;
        return
        [
            "",
            "The desk is at work. Ctrl+C stops it.",
            $"  Stories       {root}",
            $"  Add articles  {root}desk   (drop files or paste text, and watch)",
            $"  Feed          {root}feeds/all/feed.json   (atom.xml and rss.xml beside it)",
            $"  A digest now  curl {root}api/summaries -H \"Content-Type: text/plain\" --data-binary @article.txt",
            $"  Publish one   curl {root}api/articles -H \"Content-Type: text/plain\" -H \"Prefer: wait=30\" --data-binary @article.txt",
            "  Or upload     az storage blob upload --connection-string " + Connection(options) + " -c articles -f article.txt -n desk/article.txt",
        ];
    }

    // A connection string that somebody gave holds a key; it is not for the screen.
    private static string Connection(ServeOptions options) =>
        options.Storage is null or "UseDevelopmentStorage=true" ? "UseDevelopmentStorage=true" : "CONNECTION";
}

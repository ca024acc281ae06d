namespace Copydesk.Cli.Input;

/// <summary>One article that a command was given.</summary>
/// <param name="Given">As messages name it, and as <see cref="ArticleInput"/> opens it; null when nothing was typed and standard input is meant.</param>
/// <param name="Stem">What a result is named after: the path in the given folder, or the file name; <c>/</c> between parts, no extension.</param>
internal sealed record ArticlePath(string? Given, string Stem)
{
    public string Name => Given is null or ArticleInput.StandardInput ? "standard input" : Given;

    /// <summary>Null for standard input and for an address.</summary>
    public string? File => Given is null or ArticleInput.StandardInput || ArticleInput.IsAddress(Given) ? null : Given;
}

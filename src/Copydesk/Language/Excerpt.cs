namespace Copydesk.Language;

/// <summary>The beginning of a text that may be too long to show.</summary>
internal static class Excerpt
{
    /// <param name="most">In UTF-16 code units, the mark of what is left out not counted.</param>
    public static string Of(string text, int most)
    {
        if (text.Length <= most) return text;
        int space = text.LastIndexOf(' ', most);
        int end = space > 0 ? space : most;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "…");
    }
}

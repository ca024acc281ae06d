namespace Copydesk.Language.Words.Data;

/// <summary>Reads the word lists beside this file, which are embedded: one group of words a line, comments begin with #.</summary>
internal static class WordData
{
    public static IEnumerable<string[]> Groups(string name)
    {
        using Stream data = typeof(WordData).Assembly.GetManifestResourceStream("words/" + name)!;
        using var reader = new StreamReader(data);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}

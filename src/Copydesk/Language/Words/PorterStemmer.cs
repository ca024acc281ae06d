namespace Copydesk.Language.Words;

/// <summary>
/// M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, pp. 130-137: the five steps as printed there.
/// </summary>
internal static class PorterStemmer
{
    private const int MaxLength = 48;

    /// <param name="word">Lower case. A word with anything but a to z, or too long for one, comes back as it is.</param>
    public static string Stem(string word)
    {
        if (word.Length is <= 2 or > MaxLength || word.AsSpan().ContainsAnyExceptInRange('a', 'z')) return word;

        var letters = new PorterWord(stackalloc char[MaxLength + 1], word);
        StripPlural(ref letters);
        StripPast(ref letters);
        if (letters.EndsWith("y") && letters.HasVowel(letters.Length - 1)) letters.Replace(1, "i");
        letters.ReplaceLongest(PorterSuffixes.Step2, minMeasure: 1);
        letters.ReplaceLongest(PorterSuffixes.Step3, minMeasure: 1);
        StripStep4(ref letters);
        StripFinal(ref letters);
        return letters.Is(word) ? word : letters.ToString();
    }

    private static void StripPlural(ref PorterWord w)
    {
        if (w.EndsWith("sses") || w.EndsWith("ies")) w.Cut(2);
        else if (w.EndsWith("s") && !w.EndsWith("ss")) w.Cut(1);
    }

    private static void StripPast(ref PorterWord w)
    {
        if (w.EndsWith("eed"))
        {
            if (w.Measure(w.Length - 3) > 0) w.Cut(1);
            return;
        }
        int suffix = w.EndsWith("ed") ? 2 : w.EndsWith("ing") ? 3 : 0;
        if (suffix == 0 || !w.HasVowel(w.Length - suffix)) return;

        w.Cut(suffix);
        if (w.EndsWith("at") || w.EndsWith("bl") || w.EndsWith("iz")) w.Replace(0, "e");
        else if (w.EndsInDoubleConsonant() && w.Last is not ('l' or 's' or 'z')) w.Cut(1);
        else if (w.Measure(w.Length) == 1 && w.EndsInShortSyllable(w.Length)) w.Replace(0, "e");
    }

    private static void StripStep4(ref PorterWord w)
    {
        foreach (string suffix in PorterSuffixes.Step4)
        {
            if (!w.EndsWith(suffix)) continue;
            int stem = w.Length - suffix.Length;
            if (w.Measure(stem) > 1 && (suffix != "ion" || (stem > 0 && w[stem - 1] is 's' or 't'))) w.Cut(suffix.Length);
            return;
        }
    }

    private static void StripFinal(ref PorterWord w)
    {
        if (w.EndsWith("e"))
        {
            int measure = w.Measure(w.Length - 1);
            if (measure > 1 || (measure == 1 && !w.EndsInShortSyllable(w.Length - 1))) w.Cut(1);
        }
        if (w.Measure(w.Length) > 1 && w.EndsInDoubleConsonant() && w.Last == 'l') w.Cut(1);
    }
}

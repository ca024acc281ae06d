using Copydesk.Language;
using Copydesk.Language.Sentences;
using Copydesk.Reading.Cleaning;

namespace Copydesk.Digesting.Chat;

/// <summary>A model's words as one line of visible text, cleaned as an article is: nothing hidden comes in by this door either.</summary>
internal static class ClaimText
{
    public static string Plain(string text) =>
        string.Join(' ', TextCleaner.Clean(text, new CleaningTally()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>One by one, since each must be proven: beside a true sentence a false one would pass for a small difference.</summary>
    public static IEnumerable<string> Sentences(string text, string language)
    {
        string plain = Plain(text);
        return SentenceSplitter.Split(plain, new TextSpan(0, plain.Length), language).Select(sentence => sentence.In(plain)).DefaultIfEmpty(plain);
    }
}

using Copydesk.Reading.Cleaning;

namespace Copydesk.Digesting.Chat;

/// <summary>A model's words as one line of visible text, cleaned as an article is: nothing hidden comes in by this door either.</summary>
internal static class ClaimText
{
    public static string Plain(string text) =>
        string.Join(' ', TextCleaner.Clean(text, new CleaningTally()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

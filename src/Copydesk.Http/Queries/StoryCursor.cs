using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Copydesk.Intake;
using Copydesk.Storing;

namespace Copydesk.Http.Queries;

/// <summary>
/// The place of the last story on a page, in words that callers hand back and don't read: the index has times and ids, a feed
/// has numbers. Whoever makes one up gets a page that others could ask for too.
/// </summary>
internal sealed record StoryCursor(StoryPlace? Place, long Number)
{
    private const int Longest = 200;

    public static StoryCursor Of(StoryEntry entry) => new(StoryPlace.Of(entry), 0);

    public static StoryCursor Of(FeedPosition position) => new(null, position.Number);

    /// <param name="feed">Whose list is asked for; null for the index.</param>
    /// <exception cref="CopydeskException">None of ours, or one of another kind of list.</exception>
    public static StoryCursor Read(string text, string? feed) =>
        (text.Length <= Longest && Base64Url.IsValid(text) ? Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)), feed) : null)
        ?? throw QueryRules.Invalid("after", "has to be what links.next of the same list says; leave it out to begin anew");

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Place is { } place
        ? string.Create(CultureInfo.InvariantCulture, $"i {place.Since.UtcTicks} {place.StoryId}")
        : string.Create(CultureInfo.InvariantCulture, $"f {Number}")));

    private static StoryCursor? Parse(string text, string? feed) => (text.Split(' '), feed) switch
    {
        (["i", var time, var id], null) when IsNumber(time, out long ticks) && ticks <= DateTime.MaxValue.Ticks && StoryId.TryParse(id, out StoryId story) =>
            new StoryCursor(new StoryPlace(new DateTimeOffset(ticks, TimeSpan.Zero), story.Value), 0),
        (["f", var number], not null) when IsNumber(number, out long n) => new StoryCursor(null, n),
        _ => null,
    };

    private static bool IsNumber(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

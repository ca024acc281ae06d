using System.Globalization;
using Copydesk.Cli.Output.Text;
using Copydesk.Cli.Stored;
using Copydesk.Publishing.Digests;
using Copydesk.Storing;

namespace Copydesk.Cli.Output.Stored;

/// <summary>How a desk or one of its stories stands, to read.</summary>
internal static class StatusText
{
    public static string Of(DeskStatus desk, PageStyle style)
    {
        var page = new TextPage(style);
        page.Write(0, 0, new Words("Stories", Tone.Strong));
        if (desk.States.Count == 0) page.Write(2, 0, "none");
        foreach ((StoryState state, int count) in desk.States.OrderBy(s => s.Key))
            page.Write(2, 0, string.Create(CultureInfo.InvariantCulture, $"{count,8}  "), new(Word(state), ToneOf(state)));

        page.Blank();
        page.Write(0, 0, new Words("Queue", Tone.Strong));
        page.Write(2, 2, DigestWords.Count(desk.Requests, "request", "requests") + " waiting or worked on");
        page.Write(2, 2, new Words(DigestWords.Count(desk.Poisoned, "request", "requests") + " put aside after repeated failures", desk.Poisoned > 0 ? Tone.Bad : Tone.Plain));

        if (desk.Attention.Count == 0) return page.ToString();
        page.Blank();
        page.Write(0, 0, new Words("For a person to look at", Tone.Strong));
        foreach (StoryEntry story in desk.Attention)
        {
            page.Write(2, 2, new(Word(story.State), ToneOf(story.State)), $"  {story.Id}  ", new(Time(story.Since), Tone.Faint));
            page.Write(4, 2, $"{story.Headline ?? story.Origin}");
            if (story.Reason is not null) page.Write(4, 2, new Words(story.Reason, Tone.Faint));
        }

        return page.ToString();
    }

    public static string Of(Story story, PageStyle style)
    {
        var page = new TextPage(style);
        page.Write(0, 2, new(story.Id, Tone.Strong), "  ", new(Word(story.State), ToneOf(story.State)), new($" since {Time(story.Since)}", Tone.Faint));
        page.Write(2, 2, story.Origin);
        if (story.Reason is not null) page.Write(2, 2, $"{story.Reason} ", new($"({story.ReasonCode})", Tone.Faint));
        if (story.State is StoryState.Published && !story.IsPublic) page.Write(2, 2, new Words("Its publication is not finished.", Tone.Caution));
        foreach (RevisionEntry revision in story.Revisions)
        {
            page.Write(2, 2, new($"revision {revision.Number}", Tone.Label), $"  {Time(revision.CreatedAt)}  {revision.Headline}", new(MarkOf(story, revision), Tone.Faint));
            if (revision.HoldReason is not null) page.Write(4, 2, new Words(revision.HoldReason, Tone.Caution));
        }

        return page.ToString();
    }

    private static string MarkOf(Story story, RevisionEntry revision) => story.Current == revision.Number ? "  what readers see" : "";

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Word(StoryState state) => state.ToString().ToLowerInvariant();

    private static Tone ToneOf(StoryState state) => state switch
    {
        StoryState.Published => Tone.Good,
        StoryState.Rejected or StoryState.Failed => Tone.Bad,
        StoryState.Held => Tone.Caution,
        _ => Tone.Plain,
    };
}

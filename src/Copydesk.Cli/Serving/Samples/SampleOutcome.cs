using Copydesk.Cli.Output;
using Copydesk.Proving;
using Copydesk.Publishing.Digests;
using Copydesk.Storing;

namespace Copydesk.Cli.Serving.Samples;

/// <summary>How one sample ended.</summary>
internal sealed record SampleOutcome(string Name, Story Story, ProvenDigest? Digest)
{
    public override string ToString() => (Story.State, Digest) switch
    {
        (StoryState.Published, { } digest) => $"{Name}: {string.Join(", ", Counts(digest))}",
        _ => $"{Name}: {Story.State.ToString().ToLowerInvariant()}{(Story.Reason is null ? "" : $": {Story.Reason}")}",
    };

    private static IEnumerable<string> Counts(ProvenDigest digest)
    {
        yield return DigestWords.Count(digest.Summary.Count, "sentence", "sentences");
        yield return DigestWords.Count(digest.KeyFacts.Count, "fact", "facts");
        if (digest.DeskNotes.Count > 0) yield return DigestWords.Count(digest.DeskNotes.Count, "desk note", "desk notes");
    }
}

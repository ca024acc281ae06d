using Copydesk.Language;
using Copydesk.Proving;
using Copydesk.Publishing.Feeds;

namespace Copydesk.Publishing.Pages;

/// <summary>One story: the digest, and the source text in which each claim shows its evidence.</summary>
internal sealed class StoryPage(SiteOptions options, SiteAssets assets)
{
    private readonly Layout _layout = new(options, assets);
    private readonly StoryHead _head = new(options, assets);
    private readonly SiteFeeds _feeds = new(options);

    public Html Render(StoryEdition edition)
    {
        ProvenDigest digest = edition.Digest;
        var places = new EvidencePlaces(SourcePassages.EvidenceOf(edition));
        var correction = new Correction(edition);
        string headline = LegalText.Headline(digest.Headline);
        string description = LegalText.Shortened(digest.Summary.Count > 0 ? digest.Summary[0].Text : headline, 300);
        return _layout.Page(SitePaths.Story(edition.Story.Id), LegalText.Shortened(headline, 300), description, _feeds.Of(edition), Html.Of(
            $"""
            <main id="main" class="story">
            <article id="digest" class="digest">
            <h1 {Languages.Attributes(digest.Language)}>{headline}</h1>
            {StoryMeta.Render(edition)}
            {correction.Note()}{Summary(digest, places, correction)}{DeskNoteList.Render(digest, places)}{FactSections.Render(digest, places, correction)}{StoryDetails.Timeline(digest, places)}{StoryDetails.Entities(digest)}{StoryDetails.References(digest)}{StoryDetails.IntakeNotes(digest)}{StoryProvenance.Render(edition)}</article>
            {Source(edition, places)}</main>
            """), _head.Render(edition));
    }

    private static Html Summary(ProvenDigest digest, EvidencePlaces places, Correction correction) => Section.Of("summary", "Summary", digest.Summary.Count, Html.Of(
        $"""
        <ul class="sentences" {Languages.Attributes(digest.Language)}>{digest.Summary.Select(claim => Html.Of($"<li>{places.Link(claim.Text, claim.Evidence)}{ProofMark.Of(claim.Proof)}{correction.MarkOf(claim.Text)}</li>\n"))}</ul>
        <p class="hint">Choose a sentence or a fact to see where the source says it.</p>

        """));

    private Html Source(StoryEdition edition, EvidencePlaces places)
    {
        ProvenDigest digest = edition.Digest;
        string[] headings = [.. digest.Article.Sections, .. digest.Article.Title is { } title ? [title] : Array.Empty<string>()];
        string about = options.Text is SiteText.Full
            ? "The whole text, as it was read."
            : "Only the sentences that the digest rests on; […] stands for what is left out.";
        return Html.Of(
            $"""
            <section id="source" class="source" aria-labelledby="source-title" tabindex="0">
            <div class="bar"><h2 id="source-title">Source text</h2> <a href="#digest" class="back">Back to the digest</a></div>
            <p class="about">{about}</p>
            <div class="text" {Languages.Attributes(digest.SourceLanguage)}>
            {new SourceView(edition.Text, headings).Render(SourcePassages.Of(edition, options.Text), places)}</div>
            </section>

            """);
    }
}

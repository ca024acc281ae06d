using System.Globalization;
using Copydesk.Proving;
using Copydesk.Publishing.Digests;

namespace Copydesk.Publishing.Pages;

/// <summary>Who made the digest, from which bytes, at what cost, and what readers saw before.</summary>
internal static class StoryProvenance
{
    public static Html Render(StoryEdition edition)
    {
        Provenance made = edition.Digest.Provenance;
        return Html.Of(
            $"""
            <details class="provenance">
            <summary><h2>Provenance</h2></summary>
            <dl>
            <dt>Engine</dt><dd>{made.Engine}{Html.When(made.Model is not null, Html.Of($", model <bdi>{made.Model}</bdi>"))}{Html.When(made.PromptVersion is not null, Html.Of($", prompts {made.PromptVersion}"))}</dd>
            <dt>Pipeline</dt><dd>version {made.PipelineVersion}</dd>
            <dt>Made</dt><dd>{Time.Of(made.CreatedAt)}</dd>
            {Proof(made)}{Cost(made)}{Revisions(edition)}<dt>Text SHA-256</dt><dd><code>{edition.Digest.Article.TextSha256}</code></dd>
            <dt>Source SHA-256</dt><dd><code>{made.SourceSha256}</code></dd>
            </dl>
            </details>

            """);
    }

    private static Html Proof(Provenance made) =>
        DigestWords.Mended(made) is { } mended ? Html.Of($"<dt>Proof</dt><dd>{mended}</dd>\n") : Html.None;

    private static Html Cost(Provenance made)
    {
        string dollars = made.CostUsd.ToString("0.####", CultureInfo.InvariantCulture);
        return made.InputTokens + made.OutputTokens == 0
            ? Html.Of($"<dt>Cost</dt><dd>none: no language model was asked</dd>\n")
            : Html.Of($"<dt>Cost</dt><dd>{Html.Count(made.InputTokens, "token")} in, {Html.Count(made.OutputTokens, "token")} out, {dollars} US$</dd>\n");
    }

    private static Html Revisions(StoryEdition edition) => Html.When(edition.Replaced is not null, Html.Of(
        $"<dt>Revisions</dt>{edition.PublicRevisions.Select(r => Html.Of($"<dd>{r.Number.ToString(CultureInfo.InvariantCulture)}, {Time.Of(r.CreatedAt)}{Html.When(r.Number == edition.Story.Current, Html.Of($", shown here"))}</dd>"))}\n"));
}

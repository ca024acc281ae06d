using Copydesk.Proving;

namespace Copydesk.Publishing.Pages;

/// <summary>
/// What a corrected story says that it did not say before. What it no longer says is only counted: a correction must not
/// spread the error once more.
/// </summary>
internal sealed class Correction(StoryEdition edition)
{
    private readonly HashSet<string>? _before = edition.Replaced is { } replaced ? [.. Told(replaced)] : null;

    /// <summary>Under the headline; nothing for a story that was never corrected.</summary>
    public Html Note()
    {
        if (_before is null) return Html.None;
        HashSet<string> now = [.. Told(edition.Digest)];
        int added = now.Count(words => !_before.Contains(words));
        int gone = _before.Count(words => !now.Contains(words));
        Html what = added + gone == 0
            ? Html.Of($"No sentence of the digest changed.")
            : Html.Of($"{Html.Count(added, "sentence")} new or changed, {Html.Count(gone, "sentence")} no longer said.");
        return Html.Of($"<p class=\"correction\"><b>Updated</b> {Time.Of(edition.UpdatedAt)}. Revision {Number(edition.Digest)} took the place of revision {Number(edition.Replaced!)}: {what}</p>\n");
    }

    /// <summary>Beside words that are new.</summary>
    public Html MarkOf(string words) => Html.When(
        _before?.Contains(words) is false,
        Html.Of($" <span class=\"badge new\" lang=\"en\" dir=\"ltr\">new or changed</span>"));

    private static IEnumerable<string> Told(ProvenDigest digest) =>
        digest.Summary.Select(claim => claim.Text).Concat(digest.KeyFacts.Select(fact => fact.Statement)).Append(digest.Headline);

    private static string Number(ProvenDigest digest) => digest.Revision!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

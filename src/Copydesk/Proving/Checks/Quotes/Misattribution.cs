using Copydesk.Language.Names;
using Copydesk.Language.Quotations;
using Copydesk.Proving.Matching;

namespace Copydesk.Proving.Checks.Quotes;

/// <summary>Compares who speaks in the claim with who speaks in the source. Where one of them does not tell, it is silent.</summary>
internal sealed class Misattribution(SourceText source)
{
    /// <param name="passages">Where the source quotes the words: one right place is enough.</param>
    public string? Find(string? speaker, bool isNamed, IReadOnlyList<SourcePassage> passages)
    {
        if (speaker is null || passages.Any(passage => MayBe(speaker, isNamed, passage))) return null;
        string said = passages.Select(p => p.Attributed.Speaker).FirstOrDefault(s => s is not null) is { } other
            ? $"the source gives it to {other}"
            : "the source does not";
        return $"The claim gives the quotation to {speaker}; {said}.";
    }

    private bool MayBe(string speaker, bool isNamed, SourcePassage passage)
    {
        SpokenQuotation given = passage.Attributed;
        if (given.Speaker is not { } other) return !isNamed || SpeakerIdentity.IsNamedIn(speaker, Around(passage));
        return isNamed ? IsNamed(speaker, given, other, passage) : IsDescribed(speaker, given, other);
    }

    private bool IsNamed(string name, SpokenQuotation given, string other, SourcePassage passage)
    {
        if (name == other || SpeakerIdentity.IsSameName(name, other)) return true;

        // What a body's spokeswoman says, the body says.
        if (given.Role is { } role && SpeakerIdentity.IsNamedIn(name, role) && !IsPerson(name)) return true;
        return !given.IsNamed && RolesOf(name).Any(known => SpeakerIdentity.SharesRole(known, other));
    }

    /// <summary>"The mayor said": wrong only when somebody else of the article is the mayor and this speaker is not.</summary>
    private bool IsDescribed(string description, SpokenQuotation given, string other)
    {
        if (SpeakerIdentity.SharesRole(description, $"{given.Role} {other}")) return true;
        return !source.Quotations.Names.Any(name => name.Role is { } role
            && !SpeakerIdentity.IsSameName(name.Name, other) && SpeakerIdentity.SharesRole(description, role));
    }

    private bool IsPerson(string name) =>
        source.Quotations.Names.Any(known => known.Kind == NameKind.Person && SpeakerIdentity.IsSameName(name, known.Name));

    private IEnumerable<string> RolesOf(string name) =>
        source.Quotations.Names.Where(known => known.Role is not null && SpeakerIdentity.IsSameName(name, known.Name)).Select(known => known.Role!);

    /// <summary>The paragraph of a quotation and the one before: an unread attribution stands there.</summary>
    private string Around(SourcePassage passage)
    {
        string text = source.Article.Text;
        int start = passage.Span.Start;
        for (int lines = 0; start > 0 && lines < 3; lines++) start = text.LastIndexOf('\n', start - 1, start) is var line and >= 0 ? line : 0;
        int end = text.IndexOf('\n', passage.Span.End);
        return text[start..(end < 0 ? text.Length : end)];
    }
}

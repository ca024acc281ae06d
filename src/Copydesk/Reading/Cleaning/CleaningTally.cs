using System.Globalization;

namespace Copydesk.Reading.Cleaning;

/// <summary>Counts what cleaning one article changed; each kind becomes one intake note.</summary>
internal sealed class CleaningTally
{
    private readonly int[] _counts = new int[Enum.GetValues<CleaningKind>().Length];

    public void Add(CleaningKind kind) => _counts[(int)kind]++;

    /// <summary>In the order of <see cref="CleaningKind"/>.</summary>
    public IEnumerable<IntakeNote> Notes() =>
        from kind in Enum.GetValues<CleaningKind>()
        let count = _counts[(int)kind]
        where count > 0
        select new IntakeNote(CodeOf(kind), string.Create(CultureInfo.InvariantCulture, $"{MessageOf(kind)} ({count})."));

    private static string CodeOf(CleaningKind kind) => kind switch
    {
        CleaningKind.Control => "removed-control-characters",
        CleaningKind.ZeroWidth => "removed-zero-width-characters",
        CleaningKind.SoftHyphen => "removed-soft-hyphens",
        CleaningKind.Tag => "removed-unicode-tags",
        CleaningKind.BidiOverride => "removed-bidi-overrides",
        CleaningKind.BidiMark => "removed-bidi-marks",
        CleaningKind.LoneSurrogate => "removed-lone-surrogates",
        CleaningKind.ExcessMark => "removed-excess-marks",
        CleaningKind.Space => "replaced-special-spaces",
        CleaningKind.Composition => "normalized-to-nfc",
        CleaningKind.Ornament => "removed-ornaments",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string MessageOf(CleaningKind kind) => kind switch
    {
        CleaningKind.Control => "Control characters and noncharacters were removed",
        CleaningKind.ZeroWidth => "Invisible zero-width characters were removed",
        CleaningKind.SoftHyphen => "Soft hyphens were removed",
        CleaningKind.Tag => "Invisible Unicode tag characters, which can hide text, were removed",
        CleaningKind.BidiOverride => "Bidirectional embeddings, overrides and isolates, which can show text in another order, were removed",
        CleaningKind.BidiMark => "Invisible direction marks were removed",
        CleaningKind.LoneSurrogate => "Halves of characters (lone surrogates) were removed",
        CleaningKind.ExcessMark => "Combining marks stacked beyond what any script uses were removed",
        CleaningKind.Space => "No-break and other special spaces became plain spaces",
        CleaningKind.Composition => "Passages were put in Unicode normal form C",
        CleaningKind.Ornament => "Lines without letters or digits were left out",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

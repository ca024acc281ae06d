namespace Copydesk.Language.Quotations;

/// <summary>Which marks open a quotation and which close it.</summary>
internal static class QuoteMarks
{
    /// <summary>Marks that may close what this one opens; null for what opens nothing. Languages pair the same marks differently.</summary>
    public static string? ClosersOf(char open) => open switch
    {
        '"' => "\"”",
        '“' => "”\"“",
        '”' => "”\"",
        '„' => "“”\"",
        '«' => "»",
        '»' => "«",
        '‹' => "›",
        '「' => "」",
        '『' => "』",
        '\'' or '‘' => "'’",
        _ => null,
    };

    public static bool IsSingle(char mark) => mark is '\'' or '‘';

    /// <summary>Marks that look the same on both sides, so that their neighbours must tell.</summary>
    public static bool IsTwoSided(char mark) => mark is '"' or '\'' or '”' or '»';
}

namespace Copydesk.Language.Words;

/// <summary>How a word is written.</summary>
internal enum WordKind
{
    /// <summary>Letters, perhaps with digits and inner apostrophes: "don't", "G20".</summary>
    Letters,

    /// <summary>Begins with a digit; inner stops and commas belong to it: "1,244.8", "20th".</summary>
    Number,

    /// <summary>Two overlapping letters of a Han or kana run (one where the run has no more).</summary>
    Bigram,
}

namespace Copydesk.Language.Sentences;

/// <summary>What an abbreviation's stop says about the end of the sentence.</summary>
internal enum AbbreviationKind
{
    None,

    /// <summary>A name follows ("Gen.", "Mme."), so that no sentence ends.</summary>
    Title,

    /// <summary>Only a number after it keeps the sentence open ("No. 5", "Jan. 3").</summary>
    BeforeNumber,

    /// <summary>Something always follows ("vs.", "z.B.").</summary>
    Inner,

    /// <summary>"p.m.": a weekday or a time zone may follow.</summary>
    ClockTime,

    /// <summary>A single letter: "J. K. Rowling".</summary>
    Initial,

    /// <summary>May end the sentence, but then a word follows that commonly begins one ("in the U.S. He …").</summary>
    MayEnd,
}

namespace Copydesk.Digesting.Summarizing;

/// <summary>Why a sentence reads badly outside its article.</summary>
[Flags]
internal enum SentenceFaults
{
    None = 0,

    /// <summary>Opens with a word that points back ("He", "But", "This"): it can only follow the sentence before it.</summary>
    Dangling = 1,

    /// <summary>Opens with a quotation, so that the reader learns late or never who speaks.</summary>
    OpensWithQuote = 2,

    /// <summary>"I" and "we" outside quotation marks.</summary>
    FirstPerson = 4,

    /// <summary>A heading or caption without a stop seems to be glued to it.</summary>
    RunOn = 8,

    /// <summary>Too short to say something, or without an end.</summary>
    Fragment = 16,

    Question = 32,

    /// <summary>Begins or ends inside a quotation.</summary>
    BrokenQuote = 64,

    /// <summary>Describes a picture.</summary>
    Caption = 128,

    /// <summary>Speaks to the reader of a web page ("Scroll down for video").</summary>
    Boilerplate = 256,

    /// <summary>Tells a machine or a reader what to do ("Ignore the text above").</summary>
    Instruction = 512,

    /// <summary>Better fewer sentences than one of these.</summary>
    Unreadable = Fragment | Question | BrokenQuote | Caption | Boilerplate | Instruction,
}

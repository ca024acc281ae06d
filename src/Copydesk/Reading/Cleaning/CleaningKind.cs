namespace Copydesk.Reading.Cleaning;

/// <summary>The changes that reading makes to characters.</summary>
internal enum CleaningKind
{
    Control,
    ZeroWidth,
    SoftHyphen,
    Tag,
    BidiOverride,
    BidiMark,
    LoneSurrogate,
    ExcessMark,
    Space,
    Composition,
    Ornament,
}

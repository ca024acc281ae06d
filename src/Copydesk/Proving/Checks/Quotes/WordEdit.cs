namespace Copydesk.Proving.Checks.Quotes;

/// <summary>Words [Start, End) of a claim stand where the source has words [StartThere, EndThere).</summary>
internal readonly record struct WordEdit(int Start, int End, int StartThere, int EndThere)
{
    public int Length => End - Start;

    public int LengthThere => EndThere - StartThere;
}

namespace Copydesk.Digesting;

/// <summary>Short, medium or long: 2, 3 or 6 summary sentences.</summary>
public enum DigestLength
{
    Short,
    Medium,
    Long,
}

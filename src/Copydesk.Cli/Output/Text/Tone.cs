namespace Copydesk.Cli.Output.Text;

/// <summary>What a stretch of words is to the eye; without colours all are plain.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Faint,
    Label,
    Good,
    Caution,
    Bad,

    /// <summary>The very words that a message is about.</summary>
    Marked,
}

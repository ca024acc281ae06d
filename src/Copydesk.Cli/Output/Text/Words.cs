namespace Copydesk.Cli.Output.Text;

/// <summary>A stretch of words in one tone.</summary>
internal readonly record struct Words(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Words(string text) => new(text);
}

namespace Copydesk.Cli.Output;

/// <summary>How a digest is written.</summary>
internal enum OutputFormat
{
    Json,
    Markdown,
    Text,
}

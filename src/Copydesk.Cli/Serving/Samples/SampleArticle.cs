namespace Copydesk.Cli.Serving.Samples;

/// <summary>An article that comes with Copydesk.</summary>
internal sealed record SampleArticle(string Name, byte[] Content, string ContentType);

namespace Copydesk.Digesting;

/// <summary>Which engine digests (section <c>Copydesk</c>).</summary>
public sealed record EngineOptions
{
    public const string Extractive = "extractive";
    public const string Chat = "chat";

    /// <summary><c>extractive</c> needs nothing; <c>chat</c> asks the model of section <c>Copydesk:Chat</c>.</summary>
    public string Engine { get; init; } = Extractive;
}

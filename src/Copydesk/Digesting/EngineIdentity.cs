namespace Copydesk.Digesting;

/// <summary>The engine's name with, for a model, its deployment and the version of the prompts.</summary>
public sealed record EngineIdentity(string Engine, string? Model = null, string? PromptVersion = null);

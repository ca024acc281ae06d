namespace Copydesk.Digesting;

/// <summary>An engine that made a digest because the one that was asked for could not.</summary>
/// <param name="Engine">The one that did.</param>
/// <param name="Failure">Stable code of what kept the other from it, for example <c>model-timeout</c>.</param>
public sealed record StandIn(EngineIdentity Engine, string Failure);

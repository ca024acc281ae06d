namespace Copydesk.Cli;

/// <summary>The command was not given what it needs; the message says what to type instead.</summary>
internal sealed class UsageException(string message) : Exception(message);

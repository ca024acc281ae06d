using Copydesk.Cli.Input;

namespace Copydesk.Cli.Output.Results;

/// <summary>Results on standard output; several make one document.</summary>
/// <param name="separators">Null when one article alone was asked for.</param>
internal sealed class PrintedResults(Separators? separators) : IResults
{
    private bool _begun;

    public Task AddAsync(ArticlePath article, string result, CancellationToken ct)
    {
        string? before = _begun ? separators?.Between : separators?.Before;
        _begun = true;
        return TextOutput.WriteAsync(before + result, ct);
    }

    public Task EndAsync()
    {
        string? end = _begun ? separators?.After : separators?.Before.Trim() + separators?.After;
        return string.IsNullOrEmpty(end) ? Task.CompletedTask : TextOutput.WriteAsync(end, CancellationToken.None);
    }
}

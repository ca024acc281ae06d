using Copydesk.Cli.Input;

namespace Copydesk.Cli.Output.Results;

/// <summary>Where the results of a run over articles go, one after the other in the order of the articles.</summary>
internal interface IResults
{
    /// <exception cref="CopydeskException">This one can't be kept; the next may.</exception>
    Task AddAsync(ArticlePath article, string result, CancellationToken ct);

    /// <summary>After the last one, even when there was none and when the run was interrupted.</summary>
    Task EndAsync();
}

namespace Copydesk.Storing;

/// <summary>One dependency that <c>/api/health</c> names.</summary>
public interface IHealthProbe
{
    /// <summary>Stable kebab-case name, for example <c>blob-storage</c>.</summary>
    string Name { get; }

    /// <returns>Null when it answers, else a sentence that is safe to show.</returns>
    Task<string?> CheckAsync(CancellationToken ct);
}

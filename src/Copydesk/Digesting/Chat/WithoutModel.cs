namespace Copydesk.Digesting.Chat;

/// <summary>What becomes of an article when the model gives nothing.</summary>
public enum WithoutModel
{
    /// <summary>The story waits for the model, or fails when the model answers and its answers can't be used.</summary>
    Wait,

    /// <summary>The extractive engine digests in its stead, and provenance says so.</summary>
    Extractive,
}

namespace Copydesk.Digesting.Chat;

/// <summary>Which model digests, where it answers and what it costs (section <c>Copydesk:Chat</c>).</summary>
public sealed record ChatEngineOptions
{
    public const string Section = "Copydesk:Chat";

    /// <summary><c>azure-openai</c>, <c>openai</c>, <c>ollama</c> or <c>openai-compatible</c> (any other server that speaks OpenAI's protocol).</summary>
    public string Provider { get; init; } = "";

    /// <summary>Where the provider answers, for example <c>https://NAME.openai.azure.com</c>.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The model's name; for Azure OpenAI its deployment. Part of a revision's key.</summary>
    public string Model { get; init; } = "";

    /// <summary>Null asks Azure for an identity (<c>DefaultAzureCredential</c>).</summary>
    public string? ApiKey { get; init; }

    /// <summary>Null leaves it to the model: some take no other than their own.</summary>
    public float? Temperature { get; init; }

    /// <summary>How long one answer may take, tries after short failures included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>Pause before a failed call is tried again, doubled at the next; a pause that the server asks for goes before.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Null leaves it to the model. An answer that needs more is cut, and asked for once more with fewer facts.</summary>
    public int? MaxOutputTokens { get; init; }

    /// <summary>A longer article is asked about in parts of at most so many tokens.</summary>
    public int PartTokens { get; init; } = 16_000;

    /// <summary>Parts of one article that are asked about at once.</summary>
    public int ParallelParts { get; init; } = 4;

    /// <summary>A folder to which each exchange with the model is written; null for none.</summary>
    public string? Record { get; init; }

    /// <summary>A folder of such exchanges that stands in for the model, without network; null asks the model.</summary>
    public string? Replay { get; init; }

    /// <summary>Whether a question that storage has an answer to is not asked again.</summary>
    public bool Cache { get; init; } = true;

    /// <summary>What becomes of an article when the model gives nothing.</summary>
    public WithoutModel WithoutModel { get; init; } = WithoutModel.Wait;

    /// <summary>A longer article is refused before it costs anything; in UTF-16 code units of its sentences.</summary>
    public int MaxCharacters { get; init; } = 1_000_000;

    /// <summary>US dollars; 0 when the model costs nothing or its price is not known.</summary>
    public decimal UsdPerMillionInputTokens { get; init; }

    /// <summary>US dollars; 0 when the model costs nothing or its price is not known.</summary>
    public decimal UsdPerMillionOutputTokens { get; init; }

    internal EngineUsage UsageOf(long inputTokens, long outputTokens) => new(
        inputTokens,
        outputTokens,
        ((inputTokens * UsdPerMillionInputTokens) + (outputTokens * UsdPerMillionOutputTokens)) / 1_000_000m);
}

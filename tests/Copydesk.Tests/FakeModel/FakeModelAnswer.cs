namespace Copydesk.Tests.FakeModel;

/// <summary>One answer of the fake model, or one of its faults.</summary>
internal sealed record FakeModelAnswer(int Status, string? Content)
{
    public const int InputTokens = 1_200;
    public const int OutputTokens = 300;

    public string FinishReason { get; init; } = "stop";

    public string? Refusal { get; init; }

    /// <summary>As the header has it: seconds or a date.</summary>
    public string? RetryAfter { get; init; }

    public string ErrorCode { get; init; } = "fault";

    public string ErrorMessage { get; init; } = "The fake model was told to fail.";

    /// <summary>The connection ends in the middle of the body.</summary>
    public bool IsCut { get; init; }

    /// <summary>The whole body, when it is none that the API would send.</summary>
    public string? Raw { get; init; }

    public TimeSpan Delay { get; init; }

    public static FakeModelAnswer Writes(string content) => new(200, content);

    public static FakeModelAnswer CutAfter(string content) => new(200, content) { FinishReason = "length" };

    public static FakeModelAnswer Refuses(string why) => new(200, null) { Refusal = why };

    public static FakeModelAnswer Fails(int status) => new(status, null);

    public static FakeModelAnswer Complains(int status, string message) => new(status, null) { ErrorMessage = message };

    public static FakeModelAnswer IsBusy(string retryAfter) => new(429, null) { RetryAfter = retryAfter };

    public static FakeModelAnswer FiltersTheArticle() => new(400, null) { ErrorCode = "content_filter" };

    public static FakeModelAnswer FiltersItsAnswer() => new(200, "") { FinishReason = "content_filter" };

    public static FakeModelAnswer HangsUp(string content) => new(200, content) { IsCut = true };

    public static FakeModelAnswer Babbles(string body) => new(200, null) { Raw = body };

    public FakeModelAnswer After(TimeSpan delay) => this with { Delay = delay };
}

using Copydesk.Digesting.Chat;
using Copydesk.Storing;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Copydesk.Tests;

public sealed class ModelWaitsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly DigestRequest Request = new("story", new SourceReference("articles", "a.txt"));

    [Theory]
    [InlineData(0, null, "00:00:30")]
    [InlineData(1, null, "00:01:00")]
    [InlineData(4, null, "00:08:00")]
    [InlineData(5, null, "00:15:00")]
    [InlineData(5_000, null, "00:15:00")]
    [InlineData(0, "00:02:00", "00:02:00")]
    [InlineData(2, "00:00:20", "00:02:00")]
    [InlineData(0, "1.00:00:00", "00:15:00")]
    public void A_wait_grows_heeds_the_server_and_has_an_end(int waits, string? asked, string expected)
    {
        TimeSpan? wait = Next(Request with { Waits = waits, WaitingSince = Now.AddHours(-1) }, asked is null ? null : TimeSpan.Parse(asked, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(TimeSpan.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), wait);
    }

    [Fact]
    public void After_three_days_there_is_no_next_time() =>
        Assert.Null(Next(Request with { Waits = 300, WaitingSince = Now.AddDays(-3).AddSeconds(-1) }, null));

    private static TimeSpan? Next(DigestRequest request, TimeSpan? retryAfter) =>
        new ModelWaits(Options.Create(new WaitOptions()), new FakeTimeProvider(Now))
            .Next(request, new ChatEngineException("model-busy", ModelFailureKind.Away, "Busy.") { RetryAfter = retryAfter });
}

using Copydesk.Storing;
using Xunit;

namespace Copydesk.Tests.Storing;

public sealed class StoryEndTests
{
    [Theory]
    [InlineData(StoryState.Received, false)]
    [InlineData(StoryState.Digesting, false)]
    [InlineData(StoryState.Waiting, false)]
    [InlineData(StoryState.Held, true)]
    [InlineData(StoryState.Scheduled, true)]
    [InlineData(StoryState.Published, true)]
    [InlineData(StoryState.Retracted, true)]
    [InlineData(StoryState.Rejected, true)]
    [InlineData(StoryState.Failed, true)]
    public void A_story_is_at_its_end_when_nothing_more_is_to_be_done_by_us(StoryState state, bool atEnd) =>
        Assert.Equal(atEnd, In(state).IsAtEnd);

    [Fact]
    public void A_story_that_the_feeds_do_not_show_yet_is_not_at_its_end() =>
        Assert.False((In(StoryState.Published) with { Edition = 2, PublishedEdition = 1 }).IsAtEnd);

    private static Story In(StoryState state) => new()
    {
        Id = "s1", Origin = "id:s1", State = state, Since = DateTimeOffset.UnixEpoch, Source = new SourceReference("articles", "s1"),
    };
}

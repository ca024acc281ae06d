using Copydesk.Publishing;
using Copydesk.Storing;
using Microsoft.Extensions.Options;

namespace Copydesk.Tests.Publishing.Samples;

/// <summary>Stores in memory and publishers over them; each publisher stands for a process.</summary>
internal sealed class Newsroom(SiteOptions? options = null)
{
    private readonly SiteOptions _options = options ?? new SiteOptions();

    public MemoryStories Stories { get; } = new();

    public MemoryFeedIndex Index { get; } = new();

    public MemorySite Site { get; init; } = new();

    public SitePublisher NewPublisher() => new(Stories, Index, Site, Options.Create(_options));

    public async Task<Story> PublishAsync(SitePublisher publisher, string storyId, DigestBuilder digest) =>
        await publisher.PublishAsync(await Stories.EditAsync(storyId, digest), default);
}

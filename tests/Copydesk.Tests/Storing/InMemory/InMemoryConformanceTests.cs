using Copydesk.Digesting.Budgets;
using Copydesk.Storing;
using Copydesk.Tests.Storing.Conformance;

namespace Copydesk.Tests.Storing.InMemory;

public sealed class InMemoryStoryStoreTests : StoryStoreConformance
{
    protected override Task<IStoryStore> OpenAsync() => Task.FromResult<IStoryStore>(new InMemoryStoryStore());
}

public sealed class InMemoryStoryIndexTests : StoryIndexConformance
{
    protected override Task<IStoryIndex> OpenAsync() => Task.FromResult<IStoryIndex>(new InMemoryStoryIndex());
}

public sealed class InMemoryAnswerStoreTests : AnswerStoreConformance
{
    protected override Task<IAnswerStore> OpenAsync() => Task.FromResult<IAnswerStore>(new InMemoryAnswerStore(TimeProvider.System));
}

public sealed class InMemoryFeedIndexTests : FeedIndexConformance
{
    protected override Task<IFeedIndex> OpenAsync() => Task.FromResult<IFeedIndex>(new InMemoryFeedIndex());
}

public sealed class InMemorySiteStoreTests : SiteStoreConformance
{
    protected override Task<ISiteStore> OpenAsync() => Task.FromResult<ISiteStore>(new InMemorySiteStore());
}

public sealed class ProcessSpendStoreTests : SpendStoreConformance
{
    protected override Task<ISpendStore> OpenAsync() => Task.FromResult<ISpendStore>(new ProcessSpendStore());
}

public sealed class InMemorySubmissionStoreTests : SubmissionStoreConformance
{
    private readonly InMemorySubmissionStore _store = new(Limits, TimeProvider.System);

    protected override Task<ISubmissionStore> OpenAsync() => Task.FromResult<ISubmissionStore>(_store);

    protected override Task UploadAsync(string path, byte[] content, string? contentType)
    {
        _store.Upload(path, content, contentType);
        return Task.CompletedTask;
    }
}

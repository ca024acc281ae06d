using Copydesk.Azure;
using Copydesk.Digesting;
using Copydesk.Intake;
using Copydesk.Proving;
using Copydesk.Tests.FakeModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Copydesk.Tests.Azure.Chat;

/// <summary>Digests as <c>copydesk digest --engine chat</c> does: no storage, a model over HTTP, a clock of the test's own.</summary>
internal sealed class ModelRun : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public ModelRun(Uri model, DateTimeOffset now, params (string Name, string? Value)[] more)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Copydesk:Engine"] = "chat",
            ["Copydesk:Chat:Provider"] = "azure-openai",
            ["Copydesk:Chat:Endpoint"] = model.AbsoluteUri,
            ["Copydesk:Chat:Model"] = "desk-model",
            ["Copydesk:Chat:ApiKey"] = "key-1",
            ["Copydesk:Chat:RetryDelay"] = "00:00:00.01",
        };
        foreach ((string name, string? value) in more) settings[name] = value;
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        _services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(new FakeTimeProvider(now))
            .AddCopydesk(configuration).AddCopydeskChat(configuration).BuildServiceProvider();
    }

    public Task<ProvenDigest> DigestAsync(string text, DigestOptions? how = null) => _services.GetRequiredService<ArticleDigester>().DigestAsync(
        new Submission(Origin.FromCallerId("one"), System.Text.Encoding.UTF8.GetBytes(text), "text/plain", SubmissionMetadata.None), how, default);

    /// <summary>The digest of an article of <see cref="ArticleAnswer"/>, as the bytes that are stored.</summary>
    public async Task<byte[]> BytesAsync(int number) => CopydeskJson.Write(await DigestAsync(ArticleAnswer.Article("port", number)));

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

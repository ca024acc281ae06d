using System.Text.Json.Nodes;
using Copydesk.Azure;
using Copydesk.Digesting;
using Copydesk.Digesting.Chat;
using Copydesk.Proving;
using Copydesk.Tests.Digesting.Chat;
using Copydesk.Tests.FakeModel;
using Copydesk.Tests.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Copydesk.Tests.Azure.Chat;

/// <summary>From the settings through the real clients and real HTTP to a digest.</summary>
public sealed class ChatOverHttpTests
{
    [Theory]
    [InlineData("azure-openai", "", "/openai/deployments/desk-model/chat/completions", "key-1")]
    [InlineData("openai-compatible", "v1", "/v1/chat/completions", "Bearer key-1")]
    [InlineData("openai", "v1", "/v1/chat/completions", "Bearer key-1")]
    public async Task Settings_are_enough_for_a_digest(string provider, string path, string asked, string key)
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(Answers.Good));

        Digest digest = await DigestAsync(model, provider, path);

        Assert.Equal([SampleArticle.Grain, SampleArticle.Quay], digest.Summary.Select(claim => claim.Text));
        Assert.Equal(new EngineUsage(FakeModelAnswer.InputTokens, FakeModelAnswer.OutputTokens, 0.006m), digest.Usage);
        FakeModelRequest request = Assert.Single(model.Requests);
        Assert.StartsWith(asked, request.Path, StringComparison.Ordinal);
        Assert.Equal(key, request.Key);
    }

    [Fact]
    public async Task The_model_gets_fixed_instructions_the_fenced_article_and_a_strict_schema()
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(Answers.Good));

        await DigestAsync(model);

        FakeModelRequest request = Assert.Single(model.Requests);
        Assert.Equal(ChatPrompt.Instructions, request.MessageOf("system"));
        Assert.Contains($"\n[1] {SampleArticle.Quay}\n", request.MessageOf("user"), StringComparison.Ordinal);
        JsonNode format = request.Body["response_format"]!["json_schema"]!;
        Assert.True(format["strict"]!.GetValue<bool>());
        Assert.Equal(["headline", "summary", "facts"], format["schema"]!["required"]!.AsArray().Select(name => name!.GetValue<string>()));
        Assert.Null(request.Body["tools"]);
        Assert.Null(request.Body["temperature"]);
    }

    [Fact]
    public async Task A_figure_that_the_model_invents_is_dropped_and_what_is_left_is_a_valid_digest()
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(Answers.Invented));

        Digest digest = await DigestAsync(model);
        ProvenDigest proven = new DigestProver(TimeProvider.System).Prove(
            SampleArticle.Port, digest, new EngineIdentity("chat", "desk-model", ChatPrompt.Version), "1");

        Assert.Equal([SampleArticle.Grain], proven.Summary.Select(claim => claim.Text));
        Assert.Equal([1.9m], proven.KeyFacts.Select(fact => fact.Figure!.Value));
        Assert.Equal(["summary", "keyFacts"], proven.Dropped.Where(claim => claim.Part != "headline").Select(claim => claim.Part));
        Assert.Empty(await DigestSchema.ValidateAsync([CopydeskJson.Write(proven)]));
    }

    [Fact]
    public async Task A_refusal_and_a_cut_answer_are_told_apart()
    {
        var said = new Queue<FakeModelAnswer>([FakeModelAnswer.Refuses("No."), FakeModelAnswer.CutAfter("{ \"headline\": {")]);
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => said.Dequeue());

        var refused = await Assert.ThrowsAsync<ChatEngineException>(() => DigestAsync(model));
        var cut = await Assert.ThrowsAsync<ChatEngineException>(() => DigestAsync(model));

        Assert.Equal(["model-refused", "model-answer-cut"], [refused.Code, cut.Code]);
    }

    [Theory]
    [InlineData(401, "model-refused-credentials")]
    [InlineData(403, "model-refused-credentials")]
    [InlineData(404, "model-unavailable")]
    [InlineData(429, "model-unavailable")]
    [InlineData(503, "model-unavailable")]
    public async Task A_failing_server_is_asked_once_and_named_by_its_status_without_its_words(int status, string code)
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Fails(status));

        var error = await Assert.ThrowsAsync<ChatEngineException>(() => DigestAsync(model));

        Assert.Equal(code, error.Code);
        Assert.Contains($"HTTP {status}", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("told to fail", error.Message, StringComparison.Ordinal);
        Assert.Single(model.Requests);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_by_the_setting_that_names_it()
    {
        FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(Answers.Good));
        Uri address = model.Address;
        await model.DisposeAsync();

        var error = await Assert.ThrowsAsync<ChatEngineException>(() => DigestAsync(address, "openai-compatible"));

        Assert.Equal("model-unavailable", error.Code);
        Assert.Contains("Copydesk:Chat:Endpoint", error.Message, StringComparison.Ordinal);
    }

    private static Task<Digest> DigestAsync(FakeModelServer model, string provider = "azure-openai", string path = "") =>
        DigestAsync(new Uri(model.Address, path), provider);

    private static async Task<Digest> DigestAsync(Uri endpoint, string provider)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Copydesk:Engine"] = "chat",
            ["Copydesk:Chat:Provider"] = provider,
            ["Copydesk:Chat:Endpoint"] = endpoint.AbsoluteUri,
            ["Copydesk:Chat:Model"] = "desk-model",
            ["Copydesk:Chat:ApiKey"] = "key-1",
            ["Copydesk:Chat:UsdPerMillionInputTokens"] = "2.5",
            ["Copydesk:Chat:UsdPerMillionOutputTokens"] = "10",
        };
        await using ServiceProvider services = new ServiceCollection()
            .AddCopydeskChat(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
        return await services.GetRequiredService<IDigestEngine>().DigestAsync(SampleArticle.Port, new DigestOptions { Sentences = 2 }, default);
    }
}

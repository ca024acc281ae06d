using System.Text.Json.Nodes;
using Copydesk.Azure;
using Copydesk.Digesting;
using Copydesk.Digesting.Chat;
using Copydesk.Proving;
using Copydesk.Tests.Digesting.Chat;
using Copydesk.Tests.FakeModel;
using Copydesk.Tests.Proving;
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
    [InlineData("ollama", "", "/api/chat", "Bearer key-1")]
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
        ProvenDigest proven = Gate.Pass(SampleArticle.Port, digest, new EngineIdentity("chat", "desk-model", ChatPrompt.Version));

        Assert.Equal([SampleArticle.Grain], proven.Summary.Select(claim => claim.Text));
        Assert.Equal([1.9m], proven.KeyFacts.Select(fact => fact.Figure!.Value));
        Assert.Equal([DigestPart.Summary, DigestPart.KeyFacts], proven.Dropped.Where(claim => claim.Part != DigestPart.Headline).Select(claim => claim.Part));
        Assert.Empty(await DigestSchema.ValidateAsync([CopydeskJson.Write(proven)]));
    }

    [Fact]
    public async Task A_refusal_and_a_cut_answer_are_told_apart()
    {
        var said = new Queue<FakeModelAnswer>([FakeModelAnswer.Refuses("No."), FakeModelAnswer.CutAfter("{ \"headline\": {"), FakeModelAnswer.CutAfter("{")]);
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => said.Dequeue());

        var refused = await Assert.ThrowsAsync<ChatEngineException>(() => DigestAsync(model));
        var cut = await Assert.ThrowsAsync<ChatEngineException>(() => DigestAsync(model));

        Assert.Equal(["model-refused", "model-answer-cut"], [refused.Code, cut.Code]);
    }

    [Theory]
    [InlineData(400, "model-refused-request", 1)]
    [InlineData(401, "model-refused-credentials", 1)]
    [InlineData(403, "model-refused-credentials", 1)]
    [InlineData(404, "model-unknown", 1)]
    [InlineData(429, "model-busy", 3)]
    [InlineData(500, "model-unavailable", 3)]
    [InlineData(503, "model-unavailable", 3)]
    public async Task A_failing_server_is_asked_again_only_where_that_may_help_and_named_without_its_words(int status, string code, int calls)
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Fails(status));

        var error = await Assert.ThrowsAsync<ChatEngineException>(() => DigestAsync(model));

        Assert.Equal(code, error.Code);
        Assert.Contains($"HTTP {status}", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("told to fail", error.Message, StringComparison.Ordinal);
        Assert.Equal(calls, model.Calls);
    }

    [Theory]
    [InlineData("azure-openai", "")]
    [InlineData("ollama", "")]
    public async Task A_short_failure_is_over_before_anybody_notices(string provider, string path)
    {
        var said = new Queue<FakeModelAnswer>([FakeModelAnswer.IsBusy("0"), FakeModelAnswer.Fails(503), FakeModelAnswer.Writes(Answers.Good)]);
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => said.Dequeue());

        Digest digest = await DigestAsync(model, provider, path);

        Assert.Equal(2, digest.Summary.Count);
    }

    [Theory]
    [InlineData("azure-openai")]
    [InlineData("openai-compatible")]
    public async Task A_server_that_wants_to_be_left_alone_for_long_is_left_alone_at_once(string provider)
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.IsBusy("86400"));

        var error = await Assert.ThrowsAsync<ChatEngineException>(() => DigestAsync(model, provider, provider == "azure-openai" ? "" : "v1"));

        Assert.Equal(("model-busy", ModelFailureKind.Away, TimeSpan.FromDays(1)), (error.Code, error.Kind, error.RetryAfter));
        Assert.Equal(1, model.Calls);
    }

    [Theory]
    [InlineData("azure-openai", "")]
    [InlineData("openai-compatible", "v1")]
    [InlineData("ollama", "")]
    public async Task An_answer_that_breaks_off_is_a_model_that_is_away(string provider, string path)
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.HangsUp(Answers.Good));

        var error = await Assert.ThrowsAsync<ChatEngineException>(() => DigestAsync(model, provider, path));

        Assert.Equal(("model-unavailable", ModelFailureKind.Away), (error.Code, error.Kind));
    }

    [Theory]
    [InlineData("azure-openai", "", "<html>proxy</html>")]
    [InlineData("openai-compatible", "v1", "{}")]
    [InlineData("openai-compatible", "v1", "{\"choices\":[]}")]
    [InlineData("ollama", "", "<html>proxy</html>")]
    [InlineData("ollama", "", "{}")]
    public async Task An_answer_in_no_protocol_of_a_model_can_not_be_used(string provider, string path, string body)
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Babbles(body));

        var error = await Assert.ThrowsAsync<ChatEngineException>(() => DigestAsync(model, provider, path));

        Assert.Equal(ModelFailureKind.Unusable, error.Kind);
        Assert.DoesNotContain("proxy", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_the_provider_filters_and_an_answer_that_it_filters_are_told_apart()
    {
        var said = new Queue<FakeModelAnswer>([FakeModelAnswer.FiltersTheArticle(), FakeModelAnswer.FiltersItsAnswer()]);
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => said.Dequeue());

        var article = await Assert.ThrowsAsync<ChatEngineException>(() => DigestAsync(model));
        var answer = await Assert.ThrowsAsync<ChatEngineException>(() => DigestAsync(model));

        Assert.Equal(["model-article-filtered", "model-answer-filtered"], [article.Code, answer.Code]);
        Assert.All([article.Kind, answer.Kind], kind => Assert.Equal(ModelFailureKind.Refused, kind));
    }

    [Fact]
    public async Task An_answer_that_can_not_be_used_is_asked_for_once_more_with_the_reason()
    {
        var said = new Queue<FakeModelAnswer>([FakeModelAnswer.Writes("Sure! Here it is:"), FakeModelAnswer.Writes(Answers.Good)]);
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => said.Dequeue());

        Digest digest = await DigestAsync(model);

        Assert.Equal(2 * FakeModelAnswer.InputTokens, digest.Usage.InputTokens);
        Assert.Contains("could not be used: The model's answer can't be used: it is not JSON of the shape asked for. Answer anew.", model.Requests[1].MessageOf("user"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cut_answer_is_asked_for_once_more_with_fewer_facts()
    {
        var said = new Queue<FakeModelAnswer>([FakeModelAnswer.CutAfter("{"), FakeModelAnswer.Writes(Answers.Good)]);
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => said.Dequeue());

        await DigestAsync(model);

        Assert.Contains("Facts: at most 20.", model.Requests[1].MessageOf("user"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_extractive_engine_stands_in_where_the_settings_say_so_and_the_digest_says_why()
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Fails(503));

        Digest digest = await DigestAsync(model.Address, "azure-openai", ("Copydesk:Chat:WithoutModel", "Extractive"));
        ProvenDigest proven = Gate.Pass(SampleArticle.Port, digest, new EngineIdentity("chat", "desk-model", "2"));

        Assert.Equal(("extractive", "model-unavailable", null), (proven.Provenance.Engine, proven.Provenance.ModelFailure, proven.Provenance.Model));
        Assert.Empty(await DigestSchema.ValidateAsync([CopydeskJson.Write(proven)]));
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

    private static async Task<Digest> DigestAsync(Uri endpoint, string provider, params (string Name, string Value)[] more)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Copydesk:Engine"] = "chat",
            ["Copydesk:Chat:Provider"] = provider,
            ["Copydesk:Chat:Endpoint"] = endpoint.AbsoluteUri,
            ["Copydesk:Chat:Model"] = "desk-model",
            ["Copydesk:Chat:ApiKey"] = "key-1",
            ["Copydesk:Chat:RetryDelay"] = "00:00:00.01",
            ["Copydesk:Chat:UsdPerMillionInputTokens"] = "2.5",
            ["Copydesk:Chat:UsdPerMillionOutputTokens"] = "10",
        };
        foreach ((string name, string value) in more) settings[name] = value;
        await using ServiceProvider services = new ServiceCollection()
            .AddLogging()
            .AddCopydeskChat(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
        return await services.GetRequiredService<IDigestEngine>().DigestAsync(SampleArticle.Port, new DigestOptions { Sentences = 2 }, default);
    }
}

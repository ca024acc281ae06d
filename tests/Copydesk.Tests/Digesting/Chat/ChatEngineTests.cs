using Copydesk.Digesting;
using Copydesk.Digesting.Chat;
using Copydesk.Language;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Moq;
using Xunit;

namespace Copydesk.Tests.Digesting.Chat;

public sealed class ChatEngineTests
{
    private static readonly DigestOptions TwoSentences = new() { Sentences = 2 };

    private readonly Mock<IChatClient> _model = new(MockBehavior.Strict);
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task Sentence_numbers_become_spans_of_the_canonical_text()
    {
        Answers_with(Chat.Answers.Good);

        Digest digest = await DigestAsync();

        Assert.Equal("Vig ships more grain", digest.Headline.Text);
        Assert.Equal([SampleArticle.Grain, SampleArticle.Quay], digest.Summary.Select(claim => claim.Text));
        Assert.Equal([SampleArticle.Grain], Exact(digest.Summary[0].Evidence));
        Assert.Equal(["f1", "f2"], digest.KeyFacts.Select(fact => fact.Id));
        Assert.Equal([SampleArticle.Quay, SampleArticle.Praise], Exact(digest.KeyFacts[1].Evidence));
    }

    [Fact]
    public async Task Each_sentence_of_a_claim_is_a_claim_so_that_none_is_proven_by_its_neighbour()
    {
        Answers_with(Chat.Answers.Good.Replace("grain in 2024.\"", "grain in 2024. The harbour master was arrested.\""));

        Digest digest = await DigestAsync();

        Assert.Equal([SampleArticle.Grain, "The harbour master was arrested."], digest.Summary.Select(claim => claim.Text));
        Assert.Equal("The harbour master was arrested.", digest.KeyFacts[1].Statement);
    }

    [Fact]
    public async Task A_figure_is_read_from_the_cited_sentence()
    {
        Answers_with(Chat.Answers.Good);

        Digest digest = await DigestAsync();

        Assert.Equal((FactKind.Figure, new FigureFact(1.9m, "percent", "1.9 percent", "2024")), (digest.KeyFacts[0].Kind, digest.KeyFacts[0].Figure));
    }

    [Fact]
    public async Task A_date_is_read_from_the_cited_sentence_and_gets_no_year()
    {
        Answers_with(Chat.Answers.Good.Replace(
            "\"facts\": [", "\"facts\": [ { \"kind\": \"date\", \"statement\": \"A quay opens on May 7.\", \"sentences\": [1] },"));

        Digest digest = await DigestAsync();

        Assert.Equal((FactKind.Date, new DateFact("XXXX-05-07", null, "May 7")), (digest.KeyFacts[0].Kind, digest.KeyFacts[0].Date));
    }

    [Theory]
    [InlineData("figure", "The port shipped 19 percent more grain.")]
    [InlineData("date", "A quay opens on May 8.")]
    public async Task A_value_that_the_cited_sentences_do_not_hold_is_not_taken_from_the_model(string kind, string statement)
    {
        Answers_with(Chat.Answers.Good.Replace(
            "\"facts\": [", $"\"facts\": [ {{ \"kind\": \"{kind}\", \"statement\": \"{statement}\", \"sentences\": [0, 1] }},"));

        KeyFact fact = (await DigestAsync()).KeyFacts[0];

        Assert.Equal((FactKind.Statement, statement), (fact.Kind, fact.Statement));
        Assert.Null(fact.Figure);
        Assert.Null(fact.Date);
    }

    [Fact]
    public async Task Tokens_are_the_providers_and_the_cost_follows_from_the_prices()
    {
        Answers_with(Response(Chat.Answers.Good, usage: new UsageDetails { InputTokenCount = 2_000, OutputTokenCount = 500 }));

        Digest digest = await DigestAsync();

        Assert.Equal(new EngineUsage(2_000, 500, 0.010m), digest.Usage);
    }

    [Fact]
    public void The_identity_names_model_and_prompt_version()
    {
        Assert.Equal(new EngineIdentity("chat", "desk-model", ChatPrompt.Version), Engine().Identity);
    }

    [Fact]
    public async Task No_more_sentences_and_facts_are_taken_than_were_asked_for()
    {
        Answers_with(Chat.Answers.Good);

        Digest digest = await DigestAsync(new DigestOptions { Sentences = 1, MaxFacts = 1 });

        Assert.Single(digest.Summary);
        Assert.Single(digest.KeyFacts);
    }

    [Fact]
    public async Task What_does_not_show_is_taken_out_of_the_answer()
    {
        Answers_with(Chat.Answers.Good.Replace("A second quay", "A\\u0000 second\\u0007\\r\\n quay"));

        Digest digest = await DigestAsync();

        Assert.Equal(SampleArticle.Quay, digest.Summary[1].Text);
    }

    [Theory]
    [InlineData("[0]", "[3]")]
    [InlineData("[0]", "[-1]")]
    [InlineData("[0]", "[]")]
    [InlineData("[0]", "[0.5]")]
    [InlineData("[0]", "[\"0\"]")]
    [InlineData("[0]", "null")]
    [InlineData("Vig ships more grain", " ")]
    [InlineData("Vig ships more grain", "\\u0001")]
    [InlineData("\"figure\"", "\"rumour\"")]
    [InlineData("\"figure\"", "0")]
    [InlineData("\"headline\"", "\"title\"")]
    [InlineData("\"facts\": [", "\"facts\": [ null,")]
    [InlineData("\"summary\": [", "\"summary\": [], \"summary\": [")]
    [InlineData("{", "Here is your digest: {")]
    public async Task An_answer_that_does_not_fit_is_refused(string part, string instead)
    {
        Answers_with(Chat.Answers.Good.Replace(part, instead, StringComparison.Ordinal));

        await FailsWith("model-answer-unusable");
    }

    [Fact]
    public async Task An_answer_without_a_summary_is_refused()
    {
        Answers_with("""{ "headline": { "text": "Vig", "sentences": [0] }, "summary": [], "facts": [] }""");

        await FailsWith("model-answer-unusable");
    }

    [Fact]
    public async Task An_endless_claim_is_refused()
    {
        Answers_with(Chat.Answers.Good.Replace("Vig ships more grain", new string('x', 1_001)));

        await FailsWith("model-answer-unusable");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    public async Task An_empty_answer_has_its_own_name(string answer)
    {
        Answers_with(answer);

        await FailsWith("model-answer-empty");
    }

    [Fact]
    public async Task A_refusal_has_its_own_name()
    {
        Answers_with(new ChatResponse(new ChatMessage(ChatRole.Assistant, [new ErrorContent("I can't.") { ErrorCode = "Refusal" }])));

        await FailsWith("model-refused");
    }

    [Fact]
    public async Task An_answer_cut_at_its_length_limit_has_its_own_name_even_where_it_parses()
    {
        Answers_with(Response(Chat.Answers.Good, ChatFinishReason.Length));

        await FailsWith("model-answer-cut");
    }

    [Fact]
    public async Task An_answer_held_back_by_a_content_filter_has_its_own_name()
    {
        Answers_with(Response("", ChatFinishReason.ContentFilter));

        await FailsWith("model-answer-filtered");
    }

    [Fact]
    public async Task A_failure_never_quotes_the_answer()
    {
        Answers_with("{ \"secret of the article\": 1 }");

        ChatEngineException failure = await FailsWith("model-answer-unusable");

        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_does_not_answer_in_time_is_given_up()
    {
        Never_answers();

        Task<Digest> digesting = DigestAsync();
        _clock.Advance(TimeSpan.FromSeconds(101));

        var failure = await Assert.ThrowsAsync<ChatEngineException>(() => digesting);
        Assert.Equal("model-timeout", failure.Code);
    }

    [Fact]
    public async Task A_timeout_of_the_providers_own_client_is_a_timeout_too()
    {
        Ask().ThrowsAsync(new TaskCanceledException());

        await FailsWith("model-timeout");
    }

    [Fact]
    public async Task Cancellation_by_the_caller_stays_cancellation()
    {
        Never_answers();
        using var cancel = new CancellationTokenSource();

        Task<Digest> digesting = Engine().DigestAsync(SampleArticle.Port, TwoSentences, cancel.Token);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => digesting);
    }

    [Fact]
    public async Task A_too_long_article_is_refused_before_it_costs_anything()
    {
        var refusal = await Assert.ThrowsAsync<CopydeskException>(
            () => Engine(new ChatEngineOptions { MaxCharacters = 100 }).DigestAsync(SampleArticle.Port, TwoSentences, default));

        Assert.Equal("article-too-long-for-model", refusal.Code);
        Assert.Contains("Copydesk:Chat:MaxCharacters", refusal.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Exact(IEnumerable<TextSpan> spans) => spans.Select(span => span.In(SampleArticle.Port.Text));

    private static ChatResponse Response(string text, ChatFinishReason? finish = null, UsageDetails? usage = null) =>
        new(new ChatMessage(ChatRole.Assistant, text)) { FinishReason = finish ?? ChatFinishReason.Stop, Usage = usage };

    private ChatEngine Engine(ChatEngineOptions? options = null) => new(
        _model.Object,
        Options.Create(options ?? new ChatEngineOptions { Model = "desk-model", UsdPerMillionInputTokens = 2.5m, UsdPerMillionOutputTokens = 10m }),
        _clock,
        NullLogger<ChatEngine>.Instance);

    private Task<Digest> DigestAsync(DigestOptions? options = null) => Engine().DigestAsync(SampleArticle.Port, options ?? TwoSentences, default);

    private async Task<ChatEngineException> FailsWith(string code)
    {
        var failure = await Assert.ThrowsAsync<ChatEngineException>(() => DigestAsync());
        Assert.Equal(code, failure.Code);
        return failure;
    }

    private void Answers_with(string text) => Answers_with(Response(text));

    private void Answers_with(ChatResponse response) => Ask().ReturnsAsync(response);

    private void Never_answers() => Ask().Returns(async (IEnumerable<ChatMessage> _, ChatOptions _, CancellationToken ct) =>
    {
        await Task.Delay(System.Threading.Timeout.Infinite, ct);
        throw new InvalidOperationException();
    });

    private Moq.Language.Flow.ISetup<IChatClient, Task<ChatResponse>> Ask() => _model.Setup(
        model => model.GetResponseAsync(It.IsAny<IEnumerable<ChatMessage>>(), It.IsAny<ChatOptions>(), It.IsAny<CancellationToken>()));
}

using BenchmarkDotNet.Attributes;
using Copydesk.Digesting;
using Copydesk.Digesting.Summarizing;
using Copydesk.Language;
using Copydesk.Language.Sentences;
using Copydesk.Reading;

namespace Copydesk.Benchmarks;

/// <summary>One article of 500 words through the stages of the default engine.</summary>
[MemoryDiagnoser]
public class DigestBenchmarks
{
    private readonly Article _article = SampleArticle.Make();
    private readonly ExtractiveEngine _engine = new();
    private readonly DigestOptions _options = new();

    [Benchmark]
    public IReadOnlyList<TextSpan> Split() => SentenceSplitter.Split(SampleText.Body, new(0, SampleText.Body.Length), "en");

    [Benchmark]
    public IReadOnlyList<Sentence> Summarize() => Summarizer.Summarize(_article, 3);

    [Benchmark]
    public Task<Digest> Digest() => _engine.DigestAsync(_article, _options, CancellationToken.None);
}

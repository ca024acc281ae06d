using Copydesk.Language;
using Copydesk.Language.Words;
using Copydesk.Reading;

namespace Copydesk.Digesting.Summarizing;

/// <summary>The content words of each sentence as numbers, and how often the article uses them.</summary>
internal sealed class ArticleTerms
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _sentencesWith = [];
    private readonly HashSet<int> _title = [];

    public ArticleTerms(Article article)
    {
        var vocabulary = new Vocabulary(article.Language);
        int count = article.Sentences.Count;
        Words = new int[count];
        Distinct = new int[count][];
        var seen = new HashSet<int>();
        for (int i = 0; i < count; i++)
        {
            seen.Clear();
            Words[i] = CollectTerms(article.Text, article.Sentences[i].Span, vocabulary, seen);
            Distinct[i] = [.. seen];
            Array.Sort(Distinct[i]);
            foreach (int term in seen) _sentencesWith[term]++;
        }
        if (article.Title is { } title) CollectTerms(title, new(0, title.Length), vocabulary, _title);
    }

    /// <summary>Words per sentence.</summary>
    public int[] Words { get; }

    /// <summary>Distinct terms per sentence, in rising order.</summary>
    public int[][] Distinct { get; }

    /// <summary>Per sentence from 0 to 1: how dense it is in words that other sentences repeat. A word that stands once has no weight.</summary>
    public double[] TopicScores()
    {
        var scores = new double[Distinct.Length];
        double best = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            double sum = 0;
            foreach (int term in Distinct[i]) sum += Math.Log(_sentencesWith[term]);
            scores[i] = sum / Math.Sqrt(5 + Words[i]);
            best = Math.Max(best, scores[i]);
        }
        for (int i = 0; best > 0 && i < scores.Length; i++) scores[i] /= best;
        return scores;
    }

    /// <summary>Share of the sentence's terms that the title or the lead sentence has; 1 for the lead itself.</summary>
    public double LeadOverlap(int sentence, int lead)
    {
        int[] terms = Distinct[sentence];
        if (terms.Length == 0) return 0;
        int shared = 0;
        foreach (int term in terms)
        {
            if (_title.Contains(term) || Array.BinarySearch(Distinct[lead], term) >= 0) shared++;
        }
        return (double)shared / terms.Length;
    }

    private int CollectTerms(string text, TextSpan span, Vocabulary vocabulary, HashSet<int> terms)
    {
        int words = 0;
        foreach (Word word in WordTokenizer.Tokenize(text, span))
        {
            words += word.Kind == WordKind.Bigram ? 1 : 2;
            if (vocabulary.Key(word.Span.Of(text)) is { } key) terms.Add(NumberOf(key));
        }
        return (words + 1) / 2;
    }

    private int NumberOf(string key)
    {
        if (_numbers.TryGetValue(key, out int number)) return number;
        _numbers.Add(key, _numbers.Count);
        _sentencesWith.Add(0);
        return _numbers.Count - 1;
    }
}

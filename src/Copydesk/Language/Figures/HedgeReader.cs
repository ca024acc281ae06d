using Copydesk.Language.Tokens;

namespace Copydesk.Language.Figures;

/// <summary>Words before or after a number that bound it.</summary>
internal sealed class HedgeReader(TokenList tokens)
{
    private const int Longest = 4;

    /// <summary>Phrases of up to four words, as they stand before the number.</summary>
    private static readonly WordMap<FigureBound> Before = new(Phrases(
        """
        About: about|around|some|nearly|almost|roughly|approximately|approx|an estimated|estimated|close to|circa|just about|as much as about|somewhere around|near|virtually|environ|près de|presque|quelque|etwa|rund|fast|knapp|ungefähr|cerca de|unos|unas|alrededor de|casi|около|почти|примерно|近|约
        AtLeast: at least|no fewer than|no less than|not less than|a minimum of|minimum of|as many as|as much as|au moins|mindestens|al menos|por lo menos|не менее|как минимум|至少
        AtMost: at most|up to|no more than|not more than|a maximum of|maximum of|as few as|jusqu'à|au plus|höchstens|bis zu|hasta|como máximo|до|не более|最多
        MoreThan: more than|over|above|exceeding|exceeded|exceeds|upwards of|upward of|in excess of|well over|just over|plus de|über|mehr als|más de|более|свыше|больше|超过
        LessThan: less than|fewer than|under|below|just under|just below|well under|moins de|weniger als|unter|menos de|менее|меньше|不到
        """));

    private static readonly WordMap<FigureBound> After = new(Phrases(
        "AtLeast: or more|plus|or above|or over|ou plus|oder mehr|o más|и более\nAtMost: or less|or fewer|or under|ou moins|и менее\nAbout: or so|odd"));

    /// <summary>The bound said before token <paramref name="i"/>, and the first token of its phrase.</summary>
    public (FigureBound Bound, int Start) ReadBefore(int i)
    {
        if (tokens.First(i - 1) is '~' or '≈') return (FigureBound.About, i - 1);
        if (tokens.First(i - 1) is '>') return (FigureBound.MoreThan, i - 1);
        if (tokens.First(i - 1) is '<') return (FigureBound.LessThan, i - 1);
        if (tokens[i - 1].Kind == TokenKind.Ideograph) return Han(i);
        for (int count = Longest; count >= 1; count--)
        {
            if (AreWords(i - count, count) && Before.TryGet(tokens.Span(i - count, i).Of(tokens.Text), out FigureBound bound)) return (bound, i - count);
        }

        return (FigureBound.Exact, i);
    }

    public (FigureBound Bound, int After)? ReadAfter(int i)
    {
        if (tokens.IsMark(i, '+') && tokens.IsGlued(i - 1)) return (FigureBound.AtLeast, i + 1);
        if (tokens.First(i) is '多' or '余') return (FigureBound.MoreThan, i + 1);
        int at = tokens.IsDash(i) ? i + 1 : i;
        for (int count = 2; count >= 1; count--)
        {
            if (AreWords(at, count) && After.TryGet(tokens.Span(at, at + count).Of(tokens.Text), out FigureBound bound)
                && (count == 2 || at > i)) return (bound, at + count);
        }

        return null;
    }

    private (FigureBound, int) Han(int i)
    {
        for (int count = 2; count >= 1; count--)
        {
            if (tokens[i - count].Kind == TokenKind.Ideograph && Before.TryGet(tokens.Span(i - count, i).Of(tokens.Text), out FigureBound bound)) return (bound, i - count);
        }

        return (FigureBound.Exact, i);
    }

    private bool AreWords(int start, int count)
    {
        for (int i = start; i < start + count; i++)
        {
            if (i < 0 || !tokens.IsWord(i)) return false;
        }

        return true;
    }

    private static IEnumerable<KeyValuePair<string, FigureBound>> Phrases(string lines) =>
        from line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let bound = Enum.Parse<FigureBound>(line[..line.IndexOf(':')])
        from phrase in line[(line.IndexOf(':') + 1)..].Split('|', StringSplitOptions.TrimEntries).Distinct()
        select KeyValuePair.Create(phrase, bound);
}

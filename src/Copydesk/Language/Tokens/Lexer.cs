using System.Globalization;

namespace Copydesk.Language.Tokens;

/// <summary>Splits a text into tokens in one pass.</summary>
internal static class Lexer
{
    public static TokenList Read(string text, string language)
    {
        var tokens = new List<Token>(text.Length / 5 + 4);
        bool elides = language is "fr" or "it" or "ca";
        bool groupsBySpace = language is not ("en" or "zh" or "ja" or "und");
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (c == '\n') tokens.Add(new(TokenKind.Break, i, ++i));
            else if (char.IsWhiteSpace(c)) i++;
            else if (char.IsAsciiDigit(c)) i = Add(tokens, TokenKind.Number, i, NumberEnd(text, i, groupsBySpace));
            else if (IsIdeograph(c)) i = Add(tokens, TokenKind.Ideograph, i, i + 1);
            else if (IsWordPart(c)) i = ReadWord(text, i, elides, tokens);
            else i = Add(tokens, TokenKind.Mark, i, i + (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1));
        }

        return new TokenList(text, tokens);
    }

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    private static int Add(List<Token> tokens, TokenKind kind, int start, int end)
    {
        tokens.Add(new(kind, start, end));
        return end;
    }

    private static int ReadWord(string text, int start, bool elides, List<Token> tokens)
    {
        int i = start;
        while (true)
        {
            while (i < text.Length && IsWordPart(text[i])) i++;
            if (i + 1 >= text.Length || !IsWordPart(text[i + 1])) break;
            if (text[i] == '.' && i - start == 1) return Add(tokens, TokenKind.Word, start, DottedEnd(text, start));
            if (!IsApostrophe(text[i])) break;
            if (text[i + 1] is 's' or 'S' && (i + 2 == text.Length || !IsWordPart(text[i + 2])))
            {
                tokens.Add(new(TokenKind.Word, start, i));
                return Add(tokens, TokenKind.Possessive, i, i + 2);
            }

            if (elides && i - start <= 2) return Add(tokens, TokenKind.Word, start, i + 1);
            i++;
        }

        return Add(tokens, TokenKind.Word, start, i);
    }

    /// <summary>Single letters each with a dot: U.S., a.m., J.R.R. In "£6.8m.The" the stop is the sentence's.</summary>
    private static int DottedEnd(string text, int start)
    {
        int i = start;
        while (i + 1 < text.Length && IsWordPart(text[i]) && text[i + 1] == '.') i += 2;
        if (i == start + 2 && char.IsLower(text[start]) && i < text.Length && !char.IsLower(text[i])) return start + 1;
        return i < text.Length && IsWordPart(text[i]) && (i + 1 == text.Length || !IsWordPart(text[i + 1])) ? i + 1 : i;
    }

    private static int NumberEnd(string text, int start, bool groupsBySpace)
    {
        int i = start;
        while (true)
        {
            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
            if (i + 1 >= text.Length || !char.IsAsciiDigit(text[i + 1])) return i;
            bool joins = text[i] is '.' or ','
                || (text[i] is '\u00A0' or '\u202F' or '\u2009' or '\u2019' || (groupsBySpace && text[i] == ' ')) && IsGroup(text, start, i);
            if (!joins) return i;
            i++;
        }
    }

    /// <summary>Three digits follow, and what stands before is a first group or more of such groups: "1 200 000", not "in 2013 200 people".</summary>
    private static bool IsGroup(string text, int start, int separator)
    {
        int before = 0;
        while (separator - before - 1 >= start && char.IsAsciiDigit(text[separator - before - 1]) && before < 4) before++;
        bool three = separator + 3 < text.Length && char.IsAsciiDigit(text[separator + 2]) && char.IsAsciiDigit(text[separator + 3])
            && (separator + 4 == text.Length || !char.IsAsciiDigit(text[separator + 4]));
        return three && before <= 3 && text[start] != '0';
    }

    private static bool IsWordPart(char c) =>
        char.IsLetter(c) ? !IsIdeograph(c) : char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\u3040' and <= '\u30FF' or '\u3007';
}

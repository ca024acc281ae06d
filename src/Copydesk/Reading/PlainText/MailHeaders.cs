using System.Globalization;
using System.Text.RegularExpressions;
using Copydesk.Reading.Drafting;

namespace Copydesk.Reading.PlainText;

/// <summary>The <c>Name: value</c> lines at the head of a mail: its subject is the title, its sender the byline.</summary>
/// <param name="Byline">The sender's name without the address; null where only an address is given.</param>
/// <param name="Body">The text below the headers; all of it where there are none.</param>
internal sealed partial record MailHeaders(string? Title, string? Byline, DateTimeOffset? SentAt, string Body, int Lines)
{
    /// <summary>One such line may open an article: "To: the minister".</summary>
    private const int Fewest = 2;

    /// <param name="text">Cleaned: its line ends are <c>\n</c>.</param>
    public static MailHeaders In(string text)
    {
        string? title = null, byline = null;
        DateTimeOffset? sentAt = null;
        int lines = 0, at = 0;
        while (at < text.Length && (lines == 0 || text[at] != '\n'))
        {
            int end = text.IndexOf('\n', at) is var found and >= 0 ? found : text.Length;
            string line = text[at..end];
            Match match = Header().Match(line);
            bool continues = lines > 0 && line.Length > 0 && line[0] is ' ' or '\t';
            if (!match.Success && !continues && line.Length > 0) break;
            if (match.Success)
            {
                string value = match.Groups["value"].Value.Trim();
                if (match.Groups["subject"].Success) title ??= Reply().Replace(value, "") is { Length: > 0 } subject ? subject : null;
                else if (match.Groups["sender"].Success) byline ??= NameOf(value);
                else if (match.Groups["date"].Success) sentAt ??= DateOf(value);
                lines++;
            }
            at = Math.Min(end + 1, text.Length);
        }
        return lines >= Fewest && WordCounter.HasWord(text.AsSpan(at))
            ? new MailHeaders(title, byline, sentAt, text[at..], lines)
            : new MailHeaders(null, null, null, text, 0);
    }

    private static string? NameOf(string sender)
    {
        int address = sender.AsSpan().IndexOfAny('<', '[');
        string name = (address < 0 ? sender : sender[..address]).Trim(' ', '"', '\'');
        return name.Length > 0 && !name.Contains('@') ? name : null;
    }

    private static DateTimeOffset? DateOf(string value)
    {
        int comment = value.IndexOf(" (", StringComparison.Ordinal);
        string time = comment < 0 ? value : value[..comment];
        return DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at) && at.Year > 1970
            ? at
            : PublicationDate.Parse(value);
    }

    [GeneratedRegex(
        """
        ^(?:(?<subject>Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|Тема|主题|主旨|件名)
           |(?<sender>From|Von|De|Da|Van|От|发件人|寄件者|差出人)
           |(?<date>Date|Sent|Datum|Gesendet|Envoyé|Fecha|Enviado(?:[ ]el)?|Data|Дата|Отправлено|日期|发送时间|日時)
           |To|Cc|Bcc|Reply-To|Message-ID|MIME-Version|Content-Type|Content-Transfer-Encoding|Return-Path|Received|Importance|Attachments|X-[A-Za-z-]{1,40}
           |An|Kopie|À|Para|Aan|Кому|Копия|收件人|抄送|宛先)
        [ ]?[:：][ \t]*(?<value>.{0,998})$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Header();

    [GeneratedRegex(@"^(?:(?:Re|Fwd?|AW|WG|TR|RV|SV|VS)[ ]?:[ ]?)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Reply();
}

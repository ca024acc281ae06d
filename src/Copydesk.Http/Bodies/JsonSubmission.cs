using System.Text;
using Copydesk.Intake;

namespace Copydesk.Http.Bodies;

/// <summary>An article in JSON: one of <c>text</c>, <c>markdown</c>, <c>html</c>, and what the caller knows of it.</summary>
internal static class JsonSubmission
{
    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.Ordinal)
    {
        ["text"] = "text/plain",
        ["markdown"] = "text/markdown",
        ["html"] = "text/html",
    };

    private static readonly string[] ContentFields = [.. MediaTypes.Keys, "url"];
    private static readonly string[] ListFields = ["tags"];
    private static readonly string[] Fields = ["id", .. ContentFields, "title", "byline", "publishedAt", "sourceUrl", "language", .. ListFields];
    private static readonly string TakenFields = string.Join(", ", MediaTypes.Keys);

    /// <exception cref="CopydeskException">Names the place or the field that is wrong.</exception>
    public static Submission Read(ReadOnlyMemory<byte> json)
    {
        JsonFields fields = JsonFields.Read(json, Fields, ListFields);
        IReadOnlyDictionary<string, string> given = fields.Texts;
        string field = ContentField(given);
        var metadata = new SubmissionMetadata(
            FieldRules.Line(given, "title"),
            FieldRules.Line(given, "byline"),
            FieldRules.Instant(given, "publishedAt"),
            FieldRules.HttpUrl(given, "sourceUrl"),
            FieldRules.Language(given, "language"),
            Tags: FieldRules.Tags(fields.Lists, "tags"));
        string? id = FieldRules.Id(given, "id");

        if (field == "url")
            throw new CopydeskException("url-not-supported", "Addresses are not fetched; send the page itself in \"html\", and its address in \"sourceUrl\".") { Field = field };
        if (given[field].Length == 0)
            throw new CopydeskException("empty-body", $"\"{field}\" is empty; it holds the article.") { Field = field };
        return SubmissionBody.Submit(id, Encoding.UTF8.GetBytes(given[field]), $"{MediaTypes[field]}; charset=utf-8", metadata);
    }

    private static string ContentField(IReadOnlyDictionary<string, string> given) => ContentFields.Where(given.ContainsKey).ToArray() switch
    {
        [var only] => only,
        [] => throw new CopydeskException("missing-content", $"The body needs one of the fields {TakenFields}."),
        [_, var second, ..] => throw new CopydeskException(
            "ambiguous-content", $"The body may have only one of the fields {TakenFields}.") { Field = second },
    };
}

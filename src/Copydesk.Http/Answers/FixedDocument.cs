using Microsoft.AspNetCore.Http;

namespace Copydesk.Http.Answers;

/// <summary>A document that is the same for all and until another version of the software comes; it holds nothing of any story.</summary>
internal sealed class FixedDocument(Document document)
{
    private readonly Freshness _freshness = Freshness.OfBytes(document.Content, CachePolicy.ShareAnHour);

    public Task<IResult> AnswerAsync(HttpRequest request) => _freshness.AnswerAsync(request, () => Task.FromResult(document));
}

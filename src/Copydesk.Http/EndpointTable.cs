using Copydesk.Http.Access;
using Copydesk.Http.Endpoints;

namespace Copydesk.Http;

/// <summary>The whole HTTP surface: the local shell maps these rows, and the Functions app has one function for each.</summary>
public static class EndpointTable
{
    /// <summary>Stands before each route; <c>routePrefix</c> of <c>host.json</c> is the same word.</summary>
    public const string Prefix = "api";

    public static ApiEndpoint PostSummary { get; } = ApiEndpoint.For<PostSummary>("summaries", "POST") with { Parameters = ["length", "sentences"] };

    public static ApiEndpoint PostArticle { get; } = ApiEndpoint.For<PostArticle>("articles", "POST");

    public static ApiEndpoint GetArticle { get; } = ApiEndpoint.For<GetArticle>("articles/{id}", "GET", "HEAD");

    public static ApiEndpoint ListStories { get; } = ApiEndpoint.For<ListStories>("stories", "GET", "HEAD") with { Parameters = ["state", "feed", "after", "limit"] };

    public static ApiEndpoint GetStory { get; } = ApiEndpoint.For<GetStory>("stories/{id}", "GET", "HEAD");

    public static ApiEndpoint GetStoryText { get; } = ApiEndpoint.For<GetStoryText>("stories/{id}/text", "GET", "HEAD");

    public static ApiEndpoint GetRevision { get; } = ApiEndpoint.For<GetRevision>("stories/{id}/revisions/{n}", "GET", "HEAD");

    public static ApiEndpoint GetUsage { get; } = ApiEndpoint.For<GetUsage>("usage", "GET", "HEAD") with { Role = CallerRole.Writer, Parameters = ["day"] };

    public static ApiEndpoint GetHealth { get; } = ApiEndpoint.For<GetHealth>("health", "GET", "HEAD") with { Role = CallerRole.Anyone, Parameters = null };

    public static ApiEndpoint GetOpenApi { get; } = ApiEndpoint.For<GetOpenApi>("openapi.json", "GET", "HEAD") with { Role = CallerRole.Anyone, Parameters = null };

    public static ApiEndpoint GetDocs { get; } = ApiEndpoint.For<GetDocs>("docs", "GET", "HEAD") with { Role = CallerRole.Anyone, Parameters = null };

    public static IReadOnlyList<ApiEndpoint> All { get; } =
        [PostSummary, PostArticle, GetArticle, ListStories, GetStory, GetStoryText, GetRevision, GetUsage, GetHealth, GetOpenApi, GetDocs];
}

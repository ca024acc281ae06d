namespace Copydesk.Http;

/// <summary>Addresses that answers hold: absolute paths, so that they are right behind any host name.</summary>
internal static class ApiPaths
{
    public static string Article(string storyId) => $"/{EndpointTable.Prefix}/articles/{storyId}";

    public static string Story(string storyId) => $"/{EndpointTable.Prefix}/stories/{storyId}";

    public static string StoryText(string storyId) => $"{Story(storyId)}/text";

    public static string Revision(string storyId, int number) => $"{Story(storyId)}/revisions/{number}";
}

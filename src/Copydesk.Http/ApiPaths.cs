namespace Copydesk.Http;

/// <summary>Addresses that answers hold: absolute paths, so that they are right behind any host name.</summary>
internal static class ApiPaths
{
    public const string Articles = $"/{EndpointTable.Prefix}/articles";

    public const string Stories = $"/{EndpointTable.Prefix}/stories";

    public static string Article(string storyId) => $"{Articles}/{storyId}";

    public static string Story(string storyId) => $"{Stories}/{storyId}";

    public static string StoryText(string storyId) => $"{Story(storyId)}/text";

    public static string Revision(string storyId, int number) => $"{Story(storyId)}/revisions/{number}";
}

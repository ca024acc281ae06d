using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Copydesk.Storing;

namespace Copydesk.Publishing.Feeds;

/// <summary>Absolute addresses and lasting names for feeds; a reader may store them for years.</summary>
internal sealed class FeedAddresses(SiteOptions options)
{
    private readonly Uri _root = new(options.BaseUrl.EndsWith('/') ? options.BaseUrl : options.BaseUrl + "/");

    public string Of(string path) => new Uri(_root, path).AbsoluteUri;

    /// <summary>The list that shows what a feed page holds; the front by the address that readers know it by.</summary>
    public string OfList(Feed feed, long? block) =>
        SitePaths.List(feed.Name, block) is var path && path == SitePaths.Front ? Of("") : Of(path);

    /// <summary>
    /// A version 8 UUID made from the story's id and the time when it was first published: the same through all corrections and
    /// whatever the site's address, so that a reader updates the story it knows instead of showing a second one. The id alone would
    /// not do: two sites may each have an upload of the same path.
    /// </summary>
    public static string NameOf(FeedEntry entry)
    {
        string made = string.Create(CultureInfo.InvariantCulture, $"copydesk:story:{entry.StoryId}:{entry.PublishedAt.UtcTicks}");
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(made));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString("D");
    }
}

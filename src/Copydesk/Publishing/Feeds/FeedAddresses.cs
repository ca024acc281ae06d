using System.Security.Cryptography;
using System.Text;

namespace Copydesk.Publishing.Feeds;

/// <summary>Absolute addresses and lasting names for feeds; a reader may store them for years.</summary>
internal sealed class FeedAddresses(SiteOptions options)
{
    private readonly Uri _root = new(options.BaseUrl.EndsWith('/') ? options.BaseUrl : options.BaseUrl + "/");

    public string Of(string path) => new Uri(_root, path).AbsoluteUri;

    /// <summary>
    /// A version 8 UUID made from the story id: the same through all corrections and whatever the site's address, so that a
    /// reader updates the story it knows instead of showing a second one.
    /// </summary>
    public static string NameOf(string storyId)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes("copydesk:story:" + storyId));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString("D");
    }
}

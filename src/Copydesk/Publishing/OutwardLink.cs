namespace Copydesk.Publishing;

/// <summary>Addresses that an article brings along become links only when they are absolute http(s).</summary>
internal static class OutwardLink
{
    public static Uri? Of(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;

    public static Uri? Of(string? address) => Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) ? Of(uri) : null;
}

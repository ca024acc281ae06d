using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Copydesk.Http.Access;

/// <summary>Lets pages of the origins that are set call from a browser, with a key in a header and never with a cookie. On Azure the platform does.</summary>
public sealed class CallingPages
{
    public const string WriterSetting = AccessOptions.WriterSetting;

    private readonly AccessOptions _options;

    public CallingPages(IServiceProvider services) => _options = ((IOptions<AccessOptions>)services.GetService(typeof(IOptions<AccessOptions>))!).Value;

    public void Allow(CorsPolicyBuilder policy) => policy
        .WithOrigins(_options.Origins)
        .WithMethods("GET", "HEAD", "POST")
        .WithHeaders(HeaderNames.Authorization, HeaderNames.ContentType, HeaderNames.IfNoneMatch, "Idempotency-Key", "Prefer")
        .WithExposedHeaders(HeaderNames.ETag, HeaderNames.Location, HeaderNames.RetryAfter, HeaderNames.Link, "Preference-Applied", "Idempotency-Replayed");
}

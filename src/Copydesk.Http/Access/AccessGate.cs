using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Copydesk.Http.Access;

/// <summary>Asks for the keys that are set; with none set all may call, which is right behind the loopback guard or Azure's own keys.</summary>
internal sealed class AccessGate(CallerReader callers, CallerRates rates, IOptions<AccessOptions> options)
{
    /// <exception cref="CopydeskException">The caller comes too often, shows no right key, or may only read.</exception>
    public void Admit(ApiEndpoint endpoint, HttpRequest request)
    {
        Caller caller = callers.Read(request);
        HttpResponse response = request.HttpContext.Response;
        rates.Count(caller, endpoint.Role, response);
        if (!IsKeyed(endpoint.Role) || caller.Role >= endpoint.Role) return;
        if (caller.Role == CallerRole.Reader) throw new CopydeskException("key-reads-only", "This key opens the calls that read; this call writes.");

        response.Headers.WWWAuthenticate = "Bearer realm=\"copydesk\"";
        throw caller.HasKey
            ? new CopydeskException("key-wrong", "The key in Authorization is none of this desk's.")
            : new CopydeskException("key-missing", "This call needs a key; send it as Authorization: Bearer KEY.");
    }

    private bool IsKeyed(CallerRole role) => role switch
    {
        CallerRole.Reader => options.Value.ReaderKey is not null,
        CallerRole.Writer => options.Value.WriterKey is not null,
        _ => false,
    };
}

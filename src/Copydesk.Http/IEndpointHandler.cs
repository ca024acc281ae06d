using Microsoft.AspNetCore.Http;

namespace Copydesk.Http;

/// <summary>Answers one endpoint. Route values are read from the request; errors are thrown as <see cref="CopydeskException"/>.</summary>
internal interface IEndpointHandler
{
    Task<IResult> HandleAsync(HttpRequest request, CancellationToken ct);
}

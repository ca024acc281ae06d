using Copydesk.Digesting.Chat;
using Copydesk.Http.Access;
using Copydesk.Http.Answers;
using Copydesk.Http.Queries;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Copydesk.Http;

/// <summary>Answers a request of either shell; every error becomes problem+json, and ours are logged.</summary>
public sealed partial class CopydeskApi
{
    private readonly IServiceProvider _services;
    private readonly AccessGate _gate;
    private readonly ILogger<CopydeskApi> _logger;

    internal CopydeskApi(IServiceProvider services, AccessGate gate, ILogger<CopydeskApi> logger) => (_services, _gate, _logger) = (services, gate, logger);

    /// <param name="ct">The shell's own cancellation; the caller's hanging up is heeded besides.</param>
    public async Task<IResult> AnswerAsync(ApiEndpoint endpoint, HttpRequest request, CancellationToken ct)
    {
        CancellationToken aborted = request.HttpContext.RequestAborted;
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(ct, aborted);
        SecurityHeaders.Set(request.HttpContext.Response);
        try
        {
            _gate.Admit(endpoint, request);
            if (endpoint.Parameters is { } known) QueryRules.Check(request.Query, known);
            var handler = (IEndpointHandler)_services.GetRequiredService(endpoint.Handler);
            return await handler.HandleAsync(request, either.Token);
        }
        catch (CopydeskException error)
        {
            return ProblemAnswer.For(error);
        }
        catch (ChatEngineException error)
        {
            LogModelFailure(error, endpoint.Name, error.Code);
            return ProblemAnswer.For(error);
        }
        catch (BadHttpRequestException error)
        {
            return ProblemAnswer.For(error);
        }
        catch (Exception error) when (error is not OperationCanceledException || !either.IsCancellationRequested)
        {
            LogFailure(error, endpoint.Name);
            return ProblemAnswer.ForFailure(request.HttpContext);
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "{Endpoint} failed")]
    private partial void LogFailure(Exception error, string endpoint);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "{Endpoint} got no digest from the model: {Code}")]
    private partial void LogModelFailure(Exception error, string endpoint, string code);
}

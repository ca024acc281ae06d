using Copydesk.Reading;
using Microsoft.Extensions.Logging;

namespace Copydesk.Digesting.Chat;

/// <summary>Lets the extractive engine digest where the model gives nothing (<see cref="WithoutModel.Extractive"/>).</summary>
public sealed partial class StandInEngine(ChatEngine chat, ILogger<StandInEngine> logger) : IDigestEngine
{
    private readonly ExtractiveEngine _extractive = new();

    public EngineIdentity Identity => chat.Identity;

    public async Task<Digest> DigestAsync(Article article, DigestOptions options, CancellationToken ct)
    {
        try
        {
            return await chat.DigestAsync(article, options, ct);
        }
        catch (ChatEngineException error)
        {
            LogStandIn(error, error.Code);
            Digest digest = await _extractive.DigestAsync(article, options, ct);
            return digest with { StandIn = new StandIn(_extractive.Identity, error.Code) };
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The extractive engine stands in for the model: {Code}.")]
    private partial void LogStandIn(Exception error, string code);
}

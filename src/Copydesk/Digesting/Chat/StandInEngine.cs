using Copydesk.Reading;
using Microsoft.Extensions.Logging;

namespace Copydesk.Digesting.Chat;

/// <summary>Lets the extractive engine digest where the model gives nothing (<see cref="WithoutModel.Extractive"/>).</summary>
public sealed partial class StandInEngine(ChatEngine chat, ILogger<StandInEngine> logger) : IDigestEngine, IDigestRepair
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

    /// <summary>Where the model does not come back for a repair, what is proven of its digest stands.</summary>
    public async Task<Digest> RepairAsync(
        Article article, Digest digest, IReadOnlyList<FailedClaim> failed, DigestOptions options, CancellationToken ct)
    {
        if (digest.StandIn is not null) return digest;
        try
        {
            return await chat.RepairAsync(article, digest, failed, options, ct);
        }
        catch (ChatEngineException error)
        {
            LogUnrepaired(error, error.Code);
            return digest;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The model did not come back to repair claims: {Code}.")]
    private partial void LogUnrepaired(Exception error, string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The extractive engine stands in for the model: {Code}.")]
    private partial void LogStandIn(Exception error, string code);
}

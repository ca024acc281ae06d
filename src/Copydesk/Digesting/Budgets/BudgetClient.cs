using Copydesk.Digesting.Chat;
using Copydesk.Telemetry;
using Microsoft.Extensions.AI;

namespace Copydesk.Digesting.Budgets;

/// <summary>Asks the budget before each call, and tells it the cost after.</summary>
public sealed class BudgetClient(IChatClient client, Budget budget, ChatEngineOptions settings) : DelegatingChatClient(client)
{
    /// <summary>Tokens of a usual answer; only until the true count is there.</summary>
    private const int UsualAnswer = 1_000;

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatMessage[] asked = [.. messages];
        Reservation reservation = await budget.ReserveAsync(ChatSubject.Of(options), Estimate(asked), cancellationToken);
        try
        {
            ChatResponse response = await base.GetResponseAsync(asked, options, cancellationToken);
            Spend spent = Cost(response.Usage?.InputTokenCount ?? 0, response.Usage?.OutputTokenCount ?? 0);
            DeskMetrics.CountCost(spent.Usd, settings.Model);
            await reservation.SettleAsync(spent);
            return response;
        }
        catch (ChatEngineException)
        {
            // No answer, no bill. A call that was broken off by its timeout or by us keeps its estimate: it may be billed.
            await reservation.SettleAsync(Spend.None);
            throw;
        }
    }

    private Spend Estimate(ChatMessage[] messages) =>
        Cost(messages.Sum(message => TokenCount.Of(message.Text)), settings.MaxOutputTokens ?? UsualAnswer);

    private Spend Cost(long input, long output) => new(1, input + output, settings.UsageOf(input, output).CostUsd);
}

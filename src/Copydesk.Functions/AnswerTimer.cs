using Copydesk.Storing;
using Microsoft.Azure.Functions.Worker;

namespace Copydesk.Functions;

/// <summary>Forgets kept answers once their keys are free again.</summary>
public sealed class AnswerTimer(IAnswerStore answers, TimeProvider clock)
{
    [Function(nameof(ForgetAnswers))]
    public Task ForgetAnswers([TimerTrigger(Schedules.ForgetAnswers)] TimerInfo timer, CancellationToken ct) =>
        answers.ForgetAsync(clock.GetUtcNow() - KeptAnswer.Lifetime, ct);
}

using Copydesk.Digesting.Chat;
using Copydesk.Storing;
using Microsoft.Extensions.Options;

namespace Copydesk;

/// <summary>How long a story waits before the model is asked again: longer each time, as long as its server asks for, and not for ever.</summary>
public sealed class ModelWaits(IOptions<WaitOptions> options, TimeProvider clock)
{
    private readonly WaitOptions _options = options.Value;

    /// <returns>Null when the story has waited long enough.</returns>
    public TimeSpan? Next(DigestRequest request, ChatEngineException failure)
    {
        if (clock.GetUtcNow() - request.WaitingSince > _options.Patience) return null;

        TimeSpan growing = _options.First * Math.Pow(2, Math.Min(request.Waits, 20));
        TimeSpan asked = failure.RetryAfter ?? TimeSpan.Zero;
        TimeSpan wait = growing > asked ? growing : asked;
        return wait < _options.Longest ? wait : _options.Longest;
    }
}

using Copydesk.Intake;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Copydesk.Http;

/// <summary>
/// The server of either shell takes as large a body as the setting says: Kestrel's own limit, also in the Functions worker, is
/// 30,000,000 bytes. A little more, so that ours is met first and tells the number.
/// </summary>
internal sealed class ServerLimits(IOptions<IntakeOptions> intake) : IConfigureOptions<KestrelServerOptions>
{
    private const int Margin = 64 * 1024;

    public void Configure(KestrelServerOptions options) => options.Limits.MaxRequestBodySize = intake.Value.MaxBytes + Margin;
}

using Copydesk.Digesting.Budgets;
using Copydesk.Digesting.Chat;
using Copydesk.Digesting.Exchanges;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Copydesk.Azure.Chat;

/// <summary>The way to the model, from the engine down: recording, cache, budget, telemetry, provider; or recordings in place of all that.</summary>
internal static class ModelAccess
{
    /// <summary>Of traces and metrics, which follow OpenTelemetry's conventions for generative AI and hold nothing of an article.</summary>
    public const string TelemetrySource = "Copydesk.Chat";

    public static IChatClient Create(IServiceProvider services)
    {
        ChatEngineOptions options = services.GetRequiredService<IOptions<ChatEngineOptions>>().Value;
        if (options.Replay is { } recordings) return new ReplayingClient(new FolderExchangeStore(recordings));

        HttpClient http = services.GetRequiredService<IHttpClientFactory>().CreateClient(ModelHttp.Name);
        var builder = new ChatClientBuilder(ChatClients.Create(options, http, services.GetRequiredService<TimeProvider>()));
        if (options.Record is { } folder) builder.Use(client => new RecordingClient(client, new FolderExchangeStore(folder)));
        if (options.Cache && services.GetService<IExchangeStore>() is { } answers) builder.Use(client => new CachingClient(client, answers));
        return builder
            .Use(client => new BudgetClient(client, services.GetRequiredService<Budget>(), options))
            .UseOpenTelemetry(services.GetRequiredService<ILoggerFactory>(), TelemetrySource, telemetry => telemetry.EnableSensitiveData = false)
            .Build();
    }
}

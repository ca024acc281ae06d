using Copydesk.Azure.Storage;
using Copydesk.Azure.Telemetry;
using Copydesk.Digesting.Budgets;
using Copydesk.Digesting.Exchanges;
using Copydesk.Intake;
using Copydesk.Settings;
using Copydesk.Storing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Copydesk.Azure;

/// <summary>The ports on one storage account.</summary>
public static class StorageRegistration
{
    /// <summary>Reads the section <c>Copydesk:Storage</c>. The host starts only once the account answers and has what is needed.</summary>
    public static IServiceCollection AddCopydeskStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().BindSettings(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(p => StorageClients.Open(p.GetRequiredService<IOptions<StorageOptions>>().Value));
        services.AddSingleton(p => new StorageSetup(p.GetRequiredService<StorageClients>()));
        services.AddSingleton(p => new StorageBacklog(p.GetRequiredService<StorageClients>()));
        services.AddSingleton(p => new BacklogMeter(p.GetRequiredService<StorageBacklog>(), p.GetRequiredService<TimeProvider>()));
        services.AddHostedService<StorageStart>();
        services.AddSingleton<FeedTurns>();
        services.AddSingleton<IStoryIndex>(p => new TableStoryIndex(p.GetRequiredService<StorageClients>().Feeds, p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IStoryStore>(p => new IndexedStoryStore(
            new BlobStoryStore(p.GetRequiredService<StorageClients>().Stories), p.GetRequiredService<IStoryIndex>()));
        services.AddSingleton<IAnswerStore>(p => new BlobAnswerStore(p.GetRequiredService<StorageClients>().Replies));
        services.AddSingleton<ISiteStore>(p => new BlobSiteStore(p.GetRequiredService<StorageClients>().Site));
        services.AddSingleton<IDigestQueue>(p => new StorageDigestQueue(p.GetRequiredService<StorageClients>().Requests));
        services.AddSingleton<IFeedIndex>(p => new TableFeedIndex(p.GetRequiredService<StorageClients>().Feeds, p.GetRequiredService<FeedTurns>()));
        services.AddSingleton<IExchangeStore>(p => new BlobExchangeStore(p.GetRequiredService<StorageClients>().Answers));
        services.AddSingleton<ISpendStore>(p => new TableSpendStore(p.GetRequiredService<StorageClients>().Spend, p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ISubmissionStore>(p => new BlobSubmissionStore(
            p.GetRequiredService<StorageClients>().Articles,
            p.GetRequiredService<StorageClients>().Submissions,
            p.GetRequiredService<IOptions<IntakeOptions>>(),
            p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IHealthProbe>(p => StorageProbe.Blobs(p.GetRequiredService<StorageClients>()));
        services.AddSingleton<IHealthProbe>(p => StorageProbe.Queues(p.GetRequiredService<StorageClients>()));
        services.AddSingleton<IHealthProbe>(p => StorageProbe.Tables(p.GetRequiredService<StorageClients>()));
        return services;
    }
}

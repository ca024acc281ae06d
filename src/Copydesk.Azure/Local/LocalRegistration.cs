using Copydesk.Azure.Storage;
using Copydesk.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Copydesk.Azure.Local;

/// <summary>What the Functions host does by triggers, done in this process.</summary>
public static class LocalRegistration
{
    /// <summary>After <see cref="StorageRegistration.AddCopydeskStorage"/>: hosted services start in the order of their registration.</summary>
    public static IServiceCollection AddCopydeskWorkers(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LocalOptions>().BindSettings(configuration.GetSection(LocalOptions.Section)).ValidateOnStart();
        services.AddSingleton(p => new RequestInbox(
            p.GetRequiredService<StorageClients>().Requests,
            p.GetRequiredService<StorageClients>().PoisonedRequests,
            p.GetRequiredService<IOptions<LocalOptions>>()));
        services.AddSingleton<RequestHandling>();
        services.AddSingleton(p => new ArticleUploads(p.GetRequiredService<StorageClients>()));
        services.AddHostedService<QueueWorker>();
        services.AddHostedService<UploadWatcher>();
        services.AddHostedService<AnswerCleaner>();
        services.AddHostedService<BacklogWatch>();
        return services;
    }
}

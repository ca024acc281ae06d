using Copydesk.Digesting;
using Copydesk.Digesting.Budgets;
using Copydesk.Intake;
using Copydesk.Proving;
using Copydesk.Publishing;
using Copydesk.Reading;
using Copydesk.Reading.Html;
using Copydesk.Reading.Markdown;
using Copydesk.Reading.PlainText;
using Copydesk.Settings;
using Copydesk.Storing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Copydesk;

/// <summary>Registers the core. The ports of <see cref="Storing"/> come from a shell; another engine may be registered before.</summary>
public static class CopydeskRegistration
{
    public static IServiceCollection AddCopydesk(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<IntakeOptions>().BindSettings(configuration.GetSection("Copydesk:Intake")).ValidateOnStart();
        services.AddOptions<DigestOptions>().BindSettings(configuration.GetSection(DigestOptions.Section), isWhole: true).ValidateOnStart();
        services.AddOptions<ProofOptions>().BindSettings(configuration.GetSection(ProofOptions.Section), isWhole: true).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ProofOptions>, ProofOptionsValidation>();
        services.AddOptions<WaitOptions>().BindSettings(configuration.GetSection("Copydesk:Wait")).ValidateOnStart();
        services.AddOptions<SiteOptions>().BindSettings(configuration.GetSection("Site"));
        services.AddSingleton<IValidateOptions<SiteOptions>, SiteOptionsValidation>();

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IArticleReader, PlainTextReader>();
        services.AddSingleton<IArticleReader, MarkdownReader>();
        services.AddSingleton<IArticleReader, HtmlReader>();
        services.AddSingleton<ArticleReader>();
        services.TryAddSingleton<IDigestEngine, ExtractiveEngine>();
        services.TryAddSingleton<ISpendStore, ProcessSpendStore>();
        services.AddSingleton<DigestProver>();
        services.AddSingleton<ProofPolicy>();
        services.AddSingleton<ClaimRepair>();
        services.AddSingleton<ProofGate>();
        services.AddSingleton<StoryDesk>();
        services.AddSingleton<UploadSweep>();
        services.AddSingleton<SitePublisher>();
        services.AddSingleton<ArticleDigester>();
        services.AddSingleton<ArticlePipeline>();
        services.AddSingleton<ModelWaits>();
        services.AddSingleton<ArticleWorker>();
        return services;
    }

    /// <summary>
    /// For a shell that publishes: the settings of the site are validated at start, and the site is opened. After the stores,
    /// since hosted services start in the order of their registration.
    /// </summary>
    public static IServiceCollection AddCopydeskSite(this IServiceCollection services)
    {
        services.AddOptions<SiteOptions>().ValidateOnStart();
        services.AddHostedService<SiteStart>();
        return services;
    }
}

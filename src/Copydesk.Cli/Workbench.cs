using Copydesk.Azure;
using Copydesk.Intake;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Copydesk.Cli;

/// <summary>The core without storage or a web host, for commands that answer at once; settings come from environment variables.</summary>
internal sealed class Workbench : IDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="given">Settings that the command line gives; they go before the environment's.</param>
    public Workbench(IReadOnlyDictionary<string, string?>? given = null)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddInMemoryCollection(given).Build();
        _services = new ServiceCollection().AddLogging().AddCopydesk(configuration).AddCopydeskChat(configuration).BuildServiceProvider();
        Get<IStartupValidator>().Validate();
    }

    public IntakeOptions Limits => Get<IOptions<IntakeOptions>>().Value;

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public void Dispose() => _services.Dispose();
}

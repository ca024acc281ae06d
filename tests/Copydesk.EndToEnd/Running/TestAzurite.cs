using Copydesk.Cli.Azurite;
using Copydesk.Cli.Npm;
using Xunit;

namespace Copydesk.EndToEnd.Running;

/// <summary>An Azurite of the tests' own, in memory on free ports; where Node.js or its registry is missing the tests say so, but in CI they fail.</summary>
internal static class TestAzurite
{
    public static async Task<AzuriteServer> StartAsync() =>
        await AzuriteServer.StartAsync(await InstallAsync(), AzuritePorts.FindFree(), location: null, [], CancellationToken.None);

    public static async Task<AzuriteInstallation> InstallAsync()
    {
        try
        {
            return await AzuriteInstallation.EnsureAsync(NodeEnvironment.OfThisUser(), _ => { }, CancellationToken.None);
        }
        catch (CopydeskException error) when (error.Code is NpmFailure.MissingCode or NpmFailure.NoNetworkCode
            && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            throw new SkipException(error.Message, error);
        }
    }
}

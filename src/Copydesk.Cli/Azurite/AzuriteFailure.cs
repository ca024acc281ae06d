namespace Copydesk.Cli.Azurite;

/// <summary>Why Azurite can't be had, with the other way.</summary>
internal static class AzuriteFailure
{
    private const string OtherWay = "or use another storage account with --storage CONNECTION";

    public static CopydeskException NoNode(string program) => new(
        "node-missing",
        $"'{program}' was not found. Azurite, the local storage, needs Node.js 20 or later: install it from https://nodejs.org, {OtherWay}.");

    public static CopydeskException NoNetwork(string code) => new(
        "azurite-download-failed",
        $"npm could not download Azurite ({code}). Connect to the network for this first start, mend npm's registry or proxy setting, {OtherWay}.");

    public static CopydeskException NotInstalled(string folder, string lastWords) => new(
        "azurite-install-failed",
        $"npm could not install Azurite in {folder}: {lastWords} Mend that and start again, {OtherWay}.");

    public static CopydeskException NotStarted(string lastWords) => new(
        "azurite-start-failed",
        $"Azurite did not start: {lastWords} Mend that and start again, {OtherWay}.");

    public static CopydeskException PortTaken(int port) => new(
        "azurite-port-taken",
        $"Port {port}, where Azurite belongs, is taken by another program. Stop that program, {OtherWay}.");

    public static CopydeskException Incomplete() => new(
        "azurite-incomplete",
        $"An Azurite runs, but not all of its blob, queue and table services answer on ports 10000 to 10002. Start it with all three, or stop it, {OtherWay}.");
}

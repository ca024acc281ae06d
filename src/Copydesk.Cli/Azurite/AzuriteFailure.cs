namespace Copydesk.Cli.Azurite;

/// <summary>Why the local storage can't be had, with the other way.</summary>
internal static class AzuriteFailure
{
    private const string OtherWay = "Or use another storage account with --storage CONNECTION.";

    public static CopydeskException NotInstalled(CopydeskException failure) =>
        new(failure.Code, $"Azurite, the local storage, can't be installed: {failure.Message} {OtherWay}", failure);

    /// <param name="lastWords">What it said before it ended, or why we gave up.</param>
    public static CopydeskException NotStarted(string lastWords) =>
        new("azurite-start-failed", $"Azurite, the local storage, did not start: {lastWords} {OtherWay}");

    public static CopydeskException PortTaken(int port) =>
        new("azurite-port-taken", $"Port {port}, where Azurite belongs, is taken by another program. Stop that program. {OtherWay}");

    public static CopydeskException Incomplete() => new(
        "azurite-incomplete",
        "An Azurite runs, but its blob, queue and table services do not all answer on ports 10000 to 10002. " +
        $"Start it with all three, or stop it so that one is started. {OtherWay}");
}

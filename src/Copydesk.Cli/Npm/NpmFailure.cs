namespace Copydesk.Cli.Npm;

/// <summary>Why packages can't be had, and how to mend it.</summary>
internal static class NpmFailure
{
    public const string MissingCode = "node-missing";
    public const string NoNetworkCode = "npm-no-network";
    public const string BusyCode = "npm-busy";
    public const string FailedCode = "npm-failed";

    public static CopydeskException Missing(string program) =>
        new(MissingCode, $"'{program}' was not found. Install Node.js 20 or later with npm from https://nodejs.org, and see that `{program} --version` works.");

    /// <param name="code">As npm and Node.js name it, for example <c>ENOTFOUND</c>.</param>
    public static CopydeskException NoNetwork(string name, string code) =>
        new(NoNetworkCode, $"npm could not download {name} ({code}). The first run needs the network, later ones do not: connect, or mend npm's registry and proxy settings.");

    /// <param name="path">The lock that somebody else holds.</param>
    public static CopydeskException Busy(string path, Exception inner) =>
        new(BusyCode, $"Another copydesk is installing the same packages and does not come to an end; it holds {path}. End that process and try again.", inner);

    public static CopydeskException Failed(string name, string said) =>
        new(FailedCode, $"npm could not install {name}: {said}");
}

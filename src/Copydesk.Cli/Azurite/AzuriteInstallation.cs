using Copydesk.Cli.Npm;

namespace Copydesk.Cli.Azurite;

/// <summary>Azurite as the lock file beside this class pins it.</summary>
/// <param name="Node">Full path of <c>node</c>.</param>
/// <param name="Folder">Holds node_modules.</param>
internal sealed record AzuriteInstallation(string Node, string Folder)
{
    public string Script => Path.Combine(Folder, "node_modules", "azurite", "dist", "src", "azurite.js");

    public string GuardScript => Path.Combine(Folder, "end-with-parent.cjs");

    /// <summary>Finds the installation, or makes it: some 60 MB of downloads.</summary>
    /// <param name="say">Told before a download begins.</param>
    /// <exception cref="CopydeskException">Node.js is missing, or npm could not install; names the other way, <c>--storage</c>.</exception>
    public static async Task<AzuriteInstallation> EnsureAsync(NodeEnvironment environment, Action<string> say, CancellationToken ct)
    {
        try
        {
            string node = environment.Find("node");
            var packages = new NpmInstallation("azurite", Path.Combine(AppContext.BaseDirectory, "Azurite"), environment);
            string folder = await packages.EnsureAsync(ct, () => say("Installing Azurite, the local storage, once; this takes up to a minute"));
            return new AzuriteInstallation(node, folder);
        }
        catch (CopydeskException failure)
        {
            throw AzuriteFailure.NotInstalled(failure);
        }
    }
}

using Copydesk.Cli.Azurite;

namespace Copydesk.EndToEnd.Serving;

/// <summary>A data folder without stories that borrows an installed Azurite, so that nothing is downloaded again.</summary>
internal sealed class DataFolderOfTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("copydesk-test-");
    private readonly string _link;

    private DataFolderOfTests(DirectoryInfo installations)
    {
        _link = Path.Combine(_folder.FullName, installations.Name);
        Directory.CreateSymbolicLink(_link, installations.FullName);
    }

    public Dictionary<string, string> Environment => new() { ["COPYDESK_DATA"] = _folder.FullName };

    public static DataFolderOfTests With(AzuriteInstallation installation) => new(Directory.GetParent(installation.Folder)!);

    public void Dispose()
    {
        // The link first: what it leads to is not ours.
        Directory.Delete(_link);
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                _folder.Delete(recursive: true);
                return;
            }
            catch (IOException) when (attempt < 50)
            {
                Thread.Sleep(200); // An Azurite whose parent was killed writes its databases once more before it ends.
            }
        }
    }
}

using Xunit;

namespace Copydesk.Tests.Http.Cases;

/// <summary>A table that a test makes and the repository keeps, for people to read.</summary>
internal static class WrittenTable
{
    /// <param name="path">Below the folder of the tests.</param>
    public static void AssertSame(string path, string table)
    {
        string file = Path.Combine(Root(), "tests", path);
        if (Environment.GetEnvironmentVariable("COPYDESK_WRITE_CASES") == "true") File.WriteAllText(file, table);
        Assert.Equal(table, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    public static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Serverless.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}

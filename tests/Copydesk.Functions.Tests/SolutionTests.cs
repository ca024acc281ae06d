using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Copydesk.Functions.Tests;

/// <summary>The shell's packages may be missing from a feed; the rest of the solution must build and pass without them.</summary>
public sealed partial class SolutionTests
{
    private static readonly Dictionary<string, string> Pins = new(StringComparer.Ordinal)
    {
        ["Microsoft.Azure.Functions.Worker"] = "2.52.0",
        ["Microsoft.Azure.Functions.Worker.OpenTelemetry"] = "1.2.0",
        ["Microsoft.Azure.Functions.Worker.Sdk"] = "2.0.7",
        ["Microsoft.Azure.Functions.Worker.Extensions.Http"] = "3.3.0",
        ["Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore"] = "2.1.1",
        ["Microsoft.Azure.Functions.Worker.Extensions.Storage.Blobs"] = "6.8.2",
        ["Microsoft.Azure.Functions.Worker.Extensions.Storage.Queues"] = "5.5.5",
        ["Microsoft.Azure.Functions.Worker.Extensions.Timer"] = "4.3.1",
    };

    [Theory]
    [InlineData("Debug", false)]
    [InlineData("Release", false)]
    [InlineData("Azure", true)]
    public void The_functions_project_is_built_by_the_configuration_Azure_only(string configuration, bool built)
    {
        string solution = RepositoryFile.Read("Serverless.sln");
        string id = FunctionsProject().Match(solution).Groups["id"].Value;

        Assert.NotEmpty(id);
        Assert.Contains($"{id}.{configuration}|Any CPU.ActiveCfg = ", solution, StringComparison.Ordinal);
        Assert.Equal(built, solution.Contains($"{id}.{configuration}|Any CPU.Build.0 = Release|Any CPU", StringComparison.Ordinal));
        Assert.Equal(built, solution.Contains($"{id}.{configuration}|Any CPU.Build.0", StringComparison.Ordinal));
    }

    [Fact]
    public void The_workers_packages_are_those_that_are_known_to_go_together()
    {
        var pinned = XDocument.Parse(RepositoryFile.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(p => (string)p.Attribute("Include")!, p => (string)p.Attribute("Version")!)
            .Where(p => p.Key.StartsWith("Microsoft.Azure.Functions.", StringComparison.Ordinal))
            .ToDictionary();

        Assert.Equal(Pins, pinned);
    }

    [Fact]
    public void The_functions_project_takes_each_pinned_package_and_no_version_of_its_own()
    {
        XElement[] packages = [.. XDocument.Parse(RepositoryFile.Read("src/Copydesk.Functions/Copydesk.Functions.csproj")).Descendants("PackageReference")];

        Assert.Equal(Pins.Keys.Order(StringComparer.Ordinal), packages.Select(p => (string?)p.Attribute("Include")).Order(StringComparer.Ordinal));
        Assert.All(packages, p => Assert.Null(p.Attribute("Version") ?? p.Attribute("VersionOverride")));
    }

    [GeneratedRegex("""= "Copydesk\.Functions", .*(?<id>\{[0-9A-F-]+\})""", RegexOptions.NonBacktracking)]
    private static partial Regex FunctionsProject();
}

using System.Reflection;
using NetArchTest.Rules;

namespace Copydesk.Tests;

public class ArchitectureTests
{
    private static readonly Assembly Core = typeof(ArticlePipeline).Assembly;

    /// <summary>In the order of the flow: a stage knows only the stages before it.</summary>
    private static readonly string[] Stages =
        ["Copydesk.Language", "Copydesk.Intake", "Copydesk.Reading", "Copydesk.Digesting", "Copydesk.Proving", "Copydesk.Storing", "Copydesk.Publishing"];

    public static TheoryData<string, string> LaterStages()
    {
        var pairs = new TheoryData<string, string>();
        for (int stage = 0; stage < Stages.Length; stage++)
            for (int later = stage + 1; later < Stages.Length; later++)
                pairs.Add(Stages[stage], Stages[later]);
        return pairs;
    }

    [Theory]
    [MemberData(nameof(LaterStages))]
    public void A_stage_knows_no_later_stage(string stage, string later)
    {
        PredicateList types = Types.InAssembly(Core).That().ResideInNamespace(stage);

        Assert.NotEmpty(types.GetTypes());
        AssertHolds(types.ShouldNot().HaveDependencyOn(later).GetResult());
    }

    [Theory]
    [InlineData("Azure")]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("System.CommandLine")]
    [InlineData("Microsoft.Azure.Functions")]
    public void The_core_knows_no_cloud_and_no_web_framework(string dependency) =>
        AssertHolds(Types.InAssembly(Core).ShouldNot().HaveDependencyOn(dependency).GetResult());

    [Fact]
    public void Projects_depend_one_way()
    {
        Assert.DoesNotContain(References("Copydesk.Http"), name => name is "Copydesk.Azure" or "Copydesk.Cli");
        Assert.DoesNotContain(References("Copydesk.Azure"), name => name is "Copydesk.Http" or "Copydesk.Cli");
        Assert.DoesNotContain(References("Copydesk"), name => name.StartsWith("Copydesk.", StringComparison.Ordinal));
        Assert.Contains("Copydesk.Http", References("Copydesk.Cli"));
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        string[] vague = ["Service", "Manager", "Helper", "Processor", "Utils"];

        IEnumerable<string> named = Core.GetTypes()
            .Concat(Assembly.Load("Copydesk.Azure").GetTypes())
            .Concat(Assembly.Load("Copydesk.Http").GetTypes())
            .Concat(Assembly.Load("Copydesk.Cli").GetTypes())
            .Select(type => type.Name)
            .Where(name => vague.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal)));

        Assert.Empty(named);
    }

    private static IEnumerable<string> References(string assembly) =>
        Assembly.Load(assembly).GetReferencedAssemblies().Select(name => name.Name!);

    private static void AssertHolds(TestResult result) =>
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
}

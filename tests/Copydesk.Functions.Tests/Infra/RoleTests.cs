using Xunit;

namespace Copydesk.Functions.Tests.Infra;

/// <summary>Who may do what, and nothing beyond.</summary>
public sealed class RoleTests
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
        ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"] = "Storage Blob Data Contributor",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
        ["17d1049b-9a84-46fb-8f53-869881c3d3ab"] = "Storage Account Contributor",
        ["5e0bd9bd-7b93-4f28-af87-19fc36ad61bd"] = "Cognitive Services OpenAI User",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
    };

    private static readonly string[] Always =
    [
        "app: Monitoring Metrics Publisher on appi-",
        "app: Storage Account Contributor on sthost",
        "app: Storage Blob Data Owner on stdesk",
        "app: Storage Blob Data Owner on sthost",
        "app: Storage Queue Data Contributor on stdesk",
        "app: Storage Queue Data Contributor on sthost",
        "app: Storage Table Data Contributor on stdesk",
        "app: Storage Table Data Contributor on sthost",
        "topic: Storage Blob Data Contributor on undelivered-events",
    ];

    [SkippableFact]
    public async Task The_app_has_exactly_the_roles_that_the_host_its_triggers_and_telemetry_need() =>
        Assert.Equal(Always, Roles(await Deployment.PlainAsync()));

    [SkippableFact]
    public async Task A_model_adds_the_one_role_that_asks_it()
    {
        string[] roles = Roles(await Deployment.FullAsync());

        Assert.Equal(Always.Append("app: Cognitive Services OpenAI User on oai-").Order(StringComparer.Ordinal), roles);
    }

    private static string[] Roles(Deployment deployment)
    {
        string identity = deployment.Only("Microsoft.ManagedIdentity/userAssignedIdentities").Name;
        string topic = deployment.Only("Microsoft.EventGrid/systemTopics").Name;
        string token = identity["id-".Length..];
        return
        [
            .. deployment.Of("Microsoft.Authorization/roleAssignments").Select(role =>
            {
                string principal = role.Text("principalId")!;
                string who = principal.Contains(identity, StringComparison.Ordinal) ? "app" : principal.Contains(topic, StringComparison.Ordinal) ? "topic" : principal;
                Assert.Equal("ServicePrincipal", role.Text("principalType"));
                return $"{who}: {Names[role.Text("roleDefinitionId")!.Split('/')[^1]]} on {Scope(role).Replace(token, "", StringComparison.Ordinal)}";
            }).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The last name before the assignment; one at the group or subscription would end in the group's name or an id.</summary>
    private static string Scope(Resource role) => role.Id[..role.Id.IndexOf("/providers/Microsoft.Authorization/", StringComparison.Ordinal)].Split('/')[^1];
}

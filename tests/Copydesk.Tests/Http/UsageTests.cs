using System.Net;
using System.Text.Json;
using Copydesk.Azure;
using Copydesk.Digesting.Budgets;
using Copydesk.Tests.FakeModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Copydesk.Tests.Http;

public sealed class UsageTests
{
    [Fact]
    public async Task What_each_caller_spent_today_stands_beside_the_caps()
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(ArticleAnswer.Good));
        await using HttpDesk desk = await StartAsync(model);
        await DigestAsync(desk, 1);
        await DigestAsync(desk, 2, ("x-functions-key", "secret-of-a-newsroom"));
        await DigestAsync(desk, 3, ("x-functions-key", "secret-of-a-newsroom"));

        using HttpResponseMessage answer = await desk.GetAsync("/api/usage");
        JsonElement usage = await HttpDesk.JsonAsync(answer);
        JsonElement[] callers = [.. usage.GetProperty("callers").EnumerateArray()];

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(("chat", "desk-model"), (usage.GetProperty("engine").GetString(), usage.GetProperty("model").GetString()));
        Assert.Equal((3, 4_500L, 0.018m), SpentOf(usage.GetProperty("total")));
        Assert.Equal((100_000L, 5m), (usage.GetProperty("total").GetProperty("tokensCap").GetInt64(), usage.GetProperty("total").GetProperty("usdCap").GetDecimal()));
        Assert.Equal([(2, 3_000L, 0.012m), (1, 1_500L, 0.006m)], callers.Select(SpentOf));
        Assert.Matches("^key-[0-9a-f]{12}$", callers[0].GetProperty("caller").GetString());
        Assert.Equal("none", callers[1].GetProperty("caller").GetString());
        Assert.All(callers, caller => Assert.Equal(3_000, caller.GetProperty("tokensCap").GetInt64()));
        Assert.DoesNotContain("secret", usage.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_whose_budget_is_spent_is_refused_and_others_are_not()
    {
        await using FakeModelServer model = await FakeModelServer.StartAsync(_ => FakeModelAnswer.Writes(ArticleAnswer.Good));
        await using HttpDesk desk = await StartAsync(model);
        await DigestAsync(desk, 1, ("x-functions-key", "one"));
        await DigestAsync(desk, 2, ("x-functions-key", "one"));

        using HttpResponseMessage refused = await PostAsync(desk, 3, ("x-functions-key", "one"));

        await Problems.AssertAsync(refused, 429, "budget-caller-spent", field: null);
        await DigestAsync(desk, 3, ("x-functions-key", "two"));
    }

    [Fact]
    public async Task Another_day_is_asked_for_by_its_date_and_an_engine_without_a_model_costs_nothing()
    {
        await using HttpDesk desk = await HttpDesk.StartAsync();

        JsonElement usage = await HttpDesk.JsonAsync(await desk.GetAsync("/api/usage?day=2026-11-24"));

        Assert.Equal("2026-11-24", usage.GetProperty("day").GetString());
        Assert.Equal("2026-11-25T00:00:00+00:00", usage.GetProperty("endsAt").GetString());
        Assert.Equal("extractive", usage.GetProperty("engine").GetString());
        Assert.Equal((0, 0L, 0m), SpentOf(usage.GetProperty("total")));
        Assert.Empty(usage.GetProperty("callers").EnumerateArray());
    }

    private static (int, long, decimal) SpentOf(JsonElement entry) =>
        (entry.GetProperty("calls").GetInt32(), entry.GetProperty("tokens").GetInt64(), entry.GetProperty("usd").GetDecimal());

    private static async Task DigestAsync(HttpDesk desk, int number, params (string Name, string Value)[] headers)
    {
        using HttpResponseMessage answer = await PostAsync(desk, number, headers);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpDesk desk, int number, params (string Name, string Value)[] headers) =>
        desk.PostAsync("/api/summaries", ArticleAnswer.Article("usage", number), "text/plain", headers);

    private static Task<HttpDesk> StartAsync(FakeModelServer model)
    {
        IConfiguration settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Copydesk:Engine"] = "chat",
            ["Copydesk:Chat:Provider"] = "azure-openai",
            ["Copydesk:Chat:Endpoint"] = model.Address.AbsoluteUri,
            ["Copydesk:Chat:Model"] = "desk-model",
            ["Copydesk:Chat:ApiKey"] = "key-1",
            ["Copydesk:Chat:UsdPerMillionInputTokens"] = "2.5",
            ["Copydesk:Chat:UsdPerMillionOutputTokens"] = "10",
            ["Copydesk:Budget:TokensPerDay"] = "100000",
            ["Copydesk:Budget:UsdPerDay"] = "5",
            ["Copydesk:Budget:TokensPerCaller"] = "3000",
        }).Build();
        return HttpDesk.StartAsync(services => services.AddCopydeskChat(settings));
    }
}

using System.Net;
using System.Text.Json;
using Xunit;

namespace Copydesk.Tests.Http;

/// <summary>What every error answer holds.</summary>
internal static class Problems
{
    public static async Task AssertAsync(HttpResponseMessage answer, int status, string code, string? field)
    {
        JsonElement problem = await HttpDesk.JsonAsync(answer);
        string? told = problem.TryGetProperty("field", out JsonElement named) ? named.GetString() : null;

        Assert.Equal((status, $"urn:copydesk:problem:{code}", field), ((int)answer.StatusCode, problem.GetProperty("type").GetString(), told));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.EndsWith(".", problem.GetProperty("detail").GetString()!.Replace('?', '.'), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }
}

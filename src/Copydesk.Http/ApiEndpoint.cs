using Copydesk.Http.Access;
using Microsoft.AspNetCore.Http;

namespace Copydesk.Http;

/// <summary>One row of the HTTP surface.</summary>
/// <param name="Name">Also the name of its function.</param>
/// <param name="Route">Template below <see cref="EndpointTable.Prefix"/>, for example <c>stories/{id}</c>.</param>
/// <param name="Methods">Upper case; HEAD wherever GET is.</param>
public sealed record ApiEndpoint(string Name, string Route, IReadOnlyList<string> Methods)
{
    /// <summary>What its query may hold: anything else is a typo that the caller should learn of. Null when it is not looked at.</summary>
    public IReadOnlyList<string>? Parameters { get; init; } = [];

    /// <summary>What a caller must be, where keys are asked for.</summary>
    public CallerRole Role { get; init; } = CallerRole.Writer;

    /// <summary>Answered without a key, where keys are asked for.</summary>
    public bool IsOpen => Role == CallerRole.Anyone;

    internal Type Handler { get; private init; } = typeof(IEndpointHandler);

    /// <summary>Who reads changes nothing and spends nothing; all else is a writer's, unless its row says otherwise.</summary>
    internal static ApiEndpoint For<T>(string route, params string[] methods) where T : IEndpointHandler =>
        new(typeof(T).Name, route, methods) { Handler = typeof(T), Role = methods.Contains(HttpMethods.Get) ? CallerRole.Reader : CallerRole.Writer };
}

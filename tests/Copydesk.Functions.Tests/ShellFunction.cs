using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Copydesk.Functions.Tests;

/// <summary>A function of the shell as the Functions host would see it.</summary>
internal sealed record ShellFunction(string Name, MethodInfo Method, TriggerBindingAttribute Trigger)
{
    public static IReadOnlyList<ShellFunction> All { get; } =
    [
        .. from type in typeof(UploadTrigger).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
           let function = method.GetCustomAttribute<FunctionAttribute>()
           where function is not null
           let trigger = method.GetParameters().Select(p => p.GetCustomAttribute<TriggerBindingAttribute>()).Single(t => t is not null)
           select new ShellFunction(function.Name, method, trigger),
    ];

    public static IReadOnlyList<(string Name, T Trigger)> With<T>() where T : TriggerBindingAttribute =>
        [.. All.Where(f => f.Trigger is T).Select(f => (f.Name, (T)f.Trigger))];
}

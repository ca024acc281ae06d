using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Options;

namespace Copydesk.Settings;

/// <summary>Holds options to their annotations. An annotation's own message stands as it is.</summary>
internal sealed class AnnotatedSettings<T>(string section) : IValidateOptions<T> where T : class
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        string[] failures =
        [
            .. from property in typeof(T).GetProperties()
               let broken = property.GetCustomAttributes<ValidationAttribute>().OrderByDescending(rule => rule is RequiredAttribute)
                   .FirstOrDefault(rule => !rule.IsValid(property.GetValue(options)))
               where broken is not null
               select broken.ErrorMessage ?? $"{section}:{property.Name} {Rule(broken)}.",
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static string Rule(ValidationAttribute rule) => rule switch
    {
        RangeAttribute range => string.Create(CultureInfo.InvariantCulture, $"must be from {range.Minimum} to {range.Maximum}"),
        StringLengthAttribute length => string.Create(CultureInfo.InvariantCulture, $"must have {length.MaximumLength} characters at most"),
        RequiredAttribute or MinLengthAttribute => "is missing; set it, or leave the setting out",
        _ => throw new InvalidOperationException($"{rule.GetType().Name} needs a message."),
    };
}

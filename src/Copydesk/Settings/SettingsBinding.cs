using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Copydesk.Settings;

/// <summary>Binds options to their section so that each failure is one sentence which names the setting and says how to mend it.</summary>
public static class SettingsBinding
{
    /// <param name="isWhole">Whether nothing else is read from the section, so that any other name in it is a slip.</param>
    public static OptionsBuilder<T> BindSettings<T>(this OptionsBuilder<T> builder, IConfigurationSection section, bool isWhole = false) where T : class
    {
        builder.Services.AddSingleton<IValidateOptions<T>>(new AnnotatedSettings<T>(section.Path));
        return builder.Configure(options => Bind(options, section, isWhole));
    }

    /// <summary>Where the configuration is known only when the host is there.</summary>
    public static OptionsBuilder<T> BindSettings<T>(this OptionsBuilder<T> builder, string section) where T : class
    {
        builder.Services.AddSingleton<IValidateOptions<T>>(new AnnotatedSettings<T>(section));
        return builder.Configure<IConfiguration>((options, configuration) => Bind(options, configuration.GetSection(section), isWhole: false));
    }

    private static void Bind<T>(T options, IConfigurationSection section, bool isWhole) where T : class
    {
        string[] faults = [.. SettingFaults.OfValues(section, typeof(T)), .. isWhole ? SettingFaults.OfNames(section, typeof(T)) : []];
        if (faults.Length > 0) throw new OptionsValidationException(Options.DefaultName, typeof(T), faults);
        section.Bind(options);
    }
}

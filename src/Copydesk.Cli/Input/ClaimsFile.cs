using System.Text;
using Copydesk.Intake;

namespace Copydesk.Cli.Input;

/// <summary>One claim on each line; blank lines are left out.</summary>
internal static class ClaimsFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="CopydeskException">There is no such file, or it is no UTF-8.</exception>
    public static async Task<string[]> ReadAsync(string path, IntakeOptions limits, CancellationToken ct)
    {
        Submission file = await ArticleInput.OpenAsync(path, limits, ct);
        try
        {
            string text = s_utf8.GetString(file.Content.Span).TrimStart('\uFEFF');
            return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }
        catch (DecoderFallbackException error)
        {
            throw new CopydeskException("invalid-claims", $"The claims in '{path}' are no UTF-8 text; save the file as UTF-8.", error);
        }
    }
}

using System.Security.Cryptography;
using Copydesk.Intake;

namespace Copydesk.Cli.Input;

/// <summary>Makes a submission of what a command names: a file, or <c>-</c> for standard input.</summary>
internal static class ArticleInput
{
    public const string StandardInput = "-";

    /// <exception cref="CopydeskException">There is no such file, it can't be read, or it is larger than allowed.</exception>
    public static async Task<Submission> OpenAsync(string? path, IntakeOptions limits, CancellationToken ct)
    {
        if (path is null && !Console.IsInputRedirected)
            throw new UsageException("Give the path of an article, or pipe one in: copydesk … < article.txt");
        if (path is null or StandardInput)
        {
            await using Stream input = Console.OpenStandardInput();
            return From(await ReadAsync(input, "Standard input", limits, ct), SubmissionMetadata.None);
        }

        if (IsAddress(path))
            throw new CopydeskException("url-not-supported", $"Copydesk can't fetch addresses yet; save the page and give the file, or pipe it in: curl -sL '{path}' | copydesk digest -");
        return await FromFileAsync(path, limits, ct);
    }

    public static Submission From(ReadOnlyMemory<byte> content, SubmissionMetadata metadata, string? contentType = null)
    {
        var origin = Origin.FromContent(Convert.ToHexStringLower(SHA256.HashData(content.Span)));
        return new Submission(origin, content, contentType, metadata);
    }

    public static bool IsAddress(string path) =>
        path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static async Task<Submission> FromFileAsync(string path, IntakeOptions limits, CancellationToken ct)
    {
        if (Directory.Exists(path))
            throw new CopydeskException("is-a-folder", $"'{path}' is a folder; give one file in it");
        try
        {
            await using FileStream file = File.OpenRead(path);
            ReadOnlyMemory<byte> content = await ReadAsync(file, $"'{path}'", limits, ct);
            return From(content, SubmissionMetadata.None with { FileName = Path.GetFileName(path) });
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CopydeskException("file-not-found", $"There is no file '{path}'; check the path.", error);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new CopydeskException("file-not-readable", $"The file '{path}' can't be read; check its permissions: {error.Message}", error);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, string name, IntakeOptions limits, CancellationToken ct)
    {
        using var content = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, ct)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > limits.MaxBytes)
                throw new CopydeskException("too-large", $"{name} is larger than {limits.MaxBytes} bytes; raise Copydesk__Intake__MaxBytes to take it.");
        }

        return content.ToArray();
    }
}

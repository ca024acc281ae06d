using System.Runtime.CompilerServices;
using Copydesk.Cli.Input;
using Copydesk.Cli.Output;
using Copydesk.Cli.Output.Results;
using Copydesk.Digesting.Chat;
using Copydesk.Publishing.Digests;

namespace Copydesk.Cli.Runs;

/// <summary>Does one thing with each article that a command line names. One that fails is named, and the next goes on.</summary>
/// <param name="progress">Of a run over several articles.</param>
internal sealed class ArticleRun(ArticlePaths paths, LiveLine progress)
{
    private const int MostNames = 5;

    /// <param name="work">Runs beside that of other articles.</param>
    /// <returns>The exit code: 1 when one failed.</returns>
    public async Task<int> RunAsync(Func<ArticlePath, Task<string>> work, IResults results, CancellationToken ct)
    {
        if (paths.Skipped.Count > 0) StandardError.Write($"{Files(paths.Skipped.Count)} skipped, of no type that is read here or results of an earlier run (*.digest.*): {Names(paths.Skipped)}.");
        if (paths.Articles.Count == 0) throw new CopydeskException("no-articles", "There is no article in what was given; name files, or folders that hold text, Markdown or HTML.");

        int done = 0, failed = 0;
        try
        {
            await foreach (Attempt attempt in OrderedRun.RunAsync(StartAsync(work, ct), () => Task.CompletedTask, ct))
            {
                if (await KeepAsync(attempt, results, ct)) done++;
                else failed++;
                if (paths.Several) progress.Show($"{done + failed} of {paths.Articles.Count}  {attempt.Article.Name}");
            }
        }
        finally
        {
            progress.Clear();
            await results.EndAsync();
            if (paths.Several) StandardError.Write(Summary(done, failed));
        }

        return failed == 0 ? 0 : 1;
    }

    private async IAsyncEnumerable<Task<Attempt>> StartAsync(Func<ArticlePath, Task<string>> work, [EnumeratorCancellation] CancellationToken ct)
    {
        await Task.CompletedTask;
        foreach (ArticlePath article in paths.Articles)
        {
            ct.ThrowIfCancellationRequested();
            yield return Task.Run(() => TryAsync(article, work), ct);
        }
    }

    /// <summary>Of one article alone an error is the command's own.</summary>
    private async Task<Attempt> TryAsync(ArticlePath article, Func<ArticlePath, Task<string>> work)
    {
        try
        {
            return new Attempt(article, await work(article), Error: null);
        }
        catch (Exception error) when (paths.Several && error is CopydeskException or ChatEngineException)
        {
            return new Attempt(article, Result: null, error.Message);
        }
        catch (Exception error) when (paths.Several && error is not (OperationCanceledException or UsageException))
        {
            // A mistake of ours in one article must not take the rest of a long run with it.
            progress.Between(() => StandardError.WriteUnexpected(error));
            return new Attempt(article, Result: null, "Something went wrong inside Copydesk itself; see above.");
        }
    }

    private async Task<bool> KeepAsync(Attempt attempt, IResults results, CancellationToken ct)
    {
        string? error = attempt.Error;
        if (attempt.Result is { } result)
        {
            try
            {
                await results.AddAsync(attempt.Article, result, ct);
                return true;
            }
            catch (CopydeskException refused) when (paths.Several)
            {
                error = refused.Message;
            }
        }

        progress.Between(() => StandardError.Write($"{attempt.Article.Name}: {error}"));
        return false;
    }

    private string Summary(int done, int failed)
    {
        int open = paths.Articles.Count - done - failed;
        string[] parts =
        [
            DigestWords.Count(done, "article", "articles") + " done",
            .. failed > 0 ? [$"{failed} failed"] : Array.Empty<string>(),
            .. paths.Skipped.Count > 0 ? [$"{Files(paths.Skipped.Count)} skipped"] : Array.Empty<string>(),
            .. open > 0 ? [$"{open} not begun or not finished"] : Array.Empty<string>(),
        ];
        return string.Join(", ", parts) + ".";
    }

    private static string Files(int count) => DigestWords.Count(count, "file", "files");

    private static string Names(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNames)) + (names.Count > MostNames ? $" and {names.Count - MostNames} more" : "");

    private sealed record Attempt(ArticlePath Article, string? Result, string? Error);
}

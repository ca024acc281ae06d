using System.Text;
using Copydesk.Publishing.Pages;

namespace Copydesk.Cli.Serving.Desk;

/// <summary>
/// Where a person adds articles and sees what becomes of them. It stands beside the site and is never published: whoever can
/// open it can publish.
/// </summary>
internal sealed class DeskPage(ShellPage look, DeskAssets assets)
{
    public const string Path = "/desk";

    /// <param name="address">Of this shell, for the command to copy.</param>
    public byte[] Render(Uri address) => Encoding.UTF8.GetBytes(look.RenderCalling(
        "The desk",
        Html.Of(
            $"""
            <main id="main" class="desk">
            <h1>The desk</h1>
            <p class="intro">Add an article, and see it read, digested, proven and published. Only this computer can open this page; it is no part of the published site.</p>
            <noscript><p class="intro">Adding articles here needs JavaScript. Without it:</p>
            <pre>curl {new Uri(address, "/api/articles").AbsoluteUri} -H "Content-Type: text/plain" -H "Prefer: wait=30" --data-binary @article.txt</pre></noscript>
            <form id="box" hidden>
            <div class="drop">
            <p><label class="button">Choose files<input type="file" id="files" class="unseen" multiple></label> or drop them anywhere on this page.</p>
            <p class="hint">Text, Markdown or HTML; each file is a story of its own.</p>
            </div>
            <p class="field"><label for="text">Or paste an article</label>
            <textarea id="text" rows="7" dir="auto" required></textarea></p>
            <div class="fields">
            <p class="field"><label for="title">Title <small>optional</small></label><input id="title" dir="auto" maxlength="1000" autocomplete="off"></p>
            <p class="field"><label for="name">Name <small>optional; use it again to correct the story</small></label><input id="name" maxlength="256" autocomplete="off"></p>
            <button type="submit">Publish</button>
            </div>
            </form>
            <p id="said" class="unseen" role="status"></p>
            <section aria-labelledby="added-title" id="added" hidden>
            <h2 id="added-title">Added here</h2>
            <ol class="items"></ol>
            </section>
            <section aria-labelledby="others-title" id="others" hidden>
            <h2 id="others-title">On the desk</h2>
            <ol class="items"></ol>
            <p class="hint">The newest twenty, also those that wait, are held or were refused; this list keeps itself up to date. The <a href="/">front page</a> is a file, and shows what was published when you loaded it.</p>
            </section>
            </main>
            """),
        Html.Of($"<link rel=\"stylesheet\" href=\"{assets.StyleSheet}\">\n<script src=\"{assets.Script}\" defer></script>")).ToString());
}

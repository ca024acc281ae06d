using Copydesk.Publishing.Pages;

namespace Copydesk.Http.Docs;

/// <summary>The look of <see cref="DocsPage"/>.</summary>
internal static class DocsStyle
{
    /// <summary>A literal, since what is put into a page is encoded and a style element's content is not decoded.</summary>
    public static Html Css { get; } = Html.Of($$"""
        :root { color-scheme: light dark; --line: light-dark(#d8d4cc, #46423a); --soft: light-dark(#f5f2ec, #26241f); --mark: light-dark(#7a2e0e, #f0b48f) }
        body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.55 system-ui, sans-serif; color: light-dark(#1d1b18, #eceae5); background: light-dark(#fffdf9, #191814) }
        h1 { margin: 0; font: 700 2rem/1.2 Georgia, serif } h2 { margin: 2.5rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--line); font-size: 1.15rem; overflow-wrap: anywhere } h3 { margin: 1rem 0 .25rem; font-size: 1rem }
        a { color: var(--mark) } .method { color: var(--mark) } .open { color: var(--mark) }
        nav ul { columns: 18rem; padding: 0; list-style: none } nav a { font-family: ui-monospace, monospace; font-size: .9rem }
        code, pre { font: .88rem/1.5 ui-monospace, monospace } pre { margin: .25rem 0; padding: .75rem; overflow: auto; background: var(--soft); white-space: pre-wrap; overflow-wrap: anywhere }
        table { width: 100%; border-collapse: collapse } th, td { padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: break-word } th { font-weight: 600 }
        dt { float: left; clear: left; width: 3rem; font-weight: 600 } dd { margin: 0 0 .35rem 3.5rem } summary { cursor: pointer } dd p { margin: 0 }
        @media (max-width: 30rem) { th, td { display: block; border: 0; padding: .1rem 0 } tr { display: block; padding: .4rem 0; border-bottom: 1px solid var(--line) } thead { display: none } }
        """);
}

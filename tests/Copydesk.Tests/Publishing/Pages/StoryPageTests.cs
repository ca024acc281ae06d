using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Copydesk.Digesting;
using Copydesk.Publishing;
using Copydesk.Tests.Publishing.Samples;
using CsCheck;
using Xunit;

namespace Copydesk.Tests.Publishing.Pages;

public sealed class StoryPageTests
{
    private const string Hostile = "<script>alert(1)</script>\"' onmouseover=x ]]> \u0001\u202e";

    [Fact]
    public async Task Article_text_never_becomes_markup()
    {
        var digest = new DigestBuilder($"{Hostile} said so.", headline: Hostile) { Byline = Hostile, Sections = [Hostile] }
            .Sentence($"{Hostile} said so.")
            .Fact(FactKind.Quote, Hostile, quote: new QuoteFact(Hostile, Hostile, Hostile))
            .Fact(FactKind.Figure, Hostile, figure: new FigureFact(1, Hostile, Hostile, Hostile))
            .Entity(Hostile, EntityKind.Other, Hostile, 1)
            .On(Hostile, Hostile)
            .Reference(Hostile, Hostile, "data:text/html," + Hostile)
            .Note("x", Copydesk.Proving.DeskNoteSeverity.Error, Hostile, Hostile)
            .Intake("x", Hostile);
        IDocument page = await PageOfAsync(digest, SiteText.Full);

        Assert.Equal(["application/ld+json", null], page.QuerySelectorAll("script").Select(script => script.GetAttribute("type")));
        Assert.Equal("", page.QuerySelectorAll("script")[^1].TextContent);
        Assert.Empty(page.QuerySelectorAll("[onmouseover], [style], style, iframe, form, img"));
        Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Matches(@"^(#|\.\./|[a-z0-9]+\.html|https?:)", link.GetAttribute("href")!));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_http_addresses_are_links_and_lend_no_reputation()
    {
        IDocument page = await PageOfAsync(SampleDigests.Harbour, SiteText.Full);
        IElement[] outward = [.. page.QuerySelectorAll("a[href*=':']")];
        Assert.Equal(["https://news.example/nordhavn/harbour-tunnel", "https://city.example/accounts"], outward.Select(a => a.GetAttribute("href")));
        Assert.All(outward, a => Assert.Equal("nofollow noopener noreferrer", a.GetAttribute("rel")));
    }

    [Fact]
    public async Task Every_evidence_link_leads_to_a_place_that_holds_the_words()
    {
        foreach (SiteText setting in Enum.GetValues<SiteText>())
        {
            IDocument page = await PageOfAsync(SampleDigests.Harbour, setting);
            string[] shown = [.. page.QuerySelectorAll("[data-shows]").SelectMany(a => a.GetAttribute("data-shows")!.Split(' ')).Distinct()];
            Assert.NotEmpty(shown);
            foreach (string id in shown)
            {
                Assert.Single(page.QuerySelectorAll("#" + id));
                int[] span = [.. id[2..].Split('-').Select(int.Parse)];
                string pieces = string.Concat(page.QuerySelectorAll($"[data-place={id}]").Select(piece => piece.TextContent));
                Assert.Equal(SampleDigests.Harbour.Text[span[0]..span[1]], pieces);
            }
        }
    }

    [Fact]
    public void Places_that_cross_or_contain_one_another_all_keep_their_words_and_the_text_its_order()
    {
        const string text = "abc def\n\nghi jkl\nmno\n\npqr stu vwx";
        Gen.Select(Gen.Int[0, text.Length - 1], Gen.Int[1, text.Length]).Array[0, 8].Sample(pairs =>
        {
            Copydesk.Language.TextSpan[] places = [.. pairs.Where(p => p.Item1 < p.Item2).Select(p => new Copydesk.Language.TextSpan(p.Item1, p.Item2))];
            string html = new Copydesk.Publishing.Pages.SourceView(text, []).Render([new(0, text.Length)], new(places)).ToString();
            IDocument page = new HtmlParser().ParseDocument($"<body>{html}</body>");

            Assert.Equal(text.Replace("\n\n", "", StringComparison.Ordinal), string.Concat(page.QuerySelectorAll("p").Select(p => p.TextContent)));
            foreach (Copydesk.Language.TextSpan place in places)
            {
                string pieces = string.Concat(page.QuerySelectorAll($"[data-place=e-{place.Start}-{place.End}]").Select(p => p.TextContent));
                Assert.Equal(place.In(text).Trim('\n').Replace("\n\n", "", StringComparison.Ordinal), pieces.Trim('\n'));
            }
        });
    }

    [Fact]
    public async Task A_sentence_with_several_figures_is_told_once_with_all_of_them()
    {
        IDocument page = await PageOfAsync(SampleDigests.Harbour, SiteText.Full);
        IElement fact = Assert.Single(page.QuerySelectorAll(".facts li.ledger"), item => item.TextContent.Contains("9 percent", StringComparison.Ordinal));
        Assert.Equal(["212 million euros", "9 percent as of 2019"], fact.QuerySelectorAll(".values li").Select(value => value.TextContent));
        Assert.Single(fact.QuerySelectorAll("a.claim"));
    }

    [Fact]
    public async Task A_translated_digest_names_the_language_of_each_part_and_shows_translations_beside_quotations()
    {
        const string said = "It was a good year";
        DigestBuilder digest = new DigestBuilder($"\"{said},\" said Ida Holm. The quay opens on 7 May.", language: "de", headline: "Der Hafen") { SourceLanguage = "en" }
            .Fact(FactKind.Quote, said, "Ida Holm sagte es.", quote: new QuoteFact(said, "Ida Holm", null, "Es war ein <b>gutes</b> Jahr"))
            .On("XXXX-05-07", "The quay opens on 7 May.");

        IDocument page = await PageOfAsync(digest, SiteText.Full);

        Assert.Equal("de", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal(("de", "en"), (page.QuerySelector(".facts")!.GetAttribute("lang"), page.QuerySelector(".quote blockquote")!.GetAttribute("lang")));
        Assert.Equal(("en", "en"), (page.QuerySelector(".source .text")!.GetAttribute("lang"), page.QuerySelector(".timeline p")!.GetAttribute("lang")));
        Assert.EndsWith("Es war ein <b>gutes</b> Jahr", page.QuerySelector(".quote .translation")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_the_timeline_tells_is_not_told_twice()
    {
        IDocument page = await PageOfAsync(SampleDigests.Harbour, SiteText.Full);
        string[] told = [.. page.QuerySelectorAll(".facts a.claim, .timeline a.claim").Select(claim => claim.TextContent)];
        Assert.Equal(1, told.Count(words => words.StartsWith("The ferry will run until 30 June 2026", StringComparison.Ordinal)));
        Assert.Contains(page.QuerySelectorAll(".facts .values li"), value => value.TextContent == "2 March 2026");
    }

    [Fact]
    public async Task A_statement_whose_figures_are_told_is_not_told_twice()
    {
        const string sentence = "The council paid 40 percent and the state 60 percent.";
        DigestBuilder digest = new DigestBuilder(sentence)
            .Sentence(sentence)
            .Fact(FactKind.Figure, sentence, figure: new FigureFact(40, "percent", "40 percent"))
            .Fact(FactKind.Statement, sentence);
        IDocument page = await PageOfAsync(digest, SiteText.Full);
        Assert.Equal("Figures", Assert.Single(page.QuerySelectorAll(".key-facts h3")).TextContent);
    }

    [Fact]
    public async Task A_corrected_story_says_so_marks_what_is_new_and_does_not_repeat_what_was_wrong()
    {
        var newsroom = new Newsroom();
        SitePublisher publisher = newsroom.NewPublisher();
        await newsroom.PublishAsync(publisher, "s1", new DigestBuilder("The bridge cost 3 million euros. It is red.").Sentence("The bridge cost 3 million euros.").Sentence("It is red."));
        Assert.DoesNotContain("class=\"correction\"", newsroom.Site.Read("stories/s1.html"), StringComparison.Ordinal);

        await newsroom.PublishAsync(publisher, "s1", new DigestBuilder("The bridge cost 5 million euros. It is red.").Sentence("The bridge cost 5 million euros.").Sentence("It is red."));
        IDocument page = await ParseAsync(newsroom);

        Assert.Equal(
            "Updated 2 March 2026, 09:02 UTC. Revision 2 took the place of revision 1: 1 sentence new or changed, 1 sentence no longer said.",
            page.QuerySelector(".correction")!.TextContent);
        Assert.Equal([true, false], page.QuerySelectorAll(".sentences li").Select(sentence => sentence.QuerySelector(".new") is not null));
        Assert.Equal(["1, 2 March 2026, 09:01 UTC", "2, 2 March 2026, 09:02 UTC, shown here"], page.QuerySelectorAll(".provenance dd").Select(d => d.TextContent).Where(d => d.Contains("09:0", StringComparison.Ordinal)));
        Assert.DoesNotContain("3 million", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(1, 0, "1 claim repaired")]
    [InlineData(2, 1, "2 claims repaired, 1 claim dropped as not proven")]
    public async Task Provenance_says_what_the_proof_changed(int repairs, int drops, string? words)
    {
        IDocument page = await PageOfAsync(new DigestBuilder("It is red.").Sentence("It is red.").Proof(repairs, drops), SiteText.Full);

        Assert.Equal(words, page.QuerySelectorAll(".provenance dt").SingleOrDefault(term => term.TextContent == "Proof")?.NextElementSibling?.TextContent);
    }

    [Fact]
    public async Task On_paper_each_claim_names_the_numbers_of_its_places_and_each_place_its_own()
    {
        IDocument page = await PageOfAsync(SampleDigests.Harbour, SiteText.Full);
        string[] numbers = [.. page.QuerySelectorAll(".evidence[data-n]").Select(place => place.GetAttribute("data-n")!)];
        Assert.Equal(Enumerable.Range(1, numbers.Length).Select(n => $"{n}"), numbers);
        foreach (IElement claim in page.QuerySelectorAll("a.claim"))
        {
            IEnumerable<string?> places = claim.GetAttribute("data-shows")!.Split(' ').Select(id => page.GetElementById(id)!.GetAttribute("data-n"));
            Assert.Equal(claim.GetAttribute("data-n"), string.Join(", ", places));
        }
    }

    [Fact]
    public async Task What_is_left_out_of_the_source_is_marked_also_at_its_ends()
    {
        DigestBuilder digest = new DigestBuilder("Before it all.\n\nThe bridge is open. Nobody saw why. It cost nothing.\n\nAfter it all.")
            .Sentence("The bridge is open.").Sentence("It cost nothing.");
        IDocument page = await PageOfAsync(digest, SiteText.Evidence);
        Assert.Equal(
            ["[…] Left out.", "The bridge is open.", "[…] Left out.", "It cost nothing.", "[…] Left out."],
            page.QuerySelectorAll(".text p").Select(p => p.TextContent));
        Assert.Empty((await PageOfAsync(digest, SiteText.Full)).QuerySelectorAll(".gap"));
    }

    [Fact]
    public async Task Article_text_has_its_own_language_and_direction()
    {
        IDocument page = await PageOfAsync(SampleDigests.Library, SiteText.Full);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.All(
            ["h1", ".sentences", ".facts", ".source .text"],
            part => Assert.Equal(("ar", "rtl"), (page.QuerySelector(part)!.GetAttribute("lang"), page.QuerySelector(part)!.GetAttribute("dir"))));
    }

    private static async Task<IDocument> PageOfAsync(DigestBuilder digest, SiteText setting)
    {
        var newsroom = new Newsroom(new SiteOptions { Text = setting });
        await newsroom.PublishAsync(newsroom.NewPublisher(), "s1", digest);
        return await ParseAsync(newsroom);
    }

    private static async Task<IDocument> ParseAsync(Newsroom newsroom) =>
        await new HtmlParser().ParseDocumentAsync(new MemoryStream(Encoding.UTF8.GetBytes(newsroom.Site.Read("stories/s1.html"))));
}

using Copydesk.Language;
using Copydesk.Language.Sentences;
using CsCheck;
using Xunit;

namespace Copydesk.Tests.Language.Sentences;

/// <summary>Each case is the text with <c>|</c> where a sentence ends.</summary>
public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Mr. Harlow met Gen. Ortiz and Sen. Pell on Friday.| They spoke for an hour.")]
    [InlineData("The U.S. economy grew.| Exports to the U.S. fell.")]
    [InlineData("She moved to the U.S. in May.| He stayed in the U.K. and wrote.")]
    [InlineData("Sales rose in the U.S.| The firm hired.")]
    [InlineData("The U.S. Senate sat late.")]
    [InlineData("He left at 5 a.m. on Monday.| She left at 6 p.m. Tuesday.")]
    [InlineData("Doors open at 7 p.m. ET.| Tickets are free.")]
    [InlineData("It closed at 9 p.m.| The crowd went home.")]
    [InlineData("It ranks No. 5 in the list.| No. 1 is taken.")]
    [InlineData("Did he go? No.| The car was gone.", "Did he go?| No.| The car was gone.")]
    [InlineData("On Jan. 3 it rained.| It had snowed in Dec.| The roads froze.")]
    [InlineData("Some crops, e.g. Maris potatoes, failed.| Others, i.e. wheat, did not.")]
    [InlineData("He runs Acme Inc. from Leeds.| She runs Bolt Ltd. The two compete.", "He runs Acme Inc. from Leeds.| She runs Bolt Ltd.| The two compete.")]
    [InlineData("Acme Inc. Chief Executive Ann Roe resigned.| Shares fell.")]
    [InlineData("They met at St. Mary's in Ft. Worth.| It was cold.")]
    [InlineData("Lt.-Gen. Ada Moore spoke.| Martin Luther King Jr. had spoken before.")]
    [InlineData("A survey by Noor et al. 2019 agrees.| Brown vs. Smith is closed.")]
    [InlineData("The Washington, D.C. Mayor resigned.| She left.")]
    public void An_abbreviation_ends_no_sentence_unless_a_new_one_begins(string marked, string? expected = null) => AssertSplit(expected ?? marked);

    [Theory]
    [InlineData("J. K. Rowling wrote it.| E.M. Forster did not.")]
    [InlineData("George W. Bush spoke.| John F. Kennedy Airport closed.")]
    [InlineData("They chose plan B. The rest failed.", "They chose plan B.| The rest failed.")]
    public void Initials_belong_to_the_name(string marked, string? expected = null) => AssertSplit(expected ?? marked);

    [Theory]
    [InlineData("Prices rose 3.5 percent to $1.25.| They fell 0.2 percent.")]
    [InlineData("Version 2.0.1 came in 2019.| 12 people used it.")]
    [InlineData("It was built in 1999.| In 2004 it burned.")]
    [InlineData("1. Open the lid.| 2. Pour.")]
    public void Decimals_and_list_numbers_are_not_ends(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("He waited ... and waited.| Nothing came.")]
    [InlineData("He waited…| Nothing came.")]
    [InlineData("Well... perhaps.| We shall see...")]
    [InlineData("\"I think . . . it works.\"| She nodded.")]
    [InlineData("Really?!| Yes!!!| So it was.")]
    public void Runs_of_marks_are_one_end(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("\"It was late, and he left.\"| She stayed.")]
    [InlineData("“We lost.”| “We did not,” he said.")]
    [InlineData("'We lost.'| 'We did not,' he said.")]
    [InlineData("He called it 'a farce.'| She laughed.")]
    [InlineData("(It rained all day.)| Nobody came.")]
    [InlineData("The firm (Acme Inc.) has grown.| The rest (see Fig. 2) has not.")]
    [InlineData("He said «On verra.»| Then he left.")]
    [InlineData("It was signed.[12]| Then it was broken.[3]")]
    [InlineData("'Risks are unknown. '| Earlier work said so.| ' Costs are known, ' she said.")]
    public void Closing_quotes_and_brackets_stay_with_their_sentence(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("'Yes!' she said.| 'Why?' he asked.")]
    [InlineData("\"Will it hold?\" Smith said.| \"It will!\" Mr. Ray Cole replied.")]
    [InlineData("\"Will it hold?\"| Nobody knew.")]
    [InlineData("The Yahoo! home page changed.| Few noticed.")]
    public void A_quote_that_goes_on_with_its_speaker_is_one_sentence(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("That is how it happened.|The next day he left.")]
    [InlineData("It cost £20.|It was worth it.")]
    [InlineData("\"We saw it,\" he said.|\"It was big.\"|Nobody else did.")]
    [InlineData("Time should not be wasted.|\"Life was cheap,\" he said.")]
    [InlineData("She works for the BBC.|The show ended.")]
    [InlineData("Is it true?|Yes.")]
    [InlineData("The road was closed.|20 people were hurt.")]
    [InlineData("The fine was doubled.|£200 is due.")]
    [InlineData("See example.com for more.| Write to desk@Example.Org today.")]
    [InlineData("The U.S.-based firm uses Node.js and ASP.NET.| It grew.")]
    [InlineData("A St.George flag hung there.")]
    public void A_missing_space_after_the_stop_is_an_end_but_names_and_addresses_stay_whole(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("the mayor left . she did not return .", "the mayor left .| she did not return .")]
    [InlineData("`` we won , '' he said . `` it was close . '' fans cheered .", "`` we won , '' he said .| `` it was close . ''| fans cheered .")]
    [InlineData("mr. jones ( 41 ) left . -lrb- he is back . -rrb- nobody saw .", "mr. jones ( 41 ) left .| -lrb- he is back . -rrb-| nobody saw .")]
    [InlineData("`` why ? '' he asked . `` who knows ! ''", "`` why ? '' he asked .| `` who knows ! ''")]
    [InlineData("the u.s. army left . dr. lee stayed .", "the u.s. army left .| dr. lee stayed .")]
    public void Tokenised_news_is_cut_at_the_lone_stop(string text, string expected) => AssertSplit(expected, text: text);

    [Theory]
    [InlineData("de", "Am 3. Oktober wird gefeiert.| Der 2. Platz ging an Köln.| Er wurde 30. Die Feier war klein.", "Am 3. Oktober wird gefeiert.| Der 2. Platz ging an Köln.| Er wurde 30.| Die Feier war klein.")]
    [InlineData("de", "Es kostet 3 Mio. Euro, z.B. für Dr. Weiß.| „Das ist viel.“| Alle schwiegen.")]
    [InlineData("fr", "M. Dupont et Mme. Petit sont là.| « C'est fini. »| Il est parti.")]
    [InlineData("es", "El Sr. Ruiz llegó a EE.UU. en mayo.| ¿Quién lo vio?| ¡Nadie!| Se fue.")]
    [InlineData("ru", "В 1999 г. он уехал.| Проф. Иванов и А. С. Пушкин не были знакомы.| «Это всё».| Он ушёл.")]
    [InlineData("zh", "会议在北京举行。|他说：“合作很重要。”|你同意吗？|（未经证实。）|结束！")]
    [InlineData("ja", "首相は「対話は続く。道は長い。」と述べた。|会議は終わった。|「はい。」|彼は去った。")]
    public void Other_languages_and_scripts_are_cut_right(string language, string marked, string? expected = null) => AssertSplit(expected ?? marked, language);

    [Theory]
    [InlineData("Engineers look at the cables of the old bridge |The council has closed it.")]
    [InlineData("Ada Lund walks over the bridge with her dog |She was the first to cross.")]
    [InlineData("Safe at last: the sailors come home |A spokesman for the port said they were well.")]
    [InlineData("Doctors in the north warn that vitamin A deficiency is common.")]
    [InlineData("The museum in the old town has bought The Night Watch.")]
    [InlineData("The crowd in the old town sang 'we shall see The end of it'.")]
    public void A_caption_that_lost_its_stop_is_cut_from_the_sentence_behind_it(string marked) => AssertSplit(marked);

    [Fact]
    public void A_brand_in_lower_case_may_begin_a_sentence() => AssertSplit("Sales rose.| iPhone buyers paid.");

    [Fact]
    public void A_stop_before_a_lower_case_word_is_no_end() => AssertSplit("The approx. value is the min. value of all.");

    [Fact]
    public void A_blank_line_ends_a_sentence_and_a_line_break_does_not() => AssertSplit("The first line\ngoes on|\n\nThe second", text: "The first line\ngoes on\n\nThe second");

    [Fact]
    public void Marks_without_words_join_the_sentence_before_them() => AssertSplit("It ended. \" \" …", text: "It ended. \" \" …");

    [Fact]
    public void Nothing_but_white_space_has_no_sentence() => Assert.Empty(SentenceSplitter.Split("  \n ", new(0, 4), "en"));

    [Fact]
    public void Only_the_given_stretch_is_split()
    {
        const string text = "Title. One here. Two here. Rest.";
        Assert.Equal([new(7, 16), new(17, 26)], SentenceSplitter.Split(text, new(6, 27), "en"));
    }

    [Fact]
    public void Every_text_is_covered_in_order_and_trimmed()
    {
        Gen<string> texts = Gen.OneOf<string>(".", "!", "?", "…", "\"", "'", "(", ")", "[1]", " ", "\n", "U.S", "Mr", "the", "The", "3", "。", "「", "」", "と", "語", "-lrb-", "''", "é", "😀")
            .Array[0, 40].Select(string.Concat);
        texts.Sample(text =>
        {
            int end = 0;
            foreach (TextSpan span in SentenceSplitter.Split(text, new(0, text.Length), "en"))
            {
                Assert.True(string.IsNullOrWhiteSpace(text[end..span.Start]));
                Assert.True(span.Length > 0 && span.In(text) == span.In(text).Trim());
                end = span.End;
            }
            Assert.True(string.IsNullOrWhiteSpace(text[end..]));
        }, iter: 3000);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData(". ")]
    [InlineData("「")]
    [InlineData("a.")]
    [InlineData("A.\"")]
    [InlineData("1.")]
    [InlineData("? (")]
    [InlineData(".[1")]
    public async Task A_megabyte_of_marks_takes_linear_time(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        await Task.Run(() => SentenceSplitter.Split(text, new(0, text.Length), "en")).WaitAsync(TimeSpan.FromSeconds(5));
    }

    private static void AssertSplit(string marked, string language = "en", string? text = null)
    {
        text ??= marked.Replace("|", "", StringComparison.Ordinal);
        string[] actual = [.. SentenceSplitter.Split(text, new(0, text.Length), language).Select(s => s.In(text))];
        Assert.Equal(marked.Split('|').Select(s => s.Trim()), actual);
    }

    [Theory]
    [InlineData("The vote was 51-49. March figures are due soon.", "en", 2)]
    [InlineData("He lost by 3. Monday's game is off.", "en", 2)]
    [InlineData("Die Abstimmung ist am 3. März im Rathaus.", "de", 1)]
    [InlineData("Mødet er den 3. marts i Aarhus.", "da", 1)]
    public void A_number_before_a_month_ends_a_sentence_only_where_ordinals_have_no_stop(string text, string language, int count) =>
        Assert.Equal(count, SentenceSplitter.Split(text, new TextSpan(0, text.Length), language).Count);
}

using Copydesk.Digesting;
using Copydesk.Proving;

namespace Copydesk.Tests.Publishing.Samples;

/// <summary>Articles written for these tests, with the digests that a desk would make of them.</summary>
internal static class SampleDigests
{
    private const string HarbourText = """
        Harbour tunnel opens to cyclists after six years of work

        By Marit Solberg

        The city of Nordhavn opened its harbour tunnel to cyclists and pedestrians on Monday, six years after the first stone was laid. The 1.4-kilometre tube links the old docks with the island district of Vestre, where 18,200 people live and which until now had only a ferry.

        The mayor, Ingrid Dahl, cut a ribbon of sailcloth at the eastern portal. ‘This is not a road with a cycle lane beside it, it is a street under the water,’ Dahl said.

        Money and time

        The works cost 212 million euros, 9 percent more than the council had granted in 2019. Of the total, 140 million euros came from the city, 52 million euros from the state and 25 million euros from the harbour fund. The council's auditor, Tomas Reuter, called the overrun “modest by the standards of anything built below sea level”.

        Work stopped twice: in March 2021, when a pump failed and water stood two metres deep in the shaft, and again in the autumn of 2023, when divers found an unexploded shell from the Second World War.

        What comes next

        The ferry will run until 30 June 2026, then the quay becomes a park. A count of passengers begins next week; the planners expect 6,500 crossings a day, a third of them by people who now drive around the bay.

        “We shall see in winter whether they come,” said Reuter, who cycles to work himself.
        """;

    private const string ArabicText = """
        افتتاح مكتبة جديدة في المدينة القديمة

        افتتحت بلدية المدينة مكتبة عامة جديدة تضم 40 ألف كتاب. وقالت المديرة ليلى حداد إن الأبواب مفتوحة للجميع كل يوم. وسيعمل في المكتبة 25 موظفا.
        """;

    private const string GermanText = """
        Der letzte Winter der Eisfischer

        Auf dem Kaltensee trug das Eis in diesem Jahr nur elf Tage. Vor dreißig Jahren waren es im Mittel noch 74 Tage. „Mein Sohn lernt das nicht mehr“, sagte der Fischer Jakob Thalmann.
        """;

    public static DigestBuilder Harbour { get; } = new DigestBuilder(HarbourText, "en", "Harbour tunnel opens to cyclists after six years of work")
    {
        Byline = "Marit Solberg",
        SourceUrl = new Uri("https://news.example/nordhavn/harbour-tunnel"),
        Dated = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero),
        Sections = ["Money and time", "What comes next"],
    }
        .Sentence("The city of Nordhavn opened its harbour tunnel to cyclists and pedestrians on Monday, six years after the first stone was laid.")
        .Sentence("The works cost 212 million euros, 9 percent more than the council had granted in 2019.")
        .Sentence("The ferry will run until 30 June 2026, then the quay becomes a park.")
        .Fact(FactKind.Figure, "The works cost 212 million euros, 9 percent more than the council had granted in 2019.", "The works cost 212 million euros, 9 percent more than granted.", new FigureFact(212_000_000m, "EUR", "212 million euros"))
        .Fact(FactKind.Figure, "The works cost 212 million euros, 9 percent more than the council had granted in 2019.", "The works cost 212 million euros, 9 percent more than granted.", new FigureFact(9m, "percent", "9 percent", "2019"))
        .Fact(FactKind.Date, "The city of Nordhavn opened its harbour tunnel to cyclists and pedestrians on Monday", date: new DateFact("2026-03-02", null, "Monday"))
        .Fact(FactKind.Figure, "where 18,200 people live", figure: new FigureFact(18_200m, "people", "18,200 people"))
        .Fact(FactKind.Figure, "the planners expect 6,500 crossings a day, a third of them by people who now drive around the bay", figure: new FigureFact(6_500m, "crossings", "6,500 crossings a day"))
        .Fact(FactKind.Date, "The ferry will run until 30 June 2026", date: new DateFact("2026-06-30", null, "30 June 2026"))
        .Fact(FactKind.Quote, "‘This is not a road with a cycle lane beside it, it is a street under the water,’ Dahl said.", quote: new QuoteFact("This is not a road with a cycle lane beside it, it is a street under the water", "Ingrid Dahl", "mayor"))
        .Fact(FactKind.Quote, "“We shall see in winter whether they come,” said Reuter, who cycles to work himself.", quote: new QuoteFact("We shall see in winter whether they come", "Tomas Reuter", "the council's auditor"))
        .Fact(FactKind.Statement, "The council's auditor, Tomas Reuter, called the overrun “modest by the standards of anything built below sea level”.")
        .Entity("Ingrid Dahl", EntityKind.Person, "mayor", 2)
        .Entity("Tomas Reuter", EntityKind.Person, "the council's auditor", 2)
        .Entity("Nordhavn", EntityKind.Place, null, 1)
        .Entity("Vestre", EntityKind.Place, "island district", 1)
        .On("2021-03", "a pump failed and water stood two metres deep in the shaft")
        .On("2023", "divers found an unexploded shell from the Second World War")
        .On("2026-06-30", "The ferry will run until 30 June 2026, then the quay becomes a park.")
        .Reference("Nordhavn council: tunnel accounts", "City of Nordhavn", "https://city.example/accounts")
        .Reference("A reference with a dangerous address", "Nobody", "javascript:alert(1)")
        .Note("parts-do-not-add-up", DeskNoteSeverity.Error, "The parts add up to 217 million euros, not to the total of 212 million.", "The works cost 212 million euros", "140 million euros came from the city, 52 million euros from the state and 25 million euros from the harbour fund")
        .Intake("removed-zero-width", "2 zero-width characters were removed.");

    public static DigestBuilder Library { get; } = new DigestBuilder(ArabicText, "ar", "افتتاح مكتبة جديدة في المدينة القديمة")
        .Sentence("افتتحت بلدية المدينة مكتبة عامة جديدة تضم 40 ألف كتاب.")
        .Fact(FactKind.Figure, "وسيعمل في المكتبة 25 موظفا.", figure: new FigureFact(25, "موظفا", "25 موظفا"))
        .Entity("ليلى حداد", EntityKind.Person, "المديرة", 1);

    public static DigestBuilder IceFishers { get; } = new DigestBuilder(GermanText, "de", "Der letzte Winter der Eisfischer") { Byline = "Anna Reiß" }
        .Sentence("Auf dem Kaltensee trug das Eis in diesem Jahr nur elf Tage.")
        .Sentence("Vor dreißig Jahren waren es im Mittel noch 74 Tage.")
        .Fact(FactKind.Quote, "„Mein Sohn lernt das nicht mehr“, sagte der Fischer Jakob Thalmann.", quote: new QuoteFact("Mein Sohn lernt das nicht mehr", "Jakob Thalmann", "Fischer"));

    /// <summary>A short story about nothing, told apart by its number.</summary>
    public static DigestBuilder Numbered(int number) => new DigestBuilder($"Story {number} was told.\n\nNobody listened to story {number}.", headline: $"Story {number}")
        .Sentence($"Story {number} was told.");
}

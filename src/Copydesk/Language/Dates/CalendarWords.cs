using Copydesk.Language.Tokens;

namespace Copydesk.Language.Dates;

/// <summary>The calendar's words of one language.</summary>
internal sealed class CalendarWords
{
    private static readonly CalendarWords English = new()
    {
        Months = Numbered("january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november nov december dec",
            "1 1 2 2 3 3 4 4 5 6 6 7 7 8 8 9 9 9 10 10 11 11 12 12"),
        Weekdays = Numbered("sunday sun monday mon tuesday tues tue wednesday weds wed thursday thurs thu friday fri saturday sat", "0 0 1 1 2 2 2 3 3 3 4 4 4 5 5 6 6"),
        Days = Numbered("yesterday today tonight tomorrow", "-1 0 0 1"),
        Units = WordMap<RelativeUnit>.Of(
            """
            Day day days
            Week week weeks weekend
            Month month months
            Quarter quarter quarters
            Season spring summer autumn fall winter
            Year year years
            Decade decade decades
            """, Enum.Parse<RelativeUnit>),
        Last = WordSet.Of("last past previous"),
        Next = WordSet.Of("next coming following"),
        This = WordSet.Of("this current"),
        Ago = WordSet.Of("ago"),
        Joins = WordSet.Of("to through until till thru"),
        And = "and",
        Between = "between",
        YearCues = WordSet.Of("in since by of until till from before after circa year between to the during through for early mid late around this back and summer winter spring fall autumn"),
        MonthCues = WordSet.Of("in of since until till last next this by early mid late from to between through during every each before after and or around month"),
        Of = WordSet.Of("of"),
        Abbreviated = WordSet.Of("jan feb mar apr jun jul aug sept sep oct nov dec sun mon tues tue weds wed thurs thu fri sat"),
        AreNames = WordSet.Of("may march mar sun sat mon wed"),
        AreCapitalized = true,
    };

    private static readonly CalendarWords French = new()
    {
        Months = Numbered("janvier janv février févr mars avril mai juin juillet juil août septembre sept octobre oct novembre nov décembre déc", "1 1 2 2 3 4 5 6 7 7 8 9 9 10 10 11 11 12 12"),
        Weekdays = Numbered("dimanche lundi mardi mercredi jeudi vendredi samedi", "0 1 2 3 4 5 6"),
        Abbreviated = WordSet.Of("janv févr juil sept oct nov déc"),
        Days = Numbered("hier aujourd'hui demain aujourd’hui", "-1 0 1 0"),
        Joins = WordSet.Of("au à"),
        And = "et",
        Between = "entre",
        YearCues = WordSet.Of("en de depuis avant après dès vers année fin début jusqu'en entre et à"),
    };

    private static readonly CalendarWords German = new()
    {
        Months = Numbered("januar jänner jan februar feb märz april apr mai juni juli august aug september sept oktober okt november nov dezember dez", "1 1 1 2 2 3 4 4 5 6 7 8 8 9 9 10 10 11 11 12 12"),
        Weekdays = Numbered("sonntag montag dienstag mittwoch donnerstag freitag samstag sonnabend", "0 1 2 3 4 5 6 6"),
        Abbreviated = WordSet.Of("jan feb apr aug sept okt nov dez"),
        Days = Numbered("gestern heute morgen", "-1 0 1"),
        DaysHaveDots = true,
        Joins = WordSet.Of("bis"),
        And = "und",
        Between = "zwischen",
        YearCues = WordSet.Of("in seit im jahr vor nach bis von ab um ende anfang mitte jahre und"),
        AreCapitalized = true,
    };

    private static readonly CalendarWords Spanish = new()
    {
        Months = Numbered("enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre", "1 2 3 4 5 6 7 8 9 9 10 11 12"),
        Weekdays = Numbered("domingo lunes martes miércoles jueves viernes sábado", "0 1 2 3 4 5 6"),
        Days = Numbered("ayer hoy", "-1 0"),
        Joins = WordSet.Of("al a hasta"),
        And = "y",
        Between = "entre",
        YearCues = WordSet.Of("en de desde del hasta antes después hacia año a y"),
        Of = WordSet.Of("de del"),
    };

    private static readonly CalendarWords Russian = new()
    {
        Months = Numbered("январь января январе февраль февраля феврале март марта марте апрель апреля апреле май мая мае июнь июня июне июль июля июле август августа августе сентябрь сентября сентябре октябрь октября октябре ноябрь ноября ноябре декабрь декабря декабре",
            "1 1 1 2 2 2 3 3 3 4 4 4 5 5 5 6 6 6 7 7 7 8 8 8 9 9 9 10 10 10 11 11 11 12 12 12"),
        Weekdays = Numbered("воскресенье понедельник вторник среду четверг пятницу субботу пятница суббота", "0 1 2 3 4 5 6 5 6"),
        Days = Numbered("вчера сегодня завтра", "-1 0 1"),
        Joins = WordSet.Of("по до"),
        And = "и",
        Between = "между",
        YearCues = WordSet.Of("в с к до после около и по"),
    };

    private static readonly CalendarWords[] All = [English, French, German, Spanish, Russian];

    public required WordMap<int> Months { get; init; }

    public required WordMap<int> Weekdays { get; init; }

    /// <summary>Months and weekdays cut short, whose dot ends no sentence.</summary>
    public WordSet Abbreviated { get; private init; } = WordSet.Of("");

    /// <summary>A day's number has a dot: "7. Mai".</summary>
    public bool DaysHaveDots { get; private init; }

    /// <summary>Words for single days, as offsets from today.</summary>
    public required WordMap<int> Days { get; init; }

    public WordMap<RelativeUnit> Units { get; private init; } = new([]);

    public WordSet Last { get; private init; } = WordSet.Of("");

    public WordSet Next { get; private init; } = WordSet.Of("");

    public WordSet This { get; private init; } = WordSet.Of("");

    public WordSet Ago { get; private init; } = WordSet.Of("");

    public required WordSet Joins { get; init; }

    public required string And { get; init; }

    public required string Between { get; init; }

    /// <summary>Words before a number that make it a year.</summary>
    public required WordSet YearCues { get; init; }

    /// <summary>Words before a month that is also a name or a verb.</summary>
    public WordSet MonthCues { get; private init; } = WordSet.Of("");

    public WordSet Of { get; private init; } = WordSet.Of("");

    public WordSet AreNames { get; private init; } = WordSet.Of("");

    /// <summary>Months and weekdays begin with a capital, else the word is another one.</summary>
    public bool AreCapitalized { get; private init; }

    /// <summary>All words with which a date can begin.</summary>
    public WordSet Openers => field ??= WordSet.Of(
        [.. Months.Words, .. Weekdays.Words, .. Days.Words, .. Last.Entries, .. Next.Entries, .. This.Entries, .. RelativeDateReader.Openers, .. PeriodReader.Openers]);

    /// <summary>A month or a weekday, in full or cut short, as some language writes it.</summary>
    public static bool IsMonthOrWeekday(ReadOnlySpan<char> word)
    {
        foreach (CalendarWords words in All)
        {
            if (words.Months.TryGet(word, out _) || words.Weekdays.TryGet(word, out _)) return true;
        }

        return false;
    }

    public static CalendarWords For(string language) => language switch
    {
        "fr" => French,
        "de" => German,
        "es" => Spanish,
        "ru" => Russian,
        _ => English,
    };

    private static WordMap<int> Numbered(string words, string numbers) => new(
        words.Split(' ').Zip(numbers.Split(' '), (word, number) => KeyValuePair.Create(word, int.Parse(number, System.Globalization.CultureInfo.InvariantCulture))));
}

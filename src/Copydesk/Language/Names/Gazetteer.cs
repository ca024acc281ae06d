using Copydesk.Language.Tokens;

namespace Copydesk.Language.Names;

/// <summary>Countries, large cities, American states and the adjectives of nations: enough to tell a place from a person.</summary>
internal static class Gazetteer
{
    private static readonly WordSet Places = WordSet.Of(
        """
        afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus
        czechia denmark ecuador egypt england eritrea estonia ethiopia europe fiji finland france gabon gambia germany ghana greece greenland guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan
        jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg macedonia madagascar malawi malaysia mali malta mauritius mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands
        nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan
        tanzania thailand tibet tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan vatican venezuela vietnam wales yemen zambia zimbabwe africa asia antarctica eurasia u.s. us usa u.k. uk uae
        beijing shanghai guangzhou shenzhen moscow kyiv kiev london paris berlin madrid rome vienna brussels amsterdam athens warsaw prague budapest lisbon dublin edinburgh glasgow manchester liverpool birmingham leeds bristol cardiff belfast oxford cambridge
        tokyo osaka seoul pyongyang delhi mumbai karachi islamabad kabul tehran baghdad damascus beirut jerusalem gaza cairo tripoli tunis nairobi lagos johannesburg istanbul ankara dubai doha riyadh jakarta manila bangkok hanoi sydney melbourne toronto montreal
        ottawa vancouver washington chicago boston houston dallas philadelphia detroit seattle denver miami atlanta phoenix baltimore cleveland cincinnati pittsburgh orlando brooklyn manhattan hollywood california texas florida ohio michigan illinois pennsylvania
        massachusetts arizona colorado nevada utah oregon alaska hawaii alabama arkansas louisiana mississippi missouri oklahoma kansas nebraska iowa minnesota wisconsin indiana kentucky tennessee maryland delaware connecticut vermont maine idaho montana wyoming virginia georgia geneva zurich
        frankfurt munich hamburg milan naples venice barcelona lyon marseille heilongjiang xinjiang crimea donbas siberia westminster
        allemagne chine russie états-unis espagne deutschland frankreich china russland spanien españa francia alemania rusia россия москва китай пекин украина киев сша
        """);

    private static readonly string[] LongPlaces =
    [
        "New York", "New York City", "New Jersey", "New Mexico", "New Hampshire", "New Zealand", "New Delhi", "New Orleans", "Los Angeles", "San Francisco", "San Diego", "Las Vegas", "Hong Kong", "United States", "United Kingdom", "Saudi Arabia",
        "South Korea", "North Korea", "South Africa", "Sri Lanka", "Costa Rica", "El Salvador", "Sierra Leone", "Burkina Faso", "Ivory Coast", "Middle East", "North Carolina", "South Carolina", "North Dakota", "South Dakota", "West Virginia", "Rhode Island",
        "Washington D.C.", "Puerto Rico", "Northern Ireland", "Buenos Aires", "Mexico City", "Rio de Janeiro", "Sao Paulo", "Abu Dhabi", "Tel Aviv", "St Petersburg", "Ground Zero", "Ho Chi Minh City", "Kuala Lumpur", "Czech Republic", "West Bank",
    ];

    private static readonly WordMap<bool> Long = new(LongPlaces.Select(place => KeyValuePair.Create(place, true)));

    private static readonly WordSet Nations = WordSet.Of(
        """
        afghan african albanian algerian american arab argentine asian australian austrian bangladeshi belarusian belgian brazilian british bulgarian cambodian canadian chilean chinese colombian croatian cuban czech danish dutch egyptian emirati english estonian ethiopian
        eurasian european filipino finnish french georgian german ghanaian greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian japanese jewish jordanian kazakh kenyan korean kurdish kuwaiti latvian lebanese libyan lithuanian malaysian mexican
        moroccan muslim nigerian norwegian pakistani palestinian persian peruvian polish portuguese qatari romanian russian saudi scottish serbian singaporean slovak soviet somali spanish sudanese swedish swiss syrian taiwanese thai tibetan tunisian turkish ukrainian
        venezuelan vietnamese welsh yemeni catholic christian islamic islamist western republican democratic democrat conservative liberal communist californian texan
        """);

    public static bool IsPlace(ReadOnlySpan<char> name) => Places.Contains(name) || Long.TryGet(name, out _);

    public static bool IsNation(ReadOnlySpan<char> word) => Nations.Contains(word);
}

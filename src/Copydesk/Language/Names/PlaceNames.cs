using System.Text.RegularExpressions;

namespace Copydesk.Language.Names;

/// <summary>
/// What countries, capitals and a few bodies are called in English, German, French, Spanish, Russian and Chinese, with the adjectives of the
/// countries: such names are translated, unlike those of persons.
/// </summary>
internal static class PlaceNames
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>A line for each place; <c>_</c> is a space or hyphen within a name, <c>*</c> any ending. What begins with a capital is another word without it, in one of the languages.</summary>
    private static readonly Lazy<Regex>[] Places =
    [
        .. """
        afghanistan afghan* afganistán afgano* афганистан* афганск* 阿富汗
        africa african* afrika afrikan* afrique africain* áfrica африк* 非洲
        argentina argentin* argentinien argentine аргентин* 阿根廷
        asia asian* asien asiat* asie азия азии азиатск* 亚洲
        australia* australie* austral* австрали* 澳大利亚
        austria austrian* österreich* autriche autrichien* austriac* австри* 奥地利
        belarus* weißruss* biélorus* bielorrus* беларус* белорус* 白俄罗斯
        belgium belgian* belgien* belgisch* belgique belge* bélgica belga* бельги* 比利时
        brazil brazilian* brasil* brésil* brasileñ* бразил* 巴西
        bulgaria* bulgar* bulgarie búlgar* болгар* 保加利亚
        canad* kanad* канад* 加拿大
        chile* chili chilien* чили* 智利
        china* chinese* chinesisch* chine chinois* chino chinos китай* китаец* 中国
        colombia* kolumb* colomb* колумби* 哥伦比亚
        croatia* kroat* croat* croacia хорват* 克罗地亚
        cuba* kuba* кубинск* куба кубы кубе 古巴
        czech* tschech* tchèque tchéquie chec* чех* чешск* 捷克
        denmark danish Dane Danes dänemark* dänisch* danemark danois* dinamarca danés* датск* дания дании 丹麦
        egypt* ägypt* égypt* egipt* египет* египт* 埃及
        england english engländ* englisch* angleterre anglais* inglaterra inglés* англи* 英格兰
        estonia* estn* estland* estonie* эстон* 爱沙尼亚
        ethiopia* äthiop* éthiop* etiop* эфиоп* 埃塞俄比亚
        europe europe* europa* europä* europé* европ* 欧洲
        finland* finnish finns finn* finlande* finlandia* финлянд* финск* 芬兰
        france french* frankreich* französ* français* francia* francés* франц* 法国
        germany german* deutschland* deutsch* allemagne allemand* alemania alem* германи* немец* немц* 德国
        greece greek* griech* grèce grec* grecia grieg* грец* греч* 希腊
        hungary hungarian* ungarn* ungar* hongrie hongrois* hungría húngar* венгр* венгер* 匈牙利
        iceland* isländ* Island Islands islande islandais* islandia islandés* исланд* 冰岛
        india* indisch* indien* Inde Inder indio indios инди* 印度
        indonesia* indones* indonés* индонез* 印度尼西亚 印尼
        iran* irán* иран* 伊朗
        iraq* irak* ирак* 伊拉克
        ireland irish* irland* irisch* irlande* irlandés* ирланд* 爱尔兰
        israel* israël* israélien* israelí* израил* 以色列
        italy italian* italien* italie* italia* итали* итальян* 意大利
        japan* japon* japón япон* 日本
        kazakhstan* kasach* kazakh* kazaj* казахстан* казахск* 哈萨克斯坦
        kenya* kenia* keni* кени* 肯尼亚
        south_korea* südkorea* corée_du_sud corea_del_sur южн*_коре* 韩国
        north_korea* nordkorea* corée_du_nord corea_del_norte северн*_коре* 朝鲜
        latvia* lettland* lettisch* letton* letonia* латви* латыш* 拉脱维亚
        lebanon lebanese libanon* libanes* liban libanais* líbano ливан* 黎巴嫩
        lithuania* litau* lituani* lituano* литов* литва 立陶宛
        luxembourg* luxemburg* люксембург* 卢森堡
        mexic* mexik* mexiq* méxico мексик* 墨西哥
        moldova* moldau* moldavi* молдав* молдова* 摩尔多瓦
        morocc* marokk* maroc* marroqu* marruecos марок* 摩洛哥
        netherlands dutch* niederl* holländ* pays_bas néerland* países_bajos neerland* holandés* нидерланд* голланд* 荷兰
        new_zealand* neuseel* nouvelle_zélande nueva_zelanda нов*_зеланд* 新西兰
        nigeria* nigéria* нигери* 尼日利亚
        norway norwegian* norweg* norvég* norvège noruega* норве* 挪威
        pakistan* pakistán* пакистан* 巴基斯坦
        palestin* palästin* палестин* 巴勒斯坦
        peru* perú peruan* péruvien* pérou перу* 秘鲁
        philippin* filipin* филиппин* 菲律宾
        poland Polish Pole Poles polen* polnisch* pologne polonais* polonia polac* польш* польск* 波兰
        portug* португал* 葡萄牙
        romania* rumän* roumain* roumanie ruman* румын* 罗马尼亚
        russia russian* russland* russisch* russe russes russie rusia ruso rusa rusos rusas росси* русск* 俄罗斯 俄国 俄
        saudi* saoud* saudí* саудовск* 沙特
        scotland scottish* schott* écoss* escoc* шотланд* 苏格兰
        serbia* serb* serbie* serbio* сербск* серби* 塞尔维亚
        singapore* singapur* singapour* сингапур* 新加坡
        slovakia* slowak* slovaq* eslovac* eslovaquia словак* словац* 斯洛伐克
        slovenia* slowen* slovèn* esloven* словен* 斯洛文尼亚
        south_africa* südafrik* afrique_du_sud sudáfrica* sudafric* южно_африкан* юар 南非
        spain spanish* spani* espagn* españ* испан* 西班牙
        sudan* sudán* soudan* судан* 苏丹
        sweden swedish* swede* schwed* suède suédois* suecia suec* швед* швец* 瑞典
        switzerland swiss* schweiz* suisse* suiza suizo* швейцар* 瑞士
        syria* syrien* syrisch* syrie* siria* сири* 叙利亚
        taiwan* taïwan* taiwán* тайван* 台湾
        thailand* thaïland* tailand* таиланд* 泰国
        tunisia* tunes* tunisie* túnez tunec* тунис* 突尼斯
        Turkey turkish* türkei* türkisch* turquie turc* turquía turco* турц* турец* 土耳其
        ukrain* ucran* украин* 乌克兰
        united_kingdom britain british* UK U.K. vereinigt*_königreich großbritannien* britisch* royaume_uni britanni* reino_unido великобритан* британск* 英国
        united_states USA US U.S. U.S.A. america american* vereinigt*_staaten amerik* états_unis américain* estados_unidos ee.uu. eeuu estadounidense* сша америк* 美国
        venezuela* venezol* vénézu* венесуэл* 委内瑞拉
        vietnam* viêt* vietnamita* вьетнам* 越南
        wales welsh* walis* gallois* gales galés* уэльс* 威尔士
        athens athen* athènes atenas афин* 雅典
        beijing peking* pékin* pekín пекин* 北京
        berlin* berlín берлин* 柏林
        brussels brüssel* bruxelles bruselas брюссел* 布鲁塞尔
        budapest* будапешт* 布达佩斯
        cairo kairo* caire каир* 开罗
        copenhagen kopenhagen* copenhague копенгаген* 哥本哈根
        damascus damaskus* Damas damasco дамаск* 大马士革
        geneva genf genfer genève ginebra женев* 日内瓦
        jerusalem* jérusalem jerusalén иерусалим* 耶路撒冷
        kyiv kiew* kiev* киев* 基辅
        lisbon lissabon* lisbonne lisboa лиссабон* 里斯本
        london* londres лондон* 伦敦
        madrid* мадрид* 马德里
        milan mailand* milán милан* 米兰
        moscow moskau* moscou* moscú москв* москов* 莫斯科
        munich münchen* múnich мюнхен* 慕尼黑
        naples neapel* nápoles неапол* 那不勒斯
        Nice Nizza Niza ницц* 尼斯
        paris* parís париж* 巴黎
        prague prag prager praga праг* 布拉格
        Rome Rom Roms Roma рим риме рима 罗马
        tehran teheran* téhéran* teherán тегеран* 德黑兰
        tokyo* tokio* токио 东京
        venice venedig* venise venecia венеци* 威尼斯
        vienna Wien Wiens wiener Vienne viena вена вены вене венск* 维也纳
        warsaw warschau* varsovie varsovia варшав* 华沙
        zurich zürich* zúrich цюрих* 苏黎世
        EU UE ЕС european_union europäisch*_union union_européenne unión_europea европейск*_союз* евросоюз* 欧盟
        UN UNO ONU ООН united_nations vereint*_nationen nations_unies naciones_unidas 联合国
        nato otan нато 北约
        """.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Lazy<Regex>(() => Pattern(line))),
    ];

    /// <summary>Whether the name is one of a place that the text names, too, in whatever language.</summary>
    public static bool AreIn(string text, string name) => Places.Any(place => IsName(place.Value, name) && place.Value.IsMatch(text));

    public static bool Has(string name) => Places.Any(place => IsName(place.Value, name));

    private static bool IsName(Regex place, string name) => place.Match(name) is { Success: true, Index: 0 } match && match.Length == name.Length;

    private static Regex Pattern(string line)
    {
        string[] forms = line.Split(' ');
        string han = string.Join('|', forms.Where(IsHan).OrderByDescending(form => form.Length));
        string words = string.Join('|', forms.Where(form => !IsHan(form)).Select(Form));
        return new Regex($@"{han}|(?<!\p{{L}})(?:{words})(?!\p{{L}})".TrimStart('|'), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience);
    }

    private static bool IsHan(string form) => form[0] is >= '\u4E00' and <= '\u9FFF';

    private static string Form(string form)
    {
        string pattern = form.Replace(".", @"\.", StringComparison.Ordinal).Replace("_", "[ -]", StringComparison.Ordinal).Replace("*", @"\p{L}*", StringComparison.Ordinal);
        return char.IsUpper(form[0]) ? $"(?-i:{pattern})" : pattern;
    }
}

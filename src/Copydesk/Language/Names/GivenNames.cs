using Copydesk.Language.Tokens;

namespace Copydesk.Language.Names;

/// <summary>Common given names by the pronoun that goes with them; names used for both stand in neither.</summary>
internal static class GivenNames
{
    private static readonly WordSet He = WordSet.Of(
        "aaron abdul abdullah abraham adam adrian ahmed alan albert alejandro aleksandr alex alexander alexei alfred ali allan allen andre andreas andrei andrew andrey andy angelo anthony antonio arnold arthur barack barry ben benjamin bernard bernie bill billy bob bobby boris brad "
        + "bradley brandon brendan brett brian bruce bryan carl carlos chad charles charlie chris christian christopher chuck clarence claude colin craig curtis dale dan daniel danny darren dave david dean denis dennis derek diego dmitri dmitry dominic don donald doug douglas "
        + "duncan dylan earl ed eddie edgar edmund eduardo edward elliott elon emmanuel eric erik ernest ethan eugene evan fernando francis francisco francois frank franklin fred frederick gareth gary gavin geoff geoffrey george gerald gerard giovanni glen glenn gordon graham greg gregory guy "
        + "hans harold harry harvey hassan hector henry herbert howard hugh hugo ian ibrahim igor isaac ivan jack jacob jake james jamie jared jason jay jean jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose joseph josh joshua juan julian justin "
        + "karl keith ken kenneth kevin kirk kurt kyle lance larry lawrence lee leo leon leonard liam lloyd louis luca lucas luis luke malcolm manuel marc marco marcus mario mark martin marvin matt matteo matthew maurice max michael miguel mike mikhail mitch mitt mohamed mohammad mohammed muhammad "
        + "nathan neil nicholas nick nicolas nigel nikolai noah norman oliver oscar otto owen pablo patrick paul pavel pedro pete peter phil philip philippe phillip pierre rafael ralph ramon randy raul ray raymond reginald rex ricardo richard rick robert roberto robin rod roger roland ron ronald "
        + "ross roy russell ryan salman sam samuel scott sean sebastian sergei sergey seth shane simon stanley stephen steve steven stewart stuart tariq ted terry theodore thomas tim timothy toby todd tom tommy tony travis trevor troy tyler vernon victor vincent vladimir wade walter warren wayne wilfred "
        + "will william willie winston xavier yusuf zachary jürgen wolfgang klaus olaf friedrich andrzej javier josé andrés sergio владимир сергей александр дмитрий михаил иван андрей "
        + "karel emil jens jonas lars nils sven magnus olof henrik anders mikael pekka jorma matti juha timo kari petri ville janne tomas tomasz piotr pawel "
        + "krzysztof jakub jiri josef jaroslav miroslav vaclav zdenek milan goran zoran dragan nikola stefan dejan ivo luka marko mirko janos laszlo istvan "
        + "zoltan gabor attila ferenc adal aleksander kristian morten soren rasmus jesper mads mikkel kasper ole bjorn erling gunnar sigurd einar thorsten "
        + "torsten uwe ulrich ralf rolf heinz helmut horst dieter manfred günter günther jochen matthias tobias lukas felix moritz florian fabian christoph "
        + "gerhard walther ludwig konrad didier thierry pascal laurent olivier mathieu guillaume yves gilles alain bertrand bruno cyril enzo paolo giuseppe "
        + "sandro fabio claudio massimo stefano alessandro vittorio umberto silvio gianni luigi joao rui nuno tiago vasco duarte gonzalo rodrigo ignacio iker "
        + "mateo alvaro ruben esteban emilio ernesto hernan gustavo horacio leandro thiago renato rajesh ravi sanjay vijay anil sunil amit arjun rahul rohit arun "
        + "ashok deepak vikram imran khalid omar youssef mustafa mahmoud karim rashid bilal hamid reza mehdi kofi kwame emeka chinedu oluwaseun sipho thabo jabu "
        + "hiroshi kenji takashi akira satoshi yuki haruki ned ronan declan cillian eoin conor seamus padraig rory callum fergus hamish angus ewan alistair "
        + "lachlan dougal rhys gethin ieuan emrys");

    private static readonly WordSet She = WordSet.Of(
        "abigail ada alexandra alice alicia alison allison amanda amber amelia amy ana andrea angela angelina anita ann anna anne annie april audrey ava barbara becky beth betty beverly bonnie brenda bridget brittany camille carla carmen carol caroline catherine cathy charlotte chelsea cheryl "
        + "christina christine cindy claire clara claudia colleen condoleezza cynthia daisy dana danielle dawn deborah debra denise diana diane donna doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen emily emma erica erin esther eva evelyn fatima fiona florence frances gabriella gail "
        + "georgia gina gloria grace gwen hannah harriet heather heidi helen hillary holly ida ingrid irene isabel isabella ivanka jackie jacqueline jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill joan joanna joanne josephine joyce juanita judith judy julia julie june karen kate "
        + "katherine kathleen kathryn kathy katie kayla kellyanne kelsey kerry kim kimberly kirsten kristen kristin laura lauren laurie leah lena leslie liliana lily linda lisa liz lois loretta lori lorraine louise lucy lydia lynn madeleine madison maggie marcia margaret maria marie marilyn marina marion "
        + "martha mary maureen megan melania melinda melissa mercedes meredith mia michelle mildred miriam molly monica nancy naomi natalia natalie natasha nicole nina nora norma olga olivia oprah pamela patricia paula pauline peggy penelope phyllis priscilla rachel rebecca regina rhonda rita roberta "
        + "rosa rose rosemary roxanne ruby ruth sally samantha sandra sara sarah shannon sharon sheila shelly shirley sofia sonia sophia sophie stacy stella stephanie sue susan suzanne sylvia tamara tammy tanya tara teresa theresa tiffany tina tracy ursula valerie vanessa vera veronica victoria viola "
        + "virginia vivian wanda wendy whitney yolanda yvonne zoe ana lucía мария анна елена ольга наталья "
        + "helena marta ines greta astrid ingeborg sigrid solveig liv maja hedda frida linnea elsa ebba signe kirsi tuula aino liisa päivi hanna johanna annika "
        + "katarina kristina birgit gudrun heike petra sabine ute monika angelika renate gisela ilse hildegard katja anja silke nadine jana lea lara klara "
        + "mathilde margot odile colette simone brigitte veronique sylvie nathalie isabelle chloe manon amelie celine giulia chiara francesca paola silvia "
        + "giovanna rosanna elisabetta beatriz leticia raquel pilar dolores ximena valentina camila catalina esperanza ewa agnieszka malgorzata katarzyna zofia "
        + "jadwiga hana jitka ivana zuzana dagmar vesna jelena milena svetlana tatiana ludmila galina irina nadia oksana yulia daria priya anjali lakshmi sunita "
        + "kavita fatimah aisha leila layla yasmin samira nour amina zainab ngozi chiamaka adaeze thandi nomsa aiko yoko keiko haruka sakura siobhan niamh aoife "
        + "ciara orla roisin maeve ailsa morag eilidh rhiannon cerys angharad sioned");

    private static readonly WordSet Both = WordSet.Of("jordan taylor morgan casey robin kelly jamie alexis ashley lindsey courtney pat chris sam xi wang zhang li liu chen yang huang zhao wu zhou ava narendra recep kim park moon shinzo");

    public static bool Contains(ReadOnlySpan<char> word) => He.Contains(word) || She.Contains(word) || Both.Contains(word);

    public static Gender GenderOf(ReadOnlySpan<char> word)
    {
        if (Both.Contains(word)) return Gender.Unknown;
        bool he = He.Contains(word), she = She.Contains(word);
        return he == she ? Gender.Unknown : he ? Gender.He : Gender.She;
    }
}

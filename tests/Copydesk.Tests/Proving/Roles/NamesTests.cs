using Copydesk.Proving;
using Xunit;

namespace Copydesk.Tests.Proving.Roles;

public class NamesTests
{
    private const string Harbour = """
        Mayor Ines Kallweit opened the harbour in Lowen on Monday. The Federal Harbour Commission had fined the city twice.

        Norwegian engineer Arne Dahl, who works for Brightwater, praised the crew of the dredger. "It took three winters," Dahl said.

        Brightwater beat Nordsund Marine in the tender, and Prime Minister Olga Venn signed the contract. Venn thanked Dahl in a letter.

        Fishermen protested. The treaty between Denmark and Germany does not cover the harbour.
        """;

    [Theory]
    [InlineData("Kallweit opened the harbour in Lowen.")]
    [InlineData("The harbour in Lowen was opened by Ines Kallweit.")]
    [InlineData("The FHC had fined the city twice.")]
    [InlineData("Arne Dahl, an engineer from Norway, praised the crew of the dredger.")]
    [InlineData("Engineer Dahl praised the dredger's crew.")]
    [InlineData("Nordsund Marine was beaten by Brightwater in the tender.")]
    [InlineData("The contract was signed by Olga Venn.")]
    [InlineData("Ms Venn signed the contract.")]
    [InlineData("In a letter, Venn thanked Dahl.")]
    [InlineData("Dahl was thanked by Venn in a letter.")]
    [InlineData("In Lowen on Monday, Mayor Kallweit opened the harbour.")]
    [InlineData("The treaty between Germany and Denmark does not cover the harbour.")]
    [InlineData("Danish and German treaties do not cover the harbour.")]
    [InlineData("Protesters were fishermen.")]
    public async Task A_name_may_be_shorter_longer_or_elsewhere_in_the_sentence(string claim) =>
        Assert.NotEqual(CheckOutcome.Failed, (await Proving.CheckAsync(Harbour, claim, CheckKind.Names)).Outcome);

    [Theory]
    [InlineData("Mayor Hanna Kallweit opened the harbour in Lowen.", "Hanna")]
    [InlineData("Kallweit opened the harbour in Bremen.", "Bremen")]
    [InlineData("The WHO had fined the city twice.", "WHO")]
    [InlineData("Peter opened the harbour in Lowen on Monday.", "Peter")]
    public Task A_name_that_the_source_does_not_know_is_caught(string claim, string wrong) => Proving.FailsAsync(Harbour, claim, CheckKind.Names, wrong);

    [Theory]
    [InlineData("Mayor Olga Venn opened the harbour in Lowen on Monday.", "Olga Venn")]
    [InlineData("Mayor Ines Dahl opened the harbour in Lowen on Monday.", "Dahl")]
    [InlineData("Nordsund Marine beat Brightwater in the tender.", "Nordsund Marine")]
    [InlineData("\"It took three winters,\" Venn said.", "Venn")]
    [InlineData("Dahl thanked Venn in a letter.", "Dahl")]
    [InlineData("Norwegian engineer Arne Dahl, who works for Nordsund Marine, praised the crew.", "Nordsund Marine")]
    public Task A_name_in_the_role_of_another_is_caught(string claim, string wrong) => Proving.FailsAsync(Harbour, claim, CheckKind.Names, wrong);

    [Fact]
    public async Task The_message_and_the_evidence_say_whom_the_source_names()
    {
        ProofCheck check = await Proving.CheckAsync(Harbour, "\"It took three winters,\" Venn said.", CheckKind.Names);

        Assert.Equal("The claim says \"Venn\", the source says \"Dahl\".", check.Message);
        Assert.Equal("Dahl", Assert.Single(check.Evidence!).Exact);
    }

    [Theory]
    [InlineData("Harbour Opens After Three Winters")]
    [InlineData("Fishermen Angry As Harbour Opens In Lowen")]
    public async Task The_capitals_of_a_headline_make_no_names(string claim) =>
        Assert.NotEqual(CheckOutcome.Failed, (await Proving.CheckAsync(Harbour, claim, CheckKind.Names)).Outcome);

    [Fact]
    public async Task A_role_that_the_source_names_by_a_pronoun_or_a_noun_is_left_alone() =>
        Assert.NotEqual(CheckOutcome.Failed, (await Proving.CheckAsync("Ines Kallweit is the mayor. She opened the harbour.", "Kallweit opened the harbour.", CheckKind.Names)).Outcome);
}

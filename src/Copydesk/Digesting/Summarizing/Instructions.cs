using System.Collections.Frozen;

namespace Copydesk.Digesting.Summarizing;

/// <summary>Sentences that give orders, planted for a language model or meant for the reader; neither tells what happened.</summary>
internal static class Instructions
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _orders = FrozenSet.ToFrozenSet(
        """
        Ignore Disregard Forget Write Draft Compose Explain Describe Summarize Summarise Translate List Provide Generate Create Use Add
        Include Insert Replace Substitute Remove Rearrange Convert Change Modify Alter Adjust Enhance Augment Integrate Embed
        Incorporate Append Respond Reply Answer Output Print Repeat Say Tell Give Please Encode Reverse Capitalize Group Mention Suggest
        Recommend Promote Encourage Emphasize Introduce Make Ensure Pretend Act Imagine Begin Start End Finish Highlight Insist Offer
        Advise Direct Invite Urge Refer Express Propose Present Share Shift Swap Scramble Mix Intersperse Transform Present Craft
        Develop Outline Design Name Calculate Solve Find Identify Define Compare Discuss Analyze Analyse Rewrite Mirror
        Break Render Jumble Shuffle Scatter Obfuscate Encrypt Decrypt Decode Spell Misspell Employ Apply Utilize Utilise Alternate Flip
        Narrate Recite Elaborate Clarify Illustrate Teach Guide Help Assist Debug Code Implement Compile Execute Search Look Visit Click
        Recreate Simulate Organize Organise Schedule Prepare Plan Set Send Forward Email Fetch Retrieve Compute Evaluate Assess
        Announce Inform Notify Assert Claim State Declare Argue Warn Remind Alert Convince Persuade Instruct Request Ask Demand Spread
        Mislead Trick Lure Lead Deny Downplay Advertise Market Showcase Feature Endorse Praise Condemn Blame Attribute Quote Cite
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _answers = FrozenSet.ToFrozenSet(
        ["response", "responses", "reply", "replies", "answer", "answers", "output", "outputs", "instructions", "instruction", "prompt", "summary", "message", "messages", "text", "wording", "sentences"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _nouns = FrozenSet.ToFrozenSet(
        "Act Address Alert Answer Break Change Claim Code Demand Design Email End Feature Forward Group Guide Help Lead Lure List Market Mix Name Offer Output Plan Praise Print Project Quote Request Schedule Search Set Share Shift Spread Start State Swap Trick Use".Split(' '),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Opens with an order, or speaks of "your response" and "previous instructions".</summary>
    public static bool IsOne(SentenceWords words)
    {
        if (_orders.Contains(words[0]) && (_nouns.Contains(words[0]) ? IsObject(words[1]) : IsOrderFollowedBy(words[1]))) return true;
        if (OtherOrders.IsOne(words)) return true;
        for (int i = 1; i < words.Count; i++)
        {
            if (!_answers.Contains(words[i])) continue;
            if (words[i - 1] is "your" or "Your" or "previous" or "above" or "prior" or "earlier") return true;
        }
        return false;
    }

    // "Share prices fell", "Design flaws were found": these are orders only before a word that opens an object.
    private static bool IsObject(ReadOnlySpan<char> next) =>
        next is "down" or "up" or "out" or "the" or "a" or "an" or "this" or "that" or "these" or "those" or "your" or "all" or "any" or "each" or "every" or "it" or "them" or "us" or "me" or "how" or "what" or "no" or "only" or "as" or "to" or "with";

    // "Use of force rose" and "Change is coming" are no orders.
    private static bool IsOrderFollowedBy(ReadOnlySpan<char> next) =>
        !next.IsEmpty && char.IsLower(next[0]) && next is not ("of" or "is" or "was" or "are" or "were" or "has" or "have" or "had" or "and" or "in" or "for" or "will" or "would" or "may" or "from" or "by" or "with" or "on" or "at");
}

namespace Copydesk.Proving;

/// <summary>What the desk does with a claim of some status.</summary>
public enum ClaimAction
{
    Publish,

    /// <summary>The claim is left out, and the digest says why.</summary>
    Drop,

    /// <summary>The story waits for a person. The claim stands in it if it is proven, and is left out if not.</summary>
    Hold,

    /// <summary>The engine gets it back with what is wrong; what still fails is left out.</summary>
    RepairThenDrop,

    /// <summary>The engine gets it back with what is wrong; what still fails is left out, and the story waits for a person.</summary>
    RepairThenHold,
}

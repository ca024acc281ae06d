namespace Copydesk.Digesting.Chat;

/// <summary>What a failure of the model means for the story.</summary>
public enum ModelFailureKind
{
    /// <summary>May pass, by itself or by a mended setting: the story waits.</summary>
    Away,

    /// <summary>It was asked again and still gave nothing that can be used: the story fails.</summary>
    Unusable,

    /// <summary>Model or provider do not want this article: the story is rejected.</summary>
    Refused,
}

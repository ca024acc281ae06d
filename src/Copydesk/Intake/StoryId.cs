using System.Security.Cryptography;
using System.Text;

namespace Copydesk.Intake;

/// <summary>
/// The stable name of a story in URLs, blobs and queues: 26 characters of Crockford base32, lower case,
/// from the first 128 bits of SHA-256 over the origin. The same origin always has the same id.
/// </summary>
public readonly record struct StoryId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 26;

    private StoryId(string value) => Value = value;

    public string Value { get; }

    public static StoryId From(Origin origin)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(origin.ToString()));
        UInt128 bits = 0;
        for (int i = 0; i < 16; i++) bits = (bits << 8) | hash[i];

        Span<char> id = stackalloc char[Length];
        for (int i = Length - 1; i >= 0; i--, bits >>= 5) id[i] = Alphabet[(int)(bits & 31)];
        return new StoryId(new string(id));
    }

    /// <summary>False for anything that is not 26 characters of the alphabet, so that an id is always safe in a path.</summary>
    public static bool TryParse(string? text, out StoryId id)
    {
        bool valid = text is { Length: Length } && text.All(Alphabet.Contains);
        id = valid ? new StoryId(text!) : default;
        return valid;
    }

    public override string ToString() => Value;
}

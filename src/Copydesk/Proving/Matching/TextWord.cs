using Copydesk.Language;

namespace Copydesk.Proving.Matching;

/// <summary>A word of the source or of a claim.</summary>
/// <param name="Key">Equal for the forms of one word; see <see cref="WordKeys"/>.</param>
/// <param name="FollowsMark">A comma, stop, bracket, dash or quotation mark stands between it and the word before, or it begins its sentence.</param>
internal readonly record struct TextWord(TextSpan Span, int Key, bool IsContent, bool FollowsMark);

namespace Copydesk.Http.Answers;

/// <summary>Values of <c>Cache-Control</c>. Private, wherever an answer may have needed a key.</summary>
internal static class CachePolicy
{
    /// <summary>For what a correction changes: kept, but asked for each time.</summary>
    public const string Revalidate = "private, no-cache";

    /// <summary>For what never changes; no longer, so that a retracted story goes from caches too.</summary>
    public const string KeepAnHour = "private, max-age=3600";

    /// <summary>For what tells of no story and changes only with the software.</summary>
    public const string ShareAnHour = "public, max-age=3600";

    public const string Never = "no-store";
}

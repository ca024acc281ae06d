using Microsoft.Azure.Functions.Worker;

namespace Copydesk.Functions;

/// <summary>Which calls need a function key; the platform asks for it before the app is even woken.</summary>
internal static class CallerLevel
{
    /// <summary>Whoever may write may spend; also for what tells of all callers.</summary>
    public const AuthorizationLevel Writing = AuthorizationLevel.Function;

    /// <summary>Stories hold the whole text of a source, which may not be ours to publish. Built with <c>-p:PublicReading=true</c>, reading is open.</summary>
#if PUBLIC_READING
    public const AuthorizationLevel Reading = AuthorizationLevel.Anonymous;
#else
    public const AuthorizationLevel Reading = AuthorizationLevel.Function;
#endif

    /// <summary>Health, for probes that have no key, and what the calls are: neither tells of any story.</summary>
    public const AuthorizationLevel Open = AuthorizationLevel.Anonymous;
}

using Copydesk.Storing;

namespace Copydesk.Azure.Storage;

/// <summary>Containers, queues and the table; constants, so that triggers can name them.</summary>
public static class StorageNames
{
    /// <summary>Uploads; private, and never written to by this software.</summary>
    public const string Articles = "articles";

    /// <summary>Bodies that came by HTTP; private.</summary>
    public const string Submissions = "submissions";

    /// <summary>Stories, revisions and canonical texts; private.</summary>
    public const string Stories = "stories";

    /// <summary>Answers under idempotency keys; private.</summary>
    public const string Replies = "replies";

    /// <summary>The public site.</summary>
    public const string Site = "$web";

    public const string Requests = DigestRequest.Queue;

    public const string PoisonedRequests = $"{Requests}-poison";

    /// <summary>A model's answers, so that no question is paid twice; private.</summary>
    public const string Answers = "answers";

    /// <summary>The table that counts what a model costs.</summary>
    public const string SpendTable = "spend";

    /// <summary>The table with the feeds.</summary>
    public const string FeedTable = "stories";
}

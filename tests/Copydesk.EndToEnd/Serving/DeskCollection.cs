using Xunit;

namespace Copydesk.EndToEnd.Serving;

/// <summary>Tests that share one running desk; each brings stories of its own.</summary>
[CollectionDefinition(Name)]
public sealed class DeskCollection : ICollectionFixture<DeskFixture>
{
    public const string Name = "Desk";
}

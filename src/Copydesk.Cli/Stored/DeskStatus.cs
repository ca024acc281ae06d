using Copydesk.Storing;

namespace Copydesk.Cli.Stored;

/// <summary>How a whole desk stands.</summary>
/// <param name="States">Stories by state, in the order of a story's way; states without stories are left out.</param>
/// <param name="Requests">Requests that wait or are worked on, approximately.</param>
/// <param name="Poisoned">Requests that failed so often that they were put aside.</param>
/// <param name="Attention">Those that a person should look at, the newest first.</param>
internal sealed record DeskStatus(IReadOnlyDictionary<StoryState, int> States, int Requests, int Poisoned, IReadOnlyList<StoryEntry> Attention);

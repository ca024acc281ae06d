using Copydesk.Intake;

namespace Copydesk.Http.Bodies;

/// <summary>A request's body, read and understood.</summary>
/// <param name="Fingerprint">Lower-case hex SHA-256 over the declared media type and the bytes as they came.</param>
internal sealed record ReceivedBody(Submission Submission, string Fingerprint);

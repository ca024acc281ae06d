namespace Copydesk.Tests.Http.Cases;

/// <summary>One thing that a caller may send, and what comes back.</summary>
/// <param name="Request">For the table: what is sent, in few words.</param>
/// <param name="Code">Tail of the problem's type; null when the answer is no problem.</param>
internal sealed record HttpCase(string Request, int Status, string? Code, string? Field, Func<HttpDesk, Task<HttpResponseMessage>> SendAsync);

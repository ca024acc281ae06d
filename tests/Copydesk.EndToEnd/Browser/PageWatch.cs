using Microsoft.Playwright;

namespace Copydesk.EndToEnd.Browser;

/// <summary>Hears what a page complains of and sees what it asks for.</summary>
internal sealed class PageWatch
{
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    public PageWatch(IPage page)
    {
        page.Console += (_, message) => _complaints.Add(message.Text);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += (_, dialog) => _complaints.Add($"A dialog: {dialog.Message}");
        page.Response += (_, response) => _complaints.AddRange(response.Ok ? [] : [$"{response.Status} {response.Url}"]);
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    /// <summary>Messages of the console, errors, dialogs, and answers that are no success.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public IReadOnlyList<string> Requests => _requests;
}

using System.Security.Cryptography;
using Copydesk.Publishing;

namespace Copydesk.Cli.Serving.Desk;

/// <summary>The desk page's own style sheet and script, embedded here; their content's hash is in their addresses.</summary>
internal sealed class DeskAssets
{
    private readonly Dictionary<string, (byte[] Content, string Type)> _files = [];

    public DeskAssets()
    {
        StyleSheet = Load("desk.css", "text/css; charset=utf-8");
        Script = Load("desk.js", "text/javascript; charset=utf-8");
    }

    public string StyleSheet { get; }

    public string Script { get; }

    /// <summary>By address.</summary>
    public IReadOnlyDictionary<string, (byte[] Content, string Type)> Files => _files;

    private string Load(string name, string type)
    {
        using Stream stream = typeof(DeskAssets).Assembly.GetManifestResourceStream($"desk/{name}")
            ?? throw new InvalidOperationException($"The desk's file {name} is not embedded.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        string address = $"{DeskPage.Path}/{Path.GetFileNameWithoutExtension(name)}.{Convert.ToHexStringLower(SHA256.HashData(content))[..8]}{Path.GetExtension(name)}";
        _files.Add(address, (content, type));
        return address;
    }
}

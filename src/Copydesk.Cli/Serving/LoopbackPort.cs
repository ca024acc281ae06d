using System.Net;
using System.Net.Sockets;

namespace Copydesk.Cli.Serving;

/// <summary>The one port of the local shell.</summary>
internal static class LoopbackPort
{
    /// <summary>Before anything is started: a taken port should not cost the wait for storage.</summary>
    /// <exception cref="CopydeskException">Another program listens there, or we may not.</exception>
    public static void Ensure(IPAddress host, int port)
    {
        try
        {
            using var listener = new TcpListener(host, port);
            listener.Start();
        }
        catch (SocketException error)
        {
            throw Refused(port, error);
        }
    }

    public static CopydeskException Refused(int port, Exception error) => error is SocketException { SocketErrorCode: SocketError.AccessDenied }
        ? new("port-refused", $"Port {port} may not be used by this account; take another with --port {Other(port)}.", error)
        : new("port-taken", $"Port {port} is taken by another program; stop it, or take another port with --port {Other(port)}.", error);

    private static int Other(int port) => port is >= 1024 and < 65535 ? port + 1 : 7072;
}

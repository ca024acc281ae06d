using System.Net;
using System.Net.Sockets;

namespace Copydesk.Cli.Azurite;

/// <summary>Loopback ports of the three services.</summary>
internal sealed record AzuritePorts(int Blob, int Queue, int Table)
{
    /// <summary>Azurite's own, to which <c>UseDevelopmentStorage=true</c> refers.</summary>
    public static AzuritePorts Default { get; } = new(10000, 10001, 10002);

    public IEnumerable<int> All => [Blob, Queue, Table];

    /// <summary>Ports that were free a moment ago; another program may still take one first.</summary>
    public static AzuritePorts FindFree()
    {
        TcpListener[] listeners = [new(IPAddress.Loopback, 0), new(IPAddress.Loopback, 0), new(IPAddress.Loopback, 0)];
        try
        {
            foreach (TcpListener listener in listeners) listener.Start();
            return new AzuritePorts(Port(listeners[0]), Port(listeners[1]), Port(listeners[2]));
        }
        finally
        {
            foreach (TcpListener listener in listeners) listener.Dispose();
        }
    }

    private static int Port(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;
}

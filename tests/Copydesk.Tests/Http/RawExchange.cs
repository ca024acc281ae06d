using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Copydesk.Tests.Http;

/// <summary>Sends bytes as they are over a connection of its own and reads the one answer, for what no decent client would send.</summary>
internal static class RawExchange
{
    public static async Task<HttpResponseMessage> SendAsync(Uri server, ReadOnlyMemory<byte> request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, server.Port);
        NetworkStream stream = connection.GetStream();
        await stream.WriteAsync(request);
        using var received = new MemoryStream();
        await stream.CopyToAsync(received).WaitAsync(TimeSpan.FromSeconds(30));
        return Parse(received.ToArray());
    }

    private static HttpResponseMessage Parse(byte[] received)
    {
        int end = received.AsSpan().IndexOf("\r\n\r\n"u8);
        string[] head = Encoding.ASCII.GetString(received, 0, end).Split("\r\n");
        var answer = new HttpResponseMessage((HttpStatusCode)int.Parse(head[0].Split(' ')[1], CultureInfo.InvariantCulture))
        {
            Content = new ByteArrayContent(received, end + 4, received.Length - end - 4),
        };
        foreach (string[] header in head.Skip(1).Select(line => line.Split(": ", 2)))
        {
            if (!answer.Headers.TryAddWithoutValidation(header[0], header[1])) answer.Content.Headers.TryAddWithoutValidation(header[0], header[1]);
        }

        return answer;
    }
}

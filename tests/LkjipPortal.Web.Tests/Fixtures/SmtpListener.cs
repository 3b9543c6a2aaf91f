using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace LkjipPortal.Web.Tests.Fixtures;

/// <summary>A letter as it came over the wire.</summary>
internal sealed record ReceivedLetter(string From, string To, string Text);

/// <summary>A mail server on this machine: takes letters by SMTP (RFC 5321) and keeps them.</summary>
internal sealed class SmtpListener : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Channel<ReceivedLetter> _letters = Channel.CreateUnbounded<ReceivedLetter>();

    public SmtpListener()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public bool IsEmpty => !_letters.Reader.TryPeek(out _);

    /// <summary>The next letter; waits for one.</summary>
    public async Task<ReceivedLetter> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _letters.Reader.ReadAsync(patience.Token);
    }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = TalkAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var held = client;
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 uji");
        var (from, to) = ("", "");
        while (await reader.ReadLineAsync() is { } line)
        {
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            if (verb == "QUIT")
            {
                await writer.WriteLineAsync("221 sampai jumpa");
                return;
            }

            (from, to) = verb switch { "MAIL" => (Address(line), to), "RCPT" => (from, Address(line)), _ => (from, to) };
            await writer.WriteLineAsync(verb switch { "EHLO" => "250 uji", "DATA" => "354 tulis", _ => "250 baik" });
            if (verb == "DATA")
            {
                _letters.Writer.TryWrite(new ReceivedLetter(from, to, await ContentAsync(reader)));
                await writer.WriteLineAsync("250 diterima");
            }
        }
    }

    private static async Task<string> ContentAsync(StreamReader reader)
    {
        var content = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            content.Append(line.StartsWith('.') ? line[1..] : line).Append('\n');
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content.ToString()));
        var message = await MimeKit.MimeMessage.LoadAsync(stream);
        return $"{message.Subject}\n{message.TextBody}";
    }

    private static string Address(string line) => line.Split('<', '>')[1];
}

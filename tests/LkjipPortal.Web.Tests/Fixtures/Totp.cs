using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace LkjipPortal.Web.Tests.Fixtures;

/// <summary>A phone with an authenticator app: codes of RFC 6238, six digits, thirty seconds, SHA-1.</summary>
internal static class Totp
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <param name="later">Steps of thirty seconds from now.</param>
    public static string Code(string key, int later = 0)
    {
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30) + later);
        // The algorithm that the standard names; nothing is protected by it here.
#pragma warning disable CA5350
        var hash = HMACSHA1.HashData(Bytes(key), step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>();
        var (bits, held) = (0, 0);
        foreach (var letter in key.Where(char.IsLetterOrDigit))
        {
            (bits, held) = ((bits << 5) | Alphabet.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal), held + 5);
            if (held >= 8)
            {
                bytes.Add((byte)(bits >> (held - 8)));
                held -= 8;
                bits &= (1 << held) - 1;
            }
        }

        return [.. bytes];
    }
}

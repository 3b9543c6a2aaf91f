using System.Security.Cryptography;

namespace LkjipPortal.Web.Features.Persetujuan;

/// <summary>Short codes of approved papers: ten signs that are not mistaken for one another, about 50 bits, in two groups.</summary>
internal static class KodeVerifikasi
{
    private const string Signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 10;

    public static string Baru() => Grouped(RandomNumberGenerator.GetString(Signs, Length));

    /// <summary>As kept, from what a person typed: small letters, blanks and a missing hyphen are forgiven. Null: cannot be a code.</summary>
    public static string? Read(string? typed)
    {
        var signs = string.Concat((typed ?? "").ToUpperInvariant().Where(sign => sign is not ('-' or ' ')));
        return signs.Length == Length && signs.All(sign => Signs.Contains(sign, StringComparison.Ordinal)) ? Grouped(signs) : null;
    }

    private static string Grouped(string signs) => $"{signs[..(Length / 2)]}-{signs[(Length / 2)..]}";
}

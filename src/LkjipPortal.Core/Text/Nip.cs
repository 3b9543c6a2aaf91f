namespace LkjipPortal.Core.Text;

/// <summary>Nomor Induk Pegawai: 18 digits (date of birth, month of appointment, sex, serial number).</summary>
public static class Nip
{
    public const int Length = 18;

    /// <summary>Reads 18 digits, with or without spaces, dots or hyphens between them; the value holds digits only.</summary>
    public static ParseResult<string> Parse(string text, string field = "NIP")
    {
        var digits = new string([.. text.Where(c => c is not (' ' or '.' or '-' or '\u00A0'))]);
        return digits.Length == Length && digits.All(char.IsAsciiDigit)
            ? ParseResult.Of(digits)
            : ParseResult.Refused<string>($"{field} terdiri atas {Length} angka, misalnya 00000000 000000 0 001.");
    }

    /// <summary>"00000000 000000 0 001". A text that is no NIP is shown as it is.</summary>
    public static string Format(string nip) => Parse(nip).TryGet(out var digits, out _)
        ? $"{digits[..8]} {digits[8..14]} {digits[14..15]} {digits[15..]}"
        : nip;
}

using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning.Versions;

/// <summary>Whether two writings of a target say the same: "90%", "90 %" and "90" in percent do; "2 unit" and "2 unit, gedung CAT" do not.</summary>
internal static class TargetText
{
    public static bool Same((NilaiKinerja? Value, string? Satuan) old, (NilaiKinerja? Value, string? Satuan) @new)
    {
        if (old.Value is null || @new.Value is null)
        {
            return old.Value is null && @new.Value is null;
        }

        var (left, right) = (Bare(old.Value.Teks, old.Satuan, @new.Satuan), Bare(@new.Value.Teks, old.Satuan, @new.Satuan));
        return left == right || (old.Value.Angka is { } number && number == @new.Value.Angka && !HasWord(left) && !HasWord(right));
    }

    /// <summary>Without blanks, case and the unit at the end.</summary>
    private static string Bare(string text, params ReadOnlySpan<string?> units)
    {
        var bare = Squeezed(text);
        foreach (var unit in units)
        {
            var end = Squeezed(unit ?? "");
            if (end.Length > 0 && bare.Length > end.Length && bare.EndsWith(end, StringComparison.Ordinal))
            {
                return bare[..^end.Length];
            }
        }

        return bare;
    }

    private static bool HasWord(string text) => text.Any(char.IsLetter);

    private static string Squeezed(string text) => text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}

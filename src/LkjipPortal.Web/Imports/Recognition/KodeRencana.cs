using System.Text.RegularExpressions;
using LkjipPortal.Core.Planning;

namespace LkjipPortal.Web.Imports.Recognition;

/// <summary>Codes of program, kegiatan and sub kegiatan as people type them [Permendagri 90/2019 and its successors; the older scheme before 2021].</summary>
public static partial class KodeRencana
{
    public const string Lama = "lama";
    public const string Permendagri90 = "90/2019";

    /// <summary>The code with two digits where the scheme has two, without blanks: "5.03.01.2.1" becomes "5.03.01.2.01". Null: no code.</summary>
    public static string? Normalize(string text, string skema)
    {
        var body = text.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.').Trim('.');
        if (!Pattern().IsMatch(body))
        {
            return null;
        }

        var parts = body.Split('.');
        for (var i = 1; i < parts.Length; i++)
        {
            var single = i == 3 && skema != Lama;
            parts[i] = single ? parts[i] : parts[i].PadLeft(2, '0');
        }

        return string.Join('.', parts);
    }

    public static string[] Segments(string kode) => kode.Split('.');

    /// <summary>"5.03.01.2" of "5.03.01.2.01"; the code of a kegiatan's program leaves out the segment for province or kabupaten too.</summary>
    public static string? Parent(string kode, string skema)
    {
        var parts = Segments(kode);
        var length = parts.Length == 5 && skema != Lama ? 3 : parts.Length - 1;
        return length < 1 ? null : string.Join('.', parts[..length]);
    }

    /// <summary>Level of a code by its number of segments; null where the scheme has no such code.</summary>
    public static LevelRencana? Level(string kode, string skema) => (Segments(kode).Length, skema == Lama) switch
    {
        (1, _) => LevelRencana.Urusan,
        (2, _) => LevelRencana.BidangUrusan,
        (3, false) => LevelRencana.Program,
        (4, true) => LevelRencana.Program,
        (5, _) => LevelRencana.Kegiatan,
        (6, _) => LevelRencana.SubKegiatan,
        _ => null,
    };

    /// <summary>The scheme that the codes of a block follow.</summary>
    /// <param name="title">Title of the block, which may name a decree: "(KEPMEN 050-5889)".</param>
    public static string Scheme(IReadOnlyCollection<string> codes, string title)
    {
        if (Decree().Match(title) is { Success: true } decree)
        {
            return decree.Value;
        }

        var lengths = codes.Select(code => code.Count(c => c == '.') + 1).ToArray();
        return lengths.Contains(4) && !lengths.Contains(3) ? Lama : Permendagri90;
    }

    [GeneratedRegex(@"^[0-9X]{1,4}(?:\.[0-9X]{1,4})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"050-\d{4}|900\.1\.15\.5-\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Decree();
}

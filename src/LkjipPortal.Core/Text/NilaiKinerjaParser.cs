using System.Text.RegularExpressions;

namespace LkjipPortal.Core.Text;

/// <summary>Reads a target or realisasi: the text stays as entered, the number and predikat in it are taken out where there is one of each.</summary>
public static partial class NilaiKinerjaParser
{
    /// <summary>Words that count things; a number before one of them is whole, so "5.208 dokumen" has thousands.</summary>
    private static readonly HashSet<string> CountUnits = new(StringComparer.OrdinalIgnoreCase)
    {
        "dokumen", "dok", "orang", "org", "pegawai", "asn", "pns", "peserta", "unit", "kali", "laporan", "paket", "lembar", "buku", "sk", "surat", "berkas",
        "jenis", "kegiatan", "keg", "modul", "layanan", "opd", "pd", "gedung", "bulan", "hari", "stel", "stell", "eksemplar", "sertifikat", "jptp", "desa", "rumah",
        "kelompok", "lembaga", "lokasi", "buah", "rekomendasi", "aplikasi", "data", "kejadian", "kasus", "usulan", "formasi",
    };

    /// <summary>
    /// Reads "14 kali", "0,2 %", "A (81,05)", "53 orang/bulan", "2 unit, gedung Diklat", "5.208 dokumen", "-", "BB". A text with several counts ("75 org, 12 JPTP")
    /// or with none ("dokumen") keeps its words and has no number.
    /// </summary>
    /// <param name="kind">Kind of the indikator's values; null (a row of a plan matrix) takes what comes. A kind makes the parser refuse what does not fit it.</param>
    /// <param name="satuan">Unit of the indikator; a unit of count settles "5.208".</param>
    /// <param name="field">Name of the field in messages: "Target".</param>
    public static ParseResult<NilaiKinerja> Parse(
        string text, JenisNilai? kind, string? satuan, NumberContext context = default, string field = "Nilai")
    {
        var body = text.Trim();
        if (body.Length == 0)
        {
            return ParseResult.Refused<NilaiKinerja>($"{field} belum diisi.");
        }

        if (body.Length > NilaiKinerja.TeksMaxLength)
        {
            return ParseResult.Refused<NilaiKinerja>($"{field} paling panjang {NilaiKinerja.TeksMaxLength} huruf.");
        }

        return kind switch
        {
            JenisNilai.Teks => Words(body),
            JenisNilai.Predikat or JenisNilai.PredikatDenganSkor => TryPredikat(body.ToUpperInvariant(), body)
                ?? (IsDash(body) ? Words(body) : ParseResult.Refused<NilaiKinerja>($"{field} harus predikat, misalnya {(kind == JenisNilai.Predikat ? "A atau BB" : "A (81,05)")}.")),
            JenisNilai.Angka or JenisNilai.Persen => IsDash(body) ? Words(body) : OneNumber(body, kind.Value, satuan, context, field),
            _ => TryPredikat(body, body) ?? AnyNumber(body, satuan, context, field),
        };
    }

    private static ParseResult<NilaiKinerja> OneNumber(string body, JenisNilai kind, string? satuan, NumberContext context, string field)
    {
        var match = LeadingNumber().Match(body);
        if (!match.Success || HasSeveralCounts(match.Groups["rest"].Value))
        {
            return ParseResult.Refused<NilaiKinerja>($"{field} harus angka, misalnya 104,87.");
        }

        var unit = UnitOf(match);
        if (!string.IsNullOrEmpty(satuan) && unit.Length > 0 && unit != "%" && !string.Equals(unit, satuan.Trim(), StringComparison.OrdinalIgnoreCase)
            && !string.Equals(RestOf(match), satuan.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            return ParseResult.Refused<NilaiKinerja>($"Satuan “{unit}” tidak dikenal; indikator ini memakai “{satuan.Trim()}”.");
        }

        return Number(body, match, kind == JenisNilai.Persen ? "%" : satuan, context, field);
    }

    private static ParseResult<NilaiKinerja> AnyNumber(string body, string? satuan, NumberContext context, string field)
    {
        var match = LeadingNumber().Match(body);
        return !match.Success || HasSeveralCounts(match.Groups["rest"].Value) ? Words(body) : Number(body, match, satuan, context, field);
    }

    private static ParseResult<NilaiKinerja> Number(string body, Match match, string? satuan, NumberContext context, string field)
    {
        var unit = UnitOf(match) is { Length: > 0 } own ? own : satuan ?? "";
        var number = IdNumber.Parse(match.Groups["number"].Value, context == NumberContext.Unknown ? ContextOf(unit) : context, field);
        return number.IsValid
            ? ParseResult.Of(new NilaiKinerja { Teks = body, Angka = number.Value })
            : ParseResult.Refused<NilaiKinerja>(number.Error, number.Readings);
    }

    private static ParseResult<NilaiKinerja>? TryPredikat(string body, string entered)
    {
        var match = PredikatAndScore().Match(body);
        var reverse = match.Success ? match : ScoreAndPredikat().Match(body);
        if (!reverse.Success || !PeringkatPredikat.IsKnown(reverse.Groups["predikat"].Value))
        {
            return null;
        }

        var score = reverse.Groups["score"];
        var number = score.Success ? IdNumber.Parse(score.Value, NumberContext.Decimal) : null;
        return number is { IsValid: false }
            ? ParseResult.Refused<NilaiKinerja>(number.Error)
            : ParseResult.Of(new NilaiKinerja { Teks = entered, Predikat = reverse.Groups["predikat"].Value, Angka = number?.Value });
    }

    private static ParseResult<NilaiKinerja> Words(string body) => ParseResult.Of(new NilaiKinerja { Teks = body });

    private static bool IsDash(string body) => body is "-" or "–" or "−";

    /// <summary>"75 org, 12 JPTP" has; "100 m2" has not.</summary>
    private static bool HasSeveralCounts(string rest) => FreeDigit().IsMatch(rest);

    /// <summary>First word after the number: "orang" of "53 orang/bulan" is looked up, "orang/bulan" is the unit.</summary>
    private static string UnitOf(Match number) => RestOf(number).Split([' ', ',', '(', ';'], 2)[0];

    private static string RestOf(Match number) => number.Groups["rest"].Value.Trim();

    private static NumberContext ContextOf(string unit) => unit.Trim() switch
    {
        "%" => NumberContext.Decimal,
        var word when CountUnits.Contains(word.Split('/')[0].TrimEnd('.')) => NumberContext.Thousands,
        _ => NumberContext.Unknown,
    };

    /// <summary>A number at the start, then words or nothing. A comma or dot belongs to the number only when a digit follows it.</summary>
    [GeneratedRegex(@"^(?<number>[-−+]?\s?\d+(?:[.,]\d+)*|\(\d+(?:[.,]\d+)*\))(?<rest>(?:[\s%,;(/].*|\p{L}.*)?)$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"(?<![\p{L}\d])\d", RegexOptions.CultureInvariant)]
    private static partial Regex FreeDigit();

    [GeneratedRegex(@"^(?<predikat>[A-Z]{1,3})(?:\s*[(/:]?\s*(?<score>\d[\d.,]*)\s*\)?|\s*\(\s*\p{L}[\p{L}\s]*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex PredikatAndScore();

    [GeneratedRegex(@"^(?<score>\d[\d.,]*)\s*\(\s*(?<predikat>[A-Z]{1,3})\s*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex ScoreAndPredikat();
}

using System.Text.RegularExpressions;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning.Rules;

/// <summary>Errors of one cell of a plan: what refuses the value that was typed. An empty text is never refused here; blank is not zero.</summary>
public static partial class SelRencana
{
    private static readonly Dictionary<string, decimal> Satuan = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ribu"] = 1_000m,
        ["rb"] = 1_000m,
        ["juta"] = 1_000_000m,
        ["jt"] = 1_000_000m,
        ["miliar"] = 1_000_000_000m,
        ["milyar"] = 1_000_000_000m,
        ["m"] = 1_000_000_000m,
        ["triliun"] = 1_000_000_000_000m,
        ["t"] = 1_000_000_000_000m,
    };

    /// <summary>An amount in whole rupiah; a refusal offers what may be meant ("1,2 jt": "1.200.000").</summary>
    public static ParseResult<decimal> Pagu(string text, string field = "Pagu")
    {
        var read = Rupiah.Parse(text, field);
        return read.IsValid ? read : ParseResult.Refused<decimal>(read.Error, SaranPagu(text.Trim()));
    }

    /// <summary>A target of an indikator.</summary>
    /// <param name="kind">Kind of the measured indikator's values; null: the row is not measured and takes what comes.</param>
    public static ParseResult<NilaiKinerja> Target(string text, JenisNilai? kind, string? satuan, string field = "Target")
    {
        var read = NilaiKinerjaParser.Parse(text, kind, satuan, field: field);
        return read.IsValid || read.Readings.Count == 0
            ? read
            : ParseResult.Refused<NilaiKinerja>(read.Error, [.. read.Readings.Select(reading => WithWords(reading, text))]);
    }

    public static string? Kode(string text, LevelRencana level) => level switch
    {
        LevelRencana.Tujuan or LevelRencana.Sasaran => "Tujuan dan sasaran tidak memakai kode.",
        _ when text.Length > NodeRenstra.KodeMaxLength || !KodePattern().IsMatch(text) => "Kode berisi angka dan titik, misalnya 5.03.02.2.01.06.",
        _ => null,
    };

    /// <summary>"Tahun 2025 di luar masa Renstra 2018–2023."</summary>
    public static string? Tahun(int tahun, int dari, int sampai, string dokumen = "Renstra") =>
        tahun < dari || tahun > sampai ? $"Tahun {Angka(tahun)} di luar masa {dokumen} {Angka(dari)}–{Angka(sampai)}." : null;

    /// <summary>A node stands under one of the level above; urusan and tujuan stand at the top.</summary>
    /// <param name="induk">Level of the node above; null: none.</param>
    public static string? Tingkat(LevelRencana level, LevelRencana? induk)
    {
        var boleh = level switch
        {
            LevelRencana.Tujuan or LevelRencana.Urusan => (LevelRencana?[])[null],
            LevelRencana.Sasaran => [LevelRencana.Tujuan],
            LevelRencana.BidangUrusan => [LevelRencana.Urusan],
            LevelRencana.Program => [LevelRencana.Sasaran, LevelRencana.BidangUrusan],
            LevelRencana.Kegiatan => [LevelRencana.Program],
            _ => [LevelRencana.Kegiatan],
        };
        return boleh.Contains(induk)
            ? null
            : boleh[0] is { } atas ? $"{Kata(level)} harus berada di bawah {Kata(atas).ToLowerInvariant()}." : $"{Kata(level)} berdiri paling atas.";
    }

    private static string[] SaranPagu(string text)
    {
        var match = Disingkat().Match(text);
        if (match.Success && Satuan.TryGetValue(match.Groups["satuan"].Value, out var kali))
        {
            var angka = IdNumber.Parse(match.Groups["angka"].Value, NumberContext.Decimal);
            return angka.IsValid && angka.Value >= 0 && angka.Value * kali is var full && full == decimal.Truncate(full) && full < 1_000_000_000_000_000m
                ? [Rupiah.FormatAmount(full)]
                : [];
        }

        var digits = TandaPemisah().Replace(text, "");
        if (Kelompok().IsMatch(text) && digits.Length <= 15)
        {
            return [Rupiah.FormatAmount(decimal.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture))];
        }

        var bersen = IdNumber.Parse(text, NumberContext.Thousands);
        return bersen is { IsValid: true, Value: > 0 } ? [Rupiah.FormatAmount(Math.Round(bersen.Value, 0, MidpointRounding.AwayFromZero))] : [];
    }

    /// <summary>The reading in place of the number, with the words that stood after it.</summary>
    private static string WithWords(string reading, string text)
    {
        var rest = AngkaDiAwal().Replace(text.Trim(), "");
        return reading + rest;
    }

    private static string Angka(int tahun) => tahun.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Kata(LevelRencana level) => level switch
    {
        LevelRencana.BidangUrusan => "Bidang urusan",
        LevelRencana.SubKegiatan => "Sub kegiatan",
        _ => level.ToString(),
    };

    [GeneratedRegex(@"^\d+(\.\d+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex KodePattern();

    [GeneratedRegex(@"^(?:Rp\.?\s*)?(?<angka>\d[\d.,]*)\s*(?<satuan>\p{L}+)\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Disingkat();

    /// <summary>Groups of three parted by mixed marks: "340.898,600".</summary>
    [GeneratedRegex(@"^\d{1,3}(?:[.,]\d{3})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Kelompok();

    [GeneratedRegex(@"[.,]", RegexOptions.CultureInvariant)]
    private static partial Regex TandaPemisah();

    [GeneratedRegex(@"^[-−+]?\s?[\d.,]+", RegexOptions.CultureInvariant)]
    private static partial Regex AngkaDiAwal();
}

using System.Globalization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Web.Data.Seed;

/// <summary>Reads cells of the published tables. A lone dot before three digits groups thousands in all of them.</summary>
internal static class SeedValue
{
    /// <summary>Null for an empty cell.</summary>
    public static NilaiKinerja? Nilai(string text, string? satuan = null) =>
        text.Length == 0 ? null : NilaiKinerjaParser.Parse(text, kind: null, satuan, NumberContext.Thousands).Value;

    public static NilaiKinerja Nilai(string text, JenisNilai jenis, string? satuan) =>
        NilaiKinerjaParser.Parse(text, jenis, satuan, NumberContext.Thousands).Value;

    /// <summary>Whole rupiah; null for an empty cell, 0 for a printed zero or dash.</summary>
    public static decimal? Rupiah(string text) => text.Length == 0 ? null : decimal.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    public static string? Text(string text) => text.Length == 0 ? null : text;

    public static LevelRencana Level(string text) => text switch
    {
        "tujuan" => LevelRencana.Tujuan,
        "sasaran" => LevelRencana.Sasaran,
        "urusan" => LevelRencana.Urusan,
        "bidang_urusan" => LevelRencana.BidangUrusan,
        "program" => LevelRencana.Program,
        "kegiatan" => LevelRencana.Kegiatan,
        "subkegiatan" => LevelRencana.SubKegiatan,
        _ => throw new FormatException($"Unknown level '{text}'."),
    };
}

using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Nomenclature;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Referensi;

/// <summary>An entry as found.</summary>
/// <param name="Kode">Ready for use: "X.XX" stands for the bidang urusan that was asked for.</param>
/// <param name="Tingkat">"Program", "Kegiatan", "SubKegiatan", "BidangUrusan".</param>
public sealed record HasilNomenklatur(
    string Skema, string Kode, string Tingkat, string Nama, string? Kinerja, string? Indikator, string? Satuan, string? Definisi, string? Sebelumnya);

/// <summary>Searches the imported nomenclature by code or by words, for the kind of pemda that the unit belongs to.</summary>
public sealed class CariNomenklatur(PortalDbContext db)
{
    public const int MaxResults = 50;

    /// <summary>Code of what every bidang urusan has.</summary>
    private const string AnyBidang = "X.XX";

    private const int MaxWords = 8;
    private const int MaxQueryLength = 200;

    /// <param name="q">The beginning of a code ("5.03.02"), or words of the name or indikator, all of which must occur.</param>
    /// <param name="skema">Null: every scheme.</param>
    /// <param name="level">Null: every level.</param>
    public async Task<IReadOnlyList<HasilNomenklatur>> RunAsync(CurrentUnit unit, string? q, string? skema, LevelRencana? level, CancellationToken cancellationToken)
    {
        var text = (q ?? "").Trim();
        text = text.Length > MaxQueryLength ? text[..MaxQueryLength] : text;
        if (text.Length < 2)
        {
            return [];
        }

        var kind = await db.PerangkatDaerah.Where(x => x.Id == unit.Id).Select(x => x.Pemda!.Tingkat).SingleAsync(cancellationToken) == TingkatPemda.Provinsi
            ? JenisPemda.Provinsi : JenisPemda.KabupatenKota;
        var rows = db.Nomenklatur.AsNoTracking().Where(x => x.JenisPemda == kind);
        rows = string.IsNullOrEmpty(skema) ? rows : rows.Where(x => x.Skema == skema);
        rows = level is null ? rows : rows.Where(x => x.Level == level);
        var bidang = BidangOf(text);
        rows = IsCode(text) ? ByCode(rows, text.ToUpperInvariant(), bidang) : ByWords(rows, text);
        var found = await rows.OrderBy(x => x.Kode).ThenBy(x => x.Skema).Take(MaxResults).ToListAsync(cancellationToken);
        return found.ConvertAll(x => new HasilNomenklatur(
            x.Skema, bidang is not null && x.Kode.StartsWith(AnyBidang, StringComparison.Ordinal) ? bidang + x.Kode[AnyBidang.Length..] : x.Kode,
            x.Level.ToString(), x.Nama, x.Kinerja, x.Indikator, x.Satuan, x.Definisi, x.Sebelumnya));
    }

    /// <summary>Schemes that have been imported, with their number of entries.</summary>
    public async Task<IReadOnlyList<(string Skema, int Jumlah)>> SkemaAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Nomenklatur.GroupBy(x => x.Skema).Select(group => new { group.Key, Count = group.Count() }).OrderBy(x => x.Key).ToListAsync(cancellationToken);
        return rows.ConvertAll(x => (x.Key, x.Count));
    }

    private static bool IsCode(string text) => text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or 'X' or 'x') && text.Any(char.IsAsciiDigit);

    /// <summary>"5.03" of "5.03.01.2": the bidang urusan that a code names; null where it names none.</summary>
    private static string? BidangOf(string text) => IsCode(text) && text.Length >= AnyBidang.Length && char.IsAsciiDigit(text[0]) ? text[..AnyBidang.Length] : null;

    private static IQueryable<Nomenklatur> ByCode(IQueryable<Nomenklatur> rows, string code, string? bidang)
    {
        if (bidang is null)
        {
            return rows.Where(x => x.Kode.StartsWith(code));
        }

        var any = AnyBidang + code[AnyBidang.Length..];
        return any.Length > AnyBidang.Length + 1 ? rows.Where(x => x.Kode.StartsWith(code) || x.Kode.StartsWith(any)) : rows.Where(x => x.Kode.StartsWith(code));
    }

    private static IQueryable<Nomenklatur> ByWords(IQueryable<Nomenklatur> rows, string text)
    {
        foreach (var word in text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MaxWords))
        {
            rows = rows.Where(x => x.TeksCari.Contains(word));
        }

        return rows;
    }
}

using System.Text;
using System.Text.Json;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using Microsoft.EntityFrameworkCore;
using JejakRow = LkjipPortal.Web.Data.Audit.JejakAudit;

namespace LkjipPortal.Web.Features.JejakAudit;

/// <summary>What is asked of the trail; as in the address.</summary>
public sealed class JejakSaringan
{
    public string? Dokumen { get; set; }

    /// <summary>Part of the name.</summary>
    public string? Orang { get; set; }

    /// <summary>First day, WIB.</summary>
    public string? Dari { get; set; }

    /// <summary>Last day, WIB.</summary>
    public string? Sampai { get; set; }

    /// <summary>From 1.</summary>
    public int Halaman { get; set; } = 1;

    public bool Kosong => string.IsNullOrEmpty(Dokumen) && string.IsNullOrEmpty(Orang) && string.IsNullOrEmpty(Dari) && string.IsNullOrEmpty(Sampai);

    /// <param name="halaman">Null: without a page.</param>
    public string Query(int? halaman)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in new[] { ("dokumen", Dokumen), ("orang", Orang), ("dari", Dari), ("sampai", Sampai), ("halaman", halaman?.ToString(System.Globalization.CultureInfo.InvariantCulture)) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                text.Append(text.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
            }
        }

        return text.ToString();
    }
}

/// <summary>A property before and after; null where nothing was there.</summary>
public sealed record JejakNilai(string Nama, string? Sebelum, string? Sesudah)
{
    private const int Panjang = 160;
    private const int Sekitar = 40;

    /// <summary>Both values; of long ones only what differs, with a few words around it.</summary>
    public (string Sebelum, string Sesudah) Beda()
    {
        var (before, after) = (Sebelum ?? "kosong", Sesudah ?? "kosong");
        if (before.Length <= Panjang && after.Length <= Panjang)
        {
            return (before, after);
        }

        var shorter = Math.Min(before.Length, after.Length);
        var start = before.AsSpan().CommonPrefixLength(after);
        var end = 0;
        while (end < shorter - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return (Part(before, start, end), Part(after, start, end));
    }

    private static string Part(string text, int start, int end)
    {
        var (from, to) = (Math.Max(0, start - Sekitar), Math.Min(text.Length, text.Length - end + Sekitar));
        return $"{(from > 0 ? "…" : "")}{text[from..to].Trim()}{(to < text.Length ? "…" : "")}";
    }
}

/// <param name="Unit">Code of the perangkat daerah, null for none.</param>
public sealed record JejakBaris(JejakRow Row, string? Unit, IReadOnlyList<JejakNilai> Nilai);

/// <param name="Pesan">Why a filter was not used; null when all were.</param>
public sealed record JejakDaftar(IReadOnlyList<JejakBaris> Baris, int Jumlah, int Halaman, int JumlahHalaman, IReadOnlyList<string> Orang, string? Pesan);

/// <summary>Reads the trail of one unit or of all, newest first.</summary>
internal static class BacaJejak
{
    public const int PerHalaman = 50;
    public const int MaxUnduh = 20_000;

    private static readonly TimeSpan Wib = TimeSpan.FromHours(7);

    /// <param name="unitId">Null: every unit.</param>
    public static async Task<JejakDaftar> DaftarAsync(PortalDbContext db, Guid? unitId, JejakSaringan saringan, CancellationToken cancellationToken)
    {
        var (rows, pesan) = Pilih(db, unitId, saringan);
        var count = await rows.CountAsync(cancellationToken);
        var pages = Math.Max(1, (count + PerHalaman - 1) / PerHalaman);
        var page = Math.Clamp(saringan.Halaman, 1, pages);
        var shown = await rows.OrderByDescending(x => x.Nomor).Skip((page - 1) * PerHalaman).Take(PerHalaman).ToListAsync(cancellationToken);
        var people = await Milik(db, unitId).Select(x => x.Orang).Distinct().OrderBy(x => x).Take(200).ToListAsync(cancellationToken);
        return new JejakDaftar(await WithUnitsAsync(db, shown, cancellationToken), count, page, pages, people, pesan);
    }

    /// <summary>The newest rows that the filter lets through.</summary>
    public static async Task<IReadOnlyList<JejakBaris>> UnduhAsync(PortalDbContext db, Guid? unitId, JejakSaringan saringan, CancellationToken cancellationToken) =>
        await WithUnitsAsync(db, await Pilih(db, unitId, saringan).Rows.OrderByDescending(x => x.Nomor).Take(MaxUnduh).ToListAsync(cancellationToken), cancellationToken);

    /// <summary>"24 November 2026 10.42.07", WIB.</summary>
    public static string Waktu(DateTimeOffset time)
    {
        var local = time.ToOffset(Wib);
        return $"{IdDate.Format(DateOnly.FromDateTime(local.DateTime))} {local.ToString("HH.mm.ss", System.Globalization.CultureInfo.InvariantCulture)}";
    }

    /// <summary>"PaguAkhir" is "Pagu akhir".</summary>
    public static string Label(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var starts = i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            text.Append(starts ? " " : "").Append(starts ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return text.ToString();
    }

    private static IQueryable<JejakRow> Milik(PortalDbContext db, Guid? unitId) =>
        unitId is { } id ? db.JejakAudit.AsNoTracking().Where(x => x.PerangkatDaerahId == id) : db.JejakAudit.AsNoTracking();

    private static (IQueryable<JejakRow> Rows, string? Pesan) Pilih(PortalDbContext db, Guid? unitId, JejakSaringan saringan)
    {
        var rows = Milik(db, unitId);
        if (!string.IsNullOrEmpty(saringan.Dokumen))
        {
            rows = rows.Where(x => x.Dokumen == saringan.Dokumen);
        }

        if (!string.IsNullOrEmpty(saringan.Orang))
        {
            rows = Bernama(db, rows, saringan.Orang.Trim());
        }

        var (from, wrongFrom) = Hari(saringan.Dari, "Tanggal awal");
        var (to, wrongTo) = Hari(saringan.Sampai, "Tanggal akhir");
        if (from is { } first)
        {
            rows = rows.Where(x => x.Pada >= first);
        }

        if (to?.AddDays(1) is { } end)
        {
            rows = rows.Where(x => x.Pada < end);
        }

        return (rows, wrongFrom ?? wrongTo);
    }

    /// <summary>Rows of whoever has these words in the name, in capitals or not.</summary>
    private static IQueryable<JejakRow> Bernama(PortalDbContext db, IQueryable<JejakRow> rows, string words)
    {
        var pattern = "%" + words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";
        return db.Database.IsNpgsql() ? rows.Where(x => EF.Functions.ILike(x.Orang, pattern, "\\")) : rows.Where(x => EF.Functions.Like(x.Orang, pattern, "\\"));
    }

    private static (DateTimeOffset? Start, string? Error) Hari(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, null);
        }

        var parsed = IdDate.Parse(text, field);
        return parsed.Error is null ? (new DateTimeOffset(parsed.Value.ToDateTime(TimeOnly.MinValue), Wib), null) : (null, parsed.Error);
    }

    private static async Task<List<JejakBaris>> WithUnitsAsync(PortalDbContext db, List<JejakRow> rows, CancellationToken cancellationToken)
    {
        var units = await db.PerangkatDaerah.AsNoTracking().ToDictionaryAsync(x => x.Id, x => x.Kode, cancellationToken);
        return rows.ConvertAll(row => new JejakBaris(row, row.PerangkatDaerahId is { } id ? units.GetValueOrDefault(id) : null, Nilai(row)));
    }

    private static List<JejakNilai> Nilai(JejakRow row)
    {
        var (before, after) = (Read(row.Sebelum), Read(row.Sesudah));
        return [.. after.Keys.Union(before.Keys).Select(name => new JejakNilai(Label(name), before.GetValueOrDefault(name), after.GetValueOrDefault(name)))];
    }

    private static Dictionary<string, string?> Read(string? json)
    {
        if (json is null)
        {
            return [];
        }

        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(x => x.Name, x => x.Value.GetString());
    }
}

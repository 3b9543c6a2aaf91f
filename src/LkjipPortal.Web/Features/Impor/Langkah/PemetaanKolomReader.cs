using System.Globalization;
using System.Text.RegularExpressions;
using LkjipPortal.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Impor.Langkah;

/// <summary>
/// What a unit confirmed the columns of its workbooks to be, per kind of document. Headings and fields are remembered with their years counted from the document's
/// first, so that next period's workbook is recognized too.
/// </summary>
public sealed partial class PemetaanKolomReader(PortalDbContext db)
{
    /// <summary>The columns as confirmed before, where the unit has met their heading; else as recognized.</summary>
    public async Task<IReadOnlyList<KolomLembar>> RecallAsync(Guid unitId, JenisImpor jenis, TataLetak layout, CancellationToken cancellationToken)
    {
        var known = await db.PemetaanKolom.AsNoTracking().Where(x => x.PerangkatDaerahId == unitId && x.Dokumen == jenis.Path).Select(x => x.Kolom).SingleOrDefaultAsync(cancellationToken);
        if (known is null)
        {
            return layout.Kolom;
        }

        var allowed = layout.Pilihan.Select(choice => choice.Kode).Append("").ToHashSet(StringComparer.Ordinal);
        return
        [
            .. layout.Kolom.Zip(Keys(layout), (column, key) => known.TryGetValue(key, out var field) && Absolute(field, layout.TahunPertama) is var bidang
                && bidang != column.Bidang && allowed.Contains(bidang) ? column with { Bidang = bidang, Diingat = true } : column),
        ];
    }

    /// <param name="columns">The layout's columns with the fields confirmed, in the same order.</param>
    public async Task RememberAsync(Guid unitId, JenisImpor jenis, TataLetak layout, IReadOnlyList<KolomLembar> columns, CancellationToken cancellationToken)
    {
        var row = await db.PemetaanKolom.SingleOrDefaultAsync(x => x.PerangkatDaerahId == unitId && x.Dokumen == jenis.Path, cancellationToken);
        if (row is null)
        {
            row = new PemetaanKolom { PerangkatDaerahId = unitId, Dokumen = jenis.Path };
            db.Add(row);
        }

        var merged = new Dictionary<string, string>(row.Kolom, StringComparer.Ordinal);
        foreach (var (column, key) in columns.Zip(Keys(layout)))
        {
            merged[key] = Relative(column.Bidang, layout.TahunPertama);
        }

        row.Kolom = merged;
    }

    /// <summary>Headings, and which of the columns with the same heading it is.</summary>
    private static IEnumerable<string> Keys(TataLetak layout)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var column in layout.Kolom)
        {
            var heading = Relative(column.Judul.ToUpperInvariant(), layout.TahunPertama);
            seen[heading] = seen.GetValueOrDefault(heading) + 1;
            yield return string.Create(CultureInfo.InvariantCulture, $"{heading}#{seen[heading]}");
        }
    }

    private static string Relative(string text, int first) =>
        YearText().Replace(text, match => string.Create(CultureInfo.InvariantCulture, $"{{{int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) - first}}}"));

    private static string Absolute(string text, int first) =>
        OffsetText().Replace(text, match => (first + int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearText();

    [GeneratedRegex(@"\{(-?\d{1,3})\}", RegexOptions.CultureInvariant)]
    private static partial Regex OffsetText();
}

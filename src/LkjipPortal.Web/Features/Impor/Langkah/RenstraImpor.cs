using System.Globalization;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Imports.Renstra;
using LkjipPortal.Web.Imports.Workbook;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Impor.Langkah;

internal sealed class RenstraImpor() : JenisImpor("renstra", "Renstra")
{
    public override IReadOnlyList<string> KolomDicari { get; } =
        ["Tujuan", "Sasaran", "Kode", "Program, kegiatan, sub kegiatan", "Indikator", "Kondisi awal", "Target dan Rp tiap tahun", "Kondisi akhir Renstra", "Unit kerja", "Lokasi"];

    public override ParseResult<IReadOnlyList<Sheet>> Candidates(WorkbookContent workbook)
    {
        var sheets = RenstraSheetReader.Candidates(workbook);
        return sheets.Count > 0 ? ParseResult.Of(sheets) : ParseResult.Refused<IReadOnlyList<Sheet>>(RenstraSheetReader.NoTable);
    }

    public override ParseResult<TataLetak> Layout(Sheet sheet, int tahun)
    {
        if (!RenstraSheetReader.Layout(sheet).TryGet(out var layout, out var error))
        {
            return ParseResult.Refused<TataLetak>(error);
        }

        var years = Enumerable.Range(layout.TahunAwal, layout.TahunAkhir - layout.TahunAwal + 1).Concat(layout.Columns.Select(column => column.Tahun).OfType<int>()).Distinct().Order();
        return ParseResult.Of(new TataLetak(
            Title(layout.TahunAwal, layout.TahunAkhir),
            layout.TahunAwal,
            [.. layout.Columns.Select(column => KolomLembar.Of(sheet, layout.Header, column.Index, column.Header, Code(column.Field, column.Tahun)))],
            [.. Choices([.. years])]));
    }

    public override string? Missing(IReadOnlyList<KolomLembar> columns) => RenstraSheetReader.Missing(Columns(columns));

    public override async Task<RencanaTujuan> TargetAsync(PortalDbContext db, CurrentUnit unit, TataLetak layout, CancellationToken cancellationToken)
    {
        var versions = await db.VersiRenstra.AsNoTracking()
            .Where(x => db.Renstra.Any(r => r.Id == x.RenstraId && r.PerangkatDaerahId == unit.Id && r.TahunAwal == layout.TahunPertama)).ToListAsync(cancellationToken);
        return Target(layout.Judul, versions);
    }

    public override async Task<ParseResult<HasilImpor>> RunAsync(PortalDbContext db, CurrentUnit unit, Sheet sheet, IReadOnlyList<KolomLembar> columns, bool dryRun, CancellationToken cancellationToken)
    {
        if (!RenstraSheetReader.Read(sheet, Columns(columns)).TryGet(out var import, out var error))
        {
            return ParseResult.Refused<HasilImpor>(error);
        }

        var summary = await new ImporRenstra(db).RunAsync(unit.Id, import, dryRun, cancellationToken);
        return ParseResult.Of(new HasilImpor(summary, Math.Clamp(unit.Tahun, import.TahunAwal, import.TahunAkhir)));
    }

    private static string Title(int first, int last) => string.Create(CultureInfo.InvariantCulture, $"Renstra {first}–{last}");

    private static string Code(RenstraField field, int? year = null) =>
        field == RenstraField.None ? "" : year is null ? field.ToString() : string.Create(CultureInfo.InvariantCulture, $"{field}:{year}");

    private static RenstraColumn[] Columns(IReadOnlyList<KolomLembar> columns) => [.. columns.Select(column =>
    {
        var parts = column.Bidang.Split(':');
        return Enum.TryParse<RenstraField>(parts[0], out var field)
            ? new RenstraColumn(column.Index, column.Judul, field, parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : null)
            : new RenstraColumn(column.Index, column.Judul, RenstraField.None);
    })];

    private static IEnumerable<PilihanBidang> Choices(int[] years)
    {
        yield return new(Code(RenstraField.Tujuan), "Tujuan");
        yield return new(Code(RenstraField.Sasaran), "Sasaran");
        yield return new(Code(RenstraField.Kode), "Kode");
        yield return new(Code(RenstraField.Nama), "Program, kegiatan, sub kegiatan");
        yield return new(Code(RenstraField.Indikator), "Indikator");
        yield return new(Code(RenstraField.Satuan), "Satuan");
        yield return new(Code(RenstraField.KondisiAwal), "Kondisi awal");
        foreach (var year in years)
        {
            var group = string.Create(CultureInfo.InvariantCulture, $"Tahun {year}");
            yield return new(Code(RenstraField.Target, year), string.Create(CultureInfo.InvariantCulture, $"Target {year}"), group);
            yield return new(Code(RenstraField.Pagu, year), string.Create(CultureInfo.InvariantCulture, $"Pagu {year} (Rp)"), group);
        }

        yield return new(Code(RenstraField.TargetAkhir), "Target akhir Renstra", "Akhir Renstra");
        yield return new(Code(RenstraField.PaguAkhir), "Pagu akhir Renstra (Rp)", "Akhir Renstra");
        yield return new(Code(RenstraField.UnitKerja), "Unit kerja penanggung jawab");
        yield return new(Code(RenstraField.Lokasi), "Lokasi");
        yield return new(Code(RenstraField.Catatan), "Catatan");
    }
}

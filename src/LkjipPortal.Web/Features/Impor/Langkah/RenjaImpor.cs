using System.Globalization;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Imports.Renja;
using LkjipPortal.Web.Imports.Workbook;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Impor.Langkah;

internal sealed class RenjaImpor() : JenisImpor("renja", "Renja")
{
    private const string UnitMark = "+satuan";

    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    public override IReadOnlyList<string> KolomDicari { get; } =
    [
        "Kode", "Urusan, program, kegiatan, sub kegiatan", "Indikator", "Target Renstra", "Realisasi sampai tahun lalu", "Target dan Rp Renja",
        "Realisasi triwulan", "Target dan Rp perubahan", "Satuan di samping nilainya",
    ];

    public override ParseResult<IReadOnlyList<Sheet>> Candidates(WorkbookContent workbook)
    {
        var sheets = RenjaSheetReader.Candidates(workbook);
        return sheets.Count > 0 ? ParseResult.Of(sheets) : ParseResult.Refused<IReadOnlyList<Sheet>>(RenjaSheetReader.NoTableAnywhere);
    }

    public override ParseResult<TataLetak> Layout(Sheet sheet, int tahun) => RenjaSheetReader.Layout(sheet, tahun).TryGet(out var layout, out var error)
        ? ParseResult.Of(new TataLetak(
            string.Create(CultureInfo.InvariantCulture, $"Renja {tahun}"),
            tahun,
            [.. layout.Columns.Select(column => KolomLembar.Of(sheet, layout.Header, column.Index, column.Header, Code(column.Field, column.Triwulan, column.IsUnit)))],
            [.. Choices(tahun)]))
        : ParseResult.Refused<TataLetak>(error);

    public override string? Missing(IReadOnlyList<KolomLembar> columns) => RenjaSheetReader.Missing(Columns(columns));

    public override async Task<RencanaTujuan> TargetAsync(PortalDbContext db, CurrentUnit unit, TataLetak layout, CancellationToken cancellationToken)
    {
        var versions = await db.VersiRenja.AsNoTracking()
            .Where(x => db.Renja.Any(r => r.Id == x.RenjaId && r.PerangkatDaerahId == unit.Id && r.Tahun == layout.TahunPertama)).ToListAsync(cancellationToken);
        return Target(layout.Judul, versions);
    }

    public override async Task<ParseResult<HasilImpor>> RunAsync(PortalDbContext db, CurrentUnit unit, Sheet sheet, IReadOnlyList<KolomLembar> columns, bool dryRun, CancellationToken cancellationToken)
    {
        if (!RenjaSheetReader.Read(sheet, unit.Tahun, Columns(columns)).TryGet(out var import, out var error))
        {
            return ParseResult.Refused<HasilImpor>(error);
        }

        return ParseResult.Of(new HasilImpor(await new ImporRenja(db).RunAsync(unit.Id, unit.Tahun, import, dryRun, cancellationToken), unit.Tahun));
    }

    private static string Code(RenjaField field, int? quarter = null, bool isUnit = false) => field == RenjaField.None ? ""
        : field + (quarter is null ? "" : string.Create(CultureInfo.InvariantCulture, $":{quarter}")) + (isUnit ? UnitMark : "");

    private static RenjaColumn[] Columns(IReadOnlyList<KolomLembar> columns) => [.. columns.Select(column =>
    {
        var isUnit = column.Bidang.EndsWith(UnitMark, StringComparison.Ordinal);
        var parts = (isUnit ? column.Bidang[..^UnitMark.Length] : column.Bidang).Split(':');
        return Enum.TryParse<RenjaField>(parts[0], out var field)
            ? new RenjaColumn(column.Index, column.Judul, field, parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : null, isUnit)
            : new RenjaColumn(column.Index, column.Judul, RenjaField.None);
    })];

    private static IEnumerable<PilihanBidang> Choices(int tahun)
    {
        static IEnumerable<PilihanBidang> Valued(RenjaField field, string label, string group, int? quarter = null) =>
            [new(Code(field, quarter), label, group), new(Code(field, quarter, isUnit: true), $"Satuan {char.ToLowerInvariant(label[0])}{label[1..]}", group)];

        var original = string.Create(CultureInfo.InvariantCulture, $"Renja {tahun}");
        return
        [
            new(Code(RenjaField.Kode), "Kode"),
            new(Code(RenjaField.Nama), "Urusan, program, kegiatan, sub kegiatan"),
            new(Code(RenjaField.Indikator), "Indikator"),
            new(Code(RenjaField.Satuan), "Satuan"),
            .. Valued(RenjaField.TargetRenstra, "Target Renstra", "Renstra"),
            .. Valued(RenjaField.RealisasiTahunLalu, "Realisasi sampai tahun lalu", "Renstra"),
            .. Valued(RenjaField.Target, "Target", original),
            new(Code(RenjaField.Pagu), "Pagu (Rp)", original),
            .. Quarters.SelectMany((name, i) => Valued(RenjaField.Realisasi, $"Realisasi triwulan {name}", "Realisasi", i + 1)
                .Append(new(Code(RenjaField.RealisasiRupiah, i + 1), $"Realisasi triwulan {name} (Rp)", "Realisasi"))),
            .. Valued(RenjaField.TargetPerubahan, "Target perubahan", "Perubahan"),
            new(Code(RenjaField.PaguPerubahan), "Pagu perubahan (Rp)", "Perubahan"),
            new(Code(RenjaField.Catatan), "Catatan"),
        ];
    }
}

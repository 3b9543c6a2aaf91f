using LkjipPortal.Rendering.Xlsx;
using LkjipPortal.Web.Data;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>Writes plans as workbooks that can be imported again, and empty ones to fill in.</summary>
public sealed class EksporRencana(ReportSourceReader reader)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly XlsxNotes Help = new("Petunjuk",
    [
        "Cara mengisi",
        "Satu baris untuk satu indikator. Kode dan nama cukup di baris indikator pertama; pagu juga.",
        "Tujuan dan sasaran berdiri di baris sendiri, di atas program yang mendukungnya.",
        "Kode bertitik: program 5.03.01, kegiatan 5.03.01.2.01, sub kegiatan 5.03.01.2.01.01. Awali dengan tanda petik (') bila Excel mengubahnya.",
        "Target ditulis dengan satuannya bila perlu: 14 kali, 90%, A (81,05), 53 orang/bulan.",
        "Angka desimal memakai koma: 0,86. Titik memisahkan ribuan: 5.208 dokumen.",
        "Pagu dalam rupiah penuh, tanpa sen. Sel kosong berarti belum diisi; tanda - pada pagu berarti nol.",
        "Baris jumlah, judul, dan catatan kaki boleh ada; portal melewatinya.",
        "Mengimpor lagi memperbarui baris menurut kode dan tahun. Sel kosong tidak menghapus isi yang sudah ada.",
    ]);

    /// <returns>False when the unit has no Renstra for the year.</returns>
    public async Task<bool> RenstraAsync(Guid unitId, int tahun, Stream output, CancellationToken cancellationToken)
    {
        var source = await reader.ReadAsync(unitId, tahun, cancellationToken);
        if (source?.Renstra is null)
        {
            return false;
        }

        XlsxWriter.Write([RenstraSheet.Of(source.Renstra, $"{source.Unit.Nama} {source.Unit.Pemda}")], output);
        return true;
    }

    /// <returns>False when the unit has no Renja for the year.</returns>
    public async Task<bool> RenjaAsync(Guid unitId, int tahun, Stream output, CancellationToken cancellationToken)
    {
        var source = await reader.ReadAsync(unitId, tahun, cancellationToken);
        if (source?.Renja is null)
        {
            return false;
        }

        XlsxWriter.Write([RenjaSheet.Of(source.Renja, tahun, $"{source.Unit.Nama} {source.Unit.Pemda}")], output);
        return true;
    }

    public static void RenstraTemplate(int tahunAwal, int tahunAkhir, string owner, Stream output) =>
        XlsxWriter.Write([RenstraSheet.Template(tahunAwal, tahunAkhir, owner)], output, Help);

    public static void RenjaTemplate(int tahun, string owner, Stream output) => XlsxWriter.Write([RenjaSheet.Template(tahun, owner)], output, Help);
}

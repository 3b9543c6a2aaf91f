using LkjipPortal.Core.Planning;

namespace LkjipPortal.Core.Reporting;

/// <summary>The LKjIP of a PD and year: settings and narrative. Figures are never stored here.</summary>
public sealed class Laporan : IDokumenBerstatus
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid PerangkatDaerahId { get; init; }
    public int Tahun { get; init; }
    public StatusDokumen Status { get; set; }

    int IDokumenBerstatus.Nomor => 0;

    /// <summary>Date of signing, also the document's date.</summary>
    public DateOnly Tanggal { get; set; }

    /// <summary>The head who signs.</summary>
    public Guid? PenandatanganId { get; set; }

    public PengaturanLaporan Pengaturan { get; set; } = new();
    public List<BagianLaporan> Bagian { get; init; } = [];
    public int Revisi { get; set; }
}

public enum KeadaanBagian { Belum, Draf, Selesai, Dikunci }

/// <summary>A narrative section: Markdown with figure links <c>{{key}}</c>.</summary>
public sealed class BagianLaporan
{
    /// <summary>About 100 printed pages; longer text is refused, not cut.</summary>
    public const int IsiMaxLength = 200_000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid LaporanId { get; init; }

    /// <summary>Place in the outline: "kata-pengantar", "1.1", "3.1.5", "4.1"; see <c>Composition.ReportOutline</c>.</summary>
    public required string Kode { get; init; }

    public required string Isi { get; set; }
    public KeadaanBagian Keadaan { get; set; }
    public int Revisi { get; set; }
}

namespace LkjipPortal.Core.Planning;

public enum JenisVersi { Murni, Perubahan }

/// <summary>Life of a document (domain: draf, diajukan, dikembalikan, disetujui, final).</summary>
public enum StatusDokumen { Draf, Diajukan, Dikembalikan, Disetujui, Final }

/// <summary>Level of a plan node. Urusan and bidang urusan stand above the programs of a Renja.</summary>
public enum LevelRencana { Tujuan, Sasaran, Urusan, BidangUrusan, Program, Kegiatan, SubKegiatan }

public enum ArahIndikator
{
    /// <summary>Higher is better.</summary>
    Naik,
    /// <summary>Lower is better.</summary>
    Turun,
    /// <summary>Keep between two bounds.</summary>
    Rentang,
}

/// <summary>How quarters make a year. A percentage is never summed.</summary>
public enum Akumulasi { Jumlah, NilaiTerakhir, RataRata }

/// <summary>What goes its way from draf to disetujui: a version of a plan, or a document that has none.</summary>
public interface IDokumenBerstatus
{
    Guid Id { get; }

    /// <summary>0 for murni and for a document without versions.</summary>
    int Nomor { get; }

    StatusDokumen Status { get; set; }
    int Revisi { get; set; }
}

/// <summary>Common part of a document version: kind, number, legal basis, state. Murni has number 0, Perubahan 1, 2, ...</summary>
public abstract class VersiDokumen : IDokumenBerstatus
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public JenisVersi Jenis { get; init; }
    public int Nomor { get; init; }
    public DateOnly? Tanggal { get; set; }
    public string? DasarHukum { get; set; }
    public string? Alasan { get; set; }
    public StatusDokumen Status { get; set; }

    /// <summary>Concurrency version: raised by every save of the aggregate.</summary>
    public int Revisi { get; set; }

    /// <summary>A version that is submitted, approved or final takes no change; a new Perubahan does.</summary>
    public bool Beku => Status is StatusDokumen.Diajukan or StatusDokumen.Disetujui or StatusDokumen.Final;
}

namespace LkjipPortal.Core.Planning.Versions;

/// <summary>Copies a PK version into the next Perubahan, for one of the three legal causes.</summary>
public static class PerubahanPk
{
    /// <param name="old">Whole, with both tables. Stays as it is, and takes no further change once the copy is there.</param>
    public static VersiPerjanjianKinerja Copy(VersiPerjanjianKinerja old, AlasanPerubahanPk cause, PerubahanDetail detail)
    {
        var version = new VersiPerjanjianKinerja
        {
            PerjanjianKinerjaId = old.PerjanjianKinerjaId,
            Jenis = JenisVersi.Perubahan,
            Nomor = old.Nomor + 1,
            AlasanPerubahan = cause,
            Alasan = detail.Alasan,
            DasarHukum = detail.DasarHukum,
            Tanggal = detail.Tanggal,
            Status = StatusDokumen.Draf,
            PihakPertamaId = old.PihakPertamaId,
            PihakKeduaId = old.PihakKeduaId,
        };
        version.Sasaran.AddRange(old.Sasaran.OrderBy(row => row.Urutan).Select(row => new SasaranPk
        {
            VersiPerjanjianKinerjaId = version.Id,
            IndikatorKinerjaId = row.IndikatorKinerjaId,
            Sasaran = row.Sasaran,
            Indikator = row.Indikator,
            Target = PerubahanRenstra.Again(row.Target)!,
            Urutan = row.Urutan,
        }));
        version.Program.AddRange(old.Program.OrderBy(row => row.Urutan).Select(row => new ProgramPk
        {
            VersiPerjanjianKinerjaId = version.Id,
            SubjekKinerjaId = row.SubjekKinerjaId,
            IndikatorKinerjaId = row.IndikatorKinerjaId,
            Program = row.Program,
            SasaranProgram = row.SasaranProgram,
            Indikator = row.Indikator,
            Target = PerubahanRenstra.Again(row.Target),
            Anggaran = row.Anggaran,
            Keterangan = row.Keterangan,
            Urutan = row.Urutan,
        }));
        return version;
    }
}

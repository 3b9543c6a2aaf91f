namespace LkjipPortal.Core.Planning.Versions;

/// <summary>Where a Renja leaves the Renstra of its year.</summary>
public static class RenjaDeviation
{
    /// <summary>
    /// Program, kegiatan and sub kegiatan are matched by code: rows that only the Renja has, rows of the Renstra that it lacks, names, pagu, indikator and targets that
    /// differ. Urusan and bidang urusan are no rows of a Renstra and stay out.
    /// </summary>
    public static VersionComparison Find(VersiRenstra plan, VersiRenja renja, int tahun)
    {
        var year = ComparableDocument.Of("", renja, tahun);
        return VersionComparison.Compare(
            ComparableDocument.Of("", plan, tahun),
            year with { Baris = [.. year.Baris.Where(row => row.Level is not (LevelRencana.Urusan or LevelRencana.BidangUrusan))] });
    }
}

using LkjipPortal.Core.Calculation;

namespace LkjipPortal.Core.Composition;

/// <summary>BAB II: targets of the year, of the Renstra's other years and of its end, and pagu.</summary>
internal static class ReportFiguresRencana
{
    public static void Add(FigureContext context)
    {
        foreach (var indikator in context.Source.Subjek.SelectMany(s => s.Indikator))
        {
            AddTargets(context, indikator);
        }

        foreach (var program in context.Program)
        {
            context.Book.AddEntered(context.Key(program.Kode, "pagu"), context.Label("Pagu", program.Nama), program.Pagu, FigureFormat.Rupiah, PkOrigin(context));
        }

        foreach (var sasaran in context.Sasaran)
        {
            AddSum(context, sasaran.Kode, "pagu", context.Label("Pagu", sasaran.Nama), context.ProgramOf(sasaran));
        }

        AddSum(context, "total", "pagu", "Jumlah pagu " + context.Year, context.Program);
    }

    /// <summary>
    /// Sum over programs. A program outside the PK in force (no pagu) takes no part unless money was spent on it; a program in the PK whose figure is missing leaves the sum blank.
    /// </summary>
    public static void AddSum(FigureContext context, string subject, string what, string label, IEnumerable<SubjekSource> programs)
    {
        var parts = programs.Where(p => what == "pagu" ? p.Pagu is not null : p.Pagu is not null || p.RealisasiAnggaran is not null).ToList();
        string[] inputs = [.. parts.Select(p => context.Key(p.Kode, what))];
        context.Book.AddComputed(
            context.Key(subject, what), label, FigureFormat.Rupiah, "anggaran", inputs, v => Anggaran.Jumlah([.. v.Select(x => (decimal?)x)]));
    }

    private static void AddTargets(FigureContext context, IndikatorSource indikator)
    {
        var book = context.Book;
        var isPk = context.Source.Pk is not null && indikator.TargetDari?.Contains("Perjanjian", StringComparison.OrdinalIgnoreCase) == true;
        book.AddEntered(
            context.Key(indikator.Kode, "target"), context.Label("Target", indikator.Nama), indikator.Target, indikator.JenisNilai,
            new(indikator.TargetDari ?? "Perjanjian Kinerja " + context.Year, isPk || indikator.TargetDari is null ? "perjanjian-kinerja" : "renstra", []));

        foreach (var (tahun, nilai) in indikator.TargetRenstra.OrderBy(t => t.Key).Where(t => t.Key != context.Tahun))
        {
            book.AddEntered(FigureKey.Of(indikator.Kode, "target", tahun), $"Target {indikator.Nama} {tahun}", nilai, indikator.JenisNilai, RenstraOrigin(context));
        }

        var akhir = context.Source.Renstra?.TahunAkhir ?? context.Tahun;
        book.AddEntered(
            FigureKey.Of(indikator.Kode, "target-akhir", akhir), $"Target akhir Renstra {indikator.Nama} {akhir}", indikator.TargetAkhir, indikator.JenisNilai,
            RenstraOrigin(context));
    }

    private static FigureOrigin RenstraOrigin(FigureContext context) =>
        new(context.Source.Renstra is { } renstra ? $"Renstra {renstra.TahunAwal}–{renstra.TahunAkhir}" : "Renstra", "renstra", []);

    private static FigureOrigin PkOrigin(FigureContext context) => new(
        context.Source.Pk is { Jenis: Planning.JenisVersi.Perubahan } ? "Perjanjian Kinerja Perubahan " + context.Year : "Perjanjian Kinerja " + context.Year,
        "perjanjian-kinerja",
        []);
}

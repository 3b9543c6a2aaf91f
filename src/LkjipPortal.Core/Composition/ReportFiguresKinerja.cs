using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Planning;

namespace LkjipPortal.Core.Composition;

/// <summary>Section 3.1.1: realisasi, capaian and category of the year, the mean of the sasaran, how many targets were reached.</summary>
internal static class ReportFiguresKinerja
{
    public static void Add(FigureContext context)
    {
        foreach (var indikator in context.Source.Subjek.SelectMany(s => s.Indikator))
        {
            AddIndikator(context, indikator);
        }

        foreach (var sasaran in context.Sasaran)
        {
            AddMean(context, sasaran.Kode, context.Label("Capaian", sasaran.Nama), [.. sasaran.Indikator.Select(i => context.Key(i.Kode, "capaian-angka"))]);
        }

        AddMean(context, "rata-rata", "Rata-rata capaian sasaran " + context.Year, [.. context.Sasaran.Select(s => context.Key(s.Kode, "capaian"))]);
        var mean = context.Book[context.Key("rata-rata", "capaian")];
        AddKategori(context, "rata-rata", "Kategori rata-rata capaian sasaran " + context.Year, mean.Key, mean.Value);
        AddReached(context);
    }

    private static void AddIndikator(FigureContext context, IndikatorSource indikator)
    {
        var realisasi = indikator.Realisasi.GetValueOrDefault(context.Tahun);
        var path = "realisasi/" + indikator.Kode;
        var (targetKey, realisasiKey) = (context.Key(indikator.Kode, "target"), context.Key(indikator.Kode, "realisasi"));
        context.Book.AddRealisasi(
            realisasiKey, context.Label("Realisasi", indikator.Nama), realisasi, indikator.JenisNilai, new("Realisasi " + context.Year, path, []));

        var capaian = CapaianOf(context, indikator, realisasi);
        context.Capaian[indikator.Kode] = capaian;
        var origin = new FigureOrigin("Dihitung", path, [realisasiKey, targetKey]);
        var result = new CalculationResult(capaian.Value, capaian.State, capaian.WorkedLine);
        var provisional = RealisasiNilai.StateOf(realisasi) == FigureState.Provisional;
        context.Book.AddResult(
            context.Key(indikator.Kode, "capaian"), context.Label("Capaian", indikator.Nama), FigureFormat.Percent, origin, result, provisional, capaian.Text);

        var number = capaian.State == FigureState.Words
            ? result with { State = capaian.Value is null ? FigureState.NotApplicable : FigureState.Value }
            : result;
        context.Book.AddResult(
            context.Key(indikator.Kode, "capaian-angka"), context.Label("Angka capaian", indikator.Nama), FigureFormat.Percent, origin, number, provisional);
        AddKategori(
            context, indikator.Kode, context.Label("Kategori capaian", indikator.Nama), context.Key(indikator.Kode, "capaian"), capaian.CategoryValue);

        context.Book.AddComputed(
            context.Key(indikator.Kode, "selisih-target"), context.Label("Selisih realisasi dan target", indikator.Nama), FigureFormat.Points, path,
            [realisasiKey, targetKey], v => Pertumbuhan.Selisih(v[0], v[1]));
    }

    private static CapaianResult CapaianOf(FigureContext context, IndikatorSource indikator, RealisasiSource? realisasi)
    {
        var nilai = RealisasiNilai.Of(realisasi);
        return nilai is null
            ? new(null, null, null, RealisasiNilai.StateOf(realisasi), null)
            : Capaian.Compute(nilai, indikator.Target, indikator.JenisNilai, context.PolicyOf(indikator));
    }

    /// <summary>
    /// Mean of capaian. One that was not entered leaves the mean blank; one that is not measured or does not apply is left out, and neither the worked line nor the inputs name it.
    /// </summary>
    private static void AddMean(FigureContext context, string subject, string label, IReadOnlyList<string> keys)
    {
        var blank = keys.Where(k => context.Book[k].State == FigureState.Blank).ToList();
        var counted = keys.Where(k => context.Book[k].Value is not null).ToList();
        var inputs = (blank.Count, counted.Count) switch { ( > 0, _) => blank, (_, 0) => keys, _ => counted };
        context.Book.AddComputed(
            context.Key(subject, "capaian"), label, FigureFormat.Percent, null, inputs, v => RataRata.Compute(v, context.Rounding));
    }

    private static void AddKategori(FigureContext context, string subject, string label, string input, decimal? value)
    {
        var capaian = context.Book[input];
        var origin = new FigureOrigin("Dihitung", capaian.Origin.Path, [input]);
        var found = value is { } v ? Kategorisasi.Find(context.Source.Skala, v, context.Rounding) : null;
        var state = (found, capaian.Value, capaian.State) switch
        {
            (not null, _, _) => FigureState.Words,
            (_, null, not FigureState.Words) => capaian.State,
            _ => FigureState.NotApplicable,
        };
        context.Book.Add(new(
            context.Key(subject, "kategori"), label, null, found?.Kategori.Nama ?? FigureStateText.Of(state)!, state, FigureFormat.Text, found?.WorkedLine, origin));
    }

    private static void AddReached(FigureContext context)
    {
        int Count(IEnumerable<SubjekSource> subjek) => subjek.SelectMany(s => s.Indikator).Count(i => context.Capaian[i.Kode].Tercapai == true);
        int CountOfLevel(LevelRencana level) => Count(context.Baris.Where(s => s.Level == level));
        ReportFiguresProfil.AddCount(context, "tercapai", "Jumlah indikator sasaran dan program yang mencapai target", Count(context.Baris));
        ReportFiguresProfil.AddCount(context, "tercapai-sasaran", "Jumlah indikator sasaran yang mencapai target", CountOfLevel(LevelRencana.Sasaran));
        ReportFiguresProfil.AddCount(context, "tercapai-program", "Jumlah indikator program yang mencapai target", CountOfLevel(LevelRencana.Program));
    }
}

using System.Globalization;
using LkjipPortal.Core.Calculation;

namespace LkjipPortal.Core.Composition;

/// <summary>Sections 3.1.2 to 3.1.4: against earlier years, the end of the Renstra, and other bodies.</summary>
internal static class ReportFiguresPembandingan
{
    public static void Add(FigureContext context)
    {
        var indikator = context.Source.Subjek.SelectMany(s => s.Indikator).ToList();
        indikator.ForEach(i => AddHistory(context, i));
        indikator.ForEach(i => AddKemajuan(context, i));
        indikator.ForEach(i => AddPembanding(context, i));
    }

    private static void AddHistory(FigureContext context, IndikatorSource indikator)
    {
        var path = "realisasi/" + indikator.Kode;
        var depth = Math.Max(context.Source.Pengaturan.JumlahTahunRiwayat, 2);
        var now = context.Key(indikator.Kode, "realisasi");
        for (var tahun = context.Tahun - depth + 1; tahun < context.Tahun; tahun++)
        {
            context.Book.AddRealisasi(
                FigureKey.Of(indikator.Kode, "realisasi", tahun), $"Realisasi {indikator.Nama} {tahun}", indikator.Realisasi.GetValueOrDefault(tahun), indikator.JenisNilai,
                new(string.Create(CultureInfo.InvariantCulture, $"Realisasi {tahun}"), path, []));
        }

        var before = FigureKey.Of(indikator.Kode, "realisasi", context.Tahun - 1);
        AddDifference(context, indikator.Kode, "selisih", context.Label("Selisih dari tahun sebelumnya", indikator.Nama), path, now, before);
        context.Book.AddComputed(
            context.Key(indikator.Kode, "pertumbuhan"), context.Label("Pertumbuhan", indikator.Nama), FigureFormat.Percent, path, [now, before],
            v => Pertumbuhan.Persen(v[0], v[1], context.Rounding));
        for (var back = 2; back < depth; back++)
        {
            var earlier = context.Tahun - back;
            AddDifference(
                context, indikator.Kode, string.Create(CultureInfo.InvariantCulture, $"selisih-{back}"),
                context.Label(string.Create(CultureInfo.InvariantCulture, $"Selisih dari tahun {earlier}"), indikator.Nama), path, now, FigureKey.Of(indikator.Kode, "realisasi", earlier));
        }
    }

    private static void AddKemajuan(FigureContext context, IndikatorSource indikator)
    {
        var realisasi = indikator.Realisasi.GetValueOrDefault(context.Tahun);
        var akhir = context.Source.Renstra?.TahunAkhir ?? context.Tahun;
        var nilai = RealisasiNilai.Of(realisasi);
        var state = RealisasiNilai.StateOf(realisasi);
        var result = nilai is null
            ? new CalculationResult(null, state, null)
            : Kemajuan.Compute(nilai, indikator.TargetAkhir, indikator.JenisNilai, context.PolicyOf(indikator));
        string[] inputs = [context.Key(indikator.Kode, "realisasi"), FigureKey.Of(indikator.Kode, "target-akhir", akhir)];
        context.Book.AddResult(
            context.Key(indikator.Kode, "kemajuan"), context.Label("Tingkat kemajuan", indikator.Nama), FigureFormat.Percent,
            new("Dihitung", "realisasi/" + indikator.Kode, inputs), result, state == FigureState.Provisional);
    }

    private static void AddPembanding(FigureContext context, IndikatorSource indikator)
    {
        var now = context.Key(indikator.Kode, "realisasi");
        var number = 0;
        foreach (var pembanding in context.Source.Pembanding.Where(p => p.IndikatorKode == indikator.Kode))
        {
            number++;
            var what = string.Create(CultureInfo.InvariantCulture, $"pembanding-{number}");
            var key = context.Key(indikator.Kode, what);
            context.Book.AddEntered(
                key, context.Label(indikator.Nama, pembanding.Instansi), pembanding.Nilai, indikator.JenisNilai, new(pembanding.Sumber, "pembanding", []));
            AddDifference(
                context, indikator.Kode, "selisih-" + what, context.Label($"Selisih {indikator.Nama} dari", pembanding.Instansi), "pembanding", now, key);
        }
    }

    private static void AddDifference(FigureContext context, string subject, string what, string label, string path, string left, string right) =>
        context.Book.AddComputed(context.Key(subject, what), label, FigureFormat.Points, path, [left, right], v => Pertumbuhan.Selisih(v[0], v[1]));
}

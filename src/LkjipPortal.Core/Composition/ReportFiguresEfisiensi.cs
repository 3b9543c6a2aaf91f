using LkjipPortal.Core.Budgeting;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Reporting;

namespace LkjipPortal.Core.Composition;

/// <summary>Section 3.2.2: staff and facilities, and efisiensi of the three resources for each row of the tables and for the PD.</summary>
internal static class ReportFiguresEfisiensi
{
    public static void Add(FigureContext context)
    {
        AddEfisiensi(context, "efisiensi-anggaran", "Efisiensi anggaran", subjek => context.Key(subjek, "serapan"));
        AddResource(context, JenisSumberDaya.Sdm, "sdm", "Pegawai");
        AddEfisiensi(context, "efisiensi-sdm", "Efisiensi sumber daya manusia", _ => context.Key("sdm", "pemenuhan"));
        AddResource(context, JenisSumberDaya.Sarpras, "sarpras", "Sarana dan prasarana");
        AddEfisiensi(context, "efisiensi-sarpras", "Efisiensi sarana dan prasarana", _ => context.Key("sarpras", "pemenuhan"));
    }

    private static void AddResource(FigureContext context, JenisSumberDaya jenis, string subject, string name)
    {
        var resource = context.Source.SumberDaya.FirstOrDefault(s => s.Jenis == jenis);
        var origin = new FigureOrigin(resource?.Sumber ?? "Sumber daya " + context.Year, "sumber-daya", []);
        var (tersedia, kebutuhan) = (context.Key(subject, "tersedia"), context.Key(subject, "kebutuhan"));
        context.Book.AddEntered(tersedia, $"{name} tersedia {context.Year}", resource?.Tersedia, FigureFormat.Count, origin);
        context.Book.AddEntered(kebutuhan, $"{name} dibutuhkan {context.Year}", resource?.Kebutuhan, FigureFormat.Count, origin);

        void AddComputed(string what, string label, FigureFormat format, Func<IReadOnlyList<decimal>, CalculationResult> formula) =>
            context.Book.AddComputed(context.Key(subject, what), $"{label} {context.Year}", format, "sumber-daya", [tersedia, kebutuhan], formula);

        AddComputed("kekurangan", $"Kekurangan {name.ToLowerInvariant()}", FigureFormat.Count, v => Pemenuhan.Kekurangan(v[0], v[1]));
        AddComputed("kekurangan-persen", $"Persentase kekurangan {name.ToLowerInvariant()}", FigureFormat.Percent, v => Pemenuhan.KekuranganPersen(v[0], v[1], context.Rounding));
        AddComputed("pemenuhan", $"Pemenuhan {name.ToLowerInvariant()}", FigureFormat.Percent, v => Pemenuhan.Persen(v[0], v[1], context.Rounding));
    }

    /// <param name="masukan">Key of serapan or pemenuhan that capaian is compared with, by kode of the row ("total" for the PD).</param>
    private static void AddEfisiensi(FigureContext context, string what, string label, Func<string, string> masukan)
    {
        foreach (var subjek in context.Baris)
        {
            foreach (var indikator in subjek.Indikator)
            {
                AddRow(
                    context, context.Key(indikator.Kode, what), context.Label(label, indikator.Nama), context.Key(indikator.Kode, "capaian-angka"), masukan(subjek.Kode),
                    what == "efisiensi-anggaran" ? [(subjek.Kode, context.Key(indikator.Kode, "capaian-angka"))] : []);
            }
        }

        AddRow(
            context, context.Key("rata-rata", what), $"{label} {context.Year}", context.Key("rata-rata", "capaian"), masukan("total"),
            what == "efisiensi-anggaran" ? [.. context.Sasaran.Select(s => (s.Kode, context.Key(s.Kode, "capaian")))] : []);
    }

    /// <param name="money">Subjects with their capaian that the central-government value sums up; empty for staff and facilities, which it does not know.</param>
    private static void AddRow(FigureContext context, string key, string label, string capaian, string masukan, IReadOnlyList<(string Subjek, string Capaian)> money)
    {
        var cara = context.Source.Pengaturan.Efisiensi;
        if (cara != CaraEfisiensi.NilaiEfisiensiPmk22 || money.Count == 0)
        {
            context.Book.AddComputed(
                key, label, FigureFormat.Percent, null, [capaian, masukan], v => Efisiensi.Compute(cara, v[0], v[1], context.Rounding));
            return;
        }

        string[] inputs = [.. money.SelectMany(m => new[] { context.Key(m.Subjek, "pagu"), m.Capaian, context.Key(m.Subjek, "realisasi-anggaran") })];
        context.Book.AddComputed(
            key, label, FigureFormat.Number, null, inputs,
            v => NilaiEfisiensiPmk22.Compute([.. v.Chunk(3).Select(c => new KinerjaAnggaran(c[0], c[1], c[2]))], context.Rounding));
    }
}

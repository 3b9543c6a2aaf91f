using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;

namespace LkjipPortal.Core.Consistency.Completeness;

/// <summary>Values that are rightly computed and still hardly believable; the report has to explain them.</summary>
internal static class SenseRules
{
    private const decimal LargestEfficiency = 100m;
    private const decimal LargestCapaian = 200m;

    private static readonly (string What, string Input, string Section, string Name)[] Kinds =
    [
        ("efisiensi-anggaran", "total.serapan", "3.2.2.1", "anggaran"), ("efisiensi-sdm", "sdm.pemenuhan", "3.2.2.2", "SDM"), ("efisiensi-sarpras", "sarpras.pemenuhan", "3.2.2.3", "sarana dan prasarana"),
    ];

    public static IEnumerable<Finding> Check(ReportSource source, FigureSet figures) => [.. Efficiencies(source, figures), .. source.Subjek.SelectMany(subject => subject.Indikator).SelectMany(indikator => Indikator(source, figures, indikator))];

    private static IEnumerable<Finding> Efficiencies(ReportSource source, FigureSet figures)
    {
        foreach (var (what, input, section, name) in Kinds)
        {
            if (figures.TryGet(FigureKey.Of("rata-rata", what, source.Tahun), out var figure) && figure.Value > LargestEfficiency && figures.TryGet(FormattableString.Invariant($"{input}.{source.Tahun}"), out var basis))
            {
                yield return new Finding(Rules.LargeEfficiency, TingkatTemuan.Peringatan, $"Efisiensi {name} di atas 100%",
                    [new FindingSide("Efisiensi", figure.Text + "%", new FindingPlace("Tabel " + TableOf(what), "lkjip/bagian/" + section, section)), new FindingSide(what == "efisiensi-anggaran" ? "Serapan" : "Pemenuhan", basis.Text + "%", new FindingPlace(basis.WorkedLine ?? basis.Label, what == "efisiensi-anggaran" ? "anggaran" : "sumber-daya"))])
                {
                    Expected = $"penjelasan di {section}",
                    WorkedLine = figure.WorkedLine,
                };
            }
        }
    }

    private static IEnumerable<Finding> Indikator(ReportSource source, FigureSet figures, IndikatorSource indikator)
    {
        var place = new FindingPlace("Tabel 3.1", "realisasi/" + indikator.Kode);
        if (figures.TryGet(FigureKey.Of(indikator.Kode, "capaian-angka", source.Tahun), out var capaian) && capaian.Value > LargestCapaian)
        {
            yield return new Finding(Rules.LargeCapaian, TingkatTemuan.Peringatan, $"Capaian {indikator.Nama} di atas 200%", [new FindingSide("Capaian", capaian.Text + "%", place), new FindingSide("Target", indikator.Target?.Teks ?? "-", place)]) { WorkedLine = capaian.WorkedLine };
        }

        var before = indikator.Realisasi.GetValueOrDefault(source.Tahun - 1);
        if (indikator.Arah == ArahIndikator.Naik && before is { Keadaan: KeadaanRealisasi.Terisi, Nilai.Angka: { } last } && indikator.Target?.Angka is { } target && target < last)
        {
            yield return new Finding(Rules.EasyTarget, TingkatTemuan.Catatan, $"Target {indikator.Nama} di bawah realisasi tahun sebelumnya",
                [new FindingSide("Target", indikator.Target.Teks, place), new FindingSide(FormattableString.Invariant($"Realisasi {source.Tahun - 1}"), before.Nilai.Teks, place)]);
        }
    }

    private static string TableOf(string what) => what switch { "efisiensi-anggaran" => "3.6", "efisiensi-sdm" => "3.7", _ => "3.8" };
}

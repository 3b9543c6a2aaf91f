using System.Globalization;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Consistency.Completeness;

/// <summary>What PermenPANRB 53/2014 makes mandatory and the evaluation of PermenPANRB 88/2021 looks for, and what is not there.</summary>
internal static class CompletenessRules
{
    public static IEnumerable<Finding> Check(ReportSource source, FigureSet figures) =>
    [
        .. Sections(source), .. Agreement(source), .. source.Subjek.SelectMany(subject => subject.Indikator.SelectMany(indikator => Measured(source, figures, subject, indikator))),
        .. Benchmarks(source), .. Resources(source),
    ];

    private static IEnumerable<Finding> Sections(ReportSource source)
    {
        var written = source.Narasi.Where(section => section.Blok.Count > 0).Select(section => section.Kode).ToHashSet(StringComparer.Ordinal);
        return ReportOutline.Entries.Where(entry => entry is { IsMandatory: true, HasNarrative: true } && !written.Contains(entry.Code)).Select(entry => new Finding(
            Rules.EmptySection, TingkatTemuan.Peringatan, $"{entry.Title} belum ditulis",
            [new FindingSide("Naskah", "kosong", new FindingPlace(entry.Code, "lkjip/bagian/" + entry.Code, entry.Code)), new FindingSide("Diwajibkan", "ya", new FindingPlace(entry.LegalBasis!))]));
    }

    private static IEnumerable<Finding> Agreement(ReportSource source)
    {
        var place = new FindingPlace("Perjanjian Kinerja", "perjanjian-kinerja");
        if (source.Pk is not { } pk)
        {
            yield return One(Rules.NoAgreement, TingkatTemuan.Peringatan, "Perjanjian Kinerja belum ada", "Perjanjian Kinerja", "tidak ada", place);
            yield break;
        }

        if (pk.Status is not (StatusDokumen.Disetujui or StatusDokumen.Final))
        {
            yield return One(Rules.NoAgreement, TingkatTemuan.Peringatan, "Perjanjian Kinerja belum disetujui", "Keadaan", pk.Status.ToString(), place);
        }

        if (pk.Tanggal is null)
        {
            yield return One(Rules.NoAgreement, TingkatTemuan.Peringatan, "Perjanjian Kinerja belum bertanggal", "Tanggal", "kosong", place);
        }

        if (source.Iku.Count == 0)
        {
            yield return One(Rules.NoIku, TingkatTemuan.Peringatan, "Indikator Kinerja Utama belum ditetapkan", "IKU", "kosong", new FindingPlace("Indikator Kinerja Utama", "iku"));
        }
    }

    private static IEnumerable<Finding> Measured(ReportSource source, FigureSet figures, SubjekSource subject, IndikatorSource indikator)
    {
        var place = new FindingPlace(indikator.Nama, "realisasi/" + indikator.Kode);
        var realisasi = indikator.Realisasi.GetValueOrDefault(source.Tahun);
        if (realisasi is null or { Keadaan: KeadaanRealisasi.Kosong })
        {
            yield return One(Rules.NoRealisasi, TingkatTemuan.Peringatan, $"Realisasi {indikator.Nama} belum diisi", "Realisasi", "-", place);
            yield break;
        }

        if (realisasi.Keadaan == KeadaanRealisasi.Sementara && realisasi.Nilai is { } nilai)
        {
            var per = realisasi.SementaraPer is { } date ? ", per " + IdDate.Format(date) : "";
            yield return One(Rules.Provisional, TingkatTemuan.Catatan, "Nilai masih sementara", "Realisasi", nilai.Teks, place with { Text = indikator.Nama + per }) with { Expected = nilai.Teks + FigureStateText.ProvisionalTail };
        }

        if (string.IsNullOrWhiteSpace(realisasi.Sumber))
        {
            yield return One(Rules.NoEvidence, TingkatTemuan.Catatan, $"Realisasi {indikator.Nama} tanpa sumber data", "Sumber", "kosong", place);
        }

        if (figures.TryGet(FigureKey.Of(indikator.Kode, "capaian-angka", source.Tahun), out var capaian) && capaian.Value < 100 && (string.IsNullOrWhiteSpace(realisasi.FaktorPenghambat) || string.IsNullOrWhiteSpace(realisasi.TindakLanjut)))
        {
            var missing = string.IsNullOrWhiteSpace(realisasi.FaktorPenghambat) ? "faktor penghambat" : "tindak lanjut";
            yield return One(Rules.NoCause, TingkatTemuan.Peringatan, $"Target {indikator.Nama} tidak tercapai tanpa {missing}", "Capaian", capaian.Text + "%", place) with { WorkedLine = capaian.WorkedLine };
        }

        if (subject.Level != LevelRencana.Tujuan && !indikator.Realisasi.ContainsKey(source.Tahun - 1))
        {
            yield return One(Rules.NoHistory, TingkatTemuan.Catatan, $"Realisasi {indikator.Nama} tahun sebelumnya tidak ada", (source.Tahun - 1).ToString(CultureInfo.InvariantCulture), "-", place);
        }
    }

    private static IEnumerable<Finding> Benchmarks(ReportSource source)
    {
        var place = new FindingPlace("Pembanding", "pembanding");
        if (source.Pembanding.Count == 0)
        {
            yield return One(Rules.NoBenchmark, TingkatTemuan.Peringatan, "Belum ada pembanding nasional atau daerah lain", "Pembanding", "kosong", place);
        }

        foreach (var row in source.Pembanding.Where(row => string.IsNullOrWhiteSpace(row.Sumber)))
        {
            yield return One(Rules.NoBenchmark, TingkatTemuan.Peringatan, $"Pembanding {row.Instansi} tanpa sumber", row.Instansi, row.Nilai.Teks, place);
        }
    }

    private static IEnumerable<Finding> Resources(ReportSource source)
    {
        foreach (var program in source.Subjek.Where(subject => subject is { Level: LevelRencana.Program, Pagu: not null, RealisasiAnggaran: null }))
        {
            yield return One(Rules.NoResource, TingkatTemuan.Peringatan, $"Realisasi anggaran {program.Nama} belum diisi", "Realisasi anggaran", "-", new FindingPlace("Anggaran", "anggaran"));
        }

        foreach (var jenis in Enum.GetValues<Budgeting.JenisSumberDaya>().Where(jenis => !source.SumberDaya.Any(row => row.Jenis == jenis && row is { Tersedia: not null, Kebutuhan: not null })))
        {
            yield return One(Rules.NoResource, TingkatTemuan.Peringatan, $"{(jenis == Budgeting.JenisSumberDaya.Sdm ? "Pegawai" : "Sarana dan prasarana")} yang tersedia atau dibutuhkan belum diisi", "Sumber daya", "-", new FindingPlace("Sumber Daya", "sumber-daya"));
        }
    }

    private static Finding One(Rule rule, TingkatTemuan tingkat, string title, string label, string value, FindingPlace place) => new(rule, tingkat, title, [new FindingSide(label, value, place)]);
}

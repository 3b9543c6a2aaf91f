using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Composition;

/// <summary>Manual IKU: what each Indikator Kinerja Utama means and how it is counted, one page per indikator [PermenPANRB 53/2014; PER/20/M.PAN/11/2008].</summary>
public static class ManualIkuDocument
{
    public static ReportDocument Compose(ReportSource source)
    {
        var title = FormattableString.Invariant($"Manual Indikator Kinerja Utama Tahun {source.Tahun}");
        var indicators = source.Subjek.SelectMany(subject => subject.Indikator.Select(indicator => (subject, indicator))).ToLookup(pair => pair.indicator.Kode);
        return SeparateDocument.Of(source, title, source.Tanggal, [
            .. source.Iku.Select(iku => Page(source, title, iku, indicators[iku.IndikatorKode].Select(pair => pair.indicator).FirstOrDefault()))]);
    }

    private static Section Page(ReportSource source, string title, IkuSource iku, IndikatorSource? indicator)
    {
        var id = FormattableString.Invariant($"iku-{iku.Nomor}");
        return new Section(id, SectionKind.PlainForm, PageOrientation.Portrait, PageNumbering.Arabic, null, null, [
            new Heading($"{id}-judul", 0, title, IsFrontMatter: true, IsMinor: true),
            new Heading($"{id}-unit", 1, $"{source.Unit.Nama} {source.Unit.Pemda}", IsMinor: true),
            Sheet(id, source, iku, indicator)]);
    }

    private static Table Sheet(string id, ReportSource source, IkuSource iku, IndikatorSource? indicator) => new(
        $"{id}-manual",
        TableKind.Normal,
        null,
        [new(ColumnKind.Number), new(ColumnKind.Text, 0.45m), new(ColumnKind.Text)],
        [Write.Header("No", "Unsur", "Uraian")],
        [.. Rows(source, iku, indicator).Select((row, index) => Write.Row(RowLevel.Normal, PkTables.Number(index + 1), TableCell.Of(row.Label, strong: true), row.Value))],
        HasNumberRow: false,
        []);

    private static IEnumerable<(string Label, TableCell Value)> Rows(ReportSource source, IkuSource iku, IndikatorSource? indicator)
    {
        yield return ("Nomor IKU", PkTables.Number(iku.Nomor));
        yield return ("Kinerja utama", TableCell.Of(iku.KinerjaUtama));
        yield return ("Indikator kinerja utama", TableCell.Of(iku.Indikator, strong: true));
        yield return ("Alasan pemilihan", TableCell.Of(iku.Alasan ?? "-"));
        yield return ("Formulasi", Lines([iku.Formulasi, .. Numbered(iku.Aspek)]));
        yield return ("Satuan", TableCell.Of(SatuanOf(indicator)));
        yield return ("Jenis nilai", TableCell.Of(indicator is null ? "-" : indicator.JenisNilai.Label()));
        yield return ("Sifat indikator", TableCell.Of(indicator is null ? "-" : Direction(indicator)));
        yield return ("Cara menghitung capaian", TableCell.Of(indicator is null ? "-" : IndikatorText.CaraHitung(indicator.Arah, indicator.JenisNilai, indicator.TurunDenganPembagian)));
        yield return ("Akumulasi triwulan", TableCell.Of(indicator is null ? "-" : indicator.Akumulasi.Label()));
        yield return (FormattableString.Invariant($"Target {source.Tahun}"), TableCell.Of(indicator?.Target?.Teks ?? "-"));
        yield return ("Target akhir Renstra", TableCell.Of(indicator?.TargetAkhir?.Teks ?? "-"));
        yield return ("Sumber data", Lines(iku.SumberData is [var only] ? [only] : Numbered(iku.SumberData)));
        yield return ("Penanggung jawab", TableCell.Of(iku.PenanggungJawab));
    }

    private static string SatuanOf(IndikatorSource? indicator) => indicator switch
    {
        { Satuan: { Length: > 0 } satuan } => satuan,
        { JenisNilai: JenisNilai.Persen } => "%",
        _ => "-",
    };

    private static string Direction(IndikatorSource indicator) => indicator switch
    {
        { Arah: ArahIndikator.Rentang, BatasBawah: { } low, BatasAtas: { } high } => $"{indicator.Arah.Label()}: {IdNumber.Format(low)} sampai {IdNumber.Format(high)}",
        _ => indicator.Arah.Label(),
    };

    private static IEnumerable<string> Numbered(IReadOnlyList<string> items) => items.Select((item, index) => FormattableString.Invariant($"{index + 1}. {item}"));

    private static TableCell Lines(IEnumerable<string> lines) => new([.. lines.SelectMany((line, index) => index == 0 ? (Inline[])[new TextRun(line)] : [new LineBreak(), new TextRun(line)])]);
}

using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning.Versions;

/// <summary>What two versions of a document are compared by, whatever the document.</summary>
/// <param name="Judul">"Renstra 2019–2023 murni".</param>
/// <param name="Baris">In printed order.</param>
public sealed record ComparableDocument(string Judul, IReadOnlyList<ComparableRow> Baris)
{
    /// <param name="tahun">Only the blocks, pagu and targets of this year, without tujuan and sasaran; null: the whole plan.</param>
    public static ComparableDocument Of(string judul, VersiRenstra version, int? tahun = null) => new(judul,
    [
        .. version.Blok
            .Where(block => tahun is not { } year || (block.TahunDari <= year && block.TahunSampai >= year))
            .OrderBy(block => block.Urutan)
            .SelectMany(block => block.Node.OrderBy(node => node.Urutan)
                .Where(node => tahun is null || node.Kode is not null)
                .Select(node => Row(node, tahun is null ? block.Kode : "", tahun))),
    ]);

    public static ComparableDocument Of(string judul, VersiRenja version, int tahun) => new(judul,
    [
        .. version.Node.OrderBy(node => node.Urutan).Select(node => new ComparableRow(
            node.Identitas, node.Level, "", node.Kode, node.Nama,
            node.Pagu is { } pagu ? new Dictionary<int, decimal> { [tahun] = pagu } : [],
            [.. node.Indikator.OrderBy(row => row.Urutan).Select(row => new ComparableIndikator(row.Identitas, row.Nama, row.Satuan, OneYear(tahun, row.Target), null))])),
    ]);

    /// <summary>Sasaran and programs; a PK's rows are the same when they promise the same indikator or program.</summary>
    public static ComparableDocument Of(string judul, VersiPerjanjianKinerja version, int tahun) => new(judul,
    [
        .. version.Sasaran.OrderBy(row => row.Urutan).Select(row => new ComparableRow(
            row.IndikatorKinerjaId, LevelRencana.Sasaran, "", null, row.Sasaran, [],
            [new ComparableIndikator(row.IndikatorKinerjaId, row.Indikator, null, OneYear(tahun, row.Target), null)])),
        .. version.Program.OrderBy(row => row.Urutan).Select(row => new ComparableRow(
            row.SubjekKinerjaId, LevelRencana.Program, "", null, row.Program, new() { [tahun] = row.Anggaran },
            row.Indikator is null ? [] : [new ComparableIndikator(row.IndikatorKinerjaId ?? row.SubjekKinerjaId, row.Indikator, null, OneYear(tahun, row.Target), null)])),
    ]);

    private static ComparableRow Row(NodeRenstra node, string block, int? tahun) => new(
        node.Identitas, node.Level, block, node.Kode, node.Nama,
        node.Pagu.Where(pagu => tahun is null || pagu.Tahun == tahun).ToDictionary(pagu => pagu.Tahun, pagu => pagu.Jumlah),
        [
            .. node.Indikator.OrderBy(row => row.Urutan).Select(row => new ComparableIndikator(
                row.Identitas, row.Nama, row.Satuan,
                row.Target.Where(target => tahun is null || target.Tahun == tahun).ToDictionary(target => target.Tahun, target => target.Nilai),
                tahun is null ? row.TargetAkhir : null)),
        ]);

    private static Dictionary<int, NilaiKinerja> OneYear(int tahun, NilaiKinerja? target) => target is null ? [] : new() { [tahun] = target };
}

/// <param name="Kelompok">Nomenclature block of a Renstra; "" elsewhere. The same code stands for other things in other blocks.</param>
/// <param name="Pagu">By year, rupiah.</param>
public sealed record ComparableRow(
    Guid Identitas, LevelRencana Level, string Kelompok, string? Kode, string Nama, Dictionary<int, decimal> Pagu, IReadOnlyList<ComparableIndikator> Indikator);

/// <param name="Target">By year.</param>
public sealed record ComparableIndikator(Guid Identitas, string Nama, string? Satuan, Dictionary<int, NilaiKinerja> Target, NilaiKinerja? TargetAkhir);

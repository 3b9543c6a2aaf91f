using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Features.Renstra;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.Renja;

/// <summary>A Renja with the version that is open for change.</summary>
/// <param name="Versi">The highest version.</param>
/// <param name="Triwulan">Last triwulan with realisasi; 0 for none.</param>
public sealed record RenjaEdit(Core.Planning.Renja Renja, VersiRenja Murni, VersiRenja Versi, int Triwulan)
{
    /// <summary>Scheme of the codes in the year, as the Renstra has it; null: not known.</summary>
    public string? Skema { get; init; }

    /// <summary>Anggaran of the head's Perjanjian Kinerja, by program code.</summary>
    public IReadOnlyDictionary<string, decimal> AnggaranPk { get; init; } = new Dictionary<string, decimal>();

    public bool Perubahan => Versi != Murni;

    /// <summary>Column of the target and of the pagu that can be changed.</summary>
    public string KolomTarget => KolomRencana.Target(Renja.Tahun);

    public string KolomPagu => KolomRencana.Pagu(Renja.Tahun);
}

/// <summary>The Renja as the grid component takes it: murni, realisasi, perubahan and what they differ by, side by side.</summary>
public static class RenjaGrid
{
    public const string Indikator = "indikator";
    public const string Satuan = "satuan";
    public const string TargetRenstra = "trenstra";

    public static GridView Build(RenjaEdit edit, bool mayEdit)
    {
        var locked = edit.Versi.WhyFrozen() ?? (mayEdit ? null : "Versi ini hanya dapat dibaca.");
        var rows = new Rows(edit);
        return new GridView(
            $"renja-{edit.Versi.Id}", $"Matriks Renja {edit.Renja.Tahun}", locked, edit.Versi.Revisi, LevelRencana.Program.StyleClass(),
            Columns(edit), [], [.. edit.Versi.Node.OrderBy(node => node.Urutan).SelectMany(rows.Of)], Warnings(edit), locked is null ? SusunRenja.Actions : []);
    }

    public static IReadOnlyList<GridWarning> Warnings(RenjaEdit edit)
    {
        var tahun = edit.Renja.Tahun;
        List<BarisRencana> rows = [.. edit.Versi.Node.OrderBy(node => node.Urutan).Select(node => new BarisRencana(
            node.Id, node.IndukId, node.Level, node.Kode, node.Nama, edit.Skema, tahun, tahun,
            node.Pagu is { } pagu ? new Dictionary<int, decimal> { [tahun] = pagu } : [],
            [.. node.Indikator.Select(row => new IndikatorBaris(row.Id, row.Nama, row.Satuan, row.Target is { } target ? new Dictionary<int, NilaiKinerja> { [tahun] = target } : []))]))];
        return [
            .. PeringatanRencana.Periksa(rows).Concat(PeringatanRencana.PeriksaPk(rows, tahun, edit.AnggaranPk)).Select(found => new GridWarning(found.BarisId, found.Kolom, found.Pesan)),
            .. edit.Versi.Node.SelectMany(node => node.Indikator).Where(LeavesRenstra)
                .Select(row => new GridWarning(row.Id, edit.KolomTarget, $"Menyimpang dari Renstra: targetnya di sana {row.TargetRenstra!.Teks}.")),
        ];
    }

    /// <summary>Another target than the Renstra's, as a number where both are numbers; a target that either lacks is no deviation.</summary>
    private static bool LeavesRenstra(IndikatorRenja row) => (row.Target, row.TargetRenstra) switch
    {
        (null, _) or (_, null) => false,
        ({ Angka: { } target }, { Angka: { } planned }) => target != planned,
        var (target, planned) => !string.Equals(target.Teks, planned.Teks, StringComparison.OrdinalIgnoreCase),
    };

    private static List<GridColumn> Columns(RenjaEdit edit)
    {
        var number = 6;
        var columns = new List<GridColumn>
        {
            new(KolomRencana.Kode, "Kode", "(1)", GridColumnKind.Text, 132, Frozen: true, OfNode: true, Lookup: true),
            new(KolomRencana.Nama, "Urusan, program, kegiatan, dan sub kegiatan", "(2)", GridColumnKind.Text, 264, Frozen: true, OfNode: true, Tree: true, Lookup: true),
            new(Indikator, "Indikator kinerja", "(3)", GridColumnKind.Text, 220),
            new(Satuan, "Satuan", "", GridColumnKind.Text, 92),
            new(TargetRenstra, $"Target Renstra {edit.Renja.Tahun}", "(4)", GridColumnKind.Value, 104),
            new("rlalu", $"Realisasi s.d. {edit.Renja.Tahun - 1}", "(5)", GridColumnKind.Value, 104, Editable: false),
        };
        if (edit.Perubahan)
        {
            Pair("kmurni", "rpmurni", "Renja murni", editable: false, computed: false);
        }
        else
        {
            Pair(edit.KolomTarget, edit.KolomPagu, "Renja murni", editable: true, computed: false);
        }

        if (edit.Triwulan > 0)
        {
            Pair("kreal", "rpreal", $"Realisasi s.d. TW {edit.Triwulan switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" }}", editable: false, computed: false);
        }

        if (edit.Perubahan)
        {
            Pair(edit.KolomTarget, edit.KolomPagu, "Perubahan Renja", editable: true, computed: false);
            Pair("kselisih", "rpselisih", "Selisih", editable: false, computed: true);
        }

        return columns;

        void Pair(string target, string pagu, string group, bool editable, bool computed)
        {
            columns.Add(new(target, "K", $"({number++})", GridColumnKind.Value, 96, group, Editable: editable, Computed: computed));
            columns.Add(new(pagu, "Rp", $"({number++})", GridColumnKind.Amount, 132, group, OfNode: true, Editable: editable, Sum: !computed, Computed: computed));
        }
    }

    private sealed class Rows(RenjaEdit edit)
    {
        private readonly Dictionary<Guid, NodeRenja> _murni = edit.Murni.Node.ToDictionary(node => node.Identitas);
        private readonly Dictionary<Guid, IndikatorRenja> _murniRows = edit.Murni.Node.SelectMany(node => node.Indikator).ToDictionary(row => row.Identitas);
        private readonly Dictionary<Guid, string> _realisasi =
            edit.Renja.Realisasi.Where(x => x.Triwulan == edit.Triwulan).ToDictionary(x => x.IndikatorIdentitas, x => x.Nilai.Teks);
        private readonly Dictionary<Guid, decimal> _rupiah =
            edit.Renja.RealisasiRupiah.Where(x => x.Triwulan == edit.Triwulan).ToDictionary(x => x.NodeIdentitas, x => x.Jumlah);

        public IEnumerable<GridRow> Of(NodeRenja node) => node.Indikator.OrderBy(row => row.Urutan).Cast<IndikatorRenja?>().DefaultIfEmpty().Select((row, index) => new GridRow(
            node.Id, row?.Id ?? node.Id, node.IndukId, index == 0, node.Level.StyleClass(), node.Level.Label(), null, null,
            index == 0 && node.KodeTercetak is { } printed && printed != node.Kode ? $"tercetak {printed}" : null,
            (index == 0 ? OfNode(node) : []).Concat(row is null ? [] : OfRow(row)).Where(cell => !string.IsNullOrEmpty(cell.Text)).ToDictionary(cell => cell.Column, cell => cell.Text!)));

        private IEnumerable<(string Column, string? Text)> OfNode(NodeRenja node)
        {
            var before = _murni.GetValueOrDefault(node.Identitas)?.Pagu;
            return
            [
                (KolomRencana.Kode, node.Kode), (KolomRencana.Nama, node.Nama), (edit.KolomPagu, CellText.Amount(node.Pagu)),
                ("rpmurni", CellText.Amount(before)), ("rpreal", _rupiah.TryGetValue(node.Identitas, out var spent) ? CellText.Amount(spent) : null),
                ("rpselisih", CellText.Amount(node.Pagu - before)),
            ];
        }

        private IEnumerable<(string Column, string? Text)> OfRow(IndikatorRenja row)
        {
            var before = _murniRows.GetValueOrDefault(row.Identitas)?.Target;
            return
            [
                (Indikator, row.Nama), (Satuan, row.Satuan), (TargetRenstra, row.TargetRenstra?.Teks), ("rlalu", row.RealisasiSampaiTahunLalu?.Teks),
                (edit.KolomTarget, row.Target?.Teks), ("kmurni", before?.Teks), ("kreal", _realisasi.GetValueOrDefault(row.Identitas)),
                ("kselisih", row.Target?.Angka - before?.Angka is { } difference ? IdNumber.FormatSigned(difference) : null),
            ];
        }
    }
}

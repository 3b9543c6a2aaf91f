using System.Globalization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Features.Renstra;
using LkjipPortal.Web.Features.Shared.Grid;

namespace LkjipPortal.Web.Features.RencanaAksi;

/// <summary>
/// The rencana aksi as the grid component takes it: sasaran and program of the PK, below each its indikator with the targets of the year's parts, below these the actions.
/// </summary>
public static class RencanaAksiGrid
{
    public const string Indikator = "lv-indikator";
    public const string Aksi = "lv-aksi";
    public const string Pj = "pj";
    public const string Waktu = "waktu";
    public const string Anggaran = "anggaran";
    public const string Periksa = "periksa";

    private const string Target = "target";
    private const string Akumulasi = "akumulasi";
    private const string Pagu = "pagu";
    private static readonly string[] OnlyIndikator = [Indikator];
    private static readonly string[] OnlyAksi = [Aksi];
    private static readonly string[] OnlyProgram = [LevelRencana.Program.StyleClass()];

    /// <summary>Target of a quarter, 1 to 4. The year keeps cells of the same indikator apart.</summary>
    public static string Triwulan(int tahun, int triwulan) => string.Create(CultureInfo.InvariantCulture, $"tw{triwulan}-{tahun}");

    /// <summary>Target of a month, 1 to 12.</summary>
    public static string Bulan(int tahun, int bulan) => string.Create(CultureInfo.InvariantCulture, $"b{bulan}-{tahun}");

    public static GridView Build(RencanaAksiSheet sheet, Guid unitId, bool mayEdit)
    {
        var locked = sheet.Beku ?? (mayEdit ? null : "Rencana aksi ini hanya dapat dibaca.");
        return new GridView(
            FormattableString.Invariant($"rencana-aksi-{unitId}-{sheet.Tahun}"), FormattableString.Invariant($"Rencana aksi {sheet.Tahun}"), locked, sheet.Revisi, Aksi,
            Columns(sheet), [], [.. Rows(sheet)], Warnings(sheet), locked is null ? SusunRencanaAksi.Actions : [])
        {
            FlatLevels = 0,
            TotalLabel = "Jumlah anggaran aksi",
        };
    }

    public static IReadOnlyList<GridWarning> Warnings(RencanaAksiSheet sheet) => [.. sheet.Items.SelectMany(item => Warnings(sheet, item))];

    private static IEnumerable<GridWarning> Warnings(RencanaAksiSheet sheet, RencanaAksiItem item)
    {
        if (item.Check is { Matches: false, WorkedLine: { } line })
        {
            yield return new GridWarning(item.Indikator.Id, Periksa, $"Target setahun adalah {item.AkumulasiText}; {line}.");
        }

        foreach (var (column, value) in Targets(sheet, item))
        {
            if (PeringatanTarget.SatuanLain(value, item.Indikator.Satuan) is { } unit)
            {
                yield return new GridWarning(item.Indikator.Id, column, unit);
            }
        }

        if (item.OverBudget is { } over)
        {
            yield return new GridWarning(item.Indikator.Id, Anggaran, over);
        }

        foreach (var action in item.Aksi.Where(action => action.PenanggungJawab.Length == 0))
        {
            yield return new GridWarning(action.Id, Pj, "Penanggung jawab belum diisi.");
        }
    }

    private static List<GridColumn> Columns(RencanaAksiSheet sheet)
    {
        var number = 5;
        var columns = new List<GridColumn>
        {
            new(KolomRencana.Kode, "No.", "(1)", GridColumnKind.Text, 84, Frozen: true, Editable: false),
            new(KolomRencana.Nama, "Sasaran, indikator, dan aksi", "(2)", GridColumnKind.Text, 300, Frozen: true, Tree: true) { Levels = OnlyAksi },
            new("satuan", "Satuan", "(3)", GridColumnKind.Text, 76, Editable: false) { Levels = OnlyIndikator },
            new(Target, FormattableString.Invariant($"Target {sheet.Tahun}"), "(4)", GridColumnKind.Value, 92, Editable: false) { Levels = OnlyIndikator },
        };
        for (var triwulan = 1; triwulan <= 4; triwulan++)
        {
            var name = BacaRencanaAksi.Triwulan[triwulan - 1];
            for (var bulan = (triwulan * 3) - 2; sheet.Bulanan && bulan <= triwulan * 3; bulan++)
            {
                columns.Add(new(Bulan(sheet.Tahun, bulan), IdDate.ShortMonth(bulan), $"({number++})", GridColumnKind.Value, 72, $"Triwulan {name}") { Levels = OnlyIndikator });
            }

            columns.Add(sheet.Bulanan
                ? new(Triwulan(sheet.Tahun, triwulan), $"TW {name}", $"({number++})", GridColumnKind.Value, 76, $"Triwulan {name}", Editable: false, Computed: true) { Levels = OnlyIndikator }
                : new(Triwulan(sheet.Tahun, triwulan), name, $"({number++})", GridColumnKind.Value, 84, "Target triwulan") { Levels = OnlyIndikator });
        }

        columns.Add(new(Akumulasi, "Target setahun adalah", $"({number++})", GridColumnKind.Text, 118, "Pemeriksaan", Editable: false) { Levels = OnlyIndikator });
        columns.Add(new(Periksa, "Hasil", $"({number++})", GridColumnKind.Text, 170, "Pemeriksaan", Editable: false, Computed: true) { Levels = OnlyIndikator });
        columns.Add(new(Pj, "Penanggung jawab", $"({number++})", GridColumnKind.Text, 180, "Aksi") { Levels = OnlyAksi });
        columns.Add(new(Waktu, "Waktu", $"({number++})", GridColumnKind.Value, 88, "Aksi") { Levels = OnlyAksi });
        columns.Add(new(Anggaran, "Anggaran (Rp)", $"({number++})", GridColumnKind.Amount, 126, "Aksi") { Levels = OnlyAksi, Total = true });
        columns.Add(new(Pagu, "Anggaran PK (Rp)", $"({number})", GridColumnKind.Amount, 126, Editable: false) { Levels = OnlyProgram });
        return columns;
    }

    private static IEnumerable<GridRow> Rows(RencanaAksiSheet sheet)
    {
        var shown = sheet.Items.Select(item => item.Subjek.Id).ToHashSet();
        return sheet.Items.Index().SelectMany(entry =>
        {
            var (index, item) = entry;
            var subject = item.Subjek;
            var first = index == 0 || sheet.Items[index - 1].Subjek.Id != subject.Id;
            var parent = subject.IndukId is { } above && shown.Contains(above) ? subject.IndukId : null;
            return (first ? [Row(subject.Id, parent, subject.Level.StyleClass(), subject.Level.Label(), null, OfSubject(item))] : Enumerable.Empty<GridRow>())
                .Append(Row(item.Indikator.Id, subject.Id, Indikator, "Indikator", null, OfIndikator(sheet, item, index + 1)))
                .Concat(item.Aksi.Select((action, at) => Row(
                    action.Id, item.Indikator.Id, Aksi, "Aksi", CellText.OrNull(action.PenanggungJawab), OfAksi(item, action, FormattableString.Invariant($"{index + 1}.{at + 1}")))));
        });
    }

    private static GridRow Row(Guid id, Guid? parent, string level, string name, string? group, IEnumerable<(string Column, string? Text)> cells) =>
        new(id, id, parent, true, level, name, null, group, null, cells.Where(cell => !string.IsNullOrEmpty(cell.Text)).ToDictionary(cell => cell.Column, cell => cell.Text!));

    private static IEnumerable<(string Column, string? Text)> OfSubject(RencanaAksiItem item) =>
        [(KolomRencana.Kode, item.Subjek.KodeProgram), (KolomRencana.Nama, item.Subjek.Nama), (Pagu, CellText.Amount(item.Pagu))];

    private static IEnumerable<(string Column, string? Text)> OfIndikator(RencanaAksiSheet sheet, RencanaAksiItem item, int number) =>
    [
        (KolomRencana.Kode, number.ToString(CultureInfo.InvariantCulture)), (KolomRencana.Nama, item.Indikator.Nama), ("satuan", item.Indikator.Satuan), (Target, item.Target?.Teks),
        .. Targets(sheet, item).Select(target => (target.Column, target.Value?.Teks)),
        (Akumulasi, item.AkumulasiText), (Periksa, item.Check.WorkedLine), (Anggaran, item.Anggaran == 0 ? null : CellText.Amount(item.Anggaran)),
    ];

    private static IEnumerable<(string Column, string? Text)> OfAksi(RencanaAksiItem item, Aksi action, string number) =>
        [(KolomRencana.Kode, number), (KolomRencana.Nama, action.Uraian), (Pj, action.PenanggungJawab), (Waktu, item.Waktu(action)), (Anggaran, CellText.Amount(action.Anggaran))];

    private static IEnumerable<(string Column, NilaiKinerja? Value)> Targets(RencanaAksiSheet sheet, RencanaAksiItem item) =>
        item.Bulan.Select((value, i) => (Bulan(sheet.Tahun, i + 1), value))
            .Concat((item.Plan?.Triwulan ?? []).Select((value, i) => (Triwulan(sheet.Tahun, i + 1), value)));
}

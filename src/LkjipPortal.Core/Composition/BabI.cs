using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Organization;

namespace LkjipPortal.Core.Composition;

/// <summary>BAB I Pendahuluan: narrative, organisation chart and staff tables.</summary>
internal static class BabI
{
    /// <summary>From this many bidang on, the chart needs a wide page.</summary>
    private const int BidangForWidePage = 4;

    public static IEnumerable<Section> Compose(CompositionContext context)
    {
        List<Block> blocks = [CompositionContext.Heading("1"), .. context.Open("1.1"), .. context.Open("1.2"), .. context.Open("1.3"), .. context.Open("1.4")];
        var head = context.Source.Unit.Organisasi is [var root, ..] ? root : null;
        if (head is not null && head.Anak.Count(unit => unit.Jenis == JenisUnit.Bidang) >= BidangForWidePage)
        {
            yield return ChapterSections.Open("1", blocks);
            yield return ChapterSections.Continue("1", "struktur", PageOrientation.Landscape, [CompositionContext.Heading("1.5"), .. Chart(context, head)]);
            yield return ChapterSections.Continue("1", "pegawai", PageOrientation.Portrait, [.. context.Narrative("1.5"), .. Rest(context)]);
            yield break;
        }

        blocks.Add(CompositionContext.Heading("1.5"));
        blocks.AddRange(head is null ? [] : Chart(context, head));
        yield return ChapterSections.Open("1", [.. blocks, .. context.Narrative("1.5"), .. Rest(context)]);
    }

    private static IEnumerable<Block> Rest(CompositionContext context) => [.. Staff(context), .. context.Open("1.6")];

    private static IEnumerable<Block> Chart(CompositionContext context, UnitOrganisasiSource head)
    {
        yield return Write.Paragraph($"Susunan organisasi {context.ShortName} diperlihatkan pada {Write.See("gambar-1-1")}.");
        yield return new FigureBlock(
            "gambar-1-1",
            new OrgChart(NodeOf(head)),
            new Caption($"Susunan Organisasi {context.ShortNameWithRegion}"),
            $"Bagan organisasi. {Describe(head)}",
            null);
    }

    private static OrgChartNode NodeOf(UnitOrganisasiSource unit) => new(unit.Nama, RoleOf(unit.Jenis), [.. unit.Anak.Select(NodeOf)]);

    private static OrgChartRole RoleOf(JenisUnit kind) => kind switch
    {
        JenisUnit.Kepala => OrgChartRole.Head,
        JenisUnit.Sekretariat => OrgChartRole.Secretariat,
        JenisUnit.SubBagian => OrgChartRole.SubUnit,
        JenisUnit.Bidang => OrgChartRole.Unit,
        JenisUnit.KelompokJabatanFungsional => OrgChartRole.FunctionalGroup,
        _ => throw new NotSupportedException($"Unknown kind of unit '{kind}'."),
    };

    private static string Describe(UnitOrganisasiSource unit)
    {
        var own = unit.Anak.Count == 0 ? "" : $"{unit.Nama} membawahi {Write.Enumerate([.. unit.Anak.Select(child => child.Nama)])}. ";
        return own + string.Concat(unit.Anak.Select(Describe));
    }

    private static IEnumerable<Block> Staff(CompositionContext context)
    {
        var staff = context.Source.Unit.Pegawai;
        if (staff.Count == 0)
        {
            yield break;
        }

        yield return Write.Paragraph(
            $"Sampai dengan 31 Desember {context.Year}, {context.ShortName} didukung oleh {context.Text("pegawai", "jumlah")} orang pegawai, yaitu {context.Text("pegawai", "struktural")} orang dalam jabatan struktural, {context.Text("pegawai", "fungsional")} orang dalam jabatan fungsional, {context.Text("pegawai", "pelaksana")} orang pelaksana, dan {context.Text("pegawai", "honorer")} orang tenaga honorer.");
        var structural = staff.Where(row => row.Kelompok == KelompokPegawai.Struktural).ToList();
        var functional = staff.Where(row => row.Kelompok == KelompokPegawai.Fungsional).ToList();
        if (structural.Count > 0)
        {
            yield return Write.Paragraph($"Pejabat struktural beserta jabatannya dirinci pada {Write.See("tabel-1-1")}.");
            yield return StaffTable(context, "tabel-1-1", "Pegawai dalam Jabatan Struktural", structural);
        }

        if (functional.Count > 0)
        {
            yield return Write.Paragraph($"Pejabat fungsional yang membantu pelaksanaan tugas bidang dan sekretariat dirinci pada {Write.See("tabel-1-2")}.");
            yield return StaffTable(context, "tabel-1-2", "Pegawai dalam Jabatan Fungsional", functional);
        }
    }

    private static Table StaffTable(CompositionContext context, string id, string title, List<PegawaiSource> staff)
    {
        var named = staff.Exists(row => row.Nama is not null);
        IReadOnlyList<TableColumn> columns = [
            new(ColumnKind.Number), .. named ? [new TableColumn(ColumnKind.Text, 0.5m)] : (TableColumn[])[], new(ColumnKind.Text), new(ColumnKind.Number)];
        string[] titles = named ? ["No", "Nama", "Jabatan", "Jumlah (orang)"] : ["No", "Jabatan", "Jumlah (orang)"];
        return new Table(
            id, TableKind.Normal, new Caption(title), columns, [Write.Header(titles)],
            [.. staff.Select((row, index) => StaffRow(row, index + 1, named))], columns.Count >= 4,
            [Write.Source($"data kepegawaian {context.ShortName}, 31 Desember {context.YearText}.")]);
    }

    private static TableRow StaffRow(PegawaiSource row, int number, bool named)
    {
        List<TableCell> cells = [Count(number)];
        if (named)
        {
            cells.Add(TableCell.Of(row.Nama ?? "-"));
        }

        cells.Add(TableCell.Of(row.Jabatan));
        cells.Add(Count(row.Jumlah));
        return new TableRow(RowLevel.Normal, cells);
    }

    private static TableCell Count(int number) => TableCell.Of(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

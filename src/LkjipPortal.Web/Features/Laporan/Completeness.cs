using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Reporting;

namespace LkjipPortal.Web.Features.Laporan;

/// <summary>A part of the report that the unit writes, and how far it is.</summary>
public sealed record SectionProgress(OutlineEntry Entry, KeadaanBagian State);

/// <summary>Parts under one heading: front matter or a BAB.</summary>
/// <param name="Entries">All parts in printed order, the generated ones included.</param>
public sealed record ChapterProgress(string Label, IReadOnlyList<OutlineEntry> Entries, IReadOnlyList<SectionProgress> Sections)
{
    public int Done => Sections.Count(section => section.State is KeadaanBagian.Selesai or KeadaanBagian.Dikunci);
}

/// <summary>How complete the narrative of a report is. Generated parts (tables, lists, forms) are always complete and not counted.</summary>
public sealed class Completeness
{
    private static readonly string[] Roman = ["", "I", "II", "III", "IV"];

    private readonly Dictionary<string, KeadaanBagian> _states;

    private Completeness(Dictionary<string, KeadaanBagian> states, IReadOnlyList<ChapterProgress> chapters)
    {
        _states = states;
        Chapters = chapters;
    }

    public IReadOnlyList<ChapterProgress> Chapters { get; }
    public int Total => Chapters.Sum(chapter => chapter.Sections.Count);
    public int Done => Chapters.Sum(chapter => chapter.Done);
    public int Drafts => Chapters.Sum(chapter => chapter.Sections.Count(section => section.State == KeadaanBagian.Draf));
    public int Percent => Total == 0 ? 0 : Done * 100 / Total;

    public KeadaanBagian StateOf(string code) => _states.GetValueOrDefault(code, KeadaanBagian.Belum);

    /// <param name="written">Sections as stored. One without text is not begun, whatever its state says.</param>
    public static Completeness Of(IEnumerable<BagianLaporan> written)
    {
        var states = written
            .Where(section => !string.IsNullOrWhiteSpace(section.Isi))
            .ToDictionary(section => section.Kode, section => section.Keadaan == KeadaanBagian.Belum ? KeadaanBagian.Draf : section.Keadaan, StringComparer.Ordinal);
        var chapters = ReportOutline.Entries.GroupBy(Heading).Select(group => new ChapterProgress(
            group.Key,
            [.. group],
            [.. group.Where(entry => entry.HasNarrative).Select(entry => new SectionProgress(entry, states.GetValueOrDefault(entry.Code, KeadaanBagian.Belum)))]));
        return new Completeness(states, [.. chapters]);
    }

    /// <summary>"3.1.5 Analisis atas Realisasi Kinerja", "Pengantar BAB III", "Kata Pengantar".</summary>
    public static string Title(OutlineEntry entry) => (entry.Part, entry.Level) switch
    {
        (OutlinePart.Chapter, 0) => $"Pengantar BAB {Roman[entry.Code[0] - '0']}",
        (OutlinePart.Chapter, _) => $"{entry.Code} {entry.Title}",
        _ => entry.Title,
    };

    /// <summary>"BAB III Akuntabilitas Kinerja".</summary>
    private static string Heading(OutlineEntry entry)
    {
        if (entry.Part != OutlinePart.Chapter)
        {
            return entry.Part == OutlinePart.FrontMatter ? "Bagian awal" : "Lampiran";
        }

        var chapter = ReportOutline.Find(entry.Code[..1]);
        return $"BAB {Roman[chapter.Code[0] - '0']} {chapter.Title}";
    }
}

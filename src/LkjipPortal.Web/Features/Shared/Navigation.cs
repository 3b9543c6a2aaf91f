namespace LkjipPortal.Web.Features.Shared;

/// <param name="Path">First part of the address under unit and year.</param>
/// <param name="Icon">Tabler icon.</param>
public sealed record NavigationEntry(string Path, string Label, string Icon);

/// <param name="Label">Null: entries without a group.</param>
public sealed record NavigationGroup(string? Label, IReadOnlyList<NavigationEntry> Entries);

/// <summary>The sidebar, in the order that users know from the planning cycle.</summary>
public static class Navigation
{
    public static IReadOnlyList<NavigationGroup> Groups { get; } =
    [
        new(null, [new("dasbor", "Dasbor", "layout-dashboard"), new("tugas", "Tugas saya", "checkbox"), new("tenggat", "Tenggat", "clock")]),
        new("Perencanaan",
        [
            new("renstra", "Renstra", "sitemap"),
            new("renja", "Renja", "calendar-event"),
            new("iku", "Indikator Kinerja Utama", "target-arrow"),
            new("perjanjian-kinerja", "Perjanjian Kinerja", "signature"),
            new("rencana-aksi", "Rencana Aksi", "list-check"),
            new("periode", "Periode", "calendar-plus"),
        ]),
        new("Pengukuran",
        [
            new("realisasi", "Realisasi", "ruler-measure"),
            new("anggaran", "Anggaran", "wallet"),
            new("sumber-daya", "Sumber Daya", "users"),
            new("pembanding", "Pembanding", "scale"),
        ]),
        new("Pelaporan", [new("lkjip", "LKjIP", "report"), new("pemeriksaan", "Pemeriksaan", "checklist")]),
        new("Riwayat", [new("jejak", "Jejak perubahan", "history")]),
        new("Referensi", [new("organisasi", "Organisasi", "sitemap"), new("nomenklatur", "Nomenklatur", "hierarchy-2")]),
    ];

    /// <summary>The bar at the bottom of a phone.</summary>
    public static IReadOnlyList<NavigationEntry> Bottom { get; } =
    [
        new("dasbor", "Dasbor", "layout-dashboard"),
        new("tugas", "Tugas", "checkbox"),
        new("realisasi", "Realisasi", "ruler-measure"),
        new("lkjip", "LKjIP", "report"),
    ];

    /// <summary>The entry that an address under unit and year belongs to, null for none.</summary>
    public static NavigationEntry? Of(PathString address)
    {
        var parts = address.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var page = parts is [_, _, "impor", var document, ..] ? document : parts.ElementAtOrDefault(2);
        return Groups.SelectMany(group => group.Entries).FirstOrDefault(entry => entry.Path == page);
    }
}

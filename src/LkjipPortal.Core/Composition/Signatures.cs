using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Organization;

namespace LkjipPortal.Core.Composition;

/// <summary>Officials as they sign.</summary>
internal static class Signatures
{
    private const int LineLength = 38;

    /// <summary>Line left to be filled by hand where no official is known.</summary>
    private const string OpenName = "(..............................)";

    public static Signatory Of(PejabatSource? official, string position) => official is null
        ? new Signatory(Wrap(position), OpenName, null, null)
        : new Signatory(Wrap(PositionOf(official)), official.Nama, official.Pangkat, official.Nip);

    /// <summary>The PD's head; the region stands after the jabatan, where it does not say so itself.</summary>
    public static Signatory Head(UnitSource unit, PejabatSource? official) => Of(
        official is null || official.Jabatan.Contains(unit.Pemda, StringComparison.OrdinalIgnoreCase) ? official : official with { Jabatan = $"{official.Jabatan} {unit.Pemda}" },
        $"Kepala {unit.Nama} {unit.Pemda}");

    /// <summary>Jabatan with the capacity that it is held in: "Plt. Kepala Badan ...".</summary>
    private static string PositionOf(PejabatSource official) => official.Kapasitas switch
    {
        KapasitasPejabat.Definitif => official.Jabatan,
        KapasitasPejabat.Plt => $"Plt. {official.Jabatan}",
        KapasitasPejabat.Plh => $"Plh. {official.Jabatan}",
        KapasitasPejabat.Pj => $"Pj. {official.Jabatan}",
        _ => throw new NotSupportedException($"Unknown capacity '{official.Kapasitas}'."),
    };

    private static List<string> Wrap(string position)
    {
        var lines = new List<string>();
        foreach (var word in position.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LineLength)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}

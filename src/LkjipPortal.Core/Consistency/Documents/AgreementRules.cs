using System.Globalization;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Nomenclature;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Consistency.Documents;

/// <summary>Perjanjian Kinerja against Renstra and Renja, IKU against Perjanjian Kinerja.</summary>
internal static class AgreementRules
{
    private const decimal SameName = 0.8m;

    public static IEnumerable<Finding> Check(ReportSource source) => [.. Deviations(source), .. Iku(source)];

    private static IEnumerable<Finding> Deviations(ReportSource source)
    {
        if (source.Pk is not { } pk)
        {
            yield break;
        }

        var year = source.Tahun.ToString(CultureInfo.InvariantCulture);
        var document = $"Perjanjian Kinerja {(pk.Jenis == JenisVersi.Perubahan ? "Perubahan " : "")}{year}";
        var plan = new PkPlan(Targets(source), Amounts(source), $"Renstra {year}", source.Renja is { AdaPerubahan: true } ? $"Renja Perubahan {year}" : $"Renja {year}");
        foreach (var found in PkDeviations.Find(pk, plan))
        {
            var isTarget = found.Subject.StartsWith("Target ", StringComparison.Ordinal);
            yield return new Finding(isTarget ? Rules.PkTarget : Rules.PkPagu, TingkatTemuan.Peringatan, $"{found.Subject} berbeda",
                [new FindingSide(document, found.InPk, new FindingPlace("Tabel 2.3", "perjanjian-kinerja")), new FindingSide(found.Document, found.InPlan, new FindingPlace(found.Document, isTarget ? "renstra" : "renja"))])
            {
                WorkedLine = found.Difference is null ? null : $"{found.InPk} − {found.InPlan} = {found.Difference}",
            };
        }
    }

    private static Dictionary<string, NilaiKinerja> Targets(ReportSource source) => source.Subjek.SelectMany(subject => subject.Indikator)
        .Where(indikator => indikator.TargetRenstra.ContainsKey(source.Tahun) || (indikator.TargetAkhir is not null && source.Renstra?.TahunAkhir == source.Tahun))
        .ToDictionary(indikator => indikator.Kode, indikator => indikator.TargetRenstra.GetValueOrDefault(source.Tahun) ?? indikator.TargetAkhir!, StringComparer.Ordinal);

    /// <summary>Pagu of the Renja in force, by kode of the subject whose name its program bears.</summary>
    private static Dictionary<string, decimal> Amounts(ReportSource source)
    {
        var rows = source.Renja?.Node.Where(node => node.Level == LevelRencana.Program).ToList() ?? [];
        var amounts = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var program in source.Subjek.Where(subject => subject.Level == LevelRencana.Program))
        {
            var best = rows.Select(row => (Row: row, Alike: NameSimilarity.Of(row.Nama, program.Nama))).OrderByDescending(pair => pair.Alike).FirstOrDefault();
            if (best.Row is not null && best.Alike >= SameName && (source.Renja!.AdaPerubahan ? best.Row.PaguPerubahan : best.Row.PaguMurni) is { } pagu)
            {
                amounts[program.Kode] = pagu;
            }
        }

        return amounts;
    }

    private static IEnumerable<Finding> Iku(ReportSource source) => source.Pk is not { Sasaran.Count: > 0 } pk
        ? []
        : source.Iku.Where(row => !pk.Sasaran.Any(promise => promise.IndikatorKode == row.IndikatorKode)).Select(row => new Finding(
            Rules.IkuNames, TingkatTemuan.Peringatan, "Indikator IKU tidak diperjanjikan",
            [new FindingSide("IKU", row.Indikator, new FindingPlace("Tabel 2.4", "iku")), new FindingSide("Perjanjian Kinerja", "tidak ada", new FindingPlace("Tabel 2.3", "perjanjian-kinerja"))]));
}

using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Consistency;

/// <summary>What the plans say of the year of a PK.</summary>
/// <param name="TargetRenstra">By kode of the indikator.</param>
/// <param name="PaguRenja">Pagu of the Renja in force, rupiah, by kode of the program.</param>
/// <param name="Renja">Name of the version: "Renja Perubahan 2023".</param>
public sealed record PkPlan(IReadOnlyDictionary<string, NilaiKinerja> TargetRenstra, IReadOnlyDictionary<string, decimal> PaguRenja, string Renstra, string Renja);

/// <summary>A promise that differs from the plan it comes from: both sides, never one alone.</summary>
/// <param name="Difference">"+22,5", "1.962.500"; null where there is none in numbers.</param>
public sealed record PkDeviation(string Subject, string InPk, string Document, string InPlan, string? Difference);

/// <summary>Targets and amounts of a PK beside Renstra and Renja. A difference is allowed, and has to be known.</summary>
public static class PkDeviations
{
    public static IReadOnlyList<PkDeviation> Find(PkSource pk, PkPlan plan) =>
        [
            .. pk.Sasaran.SelectMany(row => Target($"Target {row.Indikator}", row.Target, row.IndikatorKode, plan)),
            .. pk.Program.SelectMany(row => row.IndikatorKode is { } kode ? Target($"Target {row.Indikator ?? row.Program}", row.Target, kode, plan) : []),
            .. pk.Program.SelectMany(row => Amount(row, plan)),
        ];

    private static IEnumerable<PkDeviation> Target(string subject, NilaiKinerja? promised, string kode, PkPlan plan)
    {
        if (promised is not null && plan.TargetRenstra.TryGetValue(kode, out var planned) && !Same(promised, planned))
        {
            yield return new(subject, promised.Teks, plan.Renstra, planned.Teks,
                promised.Predikat is null && promised.Angka is { } now && planned.Angka is { } then ? IdNumber.FormatSigned(now - then) : null);
        }
    }

    private static IEnumerable<PkDeviation> Amount(ProgramPkSource row, PkPlan plan)
    {
        if (plan.PaguRenja.TryGetValue(row.SubjekKode, out var pagu) && pagu != row.Anggaran)
        {
            yield return new($"Anggaran {row.Program}", Rupiah.FormatAmount(row.Anggaran), plan.Renja, Rupiah.FormatAmount(pagu), IdNumber.FormatSigned(row.Anggaran - pagu));
        }
    }

    /// <summary>"91%" and "91" are the same; so are a predikat and the same with a score, only when no score is promised.</summary>
    private static bool Same(NilaiKinerja promised, NilaiKinerja planned) => (promised.Angka, planned.Angka) switch
    {
        ({ } now, { } then) => now == then && promised.Predikat == planned.Predikat,
        (null, null) => promised.Predikat is { } word ? word == planned.Predikat : string.Equals(promised.Teks.Trim(), planned.Teks.Trim(), StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}

using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Realisasi;
using LkjipPortal.Web.Infrastructure;

namespace LkjipPortal.Web.Features.RencanaAksi;

/// <summary>An indikator of the PK with its rencana aksi.</summary>
/// <param name="Plan">Null: not entered.</param>
/// <param name="Pagu">Anggaran of the program in the PK; null for a sasaran.</param>
/// <param name="Bulanan">Kept by month; else by quarter.</param>
public sealed record RencanaAksiItem(SubjekSource Subjek, IndikatorSource Indikator, RencanaAksiSource? Plan, TargetTriwulanResult Check, decimal? Pagu, bool Bulanan)
{
    public decimal Anggaran => Plan?.Aksi.Sum(action => action.Anggaran ?? 0) ?? 0;

    /// <summary>"Anggaran aksi 5.000.000 melebihi anggaran program 4.000.000."; null when it does not.</summary>
    public string? OverBudget => Pagu is { } limit && Anggaran > limit
        ? $"Anggaran aksi {Rupiah.FormatAmount(Anggaran)} melebihi anggaran program dalam PK {Rupiah.FormatAmount(limit)}."
        : null;

    /// <summary>"Triwulan II: Satuan “kali” berbeda; indikator ini memakai “dokumen”."</summary>
    public IReadOnlyList<string> OtherUnits => PeringatanPk.Satuan(
        [
            .. (Plan?.Triwulan ?? []).Select((target, i) => ($"Triwulan {BacaRencanaAksi.Triwulan[i]}", target)),
            .. (Plan?.Bulan ?? []).Select((target, i) => (IdDate.Month(i + 1), target)),
        ],
        Indikator.Satuan);

    /// <summary>Something about it does not fit the PK, the year's target or the indikator.</summary>
    public bool NeedsLook => Check.Matches == false || OverBudget is not null || OtherUnits.Count > 0;

    public string AkumulasiText => Indikator.Akumulasi switch
    {
        Akumulasi.Jumlah when Indikator.JenisNilai != JenisNilai.Persen => "jumlah empat triwulan",
        Akumulasi.RataRata => "rata-rata triwulan",
        _ => "nilai triwulan IV",
    };
}

/// <summary>Reads the indikator of the year's PK with their quarterly targets and actions.</summary>
public sealed class BacaRencanaAksi(ReportSourceReader reader)
{
    public static readonly IReadOnlyList<string> Triwulan = ["I", "II", "III", "IV"];

    /// <summary>In the order of the report; empty without a PK.</summary>
    public async Task<IReadOnlyList<RencanaAksiItem>> RunAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var source = await reader.RequireAsync(unit.Id, unit.Tahun, cancellationToken);
        var promised = source.Pk is { } pk
            ? pk.Sasaran.Select(row => row.IndikatorKode).Concat(pk.Program.Select(row => row.IndikatorKode).OfType<string>()).ToHashSet(StringComparer.Ordinal)
            : [];
        var rounding = Rounding.Of(source.Pengaturan);
        return [.. source.Subjek.SelectMany(subject => subject.Indikator.Where(indicator => promised.Contains(indicator.Kode)).Select(indicator =>
        {
            var plan = source.RencanaAksi.FirstOrDefault(row => row.IndikatorKode == indicator.Kode);
            return new RencanaAksiItem(
                subject, indicator, plan,
                TargetTriwulan.Check(plan?.Triwulan ?? [null, null, null, null], indicator.Target, indicator.Akumulasi, indicator.JenisNilai, rounding),
                subject.Pagu,
                source.Pk!.RencanaAksiBulanan);
        }))];
    }

    /// <summary>"TW I", "TW I–III"; by month "Mar", "Mar–Mei".</summary>
    public static string Waktu(AksiSource action) => action is { BulanMulai: { } from, BulanSelesai: { } to }
        ? from == to ? IdDate.ShortMonth(from) : $"{IdDate.ShortMonth(from)}–{IdDate.ShortMonth(to)}"
        : action.TriwulanMulai == action.TriwulanSelesai
            ? $"TW {Triwulan[action.TriwulanMulai - 1]}"
            : $"TW {Triwulan[action.TriwulanMulai - 1]}–{Triwulan[action.TriwulanSelesai - 1]}";
}

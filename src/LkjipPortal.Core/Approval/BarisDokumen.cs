using System.Globalization;
using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Planning.Versions;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Approval;

/// <summary>The values of each kind of document, in its order, as they are approved.</summary>
public static class BarisDokumen
{
    private static readonly string[] Roman = ["", "I", "II", "III", "IV"];

    /// <summary>Renstra or Renja: every node, pagu, indikator and target.</summary>
    public static IReadOnlyList<BarisIsi> Rencana(ComparableDocument plan) => [.. plan.Baris.SelectMany(Rencana)];

    /// <summary>Targets by quarter and month, and actions, of each indikator that has any.</summary>
    public static IReadOnlyList<BarisIsi> RencanaAksi(ReportSource source)
    {
        var names = source.Subjek.SelectMany(subjek => subjek.Indikator).ToDictionary(x => x.Kode, x => x.Nama, StringComparer.Ordinal);
        return [.. source.RencanaAksi.SelectMany(plan => RencanaAksi(plan, names.GetValueOrDefault(plan.IndikatorKode, plan.IndikatorKode)))];
    }

    /// <summary>Realisasi of the year of each indikator, with its state and what is told about it.</summary>
    public static IReadOnlyList<BarisIsi> Realisasi(ReportSource source) =>
    [
        .. from indikator in source.Subjek.SelectMany(subjek => subjek.Indikator)
           where indikator.Realisasi.ContainsKey(source.Tahun)
           let told = indikator.Realisasi[source.Tahun]
           from row in new[]
           {
               new BarisIsi($"{indikator.Kode}.keadaan", $"{indikator.Nama}, keadaan", told.Keadaan.ToString()),
               new BarisIsi($"{indikator.Kode}.nilai", $"{indikator.Nama}, realisasi", told.Nilai?.Teks ?? ""),
               new BarisIsi($"{indikator.Kode}.per", $"{indikator.Nama}, sementara per", told.SementaraPer?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
               new BarisIsi($"{indikator.Kode}.sumber", $"{indikator.Nama}, sumber", told.Sumber ?? ""),
               new BarisIsi($"{indikator.Kode}.pendorong", $"{indikator.Nama}, faktor pendorong", told.FaktorPendorong ?? ""),
               new BarisIsi($"{indikator.Kode}.penghambat", $"{indikator.Nama}, faktor penghambat", told.FaktorPenghambat ?? ""),
               new BarisIsi($"{indikator.Kode}.upaya", $"{indikator.Nama}, upaya", told.Upaya ?? ""),
               new BarisIsi($"{indikator.Kode}.tindak-lanjut", $"{indikator.Nama}, tindak lanjut", told.TindakLanjut ?? ""),
           }
           where row.Nilai.Length > 0
           select row,
    ];

    /// <summary>Every figure as printed, then the narrative as written.</summary>
    /// <param name="naskah">Text by place in the outline.</param>
    public static IReadOnlyList<BarisIsi> Laporan(FigureSet figures, IReadOnlyDictionary<string, string> naskah) =>
    [
        .. figures.Figures.Select(figure => new BarisIsi(figure.Key, figure.Label, figure.Text)),
        .. ReportOutline.Entries.Where(entry => naskah.ContainsKey(entry.Code)).Select(entry => new BarisIsi($"naskah.{entry.Code}", $"Naskah {entry.Code} {entry.Title}", naskah[entry.Code])),
    ];

    private static IEnumerable<BarisIsi> Rencana(ComparableRow row)
    {
        var key = $"{row.Kelompok}{row.Identitas:N}";
        var name = row.Kode is null ? row.Nama : $"{row.Kode} {row.Nama}";
        yield return new(key, row.Level.ToString(), name);
        foreach (var (year, amount) in row.Pagu.OrderBy(x => x.Key))
        {
            yield return new($"{key}.pagu.{Invariant(year)}", $"{name}, pagu {Invariant(year)}", amount.ToString("0.##", CultureInfo.InvariantCulture));
        }

        foreach (var indikator in row.Indikator)
        {
            var inner = $"{key}.{indikator.Identitas:N}";
            yield return new(inner, $"{name}, indikator", indikator.Satuan is { Length: > 0 } unit ? $"{indikator.Nama} ({unit})" : indikator.Nama);
            foreach (var (year, target) in indikator.Target.OrderBy(x => x.Key))
            {
                yield return new($"{inner}.target.{Invariant(year)}", $"{indikator.Nama}, target {Invariant(year)}", target.Teks);
            }

            if (indikator.TargetAkhir is { } last)
            {
                yield return new($"{inner}.akhir", $"{indikator.Nama}, target akhir", last.Teks);
            }
        }
    }

    private static IEnumerable<BarisIsi> RencanaAksi(RencanaAksiSource plan, string name)
    {
        for (var quarter = 1; quarter <= plan.Triwulan.Count; quarter++)
        {
            if (plan.Triwulan[quarter - 1] is { } target)
            {
                yield return new($"{plan.IndikatorKode}.tw.{Invariant(quarter)}", $"{name}, target triwulan {Roman[quarter]}", target.Teks);
            }
        }

        for (var month = 1; month <= plan.Bulan.Count; month++)
        {
            if (plan.Bulan[month - 1] is { } target)
            {
                yield return new($"{plan.IndikatorKode}.bulan.{Invariant(month)}", $"{name}, target {IdDate.Month(month)}", target.Teks);
            }
        }

        for (var i = 0; i < plan.Aksi.Count; i++)
        {
            yield return new($"{plan.IndikatorKode}.aksi.{Invariant(i + 1)}", $"{name}, aksi {Invariant(i + 1)}", Aksi(plan.Aksi[i]));
        }
    }

    private static string Aksi(AksiSource action)
    {
        var time = action is { BulanMulai: { } from, BulanSelesai: { } to }
            ? $"{IdDate.Month(from)} sampai {IdDate.Month(to)}"
            : $"triwulan {Roman[action.TriwulanMulai]} sampai {Roman[action.TriwulanSelesai]}";
        return $"{action.Uraian}; {time}; {action.PenanggungJawab}; {(action.Anggaran is { } amount ? Rupiah.FormatAmount(amount) : "-")}";
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}

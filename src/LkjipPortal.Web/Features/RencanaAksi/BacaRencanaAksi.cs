using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Sources;
using LkjipPortal.Web.Features.Persetujuan;
using LkjipPortal.Web.Features.Versi;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using RencanaAksiRow = LkjipPortal.Core.Planning.RencanaAksi;

namespace LkjipPortal.Web.Features.RencanaAksi;

/// <summary>An indikator of the PK with its rencana aksi.</summary>
/// <param name="Target">Of the year, as the PK promises it.</param>
/// <param name="Plan">Null: not entered.</param>
/// <param name="Pagu">Anggaran of the program in the PK; null for a sasaran.</param>
/// <param name="Bulanan">Kept by month; else by quarter.</param>
public sealed record RencanaAksiItem(
    SubjekKinerja Subjek, IndikatorKinerja Indikator, NilaiKinerja? Target, RencanaAksiRow? Plan, decimal? Pagu, bool Bulanan, Rounding Rounding)
{
    /// <summary>Targets by quarter come to the year's.</summary>
    public TargetTriwulanResult Check => TargetTriwulan.Check(Plan?.Triwulan ?? [null, null, null, null], Target, Indikator.Akumulasi, Indikator.JenisNilai, Rounding);

    public IReadOnlyList<Aksi> Aksi => [.. (Plan?.Aksi ?? []).OrderBy(action => action.Urutan).ThenBy(action => action.Id)];

    /// <summary>Twelve targets, January first; empty where they are kept by quarter.</summary>
    public IReadOnlyList<NilaiKinerja?> Bulan => Bulanan ? [.. Enumerable.Range(1, 12).Select(month => Plan?.Bulan.Find(x => x.Bulan == month)?.Nilai)] : [];

    public decimal Anggaran => Plan?.Aksi.Sum(action => action.Anggaran ?? 0) ?? 0;

    /// <summary>"Anggaran aksi 5.000.000 melebihi anggaran program 4.000.000."; null when it does not.</summary>
    public string? OverBudget => Pagu is { } limit && Anggaran > limit
        ? $"Anggaran aksi {Rupiah.FormatAmount(Anggaran)} melebihi anggaran program dalam PK {Rupiah.FormatAmount(limit)}."
        : null;

    /// <summary>"Triwulan II: Satuan “kali” berbeda; indikator ini memakai “dokumen”."</summary>
    public IReadOnlyList<string> OtherUnits => PeringatanPk.Satuan(
        [
            .. (Plan?.Triwulan ?? []).Select((target, i) => ($"Triwulan {BacaRencanaAksi.Triwulan[i]}", target)),
            .. Bulan.Select((target, i) => (IdDate.Month(i + 1), target)),
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

    /// <summary>"TW I–III"; by month "Mar–Mei".</summary>
    public string Waktu(Aksi action)
    {
        var time = WaktuAksi.Of(action);
        return (Bulanan ? time : time with { BulanMulai = null, BulanSelesai = null }).Teks;
    }
}

/// <summary>The year's rencana aksi, open for change.</summary>
/// <param name="Beku">Why it takes no change; null when it does.</param>
/// <param name="Items">In the order of the report.</param>
public sealed record RencanaAksiSheet(int Tahun, bool Bulanan, string? Beku, IReadOnlyList<RencanaAksiItem> Items)
{
    /// <summary>Grows with every change of any of its rows.</summary>
    public int Revisi => Items.Sum(item => item.Plan is { } plan ? plan.Revisi + 1 : 0);
}

/// <summary>Reads the indikator of the year's PK with their targets and actions. The number of SQL statements does not depend on the amount of data.</summary>
public sealed class BacaRencanaAksi(PortalDbContext db, DokumenVersi versions, KunciDokumen kunci)
{
    public static readonly IReadOnlyList<string> Triwulan = ["I", "II", "III", "IV"];

    /// <summary>Rencana aksi are tracked, all else is not. Null: the year has no PK.</summary>
    public async Task<RencanaAksiSheet?> RunAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var pk = await versions.Pk(unit).AsNoTracking().AsSplitQuery().Include(x => x.Sasaran).Include(x => x.Program).FirstOrDefaultAsync(cancellationToken);
        if (pk is null)
        {
            return null;
        }

        var bulanan = await db.PerjanjianKinerja.Where(x => x.Id == pk.PerjanjianKinerjaId).Select(x => x.RencanaAksiBulanan).SingleAsync(cancellationToken);
        var subjects = await db.SubjekKinerja.AsNoTracking().Include(x => x.Indikator.OrderBy(row => row.Urutan).ThenBy(row => row.Kode))
            .Where(x => x.PerangkatDaerahId == unit.Id).OrderBy(x => x.Urutan).ThenBy(x => x.Kode).ToListAsync(cancellationToken);
        var plans = await db.RencanaAksi.AsSplitQuery().Include(x => x.Aksi).Include(x => x.Bulan)
            .Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun).ToDictionaryAsync(x => x.IndikatorKinerjaId, cancellationToken);
        var report = await db.Laporan.AsNoTracking().FirstOrDefaultAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun, cancellationToken);
        var rounding = report is null ? Rounding.Default : Rounding.Of(report.Pengaturan);
        return new RencanaAksiSheet(unit.Tahun, bulanan, await kunci.RencanaAksiAsync(unit, cancellationToken) ?? WhyFrozen(pk, report), [
            .. from subject in SubjectSources.InPrintedOrder(subjects)
               from indicator in subject.Indikator
               where Promised(pk, indicator.Id)
               select new RencanaAksiItem(
                   subject, indicator, Target(pk, indicator.Id), plans.GetValueOrDefault(indicator.Id),
                   pk.Program.Find(row => row.SubjekKinerjaId == subject.Id)?.Anggaran, bulanan, rounding)]);
    }

    /// <summary>It is made after the PK is signed, and worked with through the year: besides its own approval only the report that prints it, or the closing of the PK, freezes it.</summary>
    private static string? WhyFrozen(VersiPerjanjianKinerja pk, Core.Reporting.Laporan? report) => (report?.Status, pk.Status) switch
    {
        (StatusDokumen.Diajukan, _) => "LKjIP yang memuat rencana aksi ini sedang diajukan. Tarik kembali LKjIP sebelum mengubahnya.",
        (StatusDokumen.Disetujui or StatusDokumen.Final, _) => "LKjIP yang memuat rencana aksi ini sudah disetujui, jadi rencana aksi tidak dapat diubah.",
        (_, StatusDokumen.Final) => "Perjanjian Kinerja tahun ini sudah final, jadi rencana aksi tidak dapat diubah.",
        _ => null,
    };

    private static bool Promised(VersiPerjanjianKinerja pk, Guid indicator) =>
        pk.Sasaran.Exists(row => row.IndikatorKinerjaId == indicator) || pk.Program.Exists(row => row.IndikatorKinerjaId == indicator);

    private static NilaiKinerja? Target(VersiPerjanjianKinerja pk, Guid indicator) =>
        pk.Sasaran.Find(row => row.IndikatorKinerjaId == indicator)?.Target ?? pk.Program.Find(row => row.IndikatorKinerjaId == indicator)?.Target;
}

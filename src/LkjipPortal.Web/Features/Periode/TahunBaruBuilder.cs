using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Periods;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Versi;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Periode;

/// <summary>Makes the entities of a new year in memory, with a line about each document for the preview.</summary>
internal sealed class TahunBaruBuilder(PortalDbContext db, CurrentUnit unit)
{
    private const string SudahAda = "sudah ada, tidak diubah";

    private readonly int _year = unit.Tahun + 1;

    public List<object> Entities { get; } = [];

    public List<BawaanTahun> Items { get; } = [];

    public async Task<TahunBaruBuilder> BuildAsync(CancellationToken cancellationToken)
    {
        var plan = await PlanAsync(cancellationToken);
        var renja = await RenjaAsync(plan, cancellationToken);
        await PkAsync(plan, renja, cancellationToken);
        await RencanaAksiAsync(cancellationToken);
        await SumberDayaAsync(cancellationToken);
        await LaporanAsync(cancellationToken);
        return this;
    }

    /// <summary>Renstra that covers the new year; null: none does.</summary>
    private Task<VersiRenstra?> PlanAsync(CancellationToken cancellationToken) => DokumenVersi.Whole(db.VersiRenstra
            .Where(x => x.RenstraId == db.Renstra.Where(r => r.PerangkatDaerahId == unit.Id && r.TahunAwal <= _year && r.TahunAkhir >= _year)
                .OrderByDescending(r => r.TahunAwal).Select(r => r.Id).FirstOrDefault())
            .OrderByDescending(x => x.Nomor))
        .AsNoTracking().FirstOrDefaultAsync(cancellationToken);

    private async Task<VersiRenja?> RenjaAsync(VersiRenstra? plan, CancellationToken cancellationToken)
    {
        var there = await DokumenVersi.Whole(RenjaOf(_year)).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        if (there is not null)
        {
            Items.Add(new BawaanTahun("Renja", SudahAda, Baru: false));
            return there;
        }

        var last = await DokumenVersi.Whole(RenjaOf(unit.Tahun)).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        var renja = new Core.Planning.Renja { PerangkatDaerahId = unit.Id, Tahun = _year };
        var version = new VersiRenja { RenjaId = renja.Id, Jenis = JenisVersi.Murni, Status = StatusDokumen.Draf };
        renja.Versi.Add(version);
        if (plan is not null && RenjaDariRenstra.NodesOf(plan, _year).Any())
        {
            var names = last?.Node.DistinctBy(node => node.Kode).ToDictionary(node => node.Kode, node => node.Nama) ?? [];
            RenjaDariRenstra.Fill(version, plan, _year, names);
            Add("Renja", $"murni, draf: {version.Node.Count} baris dari Renstra tahun {_year} dengan target dan pagunya", renja);
        }
        else if (last is not null)
        {
            TahunBaru.CarryRows(version, last);
            Add("Renja", $"murni, draf: {version.Node.Count} baris dari Renja {unit.Tahun} tanpa target dan pagu, karena tidak ada Renstra yang memuat {_year}", renja);
        }
        else
        {
            Items.Add(new BawaanTahun("Renja", "tidak ada yang dapat dibawa", Baru: false));
            return null;
        }

        return version;
    }

    private IQueryable<VersiRenja> RenjaOf(int tahun) => db.VersiRenja
        .Where(x => db.Renja.Any(r => r.Id == x.RenjaId && r.PerangkatDaerahId == unit.Id && r.Tahun == tahun))
        .OrderByDescending(x => x.Nomor);

    private async Task PkAsync(VersiRenstra? plan, VersiRenja? renja, CancellationToken cancellationToken)
    {
        var all = await db.PerjanjianKinerja.AsNoTracking().AsSplitQuery()
            .Where(x => x.PerangkatDaerahId == unit.Id && (x.Tahun == unit.Tahun || x.Tahun == _year))
            .Include(x => x.Versi).ThenInclude(x => x.Sasaran)
            .Include(x => x.Versi).ThenInclude(x => x.Program)
            .ToListAsync(cancellationToken);
        var there = all.Where(x => x.Tahun == _year).Select(x => x.Kode).ToHashSet();
        var sources = all.Where(x => x.Tahun == unit.Tahun && x.Versi.Count > 0).OrderBy(x => x.Jenjang).ThenBy(x => x.Kode, StringComparer.Ordinal).ToList();
        var missing = sources.Where(x => !there.Contains(x.Kode)).ToList();
        if (missing.Count == 0)
        {
            Items.Add(new BawaanTahun("Perjanjian Kinerja", sources.Count == 0 ? $"tidak ada PK {unit.Tahun} yang dapat dibawa" : SudahAda, Baru: false));
            return;
        }

        var codes = await db.SubjekKinerja.AsNoTracking().Where(x => x.PerangkatDaerahId == unit.Id && x.KodeProgram != null)
            .ToDictionaryAsync(x => x.Id, x => x.KodeProgram!, cancellationToken);
        var created = missing.ConvertAll(source => TahunBaru.Pk(source, _year, plan, renja, codes));
        var rows = created.SelectMany(pk => pk.Versi[0].Sasaran).ToList();
        var targets = rows.Count(row => row.Target.Teks != TahunBaru.BelumAda);
        Add(
            "Perjanjian Kinerja",
            $"murni, draf: {created.Count} PK dengan {rows.Count} indikator sasaran ({targets} bertarget dari Renstra) dan {created.Sum(pk => pk.Versi[0].Program.Count)} program; tanpa tanggal dan tanda tangan",
            [.. created]);
    }

    private async Task RencanaAksiAsync(CancellationToken cancellationToken)
    {
        var rows = await db.RencanaAksi.AsNoTracking().Include(x => x.Aksi).Where(x => x.PerangkatDaerahId == unit.Id && (x.Tahun == unit.Tahun || x.Tahun == _year)).ToListAsync(cancellationToken);
        if (rows.Exists(row => row.Tahun == _year))
        {
            Items.Add(new BawaanTahun("Rencana Aksi", SudahAda, Baru: false));
            return;
        }

        Add("Rencana Aksi", $"{rows.Sum(row => row.Aksi.Count)} aksi dengan penanggung jawabnya, tanpa target triwulan dan anggaran", [.. rows.Select(row => (object)TahunBaru.RencanaAksi(row, _year))]);
    }

    private async Task SumberDayaAsync(CancellationToken cancellationToken)
    {
        var rows = await db.SumberDaya.AsNoTracking().Where(x => x.PerangkatDaerahId == unit.Id && (x.Tahun == unit.Tahun || x.Tahun == _year)).ToListAsync(cancellationToken);
        if (rows.Exists(row => row.Tahun == _year))
        {
            Items.Add(new BawaanTahun("Sumber Daya", SudahAda, Baru: false));
            return;
        }

        Add("Sumber Daya", $"{rows.Count} baris dengan kebutuhan dan satuannya, tanpa yang tersedia", [.. rows.Select(row => new Core.Budgeting.SumberDaya
        {
            PerangkatDaerahId = unit.Id, Tahun = _year, Jenis = row.Jenis, Kebutuhan = row.Kebutuhan, Satuan = row.Satuan, Sumber = row.Sumber,
        })]);
    }

    private async Task LaporanAsync(CancellationToken cancellationToken)
    {
        var reports = await db.Laporan.AsNoTracking().Include(x => x.Bagian)
            .Where(x => x.PerangkatDaerahId == unit.Id && (x.Tahun == unit.Tahun || x.Tahun == _year)).ToListAsync(cancellationToken);
        if (reports.Exists(x => x.Tahun == _year))
        {
            Items.Add(new BawaanTahun("LKjIP", SudahAda, Baru: false));
            return;
        }

        var last = reports.Find(x => x.Tahun == unit.Tahun);
        var report = new Core.Reporting.Laporan { PerangkatDaerahId = unit.Id, Tahun = _year, Tanggal = Deadline(_year), Pengaturan = last?.Pengaturan ?? new PengaturanLaporan() };
        report.Bagian.AddRange((last?.Bagian ?? []).Select(old => (old.Kode, Isi: NarrativeHeadings.Of(old.Isi))).Where(old => old.Isi.Length > 0)
            .Select(old => new BagianLaporan { LaporanId = report.Id, Kode = old.Kode, Isi = old.Isi, Keadaan = KeadaanBagian.Belum }));
        Add("LKjIP", $"kosong, dengan pengaturan {unit.Tahun}{(report.Bagian.Count > 0 ? $" dan judul di dalam {report.Bagian.Count} bagian" : "")}; tanpa narasi, tanggal, dan penandatangan", report);
    }

    /// <summary>The report is due at the end of February of the next year [PermenPANRB 53/2014]; the date of signing is entered later.</summary>
    private static DateOnly Deadline(int tahun) => new(tahun + 1, 2, DateTime.DaysInMonth(tahun + 1, 2));

    private void Add(string dokumen, string isi, params object[] entities)
    {
        Entities.AddRange(entities);
        Items.Add(new BawaanTahun(dokumen, entities.Length > 0 ? isi : "tidak ada yang dapat dibawa", entities.Length > 0));
    }
}

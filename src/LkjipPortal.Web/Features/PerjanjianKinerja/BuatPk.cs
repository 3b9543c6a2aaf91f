using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Periods;
using LkjipPortal.Core.Planning.Versions;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Shared;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;
using PkRow = LkjipPortal.Core.Planning.PerjanjianKinerja;

namespace LkjipPortal.Web.Features.PerjanjianKinerja;

/// <summary>Starts a PK of the head or of a lower level, and a Perubahan of one that stands.</summary>
public sealed class BuatPk(PortalDbContext db, BacaPkRencana rencana)
{
    public const string JabatanField = "Jabatan";
    public const string AlasanField = "Alasan";
    public const string PenjelasanField = "Penjelasan";
    private const int JabatanMaxLength = 200;
    private const int PenjelasanMaxLength = 2000;

    /// <summary>The head's PK starts with every sasaran and program of the plans; a lower one empty, to be chosen from them.</summary>
    /// <param name="jabatan">Post of Pihak Pertama; not asked for the head.</param>
    /// <returns>Kode of the new PK when saved.</returns>
    public async Task<(SaveOutcome Outcome, string? Kode)> BaruAsync(CurrentUnit unit, JenjangPk level, string? jabatan, CancellationToken cancellationToken)
    {
        var post = jabatan?.Trim() ?? "";
        if (level != JenjangPk.Kepala && post.Length is 0 or > JabatanMaxLength)
        {
            return (SaveOutcome.Refuse(JabatanField, post.Length == 0 ? "Isi jabatan, misalnya “Kepala Bidang Mutasi”." : TooLong.Message("Jabatan", post, JabatanMaxLength)), null);
        }

        var kode = level == JenjangPk.Kepala ? PkRow.KodeKepala : Slug.Of(post);
        if (await db.PerjanjianKinerja.AnyAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun && x.Kode == kode, cancellationToken) || (level != JenjangPk.Kepala && kode == PkRow.KodeKepala))
        {
            return (SaveOutcome.Refuse(JabatanField, FormattableString.Invariant($"Sudah ada PK {unit.Tahun} untuk jabatan ini. Buka dari daftar di atas.")), null);
        }

        var pk = new PkRow { PerangkatDaerahId = unit.Id, Tahun = unit.Tahun, Jenjang = level, Kode = kode, Jabatan = level == JenjangPk.Kepala ? null : post };
        var version = new VersiPerjanjianKinerja { PerjanjianKinerjaId = pk.Id, Jenis = JenisVersi.Murni, Status = StatusDokumen.Draf };
        pk.Versi.Add(version);
        await PartiesAsync(unit, level, post, version, cancellationToken);
        if (level == JenjangPk.Kepala)
        {
            FromPlans(version, await rencana.RunAsync(unit, cancellationToken));
        }

        db.Add(pk);
        await db.SaveChangesAsync(cancellationToken);
        return (new SaveOutcome.Saved(), kode);
    }

    /// <summary>Copies the latest version for one of the three legal causes. The one before is final from then on.</summary>
    /// <param name="revisi">Of the version that the person saw.</param>
    public async Task<SaveOutcome> PerubahanAsync(CurrentUnit unit, string kode, int nomor, int revisi, AlasanPerubahanPk? cause, string? explanation, CancellationToken cancellationToken)
    {
        var version = await db.VersiPerjanjianKinerja.AsSplitQuery().Include(x => x.Sasaran).Include(x => x.Program)
            .Where(x => db.PerjanjianKinerja.Any(pk => pk.Id == x.PerjanjianKinerjaId && pk.PerangkatDaerahId == unit.Id && pk.Tahun == unit.Tahun && pk.Kode == kode))
            .OrderByDescending(x => x.Nomor).FirstOrDefaultAsync(cancellationToken);
        if (version is null)
        {
            return new SaveOutcome.NotFound();
        }

        if (version.Nomor != nomor || version.Revisi != revisi)
        {
            return SaveOutcome.Refuse(AlasanField, "Orang lain mengubah PK ini setelah Anda membukanya. Periksa isinya, lalu buat Perubahan lagi.");
        }

        if (version.Status is not (StatusDokumen.Disetujui or StatusDokumen.Final))
        {
            return SaveOutcome.Refuse(AlasanField, version.Status == StatusDokumen.Diajukan
                ? "Versi ini sedang diajukan. Tunggu sampai disetujui atau dikembalikan."
                : "Versi ini belum disetujui. Ubah langsung isinya; Perubahan dibuat dari versi yang sudah disetujui.");
        }

        if (cause is not { } reason || !Enum.IsDefined(reason))
        {
            return SaveOutcome.Refuse(AlasanField, "Pilih salah satu dari tiga alasan menurut PermenPANRB 53/2014.");
        }

        var text = explanation?.Trim() ?? "";
        if (text.Length is 0 or > PenjelasanMaxLength)
        {
            return SaveOutcome.Refuse(PenjelasanField, text.Length == 0 ? "Jelaskan apa yang membuat PK ini diubah." : TooLong.Message("Penjelasan", text, PenjelasanMaxLength));
        }

        db.Add(PerubahanPk.Copy(version, reason, new PerubahanDetail(text, null, null)));
        db.ExpectRevision(version, revisi);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateException)
        {
            // The number of the new version is unique: another Perubahan came first.
            db.ChangeTracker.Clear();
            return SaveOutcome.Refuse(AlasanField, "Orang lain baru saja membuat Perubahan. Buka versi terbaru.");
        }
    }

    private async Task PartiesAsync(CurrentUnit unit, JenjangPk level, string post, VersiPerjanjianKinerja version, CancellationToken cancellationToken)
    {
        var officials = await rencana.PejabatAsync(unit, cancellationToken);
        var (from, to) = (new DateOnly(unit.Tahun, 1, 1), new DateOnly(unit.Tahun, 12, 31));
        var inYear = officials.Where(x => x.BerlakuDari <= to && (x.BerlakuSampai is null || x.BerlakuSampai >= from)).ToList();
        var head = inYear.FindLast(x => x.KepalaPerangkatDaerah)?.Id;
        version.PihakPertamaId = level == JenjangPk.Kepala ? head : inYear.Find(x => string.Equals(x.Jabatan, post, StringComparison.OrdinalIgnoreCase))?.Id;
        version.PihakKeduaId = level switch
        {
            JenjangPk.Kepala => inYear.FindLast(x => x.KepalaDaerah)?.Id,
            JenjangPk.Administrator => head,
            _ => null,
        };
    }

    private static void FromPlans(VersiPerjanjianKinerja version, PkRencana plan)
    {
        version.Sasaran.AddRange(plan.Sasaran(JenjangPk.Kepala).Select((x, index) => new SasaranPk
        {
            VersiPerjanjianKinerjaId = version.Id,
            IndikatorKinerjaId = x.Indikator.Id,
            Sasaran = x.Sasaran,
            Indikator = x.Indikator.Nama,
            Target = x.Target is { } target ? target with { } : new NilaiKinerja { Teks = TahunBaru.BelumAda },
            Urutan = index + 1,
        }));
        version.Program.AddRange(plan.Program.Select((x, index) => new ProgramPk
        {
            VersiPerjanjianKinerjaId = version.Id,
            SubjekKinerjaId = x.Program.Id,
            IndikatorKinerjaId = x.Indikator?.Id,
            Program = x.Program.Nama,
            SasaranProgram = x.Program.SasaranProgram,
            Indikator = x.Indikator?.Nama,
            Target = x.Target is { } target ? target with { } : null,
            Anggaran = x.Pagu ?? 0,
            Keterangan = "APBD",
            Urutan = index + 1,
        }));
    }
}

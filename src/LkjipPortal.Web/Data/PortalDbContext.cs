using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Budgeting;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Nomenclature;
using LkjipPortal.Core.Reporting;
using LkjipPortal.Web.Data.Audit;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LkjipPortal.Web.Data;

/// <summary>
/// The portal's database, whatever the provider. An aggregate's <c>Revisi</c> is its concurrency token and is raised by every save that changes it;
/// a stale one ends in <see cref="DbUpdateConcurrencyException"/>. What a save changes is told of in <see cref="JejakAudit"/>, in the same transaction.
/// </summary>
public abstract class PortalDbContext(DbContextOptions options) : IdentityUserContext<Pengguna, Guid>(options), IDataProtectionKeyContext
{
    internal const int TextMaxLength = 500;

    public DbSet<PeranPengguna> PeranPengguna => Set<PeranPengguna>();
    public DbSet<SesiMasuk> SesiMasuk => Set<SesiMasuk>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<Pemda> Pemda => Set<Pemda>();
    public DbSet<PerangkatDaerah> PerangkatDaerah => Set<PerangkatDaerah>();
    public DbSet<NamaPerangkatDaerah> NamaPerangkatDaerah => Set<NamaPerangkatDaerah>();
    public DbSet<UnitOrganisasi> UnitOrganisasi => Set<UnitOrganisasi>();
    public DbSet<Pejabat> Pejabat => Set<Pejabat>();
    public DbSet<Pegawai> Pegawai => Set<Pegawai>();

    public DbSet<SubjekKinerja> SubjekKinerja => Set<SubjekKinerja>();
    public DbSet<IndikatorKinerja> IndikatorKinerja => Set<IndikatorKinerja>();
    public DbSet<Nomenklatur> Nomenklatur => Set<Nomenklatur>();
    public DbSet<Renstra> Renstra => Set<Renstra>();
    public DbSet<VersiRenstra> VersiRenstra => Set<VersiRenstra>();
    public DbSet<BlokNomenklatur> BlokNomenklatur => Set<BlokNomenklatur>();
    public DbSet<NodeRenstra> NodeRenstra => Set<NodeRenstra>();
    public DbSet<PaguRenstra> PaguRenstra => Set<PaguRenstra>();
    public DbSet<IndikatorRenstra> IndikatorRenstra => Set<IndikatorRenstra>();
    public DbSet<TargetRenstra> TargetRenstra => Set<TargetRenstra>();
    public DbSet<Renja> Renja => Set<Renja>();
    public DbSet<VersiRenja> VersiRenja => Set<VersiRenja>();
    public DbSet<NodeRenja> NodeRenja => Set<NodeRenja>();
    public DbSet<IndikatorRenja> IndikatorRenja => Set<IndikatorRenja>();
    public DbSet<RealisasiTriwulan> RealisasiTriwulan => Set<RealisasiTriwulan>();
    public DbSet<RealisasiRupiahTriwulan> RealisasiRupiahTriwulan => Set<RealisasiRupiahTriwulan>();
    public DbSet<PerjanjianKinerja> PerjanjianKinerja => Set<PerjanjianKinerja>();
    public DbSet<VersiPerjanjianKinerja> VersiPerjanjianKinerja => Set<VersiPerjanjianKinerja>();
    public DbSet<SasaranPk> SasaranPk => Set<SasaranPk>();
    public DbSet<ProgramPk> ProgramPk => Set<ProgramPk>();
    public DbSet<LangkahDokumen> LangkahDokumen => Set<LangkahDokumen>();
    public DbSet<SalinanPk> SalinanPk => Set<SalinanPk>();
    public DbSet<DokumenTahunan> DokumenTahunan => Set<DokumenTahunan>();
    public DbSet<SalinanDokumen> SalinanDokumen => Set<SalinanDokumen>();
    public DbSet<TenggatTahun> TenggatTahun => Set<TenggatTahun>();
    public DbSet<Komentar> Komentar => Set<Komentar>();
    public DbSet<Notifikasi> Notifikasi => Set<Notifikasi>();
    public DbSet<Iku> Iku => Set<Iku>();
    public DbSet<RencanaAksi> RencanaAksi => Set<RencanaAksi>();
    public DbSet<Aksi> Aksi => Set<Aksi>();
    public DbSet<TargetBulan> TargetBulan => Set<TargetBulan>();
    public DbSet<JejakSel> JejakSel => Set<JejakSel>();
    public DbSet<JejakAudit> JejakAudit => Set<JejakAudit>();
    public DbSet<KepalaJejak> KepalaJejak => Set<KepalaJejak>();

    public DbSet<UnggahanImpor> UnggahanImpor => Set<UnggahanImpor>();
    public DbSet<PemetaanKolom> PemetaanKolom => Set<PemetaanKolom>();

    public DbSet<RealisasiTahunan> RealisasiTahunan => Set<RealisasiTahunan>();
    public DbSet<Pembanding> Pembanding => Set<Pembanding>();
    public DbSet<RealisasiAnggaran> RealisasiAnggaran => Set<RealisasiAnggaran>();
    public DbSet<SumberDaya> SumberDaya => Set<SumberDaya>();

    public DbSet<Laporan> Laporan => Set<Laporan>();
    public DbSet<BagianLaporan> BagianLaporan => Set<BagianLaporan>();
    public DbSet<PengecualianTemuan> PengecualianTemuan => Set<PengecualianTemuan>();
    public DbSet<SkalaKategori> SkalaKategori => Set<SkalaKategori>();

    /// <summary>Where set, saves and bulk inserts are counted in it instead of leaving a row of the trail each.</summary>
    public AuditSummary? Ringkasan { get; set; }

    /// <summary>Null for a context that no service provider made.</summary>
    internal IServiceProvider? ApplicationServices => this.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider;

    /// <summary>
    /// Says which version of the aggregate a form was filled from. The save fails when the database has another one, and raises it otherwise,
    /// even when only children of the aggregate changed.
    /// </summary>
    public void ExpectRevision(object aggregate, int revisi)
    {
        var token = Entry(aggregate).Property(RevisionPolicy.PropertyName);
        token.OriginalValue = revisi;
        token.IsModified = true;
    }

    /// <summary>The save fails when the database has another version of the aggregate than was read, and raises it otherwise.</summary>
    public void RaiseRevision(object aggregate) => Entry(aggregate).Property(RevisionPolicy.PropertyName).IsModified = true;

    /// <summary>Deletes a row as it was read. False: somebody changed or deleted it meanwhile.</summary>
    public async Task<bool> DeleteAsync(object row, CancellationToken cancellationToken)
    {
        Remove(row);
        try
        {
            await SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>Only for what leaves no trace, as the keys of data protection.</summary>
    /// <exception cref="NotSupportedException">The changes leave a trace.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RevisionPolicy.Raise(ChangeTracker);
        return AuditChanges.Of(ChangeTracker).Count == 0
            ? base.SaveChanges(acceptAllChangesOnSuccess)
            : throw new NotSupportedException("Changes that leave a trace are saved by SaveChangesAsync.");
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RevisionPolicy.Raise(ChangeTracker);
        var changes = AuditChanges.Of(ChangeTracker);
        return changes.Count == 0
            ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
            : AuditTrail.SaveAsync(this, changes, () => base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken), acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<string>().HaveMaxLength(TextMaxLength);
        configurationBuilder.Properties<decimal>().HavePrecision(24, 6);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        RevisionPolicy.Mark(builder.Model);
    }
}

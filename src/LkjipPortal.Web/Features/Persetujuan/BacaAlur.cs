using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Versi;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Persetujuan;

/// <summary>Reads where the documents of a unit's year stand on their way to approval.</summary>
public sealed class BacaAlur(PortalDbContext db, DokumenVersi versions, BacaDokumenTahunan tahunan)
{
    /// <param name="path">As addresses name it: "renstra", "perjanjian-kinerja", "realisasi-triwulan-2".</param>
    /// <param name="pk">Kode of a PK below the head's.</param>
    /// <returns>Null: no such document in the year. Its version is tracked.</returns>
    public async Task<DokumenDiminta?> RunAsync(CurrentUnit unit, string path, string? pk, Guid person, CancellationToken cancellationToken)
    {
        if (JenisDokumen.Tahunan.FirstOrDefault(x => x.Path == path) is { } yearly)
        {
            return await tahunan.RunAsync(unit, yearly, cancellationToken);
        }

        if (await versions.JenisAsync(path, pk, unit, cancellationToken) is not { } jenis)
        {
            return null;
        }

        return jenis.Path == JenisDokumen.Renstra.Path
            ? await PlanAsync(unit, jenis, DokumenAlur.Renstra, await versions.Renstra(unit).FirstOrDefaultAsync(cancellationToken), cancellationToken)
            : jenis.Path == JenisDokumen.Renja.Path
            ? await PlanAsync(unit, jenis, DokumenAlur.Renja, await versions.Renja(unit).FirstOrDefaultAsync(cancellationToken), cancellationToken)
            : await PkAsync(unit, jenis, person, cancellationToken);
    }

    /// <summary>All documents of the year: Renstra, Renja, every PK, rencana aksi, realisasi of each triwulan that has any, LKjIP.</summary>
    public async Task<IReadOnlyList<DokumenDiminta>> SemuaAsync(CurrentUnit unit, Guid person, CancellationToken cancellationToken)
    {
        var kode = await db.PerjanjianKinerja.Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun).OrderBy(x => x.Jenjang).ThenBy(x => x.Kode).Select(x => x.Kode).ToListAsync(cancellationToken);
        var found = new List<DokumenDiminta>();
        foreach (var (path, pk) in new[] { (JenisDokumen.Renstra.Path, (string?)null), (JenisDokumen.Renja.Path, null) }
            .Concat(kode.Select(x => (JenisDokumen.Pk.Path, (string?)x))).Concat(JenisDokumen.Tahunan.Select(x => (x.Path, (string?)null))))
        {
            if (await RunAsync(unit, path, pk, person, cancellationToken) is { } document)
            {
                found.Add(document);
            }
        }

        return found;
    }

    private async Task<DokumenDiminta?> PlanAsync(CurrentUnit unit, JenisDokumen jenis, DokumenAlur kind, VersiDokumen? version, CancellationToken cancellationToken)
    {
        if (version is null)
        {
            return null;
        }

        var filled = kind == DokumenAlur.Renstra
            ? await db.NodeRenstra.AnyAsync(x => db.BlokNomenklatur.Any(b => b.Id == x.BlokNomenklaturId && b.VersiRenstraId == version.Id), cancellationToken)
            : await db.NodeRenja.AnyAsync(x => x.VersiRenjaId == version.Id, cancellationToken);
        var roles = new HashSet<Pelaku>();
        AddIf(roles, Pelaku.Penyusun, unit.Punya(Peran.Perencana));
        AddIf(roles, Pelaku.PihakPertama, unit.Punya(Peran.Kepala));
        return new DokumenDiminta(jenis, kind, version, await HistoryAsync(version.Id, cancellationToken), roles, filled ? [] : [$"{jenis.Nama} belum berisi."], null, null, null);
    }

    private async Task<DokumenDiminta?> PkAsync(CurrentUnit unit, JenisDokumen jenis, Guid person, CancellationToken cancellationToken)
    {
        var version = await versions.Pk(unit, jenis.KodePk).Include(x => x.Sasaran).Include(x => x.Program).AsSplitQuery().FirstOrDefaultAsync(cancellationToken);
        if (version is null)
        {
            return null;
        }

        var officials = await db.Pejabat.AsNoTracking().Where(x => x.Id == version.PihakPertamaId || x.Id == version.PihakKeduaId).ToListAsync(cancellationToken);
        var nip = await db.Users.Where(x => x.Id == person).Select(x => x.Nip).SingleOrDefaultAsync(cancellationToken);
        var (first, second) = (officials.Find(x => x.Id == version.PihakPertamaId), officials.Find(x => x.Id == version.PihakKeduaId));
        var roles = new HashSet<Pelaku>();
        AddIf(roles, Pelaku.Penyusun, unit.Punya(Peran.Perencana));
        AddIf(roles, Pelaku.PihakPertama, first is not null && Adalah(unit, first, nip));
        AddIf(roles, Pelaku.PihakKedua, second is not null && Adalah(unit, second, nip));
        var copy = await db.SalinanPk.SingleOrDefaultAsync(x => x.VersiPerjanjianKinerjaId == version.Id, cancellationToken);
        return new DokumenDiminta(
            jenis, DokumenAlur.PerjanjianKinerja, version, await HistoryAsync(version.Id, cancellationToken), roles, await ObstaclesAsync(unit, jenis, version, first, second, cancellationToken), first, second, copy);
    }

    /// <summary>
    /// Whether the signed-in person is the official: the same NIP, and for the heads also the role. A regional head has no NIP; there the role alone decides.
    /// </summary>
    private static bool Adalah(CurrentUnit unit, Pejabat official, string? nip)
    {
        var same = official.Nip is null ? official.KepalaDaerah : official.Nip == nip;
        return same && (official.KepalaDaerah ? unit.Punya(Peran.Atasan) : !official.KepalaPerangkatDaerah || unit.Punya(Peran.Kepala));
    }

    private async Task<IReadOnlyList<string>> ObstaclesAsync(CurrentUnit unit, JenisDokumen jenis, VersiPerjanjianKinerja version, Pejabat? first, Pejabat? second, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        AddIf(found, "Pihak Pertama belum dipilih.", first is null);
        AddIf(found, "Pihak Kedua belum dipilih.", second is null);
        AddIf(found, "Pihak Pertama dan Pihak Kedua orang yang sama.", first is not null && first.Id == second?.Id);
        AddIf(found, "Belum ada sasaran dan indikator.", version.Sasaran.Count == 0);
        if (jenis.KodePk == Core.Planning.PerjanjianKinerja.KodeKepala)
        {
            AddIf(found, "Belum ada program dan anggaran.", version.Program.Count == 0);
            var renstra = await versions.Renstra(unit).Select(x => (StatusDokumen?)x.Status).FirstOrDefaultAsync(cancellationToken);
            var renja = await versions.Renja(unit).Select(x => (StatusDokumen?)x.Status).FirstOrDefaultAsync(cancellationToken);
            AddIf(found, "Renstra yang menjadi dasarnya belum disetujui.", !Approved(renstra));
            AddIf(found, "Renja yang menjadi dasarnya belum disetujui.", !Approved(renja));
        }

        return found;
    }

    private static bool Approved(StatusDokumen? status) => status is StatusDokumen.Disetujui or StatusDokumen.Final;

    private Task<List<LangkahDokumen>> HistoryAsync(Guid version, CancellationToken cancellationToken) =>
        db.LangkahDokumen.AsNoTracking().Where(x => x.VersiId == version).OrderBy(x => x.Urutan).ToListAsync(cancellationToken);

    private static void AddIf<T>(ICollection<T> list, T item, bool condition)
    {
        if (condition)
        {
            list.Add(item);
        }
    }
}

using System.Globalization;
using LkjipPortal.Core.Approval;
using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Persetujuan;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Pemberitahuan;

/// <summary>Adds what people should know; it is saved with the change that it tells of. Nobody is told of what he did himself.</summary>
public sealed class Beritahu(PortalDbContext db, TimeProvider clock)
{
    /// <param name="alamat">Under unit and year: "persetujuan/renja".</param>
    public void Tambah(Guid orang, CurrentUnit unit, JenisNotifikasi jenis, string pesan, string alamat)
    {
        if (orang == unit.PenggunaId)
        {
            return;
        }

        db.Add(new Notifikasi
        {
            PenggunaId = orang,
            PerangkatDaerahId = unit.Id,
            Jenis = jenis,
            Pesan = pesan.Length <= Notifikasi.PesanMaxLength ? pesan : pesan[..(Notifikasi.PesanMaxLength - 1)] + "…",
            Alamat = unit.Address(alamat),
            Pada = clock.GetUtcNow(),
        });
    }

    /// <summary>Whoever is asked next is told, and at the end of the way whoever submitted.</summary>
    public async Task LangkahAsync(CurrentUnit unit, DokumenDiminta document, Putusan decision, Langkah langkah, string? catatan, Pengguna pelaku, CancellationToken cancellationToken)
    {
        var name = $"{document.Label} {unit.Tahun.ToString(CultureInfo.InvariantCulture)} ({unit.Singkatan})";
        if (decision.Ke == StatusDokumen.Diajukan)
        {
            var next = langkah == Langkah.Ajukan ? 0 : document.Alur.Penyetuju.ToList().IndexOf(decision.Sebagai) + 1;
            foreach (var person in await DimintaAsync(unit, document, document.Alur.Penyetuju[next], cancellationToken))
            {
                Tambah(person, unit, JenisNotifikasi.Diajukan, $"{pelaku.Nama} {(langkah == Langkah.Ajukan ? "mengajukan" : "menyetujui")} {name}. Persetujuan Anda diminta.", document.Jenis.Persetujuan);
            }

            return;
        }

        if (langkah is Langkah.Tarik or Langkah.Ajukan || document.Riwayat.LastOrDefault(step => step.Langkah == Langkah.Ajukan)?.PenggunaId is not { } submitter)
        {
            return;
        }

        var (kind, text) = (langkah, decision.Ke) switch
        {
            (Langkah.BukaKembali, _) => (JenisNotifikasi.Dikembalikan, $"{pelaku.Nama} membuka kembali {name}: “{catatan?.Trim()}”"),
            (_, StatusDokumen.Dikembalikan) => (JenisNotifikasi.Dikembalikan, $"{pelaku.Nama} mengembalikan {name}: “{catatan?.Trim()}”"),
            _ => (JenisNotifikasi.Disetujui, $"{name} {(langkah == Langkah.Finalkan ? "ditandai final" : "disetujui")}."),
        };
        Tambah(submitter, unit, kind, text, document.Jenis.Persetujuan);
    }

    /// <summary>Accounts of who is asked: for a PK those of the official, elsewhere those of the head.</summary>
    private async Task<IReadOnlyList<Guid>> DimintaAsync(CurrentUnit unit, DokumenDiminta document, Pelaku who, CancellationToken cancellationToken)
    {
        Pejabat? official = document.Dokumen != DokumenAlur.PerjanjianKinerja ? null : who == Pelaku.PihakPertama ? document.PihakPertama : document.PihakKedua;
        var people = official is { KepalaDaerah: true }
            ? OrangUnit.DenganPeran(db, unit.Id, clock.HariIni(), Peran.Atasan)
            : official is not null
            ? OrangUnit.DenganPeran(db, unit.Id, clock.HariIni(), Enum.GetValues<Peran>()).Where(user => user.Nip == official.Nip)
            : OrangUnit.DenganPeran(db, unit.Id, clock.HariIni(), Peran.Kepala);
        return await people.Select(user => user.Id).ToListAsync(cancellationToken);
    }
}

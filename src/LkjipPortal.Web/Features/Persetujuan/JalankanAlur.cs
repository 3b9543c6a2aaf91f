using LkjipPortal.Core.Approval;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Pemberitahuan;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Accounts;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Persetujuan;

/// <summary>What somebody wants to do with a document, as the form says it.</summary>
/// <param name="Nomor">Of the version that the form showed, with its <paramref name="Revisi"/>.</param>
/// <param name="Sandi">The person's password once more, or a code of the second factor, for an approval.</param>
/// <param name="Pindaian">A PDF, with the date on it.</param>
public sealed record Permintaan(Langkah Langkah, int Nomor, int Revisi, string? Catatan, string? Sandi, byte[]? Pindaian, DateOnly? TanggalPindaian);

/// <summary>
/// Takes a step of a document's way to approval. The actor is the signed-in person; role and turn are read now, not from the form. One step wins: the version's revision
/// and the number of the step stop a second one, and whoever comes late is told so.
/// </summary>
public sealed class JalankanAlur(PortalDbContext db, BacaAlur baca, SimpanSalinan salinan, Beritahu beritahu, UserManager<Pengguna> users, SecondFactor factor, TimeProvider clock)
{
    public const string Field = "Langkah";
    public const string NoteField = "Catatan";
    public const string PasswordField = "Sandi";
    private const string Late = "Orang lain baru saja mengubah dokumen ini. Keadaan terbaru ditampilkan di bawah; tidak ada yang disimpan dari Anda.";

    private const string NoAddress = "Alamat publik portal belum diatur, sehingga kode QR tidak dapat dibuat. Minta admin mengisi Portal:Alamat; persetujuan menunggu sampai itu selesai.";

    /// <param name="address">Public address of the portal, for the QR code; null: nobody has set it, and no PK can be approved.</param>
    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, string path, string? pk, Guid person, Permintaan asked, string? address, CancellationToken cancellationToken)
    {
        var user = await users.FindByIdAsync(person.ToString());
        if (user is null || await baca.RunAsync(unit, path, pk, person, cancellationToken) is not { } document)
        {
            return new SaveOutcome.NotFound();
        }

        var decision = document.Alur.Putuskan(document.Versi.Status, [.. document.Riwayat.Select(x => x.Tercatat)], asked.Langkah, person, document.Sebagai, asked.Catatan);
        if (decision.Ditolak is { } refused)
        {
            return SaveOutcome.Refuse(asked.Langkah is Langkah.Kembalikan or Langkah.BukaKembali && string.IsNullOrWhiteSpace(asked.Catatan) ? NoteField : Field, refused);
        }

        if (document.Versi.Nomor != asked.Nomor || document.Versi.Revisi != asked.Revisi)
        {
            return SaveOutcome.Refuse(Field, Late);
        }

        if (asked.Catatan is { Length: > LangkahDokumen.CatatanMaxLength } note)
        {
            return SaveOutcome.Refuse(NoteField, TooLong.Message("Catatan", note, LangkahDokumen.CatatanMaxLength));
        }

        if (asked.Langkah == Langkah.Ajukan && document.Penghalang is [var first, ..])
        {
            return SaveOutcome.Refuse(Field, first);
        }

        if (address is null && document.Dokumen == DokumenAlur.PerjanjianKinerja && asked.Langkah is Langkah.Setujui or Langkah.LampirkanPindaian)
        {
            return SaveOutcome.Refuse(Field, NoAddress);
        }

        if (asked.Langkah == Langkah.Setujui && !await ConfirmedAsync(user, asked.Sandi))
        {
            return SaveOutcome.Refuse(PasswordField, user.TwoFactorEnabled ? "Kata sandi atau kode tidak cocok." : "Kata sandi tidak cocok.");
        }

        return await TakeAsync(unit, document, decision, asked, user, address ?? "", cancellationToken);
    }

    private async Task<SaveOutcome> TakeAsync(
        CurrentUnit unit, DokumenDiminta document, Putusan decision, Permintaan asked, Pengguna user, string address, CancellationToken cancellationToken)
    {
        var (print, refused) = await salinan.RunAsync(unit, document, decision, asked, address, cancellationToken);
        if (refused is not null)
        {
            return SaveOutcome.Refuse(Field, refused);
        }

        document.Versi.Status = decision.Ke;
        if (db.Entry(document.Versi).State == EntityState.Detached)
        {
            document.Versi.Revisi++;
            db.Add(document.Versi);
        }
        else
        {
            db.ExpectRevision(document.Versi, asked.Revisi);
        }

        await beritahu.LangkahAsync(unit, document, decision, asked.Langkah, asked.Catatan, user, cancellationToken);
        db.Add(new LangkahDokumen
        {
            PerangkatDaerahId = unit.Id,
            Dokumen = document.Dokumen,
            VersiId = document.Versi.Id,
            Urutan = document.Riwayat.Count + 1,
            Langkah = asked.Langkah,
            Sebagai = decision.Sebagai,
            PenggunaId = user.Id,
            Nama = user.Nama,
            Pada = clock.GetUtcNow(),
            Catatan = string.IsNullOrWhiteSpace(asked.Catatan) ? null : asked.Catatan.Trim(),
            Sidik = print,
        });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateException)
        {
            // The revision or the number of the step is taken: somebody was first.
            db.ChangeTracker.Clear();
            return SaveOutcome.Refuse(Field, Late);
        }
    }

    /// <summary>The second confirmation: the password, or a code that the person's app shows now. Wrong ones count towards the lockout of the account.</summary>
    private async Task<bool> ConfirmedAsync(Pengguna user, string? password)
    {
        if (await users.IsLockedOutAsync(user))
        {
            return false;
        }

        if (await users.CheckPasswordAsync(user, password ?? "") || (user.TwoFactorEnabled && await factor.FitsAppAsync(user, (password ?? "").Replace(" ", "", StringComparison.Ordinal))))
        {
            await users.ResetAccessFailedCountAsync(user);
            return true;
        }

        await users.AccessFailedAsync(user);
        return false;
    }
}

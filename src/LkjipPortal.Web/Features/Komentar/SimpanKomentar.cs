using LkjipPortal.Core.Approval;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Pemberitahuan;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;
using KomentarRow = LkjipPortal.Web.Data.Komentar;

namespace LkjipPortal.Web.Features.Komentar;

/// <summary>A comment as typed.</summary>
/// <param name="Induk">The comment that it answers.</param>
/// <param name="Sebut">People to mention besides those named in the text.</param>
public sealed record KomentarForm(string? Isi, string? Letak, Guid? Induk, IReadOnlyList<Guid> Sebut);

/// <summary>Adds comments, and settles or opens them again. Whoever is mentioned, answered, or has submitted the document is told.</summary>
public sealed class SimpanKomentar(PortalDbContext db, BacaKomentar baca, Beritahu beritahu, TimeProvider clock)
{
    public const string Field = "Isi";

    public async Task<SaveOutcome> TambahAsync(CurrentUnit unit, string dokumen, KomentarForm form, CancellationToken cancellationToken)
    {
        var parent = form.Induk is { } id ? await Of(unit).SingleOrDefaultAsync(x => x.Id == id && x.Dokumen == dokumen && x.IndukId == null, cancellationToken) : null;
        if (form.Induk is not null && parent is null)
        {
            return new SaveOutcome.NotFound();
        }

        var people = await baca.OrangAsync(unit, cancellationToken);
        var added = people.Where(person => form.Sebut.Contains(person.Id)).Select(person => person.Nama).Where(name => form.Isi?.Contains($"@{name}", StringComparison.OrdinalIgnoreCase) != true);
        var text = string.Join(' ', [(form.Isi ?? "").ReplaceLineEndings("\n").Trim(), .. added.Select(name => $"@{name}")]);
        var place = string.IsNullOrWhiteSpace(form.Letak) ? null : form.Letak.Trim();
        if (string.IsNullOrWhiteSpace(form.Isi))
        {
            return SaveOutcome.Refuse(Field, "Tulis komentarnya.");
        }

        if (text.Length > KomentarRow.IsiMaxLength || place?.Length > KomentarRow.LetakMaxLength)
        {
            return text.Length > KomentarRow.IsiMaxLength
                ? SaveOutcome.Refuse(Field, TooLong.Message("Komentar", text, KomentarRow.IsiMaxLength))
                : SaveOutcome.Refuse("Letak", TooLong.Message("Baris atau sel", place, KomentarRow.LetakMaxLength));
        }

        var name = await db.Users.Where(x => x.Id == unit.PenggunaId).Select(x => x.Nama).SingleAsync(cancellationToken);
        var comment = new KomentarRow
        {
            PerangkatDaerahId = unit.Id,
            Tahun = unit.Tahun,
            Dokumen = dokumen,
            Letak = parent is null ? place : parent.Letak,
            IndukId = parent?.Id,
            PenulisId = unit.PenggunaId,
            Nama = name,
            Pada = clock.GetUtcNow(),
            Isi = text,
        };
        db.Add(comment);
        await TellAsync(unit, comment, parent, Sebutan.Dari(text, people), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return new SaveOutcome.Saved();
    }

    /// <summary>False: there is no such comment.</summary>
    public async Task<bool> SelesaiAsync(CurrentUnit unit, Guid id, bool selesai, CancellationToken cancellationToken)
    {
        if (await Of(unit).SingleOrDefaultAsync(x => x.Id == id && x.IndukId == null, cancellationToken) is not { } found)
        {
            return false;
        }

        if (found.SelesaiPada is null == selesai)
        {
            found.SelesaiPada = selesai ? clock.GetUtcNow() : null;
            found.SelesaiOleh = selesai ? await db.Users.Where(x => x.Id == unit.PenggunaId).Select(x => x.Nama).SingleAsync(cancellationToken) : null;
            try
            {
                await db.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody settled it at the same moment; the page shows how it stands.
                db.ChangeTracker.Clear();
            }
        }

        return true;
    }

    private async Task TellAsync(CurrentUnit unit, KomentarRow comment, KomentarRow? parent, IReadOnlyList<Guid> mentioned, CancellationToken cancellationToken)
    {
        var place = new KomentarTempat(comment.Dokumen, comment.Letak);
        var where = comment.Letak is null ? place.Nama : $"{place.Nama} ({comment.Letak})";
        foreach (var person in mentioned)
        {
            beritahu.Tambah(person, unit, JenisNotifikasi.Disebut, $"{comment.Nama} menyebut Anda dalam komentar pada {where}.", place.Alamat);
        }

        var concerned = new HashSet<Guid>();
        if (parent is not null)
        {
            concerned.Add(parent.PenulisId);
        }

        if (Kind(comment.Dokumen) is { } kind
            && await db.LangkahDokumen.Where(x => x.PerangkatDaerahId == unit.Id && x.Dokumen == kind && x.Langkah == Langkah.Ajukan).OrderByDescending(x => x.Id)
                .Select(x => (Guid?)x.PenggunaId).FirstOrDefaultAsync(cancellationToken) is { } submitter)
        {
            concerned.Add(submitter);
        }

        foreach (var person in concerned.Except(mentioned))
        {
            beritahu.Tambah(person, unit, JenisNotifikasi.Dikomentari, $"{comment.Nama} {(parent is null ? "mengomentari" : "menjawab komentar pada")} {where}.", place.Alamat);
        }
    }

    private static DokumenAlur? Kind(string dokumen) => dokumen switch
    {
        "renstra" => DokumenAlur.Renstra,
        "renja" => DokumenAlur.Renja,
        "perjanjian-kinerja" => DokumenAlur.PerjanjianKinerja,
        "rencana-aksi" => DokumenAlur.RencanaAksi,
        "realisasi" => DokumenAlur.RealisasiTriwulan,
        "lkjip" => DokumenAlur.Laporan,
        _ => null,
    };

    private IQueryable<KomentarRow> Of(CurrentUnit unit) => db.Komentar.Where(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun);
}

using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Audit;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Organisasi;

/// <summary>Adds, renames, moves and deletes boxes of a unit's organisation chart. There is one topmost box, and no box is below itself: changes are made one at a time.</summary>
public sealed class SimpanKotak(PortalDbContext db)
{
    public const string Prefix = "Isian";
    private const string Late = "Orang lain baru saja mengubah bagan ini. Periksa keadaan terbaru, lalu ulangi.";

    public async Task<BaganOrganisasi> BacaAsync(CurrentUnit unit, CancellationToken cancellationToken) =>
        new(await db.UnitOrganisasi.Where(x => x.PerangkatDaerahId == unit.Id).ToListAsync(cancellationToken));

    /// <param name="id">Null: a new box.</param>
    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, Guid? id, KotakForm form, FormChoices choices, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await AuditChain.LockAsync(db, cancellationToken);
        var chart = await BacaAsync(unit, cancellationToken);
        var box = id is { } known ? chart[known] : null;
        if (id is not null && box is null)
        {
            return new SaveOutcome.NotFound();
        }

        form.DaftarInduk = chart.CalonInduk(id);
        if (box is not null && FormConflicts.Settle(form, KotakForm.From(box, form.DaftarInduk), choices, Prefix) is { } conflict)
        {
            return conflict;
        }

        if (Refusal(form, chart, box) is var (field, reason))
        {
            return SaveOutcome.Refuse($"{Prefix}.{field}", reason);
        }

        Apply(unit, form, chart, box);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new SaveOutcome.Saved();
    }

    /// <summary>Exchanges a box with the one before or after it under the same box.</summary>
    /// <returns>False: there is no such box.</returns>
    public async Task<bool> PindahAsync(CurrentUnit unit, Guid id, bool naik, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await AuditChain.LockAsync(db, cancellationToken);
        var chart = await BacaAsync(unit, cancellationToken);
        if (chart[id] is not { } box)
        {
            return false;
        }

        var row = chart.Sejajar(box).ToList();
        var at = row.IndexOf(box);
        var other = naik ? at - 1 : at + 1;
        if (other >= 0 && other < row.Count)
        {
            (row[at], row[other]) = (row[other], row[at]);
        }

        for (var i = 0; i < row.Count; i++)
        {
            row[i].Urutan = i + 1;
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Deletes a box and all below it.</summary>
    /// <param name="dibawah">How many boxes below the form named.</param>
    /// <returns>Why not; null when they are gone.</returns>
    public async Task<string?> HapusAsync(CurrentUnit unit, Guid id, int revisi, int dibawah, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await AuditChain.LockAsync(db, cancellationToken);
        var chart = await BacaAsync(unit, cancellationToken);
        var below = chart.DiBawah(id);
        if (chart[id] is not { } box || box.Revisi != revisi || below.Count != dibawah)
        {
            return Late;
        }

        // From the bottom up: a box is not taken away from above another.
        foreach (var gone in below.Reverse().Append(box))
        {
            db.Remove(gone);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    private static (string Field, string Reason)? Refusal(KotakForm form, BaganOrganisasi chart, UnitOrganisasi? box)
    {
        var top = chart.Semua.FirstOrDefault(x => x.Tingkat == 0)?.Kotak;
        return string.IsNullOrWhiteSpace(form.Nama) ? (nameof(form.Nama), "Isi nama, misalnya “Bidang Mutasi”.")
            : form.Nama.Trim().Length > UnitOrganisasi.NamaMaxLength ? (nameof(form.Nama), TooLong.Message("Nama", form.Nama, UnitOrganisasi.NamaMaxLength))
            : !Enum.IsDefined(form.Jenis) ? (nameof(form.Jenis), "Pilih jenis.")
            : form.Induk is null && top is not null && top != box ? (nameof(form.Induk), $"Pilih atasannya; yang teratas sudah {top.Nama}.")
            : form.Induk is { } parent && !form.DaftarInduk.ContainsKey(parent) ? (nameof(form.Induk), "Pilih atasan dari daftar; sebuah kotak tidak dapat berada di bawah dirinya sendiri.")
            : form.Induk is not null && top == box && box is not null ? (nameof(form.Induk), "Ini kotak teratas; kotak lain tidak dapat berada di atasnya.")
            : null;
    }

    private void Apply(CurrentUnit unit, KotakForm form, BaganOrganisasi chart, UnitOrganisasi? box)
    {
        if (box is null)
        {
            box = new UnitOrganisasi { PerangkatDaerahId = unit.Id, Nama = "", IndukId = form.Induk };
            box.Urutan = Next(chart, box);
            db.Add(box);
        }
        else
        {
            db.ExpectRevision(box, form.Revisi);
            if (box.IndukId != form.Induk)
            {
                box.IndukId = form.Induk;
                box.Urutan = Next(chart, box);
            }
        }

        (box.Nama, box.Jenis) = (form.Nama!.Trim(), form.Jenis);
    }

    private static int Next(BaganOrganisasi chart, UnitOrganisasi box) => chart.Sejajar(box).Select(x => x.Urutan).DefaultIfEmpty(0).Max() + 1;
}

using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.DaftarPejabat;

/// <summary>Where an official stands as a party or signer.</summary>
/// <param name="Pk">Versions of a PK: "PK 2023 Perubahan 1".</param>
/// <param name="Laporan">Number of reports that it signs.</param>
/// <param name="Beku">One of the versions is submitted, approved or final.</param>
public sealed record PejabatKaitan(IReadOnlyList<string> Pk, int Laporan, bool Beku)
{
    public bool Any => Pk.Count > 0 || Laporan > 0;

    /// <summary>"PK 2023 murni dan 1 LKjIP".</summary>
    public string Text
    {
        get
        {
            List<string> parts = [.. Pk, .. Laporan > 0 ? (string[])[$"{Laporan} LKjIP"] : []];
            return parts.Count <= 1 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} dan {parts[^1]}";
        }
    }
}

/// <summary>Adds, changes and deletes the officials of a unit. What a frozen version prints of its parties stays as it was.</summary>
public sealed class SimpanPejabat(PortalDbContext db)
{
    public const string Prefix = "Isian";

    /// <param name="id">Null: a new official.</param>
    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, Guid? id, PejabatForm form, FormChoices choices, CancellationToken cancellationToken)
    {
        var row = id is { } known ? await FindAsync(unit, known, cancellationToken) : null;
        if (id is not null && row is null)
        {
            return new SaveOutcome.NotFound();
        }

        if (row is not null && FormConflicts.Settle(form, PejabatForm.From(row), choices, Prefix) is { } conflict)
        {
            return conflict;
        }

        var result = new PejabatValidator().Validate(form);
        if (!result.IsValid)
        {
            return result.ToInvalid(Prefix);
        }

        if (row is not null && Printed(form, row) is { } field && await KaitanAsync(row.Id, cancellationToken) is { Beku: true } kaitan)
        {
            return SaveOutcome.Refuse($"{Prefix}.{field}", $"Pejabat ini tercetak di {kaitan.Text} yang sudah tetap. Isi tanggal akhirnya, lalu tambahkan pejabat baru dengan data yang berubah.");
        }

        Apply(unit, form, row);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return row is not null && await FindAsync(unit, row.Id, cancellationToken) is { } now && FormConflicts.Settle(form, PejabatForm.From(now), choices, Prefix) is { } late
                ? late
                : new SaveOutcome.NotFound();
        }
    }

    /// <returns>Why it was not deleted; null when it was.</returns>
    public async Task<string?> DeleteAsync(CurrentUnit unit, Guid id, int revisi, CancellationToken cancellationToken)
    {
        if (await KaitanAsync(id, cancellationToken) is { Any: true } kaitan)
        {
            return $"Pejabat ini dipakai di {kaitan.Text}. Ganti pihaknya di sana dahulu, atau isi tanggal akhirnya di sini.";
        }

        var row = await FindAsync(unit, id, cancellationToken);
        return row?.Revisi == revisi && await db.DeleteAsync(row, cancellationToken) ? null : "Orang lain mengubah pejabat ini setelah Anda membukanya. Periksa isinya, lalu hapus lagi.";
    }

    public Task<Pejabat?> FindAsync(CurrentUnit unit, Guid id, CancellationToken cancellationToken) =>
        db.Pejabat.SingleOrDefaultAsync(x => x.Id == id && x.PerangkatDaerahId == unit.Id, cancellationToken);

    public async Task<PejabatKaitan> KaitanAsync(Guid id, CancellationToken cancellationToken)
    {
        var versions = await db.VersiPerjanjianKinerja.AsNoTracking().Where(x => x.PihakPertamaId == id || x.PihakKeduaId == id)
            .Join(db.PerjanjianKinerja, x => x.PerjanjianKinerjaId, pk => pk.Id, (x, pk) => new { Versi = x, pk.Tahun, pk.Jabatan })
            .ToListAsync(cancellationToken);
        return new PejabatKaitan(
            [.. versions.OrderBy(x => x.Tahun).ThenBy(x => x.Jabatan, StringComparer.Ordinal).ThenBy(x => x.Versi.Nomor).Select(x => FormattableString.Invariant(
                $"PK {(x.Jabatan is null ? "" : x.Jabatan + " ")}{x.Tahun} {(x.Versi.Jenis == JenisVersi.Murni ? "murni" : $"Perubahan {x.Versi.Nomor}")}"))],
            await db.Laporan.CountAsync(x => x.PenandatanganId == id, cancellationToken),
            versions.Exists(x => x.Versi.Beku));
    }

    /// <summary>First field that a document prints and that is to change; null: none.</summary>
    private static string? Printed(PejabatForm form, Pejabat row) =>
        form.Nama!.Trim() != row.Nama ? nameof(form.Nama)
        : NipOf(form) != row.Nip ? nameof(form.Nip)
        : TextOrNull(form.Pangkat) != row.Pangkat ? nameof(form.Pangkat)
        : form.Jabatan!.Trim() != row.Jabatan ? nameof(form.Jabatan)
        : form.Kapasitas != row.Kapasitas ? nameof(form.Kapasitas)
        : null;

    private void Apply(CurrentUnit unit, PejabatForm form, Pejabat? row)
    {
        if (row is null)
        {
            row = new Pejabat { PerangkatDaerahId = unit.Id, Nama = "", Jabatan = "" };
            db.Add(row);
        }
        else
        {
            db.ExpectRevision(row, form.Revisi);
        }

        row.Nama = form.Nama!.Trim();
        row.Nip = NipOf(form);
        row.Pangkat = TextOrNull(form.Pangkat);
        row.Jabatan = form.Jabatan!.Trim();
        row.Kapasitas = form.Kapasitas;
        row.KepalaPerangkatDaerah = form.Kedudukan == KedudukanPejabat.KepalaPerangkatDaerah;
        row.KepalaDaerah = form.Kedudukan == KedudukanPejabat.KepalaDaerah;
        row.BerlakuDari = IdDate.Parse(form.Dari!).Value;
        row.BerlakuSampai = string.IsNullOrWhiteSpace(form.Sampai) ? null : IdDate.Parse(form.Sampai).Value;
    }

    private static string? NipOf(PejabatForm form) => string.IsNullOrWhiteSpace(form.Nip) ? null : Nip.Parse(form.Nip).Value;

    private static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

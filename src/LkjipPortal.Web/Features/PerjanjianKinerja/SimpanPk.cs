using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;
using PkRow = LkjipPortal.Core.Planning.PerjanjianKinerja;

namespace LkjipPortal.Web.Features.PerjanjianKinerja;

/// <summary>A PK with the version that may be changed, everything tracked, and the plans beside it.</summary>
public sealed record PkEdit(PkRow Pk, VersiPerjanjianKinerja Versi, PkRencana Rencana);

/// <summary>Changes the latest version of a PK. Earlier versions take no change, whatever their state.</summary>
public sealed class SimpanPk(PortalDbContext db, BacaPkRencana rencana)
{
    public const string Prefix = "Isian";

    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, string kode, int nomor, PkIsian form, FormChoices choices, CancellationToken cancellationToken)
    {
        if (await OpenAsync(unit, kode, cancellationToken) is not { } edit)
        {
            return new SaveOutcome.NotFound();
        }

        if (edit.Versi.WhyFrozen() is { } frozen)
        {
            return SaveOutcome.Refuse($"{Prefix}.{nameof(PkIsian.PihakPertama)}", frozen);
        }

        if (edit.Versi.Nomor != nomor)
        {
            return SaveOutcome.Refuse($"{Prefix}.{nameof(PkIsian.PihakPertama)}", "Orang lain sudah membuat Perubahan dari versi ini. Buka versi terbaru untuk mengubahnya.");
        }

        choices.ApplyReading(form, Prefix);
        if (FormConflicts.Settle(form, Stored(edit, form), choices, Prefix) is { } conflict)
        {
            return conflict;
        }

        var officials = await db.Pejabat.Where(x => x.PerangkatDaerahId == unit.Id).Select(x => x.Id).ToHashSetAsync(cancellationToken);
        var result = new PkValidator(edit.Versi.Jenis, edit.Pk.Jenjang, edit.Rencana, officials).Validate(form);
        if (!result.IsValid)
        {
            return result.ToInvalid(Prefix);
        }

        Apply(form, edit);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            if (await OpenAsync(unit, kode, cancellationToken) is { } now && FormConflicts.Settle(form, Stored(now, form), choices, Prefix) is { } late)
            {
                return late;
            }

            throw;
        }
    }

    /// <summary>Null: the unit has no such PK in the year.</summary>
    public async Task<PkEdit?> OpenAsync(CurrentUnit unit, string kode, CancellationToken cancellationToken)
    {
        var pk = await db.PerjanjianKinerja.SingleOrDefaultAsync(x => x.PerangkatDaerahId == unit.Id && x.Tahun == unit.Tahun && x.Kode == kode, cancellationToken);
        var version = pk is null ? null : await db.VersiPerjanjianKinerja.AsSplitQuery().Include(x => x.Sasaran).Include(x => x.Program)
            .Where(x => x.PerjanjianKinerjaId == pk.Id).OrderByDescending(x => x.Nomor).FirstOrDefaultAsync(cancellationToken);
        return pk is null || version is null ? null : new PkEdit(pk, version, await rencana.RunAsync(unit, cancellationToken));
    }

    private static PkIsian Stored(PkEdit edit, PkIsian typed) => PkIsian.From(edit.Versi, edit.Pk.Jenjang, edit.Rencana).InOrderOf(typed);

    private void Apply(PkIsian form, PkEdit edit)
    {
        var version = edit.Versi;
        db.ExpectRevision(version, form.Revisi);
        version.PihakPertamaId = form.PihakPertama;
        version.PihakKeduaId = form.PihakKedua;
        version.Tanggal = string.IsNullOrWhiteSpace(form.Tanggal) ? null : IdDate.Parse(form.Tanggal).Value;
        version.Alasan = TextOrNull(form.Alasan);
        foreach (var (candidate, index) in edit.Rencana.Sasaran(edit.Pk.Jenjang).Select((x, i) => (x, i)))
        {
            ApplySasaran(version, candidate, form.Sasaran.Find(row => row.Indikator == candidate.Indikator.Kode), index + 1);
        }

        foreach (var (candidate, index) in edit.Rencana.Program.Select((x, i) => (x, i)))
        {
            ApplyProgram(version, candidate, form.Program.Find(row => row.Kode == candidate.Program.Kode), edit.Pk.Jenjang == JenjangPk.Kepala, index + 1);
        }
    }

    private void ApplySasaran(VersiPerjanjianKinerja version, CalonSasaran candidate, SasaranIsian? typed, int order)
    {
        var row = version.Sasaran.Find(x => x.IndikatorKinerjaId == candidate.Indikator.Id);
        if (typed is not { Pakai: true })
        {
            Remove(row, typed is not null);
            return;
        }

        var target = PkValidator.Parse(typed.Target!, candidate.Indikator).Value;
        if (row is null)
        {
            db.Add(new SasaranPk
            {
                VersiPerjanjianKinerjaId = version.Id,
                IndikatorKinerjaId = candidate.Indikator.Id,
                Sasaran = candidate.Sasaran,
                Indikator = candidate.Indikator.Nama,
                Target = target,
                Urutan = order,
            });
            return;
        }

        row.Target = target;
    }

    private void ApplyProgram(VersiPerjanjianKinerja version, CalonProgram candidate, ProgramIsian? typed, bool ofHead, int order)
    {
        var row = version.Program.Find(x => x.SubjekKinerjaId == candidate.Program.Id);
        if (typed is not { Pakai: true })
        {
            Remove(row, typed is not null);
            return;
        }

        if (row is null)
        {
            row = new ProgramPk
            {
                VersiPerjanjianKinerjaId = version.Id,
                SubjekKinerjaId = candidate.Program.Id,
                IndikatorKinerjaId = candidate.Indikator?.Id,
                Program = candidate.Program.Nama,
                SasaranProgram = candidate.Program.SasaranProgram,
                Indikator = candidate.Indikator?.Nama,
                Urutan = order,
            };
            db.Add(row);
        }

        row.Target = !ofHead || candidate.Indikator is null || string.IsNullOrWhiteSpace(typed.Target) ? null : PkValidator.Parse(typed.Target, candidate.Indikator).Value;
        row.Anggaran = Rupiah.Parse(typed.Anggaran!, "Anggaran").Value;
        row.Keterangan = TextOrNull(typed.Keterangan);
    }

    /// <summary>A row that the form did not show stays.</summary>
    private void Remove(object? row, bool shown)
    {
        if (row is not null && shown)
        {
            db.Remove(row);
        }
    }

    private static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

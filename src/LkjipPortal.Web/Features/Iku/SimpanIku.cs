using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Realisasi;
using LkjipPortal.Web.Features.Shared;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;
using IkuRow = LkjipPortal.Core.Planning.Iku;

namespace LkjipPortal.Web.Features.Iku;

/// <summary>What uses the indikator of an IKU, and stays when the IKU goes.</summary>
public sealed record IkuKaitan(int Pk, int Renstra, int Realisasi, int RencanaAksi, int Pembanding, int IkuLain)
{
    public bool Any => Pk + Renstra + Realisasi + RencanaAksi + Pembanding + IkuLain > 0;

    /// <summary>"target di 2 versi PK, realisasi 3 tahun dan 1 rencana aksi".</summary>
    public string Text
    {
        get
        {
            List<string> parts = [
                .. Pk > 0 ? (string[])[$"target di {Pk} versi PK"] : [], .. Renstra > 0 ? (string[])[$"{Renstra} baris Renstra"] : [],
                .. Realisasi > 0 ? (string[])[$"realisasi {Realisasi} tahun"] : [], .. RencanaAksi > 0 ? (string[])[$"{RencanaAksi} rencana aksi"] : [],
                .. Pembanding > 0 ? (string[])[$"{Pembanding} pembanding"] : [], .. IkuLain > 0 ? (string[])[$"{IkuLain} IKU tahun lain"] : []];
            return parts.Count <= 1 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} dan {parts[^1]}";
        }
    }
}

/// <summary>Adds, changes and deletes Indikator Kinerja Utama, with the nature of the indikator behind them.</summary>
public sealed class SimpanIku(PortalDbContext db)
{
    public const string Prefix = "Isian";

    /// <param name="id">Null: a new IKU.</param>
    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, Guid? id, IkuForm form, FormChoices choices, CancellationToken cancellationToken)
    {
        var row = id is { } known ? await FindAsync(unit, known, cancellationToken) : null;
        var indikator = row is null ? await OriginAsync(unit, form.Dari, cancellationToken) : await IndikatorAsync(unit, row.IndikatorKinerjaId, cancellationToken);
        if (indikator is null || (id is not null && row is null))
        {
            return new SaveOutcome.NotFound();
        }

        choices.ApplyReading(form, Prefix);
        if (row is not null && FormConflicts.Settle(form, IkuForm.From(row, indikator), choices, Prefix) is { } conflict)
        {
            return conflict;
        }

        var result = new IkuValidator(unit.Tahun, await TargetAsync(unit, indikator.Id, cancellationToken)).Validate(form);
        if (!result.IsValid)
        {
            return result.ToInvalid(Prefix);
        }

        await ApplyAsync(unit, form, indikator, row, cancellationToken);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            if (id is { } again && await FindAsync(unit, again, cancellationToken) is { } now
                && FormConflicts.Settle(form, IkuForm.From(now, (await IndikatorAsync(unit, now.IndikatorKinerjaId, cancellationToken))!), choices, Prefix) is { } late)
            {
                return late;
            }

            throw;
        }
    }

    /// <summary>Deletes the IKU; its indikator goes with it only when nothing else uses it. False: changed since it was shown, or not there.</summary>
    public async Task<bool> DeleteAsync(CurrentUnit unit, Guid id, int revisi, CancellationToken cancellationToken)
    {
        if (await FindAsync(unit, id, cancellationToken) is not { } row || row.Revisi != revisi)
        {
            return false;
        }

        var unused = !(await KaitanAsync(row, cancellationToken)).Any;
        db.Remove(row);
        if (unused && await IndikatorAsync(unit, row.IndikatorKinerjaId, cancellationToken) is { } indikator)
        {
            db.Remove(indikator);
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    public async Task<IkuKaitan> KaitanAsync(IkuRow row, CancellationToken cancellationToken)
    {
        var id = row.IndikatorKinerjaId;
        return new IkuKaitan(
            await db.SasaranPk.CountAsync(x => x.IndikatorKinerjaId == id, cancellationToken) + await db.ProgramPk.CountAsync(x => x.IndikatorKinerjaId == id, cancellationToken),
            await db.IndikatorRenstra.CountAsync(x => x.IndikatorKinerjaId == id, cancellationToken),
            await db.RealisasiTahunan.CountAsync(x => x.IndikatorKinerjaId == id, cancellationToken),
            await db.RencanaAksi.CountAsync(x => x.IndikatorKinerjaId == id, cancellationToken),
            await db.Pembanding.CountAsync(x => x.IndikatorKinerjaId == id, cancellationToken),
            await db.Iku.CountAsync(x => x.IndikatorKinerjaId == id && x.Id != row.Id, cancellationToken));
    }

    /// <summary>The IKU in force in the year; null: not there.</summary>
    public Task<IkuRow?> FindAsync(CurrentUnit unit, Guid id, CancellationToken cancellationToken) => db.Iku.SingleOrDefaultAsync(
        x => x.Id == id && x.PerangkatDaerahId == unit.Id && x.TahunDari <= unit.Tahun && (x.TahunSampai == null || x.TahunSampai >= unit.Tahun), cancellationToken);

    public Task<IndikatorKinerja?> IndikatorAsync(CurrentUnit unit, Guid id, CancellationToken cancellationToken) =>
        db.IndikatorMilik(unit.Id).SingleOrDefaultAsync(x => x.Id == id, cancellationToken);

    /// <summary>The indikator that a new IKU is made from, a new one (not tracked) for a sasaran or tujuan; null: no such origin.</summary>
    public async Task<IndikatorKinerja?> OriginAsync(CurrentUnit unit, string? dari, CancellationToken cancellationToken)
    {
        if (dari?.Split(':', 2) is not [var kind, var kode])
        {
            return null;
        }

        if (kind == "indikator")
        {
            return await db.IndikatorMilik(unit.Id).SingleOrDefaultAsync(x => x.Kode == kode, cancellationToken);
        }

        var subjek = await db.SubjekKinerja.AsNoTracking().Include(x => x.Indikator).SingleOrDefaultAsync(x => x.PerangkatDaerahId == unit.Id && x.Kode == kode, cancellationToken);
        return kind != "subjek" || subjek is null ? null : new IndikatorKinerja
        {
            SubjekKinerjaId = subjek.Id,
            Kode = "",
            Nama = "",
            Akumulasi = Akumulasi.NilaiTerakhir,
            Urutan = subjek.Indikator.Select(x => x.Urutan).DefaultIfEmpty().Max() + 1,
        };
    }

    private async Task<NilaiKinerja?> TargetAsync(CurrentUnit unit, Guid indikatorId, CancellationToken cancellationToken)
    {
        var versions = db.VersiPerjanjianKinerja
            .Where(v => db.PerjanjianKinerja.Any(pk => pk.Id == v.PerjanjianKinerjaId && pk.PerangkatDaerahId == unit.Id && pk.Tahun == unit.Tahun));
        var sasaran = await versions.OrderByDescending(v => v.Nomor).SelectMany(v => v.Sasaran.Where(x => x.IndikatorKinerjaId == indikatorId)).FirstOrDefaultAsync(cancellationToken);
        return sasaran?.Target
            ?? (await versions.OrderByDescending(v => v.Nomor).SelectMany(v => v.Program.Where(x => x.IndikatorKinerjaId == indikatorId)).FirstOrDefaultAsync(cancellationToken))?.Target;
    }

    private async Task ApplyAsync(CurrentUnit unit, IkuForm form, IndikatorKinerja indikator, IkuRow? row, CancellationToken cancellationToken)
    {
        if (row is null)
        {
            indikator = await TrackedAsync(unit, form, indikator, cancellationToken);
            var last = await db.Iku.Where(x => x.PerangkatDaerahId == unit.Id).MaxAsync(x => (int?)x.Nomor, cancellationToken);
            row = new IkuRow
            {
                PerangkatDaerahId = unit.Id,
                IndikatorKinerjaId = indikator.Id,
                Nomor = (last ?? 0) + 1,
                KinerjaUtama = "",
                NamaIndikator = "",
                Formulasi = "",
                PenanggungJawab = "",
            };
            db.Add(row);
        }
        else
        {
            db.ExpectRevision(row, form.Revisi);
        }

        row.KinerjaUtama = form.KinerjaUtama!.Trim();
        row.NamaIndikator = form.NamaIndikator!.Trim();
        row.Alasan = TextOrNull(form.Alasan);
        row.Formulasi = form.Formulasi!.Trim();
        row.Aspek = Lines(form.Aspek);
        row.SumberData = Lines(form.SumberData);
        row.PenanggungJawab = form.PenanggungJawab!.Trim();
        row.TahunDari = IkuValidator.Year(form.TahunDari)!.Value;
        row.TahunSampai = IkuValidator.Year(form.TahunSampai);
        indikator.Satuan = TextOrNull(form.Satuan);
        indikator.Arah = form.Arah!.Value;
        indikator.JenisNilai = form.JenisNilai!.Value;
        indikator.Akumulasi = form.Akumulasi!.Value;
        indikator.TurunDenganPembagian = form.TurunDenganPembagian;
        indikator.BatasBawah = IkuValidator.Number(form.BatasBawah);
        indikator.BatasAtas = IkuValidator.Number(form.BatasAtas);
    }

    /// <summary>The indikator itself, or a new one with a kode that the unit does not use yet.</summary>
    private async Task<IndikatorKinerja> TrackedAsync(CurrentUnit unit, IkuForm form, IndikatorKinerja indikator, CancellationToken cancellationToken)
    {
        if (indikator.Kode.Length > 0)
        {
            return indikator;
        }

        var used = await db.IndikatorMilik(unit.Id).Select(x => x.Kode).ToListAsync(cancellationToken);
        used.AddRange(await db.SubjekKinerja.Where(x => x.PerangkatDaerahId == unit.Id).Select(x => x.Kode).ToListAsync(cancellationToken));
        var created = new IndikatorKinerja
        {
            SubjekKinerjaId = indikator.SubjekKinerjaId,
            Kode = Slug.Unique(form.NamaIndikator!, used),
            Nama = form.NamaIndikator!.Trim(),
            Urutan = indikator.Urutan,
        };
        db.Add(created);
        return created;
    }

    private static List<string> Lines(string? text) => [.. (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

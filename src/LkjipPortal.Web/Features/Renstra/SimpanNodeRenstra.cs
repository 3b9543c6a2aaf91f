using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Renstra;

/// <summary>A version of the Renstra that is open for change, with the block of a node; everything tracked.</summary>
public sealed record RenstraEdit(int TahunAwal, int TahunAkhir, VersiRenstra Versi, IReadOnlyList<BlokNomenklatur> Blok)
{
    /// <summary>Anggaran of the head's Perjanjian Kinerja, by year and program code.</summary>
    public IReadOnlyDictionary<int, IReadOnlyDictionary<string, decimal>> AnggaranPk { get; init; } = new Dictionary<int, IReadOnlyDictionary<string, decimal>>();

    public IReadOnlyList<int> Years => [.. Enumerable.Range(TahunAwal, TahunAkhir - TahunAwal + 1)];

    public BlokNomenklatur? BlokOf(Guid nodeId) => Blok.FirstOrDefault(blok => blok.Node.Exists(node => node.Id == nodeId));

    /// <summary>Block that a new node goes into when none is named: the one of the latest years.</summary>
    public BlokNomenklatur? FindBlok(string? kode) =>
        Blok.FirstOrDefault(blok => string.Equals(blok.Kode, kode, StringComparison.OrdinalIgnoreCase)) ?? Blok.MaxBy(blok => blok.TahunSampai);
}

/// <summary>Adds or changes a node of the Renstra version in force, with its pagu, indikator and targets.</summary>
public sealed class SimpanNodeRenstra(PortalDbContext db)
{
    public const string Prefix = "Isian";

    /// <summary>
    /// Refuses a frozen version, a node without its parent, a code that does not continue the parent's, amounts below zero. A stale form changes nothing until a
    /// side is chosen for every field that differs.
    /// </summary>
    /// <param name="id">Null: a new node.</param>
    public async Task<SaveOutcome> RunAsync(CurrentUnit unit, Guid? id, NodeRenstraForm form, FormChoices choices, CancellationToken cancellationToken)
    {
        var edit = await OpenAsync(unit, cancellationToken);
        var blok = edit is null ? null : id is { } known ? edit.BlokOf(known) : edit.FindBlok(form.Blok);
        if (edit is null || blok is null)
        {
            return new SaveOutcome.NotFound();
        }

        if (edit.Versi.WhyFrozen() is { } frozen)
        {
            return SaveOutcome.Refuse($"{Prefix}.{nameof(NodeRenstraForm.Nama)}", frozen);
        }

        var node = blok.Node.Find(x => x.Id == id);
        choices.ApplyReading(form, Prefix);
        if (node is not null && FormConflicts.Settle(form, NodeRenstraForm.From(edit.Versi, node, blok.Kode, edit.Years), choices, Prefix) is { } conflict)
        {
            return conflict;
        }

        var result = new NodeRenstraValidator([.. blok.Node.Where(other => other.Id != id)]).Validate(form);
        if (!result.IsValid)
        {
            return result.ToInvalid(Prefix);
        }

        Apply(form, edit.Versi, blok, node);
        return await SaveAsync(cancellationToken);
    }

    /// <summary>The version in force for the year, whole; null when there is no Renstra.</summary>
    public async Task<RenstraEdit?> OpenAsync(CurrentUnit unit, CancellationToken cancellationToken)
    {
        var renstra = await db.Renstra
            .Where(x => x.PerangkatDaerahId == unit.Id && x.TahunAwal <= unit.Tahun && x.TahunAkhir >= unit.Tahun)
            .OrderByDescending(x => x.TahunAwal)
            .FirstOrDefaultAsync(cancellationToken);
        if (renstra is null)
        {
            return null;
        }

        var version = await db.VersiRenstra.AsSplitQuery()
            .Include(x => x.Blok).ThenInclude(x => x.Node).ThenInclude(x => x.Pagu)
            .Include(x => x.Blok).ThenInclude(x => x.Node).ThenInclude(x => x.Indikator).ThenInclude(x => x.Target)
            .Where(x => x.RenstraId == renstra.Id).OrderByDescending(x => x.Nomor).FirstOrDefaultAsync(cancellationToken);
        return version is null ? null : new RenstraEdit(renstra.TahunAwal, renstra.TahunAkhir, version, [.. version.Blok.OrderBy(blok => blok.Urutan)])
        {
            AnggaranPk = await db.AnggaranPkAsync(unit, renstra.TahunAwal, renstra.TahunAkhir, cancellationToken),
        };
    }

    private async Task<SaveOutcome> SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateConcurrencyException)
        {
            return SaveOutcome.Refuse($"{Prefix}.{nameof(NodeRenstraForm.Nama)}", "Orang lain baru saja mengubah Renstra ini. Isian Anda masih di sini; simpan sekali lagi.");
        }
    }

    private void Apply(NodeRenstraForm form, VersiRenstra version, BlokNomenklatur blok, NodeRenstra? node)
    {
        if (node is null)
        {
            node = new NodeRenstra { BlokNomenklaturId = blok.Id, Nama = "", Urutan = blok.Node.Select(x => x.Urutan).DefaultIfEmpty().Max() + 1 };
            db.Add(node);
        }

        node.Level = form.Level!.Value;
        node.IndukId = node.Level.ParentLevel() is null ? null : form.IndukId;
        node.Kode = node.Level.HasCode() ? form.Kode!.Trim() : null;
        node.Nama = form.Nama!.Trim();
        node.UnitKerja = TextOrNull(form.UnitKerja);
        node.Lokasi = TextOrNull(form.Lokasi);
        node.PaguAkhir = Amount(form.PaguAkhir);
        ApplyPagu(form, node);
        ApplyIndikator(form, node);
        db.ExpectRevision(version, form.Revisi);
    }

    private void ApplyPagu(NodeRenstraForm form, NodeRenstra node)
    {
        foreach (var year in form.Pagu)
        {
            var row = node.Pagu.Find(pagu => pagu.Tahun == year.Tahun);
            switch (Amount(year.Teks), row)
            {
                case (null, not null):
                    db.Remove(row);
                    break;
                case ({ } amount, null):
                    db.Add(new PaguRenstra { NodeRenstraId = node.Id, Tahun = year.Tahun, Jumlah = amount });
                    break;
                case ({ } amount, not null):
                    row.Jumlah = amount;
                    break;
            }
        }
    }

    private void ApplyIndikator(NodeRenstraForm form, NodeRenstra node)
    {
        var order = 0;
        foreach (var typed in form.Indikator)
        {
            var row = node.Indikator.Find(x => x.Id == typed.Id);
            if (typed.IsBlank)
            {
                if (row is not null)
                {
                    db.Remove(row);
                }

                continue;
            }

            order++;
            if (row is null)
            {
                row = new IndikatorRenstra { NodeRenstraId = node.Id, Nomor = order.ToString(System.Globalization.CultureInfo.InvariantCulture), Nama = "" };
                db.Add(row);
            }

            row.Nama = typed.Nama!.Trim();
            row.Satuan = TextOrNull(typed.Satuan);
            row.KondisiAwal = Value(typed.KondisiAwal, row.Satuan);
            row.TargetAkhir = Value(typed.TargetAkhir, row.Satuan);
            row.Urutan = order;
            ApplyTargets(typed, row);
        }
    }

    private void ApplyTargets(IndikatorForm typed, IndikatorRenstra row)
    {
        foreach (var year in typed.Target)
        {
            var target = row.Target.Find(x => x.Tahun == year.Tahun);
            switch (Value(year.Teks, row.Satuan), target)
            {
                case (null, not null):
                    db.Remove(target);
                    break;
                case ({ } value, null):
                    db.Add(new TargetRenstra { IndikatorRenstraId = row.Id, Tahun = year.Tahun, Nilai = value });
                    break;
                case ({ } value, not null):
                    target.Nilai = value;
                    break;
            }
        }
    }

    private static NilaiKinerja? Value(string? text, string? satuan) =>
        string.IsNullOrWhiteSpace(text) ? null : NilaiKinerjaParser.Parse(text, kind: null, satuan).Value;

    private static decimal? Amount(string? text) => string.IsNullOrWhiteSpace(text) ? null : Rupiah.Parse(text).Value;

    private static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

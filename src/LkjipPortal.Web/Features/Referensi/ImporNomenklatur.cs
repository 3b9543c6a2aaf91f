using LkjipPortal.Core.Planning.Nomenclature;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Audit;
using LkjipPortal.Web.Features.Impor;
using LkjipPortal.Web.Imports.Nomenklatur;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Referensi;

/// <summary>Takes an official list of codes over: by scheme, kind of pemda and code. Importing again changes only what differs; nothing is deleted.</summary>
public sealed class ImporNomenklatur(PortalDbContext db)
{
    /// <returns>Counts rows of the list; an entry above a sub kegiatan counts with the first row that names it.</returns>
    public async Task<ImportSummary> RunAsync(NomenklaturImport import, bool dryRun, CancellationToken cancellationToken)
    {
        var stored = await db.Nomenklatur.Where(x => x.Skema == import.Skema).ToDictionaryAsync(x => (x.JenisPemda, x.Kode), cancellationToken);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var count = new RowCount();
        var named = new HashSet<(JenisPemda, string)>();
        foreach (var row in import.Rows)
        {
            var state = Merge(stored, import.Skema, row.JenisPemda, row.SubKegiatan, row);
            foreach (var parent in row.Induk.Where(parent => named.Add((row.JenisPemda, parent.Kode))))
            {
                var above = Merge(stored, import.Skema, row.JenisPemda, parent, null);
                state = state == RowState.Unchanged && above != RowState.Unchanged ? RowState.Changed : state;
            }

            count.Count(state);
        }

        db.ChangeTracker.AutoDetectChangesEnabled = true;
        if (!dryRun && count.HasChanges)
        {
            db.Ringkasan = new AuditSummary($"Impor nomenklatur {import.Skema}", "Nomenklatur", unitId: null);
            await db.SaveChangesAsync(cancellationToken);
            db.Ringkasan = null;
        }

        return count.Summary(import.Findings, blocked: null);
    }

    /// <param name="row">Null for an entry above a sub kegiatan.</param>
    private RowState Merge(Dictionary<(JenisPemda, string), Nomenklatur> stored, string skema, JenisPemda pemda, KodeNama entry, NomenklaturRow? row)
    {
        var search = Nomenklatur.TeksCariOf(entry.Kode, entry.Nama, row?.Indikator);
        if (!stored.TryGetValue((pemda, entry.Kode), out var known))
        {
            known = new Nomenklatur { Skema = skema, JenisPemda = pemda, Kode = entry.Kode, Level = entry.Level, Nama = entry.Nama, TeksCari = search };
            Fill(known, row);
            stored.Add((pemda, entry.Kode), known);
            db.Add(known);
            return RowState.Added;
        }

        var before = (known.Nama, known.Kinerja, known.Indikator, known.Satuan, known.Definisi, known.Sebelumnya, known.TeksCari);
        (known.Nama, known.TeksCari) = (entry.Nama, search);
        Fill(known, row);
        return before == (known.Nama, known.Kinerja, known.Indikator, known.Satuan, known.Definisi, known.Sebelumnya, known.TeksCari) ? RowState.Unchanged : RowState.Changed;
    }

    private static void Fill(Nomenklatur entry, NomenklaturRow? row)
    {
        if (row is not null)
        {
            (entry.Kinerja, entry.Indikator, entry.Satuan, entry.Definisi, entry.Sebelumnya) = (row.Kinerja, row.Indikator, row.Satuan, row.Definisi, row.Sebelumnya);
        }
    }
}

using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Shared.Grid;

/// <summary>Keeps who wrote each cell and when, so that a conflict can name the other person.</summary>
public sealed class CellTraces(PortalDbContext db, CurrentUnit unit, TimeProvider time)
{
    /// <summary>Notes the saved cells; they are stored with the document's own save.</summary>
    public async Task NoteAsync(IReadOnlyList<CellResult> results, CancellationToken cancellationToken)
    {
        var saved = results.Where(result => result.State == CellState.Saved).ToList();
        var known = await ReadAsync(saved.ConvertAll(Row), cancellationToken);
        var now = time.GetUtcNow();
        foreach (var result in saved)
        {
            var key = (Row(result), result.Column);
            if (known.TryGetValue(key, out var trace))
            {
                (trace.Teks, trace.PenggunaId, trace.Pada) = (result.Text, unit.PenggunaId, now);
            }
            else
            {
                known[key] = new JejakSel { BarisId = key.Item1, Kolom = key.Column, Teks = result.Text, PenggunaId = unit.PenggunaId, Pada = now };
                db.Add(known[key]);
            }
        }
    }

    /// <summary>Adds the author and the time to conflicts where both are known. Asks nothing when there is no conflict.</summary>
    public async Task<IReadOnlyList<CellResult>> NameAsync(IReadOnlyList<CellResult> results, CancellationToken cancellationToken)
    {
        var open = results.Where(result => result.State == CellState.Conflict).Select(Row).ToList();
        if (open.Count == 0)
        {
            return results;
        }

        var traces = await ReadAsync(open, cancellationToken);
        var people = traces.Values.Select(trace => trace.PenggunaId).Distinct().ToList();
        var names = await db.Users.Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Nama, cancellationToken);
        return [.. results.Select(result =>
            result.State == CellState.Conflict && traces.GetValueOrDefault((Row(result), result.Column)) is { } trace && trace.Teks == result.Text
                ? result with { By = names.GetValueOrDefault(trace.PenggunaId), At = time.WhenText(trace.Pada) }
                : result)];
    }

    private static Guid Row(CellResult result) => result.Item ?? result.RowId;

    private async Task<Dictionary<(Guid Baris, string Kolom), JejakSel>> ReadAsync(IReadOnlyList<Guid> rows, CancellationToken cancellationToken)
    {
        // One parameter, however many rows: a statement has a limit of parameters.
        var ids = rows.Distinct().ToList();
        var found = await db.JejakSel.Where(trace => EF.Parameter(ids).Contains(trace.BarisId)).ToListAsync(cancellationToken);
        return found.ToDictionary(trace => (trace.BarisId, trace.Kolom));
    }
}

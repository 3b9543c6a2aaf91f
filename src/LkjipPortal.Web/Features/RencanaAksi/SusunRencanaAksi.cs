using LkjipPortal.Core.Planning;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;
using RencanaAksiRow = LkjipPortal.Core.Planning.RencanaAksi;

namespace LkjipPortal.Web.Features.RencanaAksi;

/// <summary>Adds, moves, duplicates and deletes actions of the year's rencana aksi.</summary>
public sealed class SusunRencanaAksi(PortalDbContext db, BacaRencanaAksi baca)
{
    private const string Impossible = "Tindakan ini tidak dapat dilakukan pada baris ini.";

    public static readonly IReadOnlyList<GridAction> Actions =
    [
        new("tambah", "Tambah aksi", "plus", [RencanaAksiGrid.Indikator, RencanaAksiGrid.Aksi]),
        new("gandakan", "Gandakan", "copy", [RencanaAksiGrid.Aksi]),
        new("naik", "Naikkan", "chevron-up", [RencanaAksiGrid.Aksi]),
        new("turun", "Turunkan", "chevron-down", [RencanaAksiGrid.Aksi]),
        new("pindah", "Pindahkan ke sini", "corner-up-left", [RencanaAksiGrid.Aksi]) { Targets = [RencanaAksiGrid.Indikator], Renumbers = false },
        new("hapus", "Hapus aksi", "trash", [RencanaAksiGrid.Aksi], Confirm: true),
    ];

    /// <summary>Null: the year has no PK, or the row is gone.</summary>
    public async Task<GridCommandAnswer?> RunAsync(CurrentUnit unit, GridCommand command, CancellationToken cancellationToken)
    {
        if (await baca.RunAsync(unit, cancellationToken) is not { } sheet || Place(sheet, command.Node) is not { } place)
        {
            return null;
        }

        if (sheet.Beku is { } frozen)
        {
            return new GridCommandAnswer(null, frozen);
        }

        var answer = Do(unit, command, sheet, place);
        return answer.Error is null && !await TrySaveAsync(cancellationToken)
            ? new GridCommandAnswer(null, "Orang lain baru saja mengubah rencana aksi ini; coba sekali lagi.")
            : answer;
    }

    private GridCommandAnswer Do(CurrentUnit unit, GridCommand command, RencanaAksiSheet sheet, (RencanaAksiItem Item, Aksi? Aksi) place) => (command.Action, place.Aksi) switch
    {
        ("tambah", _) => Add(unit, place.Item, place.Aksi),
        ("gandakan", { } action) => Duplicate(Written(place.Item), action),
        ("naik", { } action) => Swap(place.Item, action, -1),
        ("turun", { } action) => Swap(place.Item, action, 1),
        ("pindah", { } action) => Move(unit, command.Target is { } target ? Place(sheet, target) : null, place.Item, action),
        ("hapus", { } action) => Delete(place.Item, action),
        _ => new GridCommandAnswer(null, Impossible),
    };

    /// <param name="behind">Null: behind the last one.</param>
    private GridCommandAnswer Add(CurrentUnit unit, RencanaAksiItem item, Aksi? behind)
    {
        var row = item.Plan is null ? new TargetRencanaAksi(db).New(unit, item.Indikator.Id) : Written(item);
        var action = new Aksi { RencanaAksiId = row.Id, Uraian = "Aksi baru", PenanggungJawab = (behind ?? (item.Aksi is [.., var last] ? last : null))?.PenanggungJawab ?? "", Urutan = MakeRoom(row, behind) };
        WaktuAksi.Setahun.Put(action);
        db.Add(action);
        return new GridCommandAnswer(action.Id);
    }

    private GridCommandAnswer Duplicate(RencanaAksiRow row, Aksi action)
    {
        var copy = Again(action, row, MakeRoom(row, action));
        db.Add(copy);
        return new GridCommandAnswer(copy.Id);
    }

    private GridCommandAnswer Swap(RencanaAksiItem item, Aksi action, int step)
    {
        var all = item.Aksi.ToList();
        var at = all.IndexOf(action) + step;
        if (at < 0 || at >= all.Count)
        {
            return new GridCommandAnswer(null, step < 0 ? "Aksi ini sudah paling atas di bawah indikatornya." : "Aksi ini sudah paling bawah di bawah indikatornya.");
        }

        all.Remove(action);
        all.Insert(at, action);
        Written(item);
        Number(all);
        return new GridCommandAnswer(action.Id);
    }

    /// <summary>Under an indikator, or behind another action. Below another indikator it is a new row, since an action belongs to its rencana aksi.</summary>
    private GridCommandAnswer Move(CurrentUnit unit, (RencanaAksiItem Item, Aksi? Aksi)? target, RencanaAksiItem from, Aksi action)
    {
        if (target is not { } place)
        {
            return new GridCommandAnswer(null, "Aksi hanya dapat dipindahkan ke bawah indikator, atau ke belakang aksi lain.");
        }

        if (place.Item.Indikator.Id == from.Indikator.Id)
        {
            var all = from.Aksi.Where(other => other != action).ToList();
            all.Insert(place.Aksi is { } behind && behind != action ? all.IndexOf(behind) + 1 : all.Count, action);
            Written(from);
            Number(all);
            return new GridCommandAnswer(action.Id);
        }

        var row = place.Item.Plan is null ? new TargetRencanaAksi(db).New(unit, place.Item.Indikator.Id) : Written(place.Item);
        var moved = Again(action, row, MakeRoom(row, place.Aksi));
        db.Add(moved);
        Delete(from, action);
        return new GridCommandAnswer(moved.Id);
    }

    private GridCommandAnswer Delete(RencanaAksiItem item, Aksi action)
    {
        var left = item.Aksi.Where(other => other != action).OrderBy(other => Math.Abs(other.Urutan - action.Urutan)).FirstOrDefault();
        Written(item);
        db.Remove(action);
        return new GridCommandAnswer(left?.Id ?? item.Indikator.Id);
    }

    private RencanaAksiRow Written(RencanaAksiItem item)
    {
        db.RaiseRevision(item.Plan!);
        return item.Plan!;
    }

    /// <summary>Place behind an action, or behind the last.</summary>
    private static int MakeRoom(RencanaAksiRow row, Aksi? behind)
    {
        if (behind is null)
        {
            return row.Aksi.Select(x => x.Urutan).DefaultIfEmpty().Max() + 1;
        }

        foreach (var later in row.Aksi.Where(x => x.Urutan > behind.Urutan))
        {
            later.Urutan++;
        }

        return behind.Urutan + 1;
    }

    private static void Number(List<Aksi> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            all[i].Urutan = i + 1;
        }
    }

    private static Aksi Again(Aksi action, RencanaAksiRow row, int urutan) => new()
    {
        RencanaAksiId = row.Id,
        Uraian = action.Uraian,
        PenanggungJawab = action.PenanggungJawab,
        TriwulanMulai = action.TriwulanMulai,
        TriwulanSelesai = action.TriwulanSelesai,
        BulanMulai = action.BulanMulai,
        BulanSelesai = action.BulanSelesai,
        Anggaran = action.Anggaran,
        Urutan = urutan,
    };

    private static (RencanaAksiItem Item, Aksi? Aksi)? Place(RencanaAksiSheet sheet, Guid id)
    {
        foreach (var item in sheet.Items)
        {
            if (item.Indikator.Id == id)
            {
                return (item, null);
            }

            if (item.Plan?.Aksi.Find(action => action.Id == id) is { } action)
            {
                return (item, action);
            }
        }

        return null;
    }

    /// <summary>False: somebody saved in between.</summary>
    private async Task<bool> TrySaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }
}

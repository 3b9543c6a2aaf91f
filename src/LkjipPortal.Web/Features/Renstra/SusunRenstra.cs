using System.Globalization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Renstra;

/// <summary>Adds, moves, duplicates and deletes nodes and indikator of the Renstra in force.</summary>
public sealed class SusunRenstra(PortalDbContext db, SimpanNodeRenstra renstra)
{
    private static readonly string[] Nodes = [.. LevelText.OfRenstra.Select(level => level.StyleClass())];

    public static readonly IReadOnlyList<GridAction> Actions =
    [
        new("bawah", "Tambah di bawahnya", "plus", [.. Nodes.Where(level => level != LevelRencana.SubKegiatan.StyleClass())]),
        new("setara", "Tambah setara", "plus", Nodes),
        new("indikator", "Tambah indikator", "plus", Nodes),
        new("gandakan", "Gandakan", "copy", Nodes),
        new("naik", "Naikkan", "chevron-up", Nodes),
        new("turun", "Turunkan", "chevron-down", Nodes),
        new("pindah", "Pindahkan ke sini", "corner-up-left", Nodes),
        new("hapus-indikator", "Hapus indikator", "trash", Nodes, Confirm: true),
        new("hapus", "Hapus baris", "trash", Nodes, Confirm: true),
    ];

    /// <summary>Null: there is no Renstra, or the row is gone.</summary>
    public async Task<GridCommandAnswer?> RunAsync(CurrentUnit unit, GridCommand command, CancellationToken cancellationToken)
    {
        var edit = await renstra.OpenAsync(unit, cancellationToken);
        var blok = edit?.BlokOf(command.Node);
        if (edit is null || blok is null)
        {
            return null;
        }

        if (edit.Versi.WhyFrozen() is { } frozen)
        {
            return new GridCommandAnswer(null, frozen);
        }

        var answer = Do(command, edit, blok, blok.Node.Single(node => node.Id == command.Node));
        if (answer.Error is null)
        {
            db.ExpectRevision(edit.Versi, edit.Versi.Revisi);
            try
            {
                await db.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                return new GridCommandAnswer(null, "Orang lain baru saja mengubah Renstra ini; coba sekali lagi.");
            }
        }

        return answer;
    }

    private GridCommandAnswer Do(GridCommand command, RenstraEdit edit, BlokNomenklatur blok, NodeRenstra node) => command.Action switch
    {
        "bawah" when LevelText.OfRenstra.FirstOrDefault(level => level.ParentLevel() == node.Level) is var below and not LevelRencana.Tujuan => Add(blok, below, node.Id, Order(blok).Last(node)),
        "setara" => Add(blok, node.Level, node.IndukId, Order(blok).Last(node)),
        "indikator" => AddIndikator(node),
        "gandakan" => Duplicate(blok, node),
        "naik" => new GridCommandAnswer(node.Id, Order(blok).Swap(node, -1)),
        "turun" => new GridCommandAnswer(node.Id, Order(blok).Swap(node, 1)),
        "pindah" => Move(command, edit, blok, node),
        "hapus-indikator" => DeleteIndikator(node, command.Item),
        "hapus" => Delete(edit, blok, node),
        _ => new GridCommandAnswer(null, "Tindakan ini tidak dapat dilakukan pada baris ini."),
    };

    private GridCommandAnswer Add(BlokNomenklatur blok, LevelRencana level, Guid? parent, int after)
    {
        var node = new NodeRenstra { BlokNomenklaturId = blok.Id, Level = level, IndukId = parent, Nama = $"{level.Label()} baru", Urutan = Order(blok).MakeRoom(after) };
        db.Add(node);
        return new GridCommandAnswer(node.Id);
    }

    private GridCommandAnswer AddIndikator(NodeRenstra node)
    {
        var order = node.Indikator.Select(row => row.Urutan).DefaultIfEmpty().Max() + 1;
        var row = new IndikatorRenstra { NodeRenstraId = node.Id, Nomor = order.ToString(CultureInfo.InvariantCulture), Nama = "Indikator baru", Urutan = order };
        db.Add(row);
        return new GridCommandAnswer(row.Id);
    }

    /// <summary>The node alone with its indikator, targets and pagu; what stands below stays with the first.</summary>
    private GridCommandAnswer Duplicate(BlokNomenklatur blok, NodeRenstra node)
    {
        var copy = new NodeRenstra
        {
            BlokNomenklaturId = blok.Id,
            Level = node.Level,
            IndukId = node.IndukId,
            Kode = node.Kode,
            Nama = node.Nama,
            UnitKerja = node.UnitKerja,
            Lokasi = node.Lokasi,
            PaguAkhir = node.PaguAkhir,
            Urutan = Order(blok).MakeRoom(Order(blok).Last(node)),
        };
        copy.Pagu.AddRange(node.Pagu.Select(pagu => new PaguRenstra { NodeRenstraId = copy.Id, Tahun = pagu.Tahun, Jumlah = pagu.Jumlah }));
        foreach (var row in node.Indikator)
        {
            var twin = new IndikatorRenstra
            {
                NodeRenstraId = copy.Id,
                Nomor = row.Nomor,
                Nama = row.Nama,
                Satuan = row.Satuan,
                KondisiAwal = row.KondisiAwal,
                TargetAkhir = row.TargetAkhir,
                Urutan = row.Urutan,
            };
            twin.Target.AddRange(row.Target.Select(target => new TargetRenstra { IndikatorRenstraId = twin.Id, Tahun = target.Tahun, Nilai = target.Nilai }));
            copy.Indikator.Add(twin);
        }

        db.Add(copy);
        return new GridCommandAnswer(copy.Id);
    }

    /// <summary>Puts a node under another of the level above, or behind one of its own level.</summary>
    private static GridCommandAnswer Move(GridCommand command, RenstraEdit edit, BlokNomenklatur blok, NodeRenstra node)
    {
        var target = blok.Node.Find(other => other.Id == command.Target);
        if (target is null)
        {
            return new GridCommandAnswer(null, edit.BlokOf(command.Target ?? Guid.Empty) is null ? "Baris tujuan sudah tidak ada." : "Baris hanya dapat dipindahkan di dalam bloknya.");
        }

        var parent = target.Level == node.Level ? blok.Node.Find(other => other.Id == target.IndukId) : target;
        if (SelRencana.Tingkat(node.Level, parent?.Level) is { } wrong)
        {
            return new GridCommandAnswer(null, wrong);
        }

        var order = Order(blok);
        order.MoveBehind(node, order.Last(target));
        node.IndukId = parent?.Id;
        if (command.Renumber && parent?.Kode is { } prefix && node.Kode is { } old)
        {
            Renumber(blok, node, old, $"{prefix}.{order.NextPart(parent, old, node.Level == LevelRencana.Kegiatan, without: node)}");
        }

        return new GridCommandAnswer(node.Id);
    }

    private static void Renumber(BlokNomenklatur blok, NodeRenstra node, string old, string code)
    {
        node.Kode = code;
        foreach (var child in blok.Node.Where(other => other.IndukId == node.Id && other.Kode is not null).ToList())
        {
            if (child.Kode!.StartsWith(old + ".", StringComparison.Ordinal))
            {
                Renumber(blok, child, child.Kode, code + child.Kode[old.Length..]);
            }
        }
    }

    private GridCommandAnswer DeleteIndikator(NodeRenstra node, Guid item)
    {
        if (node.Indikator.Find(row => row.Id == item) is not { } row)
        {
            return new GridCommandAnswer(null, "Baris ini belum memuat indikator.");
        }

        db.Remove(row);
        return new GridCommandAnswer(node.Id);
    }

    private GridCommandAnswer Delete(RenstraEdit edit, BlokNomenklatur blok, NodeRenstra node)
    {
        var gone = Order(blok).Subtree(node).ToHashSet();
        foreach (var later in edit.Blok.SelectMany(other => other.Node).Where(other => other.PendahuluId is { } before && gone.Any(x => x.Id == before)))
        {
            later.PendahuluId = null;
        }

        db.RemoveRange(gone);
        var next = blok.Node.Where(other => !gone.Contains(other)).OrderBy(other => Math.Abs(other.Urutan - node.Urutan)).FirstOrDefault();
        return new GridCommandAnswer(next?.Id);
    }

    private static RowOrder<NodeRenstra> Order(BlokNomenklatur blok) =>
        new(blok.Node, new(node => node.Id, node => node.IndukId, node => node.Kode, node => node.Urutan, (node, place) => node.Urutan = place));
}

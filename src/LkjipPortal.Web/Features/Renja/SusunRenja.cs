using System.Globalization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Rules;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Renstra;
using LkjipPortal.Web.Features.Shared.Grid;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Renja;

/// <summary>Adds, moves, duplicates and deletes program, kegiatan, sub kegiatan and indikator of the Renja's highest version.</summary>
public sealed class SusunRenja(PortalDbContext db, SimpanSelRenja renja)
{
    private static readonly string Bidang = LevelRencana.BidangUrusan.StyleClass();
    private static readonly string Program = LevelRencana.Program.StyleClass();
    private static readonly string Kegiatan = LevelRencana.Kegiatan.StyleClass();
    private static readonly string Sub = LevelRencana.SubKegiatan.StyleClass();

    public static readonly IReadOnlyList<GridAction> Actions =
    [
        new("bawah", "Tambah di bawahnya", "plus", [Bidang, Program, Kegiatan]),
        new("setara", "Tambah setara", "plus", [Program, Kegiatan, Sub]),
        new("indikator", "Tambah indikator", "plus", [Program, Kegiatan, Sub]),
        new("gandakan", "Gandakan", "copy", [Program, Kegiatan, Sub]),
        new("naik", "Naikkan", "chevron-up", [Program, Kegiatan, Sub]),
        new("turun", "Turunkan", "chevron-down", [Program, Kegiatan, Sub]),
        new("pindah", "Pindahkan ke sini", "corner-up-left", [Bidang, Program, Kegiatan, Sub]),
        new("hapus-indikator", "Hapus indikator", "trash", [Program, Kegiatan, Sub], Confirm: true),
        new("hapus", "Hapus baris", "trash", [Program, Kegiatan, Sub], Confirm: true),
    ];

    /// <summary>Null: there is no Renja, or the row is gone.</summary>
    public async Task<GridCommandAnswer?> RunAsync(CurrentUnit unit, GridCommand command, CancellationToken cancellationToken)
    {
        var edit = await renja.OpenAsync(unit, cancellationToken);
        if (edit?.Versi.Node.Find(x => x.Id == command.Node) is not { } node)
        {
            return null;
        }

        if (edit.Versi.WhyFrozen() is { } frozen)
        {
            return new GridCommandAnswer(null, frozen);
        }

        var answer = Do(command, edit, node);
        if (answer.Error is null)
        {
            db.ExpectRevision(edit.Versi, edit.Versi.Revisi);
            try
            {
                await db.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                return new GridCommandAnswer(null, "Orang lain baru saja mengubah Renja ini; coba sekali lagi.");
            }
        }

        return answer;
    }

    private GridCommandAnswer Do(GridCommand command, RenjaEdit edit, NodeRenja node)
    {
        var order = Order(edit.Versi);
        var fixedLevel = node.Level is LevelRencana.Urusan or LevelRencana.BidangUrusan;
        return command.Action switch
        {
            "bawah" when Below(node.Level) is { } below => Add(edit.Versi, below, node, order.Last(node)),
            _ when fixedLevel => new GridCommandAnswer(null, "Tindakan ini tidak dapat dilakukan pada baris ini."),
            "setara" => Add(edit.Versi, node.Level, Parent(edit.Versi, node), order.Last(node)),
            "indikator" => AddIndikator(node),
            "gandakan" => Duplicate(edit.Versi, node),
            "naik" => new GridCommandAnswer(node.Id, order.Swap(node, -1)),
            "turun" => new GridCommandAnswer(node.Id, order.Swap(node, 1)),
            "pindah" => Move(command, edit.Versi, node),
            "hapus-indikator" => DeleteIndikator(edit, node, command.Item),
            "hapus" => Delete(edit, node),
            _ => new GridCommandAnswer(null, "Tindakan ini tidak dapat dilakukan pada baris ini."),
        };
    }

    private static LevelRencana? Below(LevelRencana level) => level switch
    {
        LevelRencana.BidangUrusan => LevelRencana.Program,
        LevelRencana.Program => LevelRencana.Kegiatan,
        LevelRencana.Kegiatan => LevelRencana.SubKegiatan,
        _ => null,
    };

    private GridCommandAnswer Add(VersiRenja version, LevelRencana level, NodeRenja? parent, int after)
    {
        var node = new NodeRenja
        {
            VersiRenjaId = version.Id,
            IndukId = parent?.Id,
            Level = level,
            Kode = NewCode(version, level, parent),
            Nama = $"{level.Label()} baru",
            Urutan = Order(version).MakeRoom(after),
        };
        db.Add(node);
        return new GridCommandAnswer(node.Id);
    }

    /// <summary>The parent's code with the number that follows the highest below it; a kegiatan has "2." of the kabupaten before it.</summary>
    private static string NewCode(VersiRenja version, LevelRencana level, NodeRenja? parent)
    {
        var like = version.Node.Find(other => other.IndukId == parent?.Id && other.Level == level)?.Kode ?? (level == LevelRencana.Kegiatan ? "2.01" : "01");
        var part = parent is null ? "01" : Order(version).NextPart(parent, like, level == LevelRencana.Kegiatan);
        return Free(version, parent is null ? part : $"{parent.Kode}.{part}");
    }

    /// <summary>The code, or the next one that no row has.</summary>
    private static string Free(VersiRenja version, string code)
    {
        while (version.Node.Exists(other => other.Kode == code))
        {
            var at = code.LastIndexOf('.') + 1;
            var next = int.TryParse(code[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number + 1 : 1;
            code = code[..at] + next.ToString(CultureInfo.InvariantCulture).PadLeft(code.Length - at, '0');
        }

        return code;
    }

    private GridCommandAnswer AddIndikator(NodeRenja node)
    {
        var place = node.Indikator.Select(x => x.Urutan).DefaultIfEmpty().Max() + 1;
        var row = new IndikatorRenja { NodeRenjaId = node.Id, Nomor = place.ToString(CultureInfo.InvariantCulture), Nama = "Indikator baru", Urutan = place };
        db.Add(row);
        return new GridCommandAnswer(row.Id);
    }

    /// <summary>The row alone with its indikator, target and pagu, under the next free code. Realisasi stays with the first.</summary>
    private GridCommandAnswer Duplicate(VersiRenja version, NodeRenja node)
    {
        var order = Order(version);
        var copy = new NodeRenja
        {
            VersiRenjaId = version.Id,
            IndukId = node.IndukId,
            Level = node.Level,
            Kode = NewCode(version, node.Level, Parent(version, node)),
            Nama = node.Nama,
            Pagu = node.Pagu,
            Urutan = order.MakeRoom(order.Last(node)),
        };
        copy.Indikator.AddRange(node.Indikator.Select(row => new IndikatorRenja
        {
            NodeRenjaId = copy.Id,
            Nomor = row.Nomor,
            Nama = row.Nama,
            Satuan = row.Satuan,
            Target = row.Target is { } target ? target with { } : null,
            Urutan = row.Urutan,
        }));
        db.Add(copy);
        return new GridCommandAnswer(copy.Id);
    }

    /// <summary>Puts a row under another of the level above, or behind one of its own level.</summary>
    private static GridCommandAnswer Move(GridCommand command, VersiRenja version, NodeRenja node)
    {
        if (version.Node.Find(other => other.Id == command.Target) is not { } target)
        {
            return new GridCommandAnswer(null, "Baris tujuan sudah tidak ada.");
        }

        var parent = target.Level == node.Level ? Parent(version, target) : target;
        if (SelRencana.Tingkat(node.Level, parent?.Level) is { } wrong)
        {
            return new GridCommandAnswer(null, wrong);
        }

        var order = Order(version);
        order.MoveBehind(node, order.Last(target));
        node.IndukId = parent?.Id;
        if (command.Renumber && parent is not null)
        {
            Renumber(version, node, Free(version, $"{parent.Kode}.{order.NextPart(parent, node.Kode, node.Level == LevelRencana.Kegiatan, without: node)}"));
        }

        return new GridCommandAnswer(node.Id);
    }

    private static void Renumber(VersiRenja version, NodeRenja node, string code)
    {
        var old = node.Kode;
        node.Kode = code;
        foreach (var child in version.Node.Where(other => other.IndukId == node.Id && other.Kode.StartsWith(old + ".", StringComparison.Ordinal)).ToList())
        {
            Renumber(version, child, code + child.Kode[old.Length..]);
        }
    }

    private GridCommandAnswer DeleteIndikator(RenjaEdit edit, NodeRenja node, Guid item)
    {
        if (node.Indikator.Find(x => x.Id == item) is not { } row)
        {
            return new GridCommandAnswer(null, "Baris ini belum memuat indikator.");
        }

        if (!edit.Perubahan && edit.Renja.Realisasi.Exists(x => x.IndikatorIdentitas == row.Identitas))
        {
            return new GridCommandAnswer(null, "Indikator ini sudah memuat realisasi triwulan, jadi tidak dapat dihapus. Buat Perubahan untuk menghapusnya.");
        }

        db.Remove(row);
        return new GridCommandAnswer(node.Id);
    }

    /// <summary>With all below it. Refused in the first version when realisasi hangs on it; a later version leaves it with the first.</summary>
    private GridCommandAnswer Delete(RenjaEdit edit, NodeRenja node)
    {
        var gone = Order(edit.Versi).Subtree(node).ToList();
        var measured = edit.Renja.RealisasiRupiah.Exists(x => gone.Exists(row => row.Identitas == x.NodeIdentitas))
            || edit.Renja.Realisasi.Exists(x => gone.Exists(row => row.Indikator.Exists(i => i.Identitas == x.IndikatorIdentitas)));
        if (!edit.Perubahan && measured)
        {
            return new GridCommandAnswer(null, "Baris ini sudah memuat realisasi triwulan, jadi tidak dapat dihapus. Buat Perubahan untuk menghapusnya.");
        }

        db.RemoveRange(gone);
        return new GridCommandAnswer(edit.Versi.Node.Except(gone).OrderBy(other => Math.Abs(other.Urutan - node.Urutan)).FirstOrDefault()?.Id);
    }

    private static NodeRenja? Parent(VersiRenja version, NodeRenja node) => version.Node.Find(other => other.Id == node.IndukId);

    private static RowOrder<NodeRenja> Order(VersiRenja version) =>
        new(version.Node, new(node => node.Id, node => node.IndukId, node => node.Kode, node => node.Urutan, (node, place) => node.Urutan = place));
}

using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Imports.Renja;

namespace LkjipPortal.Web.Features.Impor;

/// <summary>
/// Merges a sheet into the Renja of a year: nodes are recognized by code, indikator by number; murni and perubahan keep the same identity. New rows are
/// kept apart from the tracked ones, to be inserted in bulk.
/// </summary>
internal sealed class RenjaMerge(PortalDbContext db, Core.Planning.Renja renja, VersiRenja original, VersiRenja? revised, RenjaImport import)
{
    private readonly Dictionary<(Guid, int), RealisasiTriwulan> _results = renja.Realisasi.ToDictionary(x => (x.IndikatorIdentitas, x.Triwulan));
    private readonly Dictionary<(Guid, int), RealisasiRupiahTriwulan> _spent = renja.RealisasiRupiah.ToDictionary(x => (x.NodeIdentitas, x.Triwulan));

    public RowCount Rows { get; } = new();

    public CellChanges Changes { get; } = new();

    /// <summary>Whether the sheet changes the version murni itself.</summary>
    public bool ChangesOriginal { get; private set; }

    public bool ChangesRevised { get; private set; }

    /// <summary>Triwulan whose realisasi the sheet changes.</summary>
    public SortedSet<int> ChangedQuarters { get; } = [];

    public NewRows Added { get; } = new();

    public void Run()
    {
        var murni = new Version(db, Added, Changes, original, revised is null ? "" : " murni", row => row.Pagu, row => row.Target);
        var perubahan = revised is null ? null : new Version(db, Added, Changes, revised, " perubahan", row => row.PaguPerubahan, row => row.TargetPerubahan);
        foreach (var row in import.Node)
        {
            var node = murni.Merge(row, twin: perubahan?.Find(row.Kode));
            var other = perubahan?.Merge(row, node.Node);
            Changes.Row = 0;
            var spent = row.Realisasi.Aggregate(false, (changed, pair) => Noted(pair.Key, MergeSpent(node.Node.Identitas, pair.Key, pair.Value)) | changed);
            var states = row.Indikator.Select((indicator, i) =>
            {
                Changes.Row = i;
                return Combine(
                    node.Indicators[i].State,
                    other?.Indicators[i].State ?? node.Indicators[i].State,
                    indicator.Realisasi.Aggregate(false, (changed, pair) => Noted(pair.Key, MergeResult(node.Indicators[i].Row.Identitas, pair.Key, pair.Value)) | changed));
            }).ToList();
            Changes.Close(row.Kode, i => i == 0 ? row.Nama : row.Indikator[i].Nama);
            Rows.Count(Combine(node.State, other?.State ?? node.State, spent), states);
            ChangesOriginal |= node.State != RowState.Unchanged || node.Indicators.Exists(x => x.State != RowState.Unchanged);
            ChangesRevised |= other is not null && (other.State != RowState.Unchanged || other.Indicators.Exists(x => x.State != RowState.Unchanged));
        }

        murni.Order(import.Node);
        perubahan?.Order(import.Node);
    }

    private static RowState Combine(RowState murni, RowState perubahan, bool realisasi) =>
        murni == RowState.Added && perubahan == RowState.Added ? RowState.Added
        : realisasi || murni != RowState.Unchanged || perubahan != RowState.Unchanged ? RowState.Changed
        : RowState.Unchanged;

    private bool Noted(int quarter, bool changed)
    {
        if (changed)
        {
            ChangedQuarters.Add(quarter);
        }

        return changed;
    }

    private bool MergeSpent(Guid identity, int quarter, decimal amount)
    {
        if (_spent.TryGetValue((identity, quarter), out var known))
        {
            return Changes.Take(Realisasi("rupiah", quarter), known.Jumlah, amount, x => known.Jumlah = x);
        }

        Added.Spent.Add(new RealisasiRupiahTriwulan { RenjaId = renja.Id, NodeIdentitas = identity, Triwulan = quarter, Jumlah = amount });
        return Changes.Note(Realisasi("rupiah", quarter), null, Rupiah.FormatAmount(amount));
    }

    private bool MergeResult(Guid identity, int quarter, NilaiKinerja value)
    {
        if (_results.TryGetValue((identity, quarter), out var known))
        {
            return Changes.Take(Realisasi("kinerja", quarter), known.Nilai, value, x => known.Nilai = x);
        }

        Added.Results.Add(new RealisasiTriwulan { RenjaId = renja.Id, IndikatorIdentitas = identity, Triwulan = quarter, Nilai = value });
        return Changes.Note(Realisasi("kinerja", quarter), null, value.Teks);
    }

    /// <summary>"Realisasi kinerja TW II".</summary>
    private static string Realisasi(string what, int quarter) => $"Realisasi {what} TW {quarter switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" }}";

    private sealed record MergedNode(NodeRenja Node, RowState State, List<(IndikatorRenja Row, RowState State)> Indicators);

    /// <summary>One version of the two, with the columns that belong to it.</summary>
    /// <param name="which">" murni", " perubahan"; empty where there is only one.</param>
    private sealed class Version(
        PortalDbContext db, NewRows added, CellChanges changes, VersiRenja version, string which, Func<NodeRenjaImport, decimal?> pagu, Func<IndikatorRenjaImport, NilaiKinerja?> target)
    {
        private readonly List<NodeRenja> _before = [.. version.Node.OrderBy(node => node.Urutan)];
        private readonly Dictionary<string, NodeRenja> _byCode = version.Node.ToDictionary(node => node.Kode, StringComparer.Ordinal);

        public NodeRenja? Find(string kode) => _byCode.GetValueOrDefault(kode);

        /// <param name="twin">The same node in the other version.</param>
        public MergedNode Merge(NodeRenjaImport row, NodeRenja? twin)
        {
            var parent = row.Induk is { } above ? _byCode.GetValueOrDefault(above.Kode)?.Id : null;
            if (!_byCode.TryGetValue(row.Kode, out var node))
            {
                node = Add(row, twin, parent);
                return new MergedNode(node, RowState.Added, [.. row.Indikator.Select((indicator, i) => MergeIndicator(node, indicator, i, twin, isNew: true))]);
            }

            changes.Row = 0;
            var changed = changes.Take("Nama", node.Nama, row.Nama, x => node.Nama = x)
                | changes.Take($"Pagu{which}", node.Pagu, pagu(row), x => node.Pagu = x)
                | changes.Take("Kode tercetak", node.KodeTercetak, row.KodeTercetak, x => node.KodeTercetak = x)
                | changes.Take("Catatan", node.Catatan, row.Catatan, x => node.Catatan = x);
            if (parent is not null && node.IndukId != parent)
            {
                changed = changes.Note("Induk", _byCode.Values.FirstOrDefault(other => other.Id == node.IndukId)?.Kode, row.Induk!.Kode);
                node.IndukId = parent;
            }

            return new MergedNode(node, changed ? RowState.Changed : RowState.Unchanged, [.. row.Indikator.Select((indicator, i) => MergeIndicator(node, indicator, i, twin, isNew: false))]);
        }

        public void Order(IEnumerable<NodeRenjaImport> rows)
        {
            var order = 1;
            foreach (var node in RowsOfSheet.Order([.. rows.Select(row => _byCode[row.Kode])], _before))
            {
                node.Urutan = order++;
            }
        }

        private NodeRenja Add(NodeRenjaImport row, NodeRenja? twin, Guid? parent)
        {
            var node = new NodeRenja
            {
                VersiRenjaId = version.Id,
                Identitas = twin?.Identitas ?? Guid.CreateVersion7(),
                IndukId = parent,
                Level = row.Level,
                Kode = row.Kode,
                KodeTercetak = row.KodeTercetak,
                Nama = row.Nama,
                Pagu = pagu(row),
                Catatan = row.Catatan,
            };
            _byCode[row.Kode] = node;
            added.Nodes.Add(node);
            return node;
        }

        private (IndikatorRenja, RowState) MergeIndicator(NodeRenja node, IndikatorRenjaImport row, int place, NodeRenja? twin, bool isNew)
        {
            changes.Row = place;
            if (!isNew && node.Indikator.Find(x => x.Nomor == row.Nomor) is { } known)
            {
                return (known, Change(known, row) ? RowState.Changed : RowState.Unchanged);
            }

            var indicator = new IndikatorRenja
            {
                NodeRenjaId = node.Id,
                Identitas = twin?.Indikator.Find(x => x.Nomor == row.Nomor)?.Identitas ?? Guid.CreateVersion7(),
                Nomor = row.Nomor,
                Nama = row.Nama,
                Satuan = row.Satuan,
                TargetRenstra = row.TargetRenstra,
                RealisasiSampaiTahunLalu = row.RealisasiTahunLalu,
                SatuanTahunLalu = row.SatuanTahunLalu == row.Satuan ? null : row.SatuanTahunLalu,
                Target = target(row),
                Urutan = node.Indikator.Count + 1,
            };
            node.Indikator.Add(indicator);
            if (!isNew)
            {
                db.Add(indicator);
            }

            return (indicator, RowState.Added);
        }

        private bool Change(IndikatorRenja known, IndikatorRenjaImport row) =>
            changes.Take("Indikator", known.Nama, row.Nama, x => known.Nama = x)
            | changes.Take("Satuan", known.Satuan, row.Satuan, x => known.Satuan = x)
            | changes.Take("Target Renstra", known.TargetRenstra, row.TargetRenstra, x => known.TargetRenstra = x)
            | changes.Take("Realisasi s.d. tahun lalu", known.RealisasiSampaiTahunLalu, row.RealisasiTahunLalu, x => known.RealisasiSampaiTahunLalu = x)
            | changes.Take("Satuan tahun lalu", known.SatuanTahunLalu, row.SatuanTahunLalu == row.Satuan ? null : row.SatuanTahunLalu, x => known.SatuanTahunLalu = x)
            | changes.Take($"Target{which}", known.Target, target(row), x => known.Target = x);
    }
}

/// <summary>Rows that the database has not yet; a node stands behind its parent and holds its own indikator.</summary>
internal sealed class NewRows
{
    public List<NodeRenja> Nodes { get; } = [];
    public List<RealisasiTriwulan> Results { get; } = [];
    public List<RealisasiRupiahTriwulan> Spent { get; } = [];
}

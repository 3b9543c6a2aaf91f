using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Imports.Recognition;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Imports.Renstra;

/// <summary>Walks through the rows under the header and gathers nodes and indikator block by block.</summary>
internal sealed class RenstraRows
{
    private readonly Sheet _sheet;
    private readonly HeaderBand _header;
    private readonly ILookup<RenstraField, RenstraColumn> _columns;
    private readonly (int First, int Last) _period;
    private readonly ImportFindings _findings;
    private readonly CellValues _values;
    private readonly List<BlokImport> _blocks = [];
    private readonly HashSet<string> _headerTexts;
    private List<NodeImport> _nodes = [];
    private string? _title;
    private NodeImport? _last;
    private NodeImport? _tujuan;
    private NodeImport? _sasaran;

    public RenstraRows(Sheet sheet, HeaderBand header, IReadOnlyList<RenstraColumn> columns, (int First, int Last) period, ImportFindings findings)
    {
        (_sheet, _header, _period, _findings) = (sheet, header, period, findings);
        _columns = columns.ToLookup(column => column.Field);
        _values = new CellValues(sheet, header, findings);
        _headerTexts = header.Columns.SelectMany(column => column.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public List<BlokImport> Read()
    {
        foreach (var row in _sheet.Rows.Where(row => row.Number > _header.LastRow))
        {
            if (RowKinds.IsTitle(_sheet, row, _header.Columns.Count))
            {
                CloseBlock();
                _title = row.Cells[0].Text;
            }
            else if (!HeaderFinder.IsNumberRow(row) && !row.Cells.All(cell => _headerTexts.Contains(cell.Text)))
            {
                ReadRow(row);
            }
        }

        CloseBlock();
        WarnHidden();
        return _blocks;
    }

    private void ReadRow(SheetRow row)
    {
        var texts = new RowTexts(Text(row, RenstraField.Tujuan), Text(row, RenstraField.Sasaran), Text(row, RenstraField.Kode), Text(row, RenstraField.Nama), Text(row, RenstraField.Indikator));
        var heading = texts.Tujuan ?? texts.Sasaran ?? texts.Kode ?? texts.Nama;
        if (heading is not null && texts.Indikator is null && (RowKinds.IsTotal(heading) || RowKinds.IsNote(heading)))
        {
            return;
        }

        if (heading is null && texts.Indikator is null)
        {
            WarnStray(row);
            return;
        }

        var opened = Open(row, texts);
        if (opened is null && heading is not null && !Continues(texts))
        {
            _last = null;
            return;
        }

        if (_last is null)
        {
            Refuse(row, RenstraField.Indikator, "Indikator ini tidak punya tujuan, sasaran, atau program di atasnya.");
            return;
        }

        ReadAmounts(row, opened is not null);
        if (texts.Indikator is not null)
        {
            _last.Indikator.Add(ReadIndikator(row, texts.Indikator));
        }
    }

    /// <summary>Opens the nodes that the row names; the lowest of them takes the row's indikator.</summary>
    private NodeImport? Open(SheetRow row, RowTexts texts)
    {
        NodeImport? opened = null;
        if (texts.Tujuan is not null && texts.Tujuan != _tujuan?.Nama)
        {
            (_tujuan, _sasaran) = (opened = Add(row, LevelRencana.Tujuan, texts.Tujuan), null);
        }

        if (texts.Sasaran is not null && texts.Sasaran != _sasaran?.Nama)
        {
            _sasaran = opened = Add(row, LevelRencana.Sasaran, texts.Sasaran);
            _sasaran.Induk = _tujuan;
        }

        return Continues(texts) || (texts.Kode is null && texts.Nama is null) ? opened : OpenCoded(row, texts) ?? opened;
    }

    private NodeImport? OpenCoded(SheetRow row, RowTexts texts)
    {
        if (texts.Kode is null)
        {
            Refuse(row, RenstraField.Kode, $"Kode untuk “{texts.Nama}” belum diisi.");
            return null;
        }

        if (KodeRencana.Normalize(texts.Kode, KodeRencana.Lama) is null)
        {
            Refuse(row, RenstraField.Kode, "Kode harus angka bertitik, misalnya 5.03.01.2.01.");
            return null;
        }

        if (texts.Nama is null)
        {
            Refuse(row, RenstraField.Nama, $"Nama untuk kode {texts.Kode} belum diisi.");
            return null;
        }

        var node = Add(row, LevelRencana.Program, texts.Nama);
        node.Kode = texts.Kode;
        node.Induk = _sasaran ?? _tujuan;
        return node;
    }

    private NodeImport Add(SheetRow row, LevelRencana level, string nama)
    {
        _last = new NodeImport
        {
            Row = row.Number,
            Level = level,
            Nama = nama,
            UnitKerja = Text(row, RenstraField.UnitKerja),
            Lokasi = Text(row, RenstraField.Lokasi),
            Catatan = Text(row, RenstraField.Catatan, 2000),
        };
        _nodes.Add(_last);
        return _last;
    }

    /// <summary>A row that repeats the code and name above for a further indikator. One with a pagu of its own is a node of its own: a code twice.</summary>
    private bool Continues(RowTexts texts) => _last?.Kode is { } kode && texts.Kode == kode && (texts.Nama is null || texts.Nama == _last.Nama)
        && texts.Indikator is not null && RowKinds.Numbered(texts.Indikator).Nomor is not (null or "1");

    private void ReadAmounts(SheetRow row, bool first)
    {
        foreach (var column in _columns[RenstraField.Pagu])
        {
            if (column.Tahun is not { } year || row[column.Index].IsEmpty || IsOutside(row, column) || (!first && CellValues.IsDash(row[column.Index].Text)))
            {
                continue;
            }

            if (_last!.Pagu.ContainsKey(year))
            {
                _findings.Refuse(row.Address(column.Index), row[column.Index].Text, "Pagu milik baris pertama; baris ini indikator tambahan.");
            }
            else if (_values.Amount(row, column.Index, $"Pagu {year}") is { } amount)
            {
                _last.Pagu[year] = amount;
            }
        }

        var final = _columns[RenstraField.PaguAkhir].FirstOrDefault();
        if (final is not null && (first || !CellValues.IsDash(row[final.Index].Text)))
        {
            _last!.PaguAkhir ??= _values.Amount(row, final.Index, "Pagu akhir");
        }
    }

    private IndikatorImport ReadIndikator(SheetRow row, string text)
    {
        var (nomor, nama) = RowKinds.Numbered(text);
        var satuan = Text(row, RenstraField.Satuan, 100);
        var targets = new Dictionary<int, NilaiKinerja>();
        foreach (var column in _columns[RenstraField.Target].Where(column => !row[column.Index].IsEmpty && !IsOutside(row, column)))
        {
            if (_values.Value(row, column.Index, satuan, nama, $"Target {column.Tahun}") is { } target)
            {
                targets[column.Tahun!.Value] = target;
            }
        }

        NilaiKinerja? One(RenstraField field, string name) =>
            _columns[field].FirstOrDefault() is { } column ? _values.Value(row, column.Index, satuan, nama, name) : null;
        var number = nomor ?? (_last!.Indikator.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new IndikatorImport(row.Number, number, nama, satuan, One(RenstraField.KondisiAwal, "Kondisi awal"), targets, One(RenstraField.TargetAkhir, "Target akhir"));
    }

    private bool IsOutside(SheetRow row, RenstraColumn column)
    {
        var outside = column.Tahun < _period.First || column.Tahun > _period.Last;
        if (outside)
        {
            _findings.Refuse(row.Address(column.Index), row[column.Index].Text, $"Tahun {column.Tahun} di luar periode {_period.First}–{_period.Last}.");
        }

        return outside;
    }

    private void CloseBlock()
    {
        if (_nodes.Count > 0)
        {
            _blocks.Add(RenstraBlocks.Close(_nodes, _title, _period, _blocks, _sheet.Name, Column(RenstraField.Kode), _findings));
        }

        (_nodes, _last, _tujuan, _sasaran) = ([], null, null, null);
    }

    private void WarnStray(SheetRow row)
    {
        if (row.Cells.Any(cell => cell.Number is not null))
        {
            _findings.Warn(row.Address(row.Cells[0].Column), $"Baris {row.Number} dilewati: ada angka tetapi tidak ada indikator.");
        }
    }

    private void WarnHidden()
    {
        var hidden = _sheet.Rows.Where(row => row.Hidden && row.Number > _header.LastRow).ToArray();
        if (hidden.Length > 0)
        {
            _findings.Warn(hidden[0].Address(0), $"{hidden.Length} baris tersembunyi ikut dibaca, mulai baris {hidden[0].Number}.");
        }
    }

    private void Refuse(SheetRow row, RenstraField field, string reason)
    {
        var column = Column(field);
        _findings.Refuse(row.Address(column), row[column].Text, reason);
    }

    private int Column(RenstraField field) => _columns[field].FirstOrDefault()?.Index ?? 0;

    private string? Text(SheetRow row, RenstraField field, int maxLength = NodeRenstra.NamaMaxLength)
    {
        foreach (var column in _columns[field])
        {
            if (!row[column.Index].IsEmpty)
            {
                return _values.Text(row, column.Index, maxLength, field.ToString());
            }
        }

        return null;
    }

    private sealed record RowTexts(string? Tujuan, string? Sasaran, string? Kode, string? Nama, string? Indikator);
}

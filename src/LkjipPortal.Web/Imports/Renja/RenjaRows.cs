using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Imports.Recognition;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Imports.Renja;

/// <summary>Walks through the rows under the header and gathers nodes and indikator.</summary>
internal sealed class RenjaRows
{
    private readonly Sheet _sheet;
    private readonly HeaderBand _header;
    private readonly ILookup<RenjaField, RenjaColumn> _columns;
    private readonly ILookup<(RenjaField, int?), RenjaColumn> _units;
    private readonly ImportFindings _findings;
    private readonly CellValues _values;
    private readonly List<NodeRenjaImport> _nodes = [];
    private readonly HashSet<string> _headerTexts;
    private NodeRenjaImport? _last;

    public RenjaRows(Sheet sheet, HeaderBand header, IReadOnlyList<RenjaColumn> columns, ImportFindings findings)
    {
        (_sheet, _header, _findings) = (sheet, header, findings);
        _columns = columns.Where(column => !column.IsUnit).ToLookup(column => column.Field);
        _units = columns.Where(column => column.IsUnit).ToLookup(column => (column.Field, column.Triwulan));
        _values = new CellValues(sheet, header, findings);
        _headerTexts = header.Columns.SelectMany(column => column.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public List<NodeRenjaImport> Read()
    {
        foreach (var row in _sheet.Rows.Where(row => row.Number > _header.LastRow))
        {
            if (!RowKinds.IsTitle(_sheet, row, _header.Columns.Count) && !HeaderFinder.IsNumberRow(row) && !row.Cells.All(cell => _headerTexts.Contains(cell.Text)))
            {
                ReadRow(row);
            }
        }

        var hidden = _sheet.Rows.Where(row => row.Hidden && row.Number > _header.LastRow).ToArray();
        if (hidden.Length > 0)
        {
            _findings.Warn(hidden[0].Address(0), $"{hidden.Length} baris tersembunyi ikut dibaca, mulai baris {hidden[0].Number}.");
        }

        return RenjaTree.Close(_nodes, Column(RenjaField.Kode), _columns, _findings);
    }

    private void ReadRow(SheetRow row)
    {
        var (kode, nama, indikator) = (Text(row, RenjaField.Kode), Text(row, RenjaField.Nama), Text(row, RenjaField.Indikator));
        var heading = kode ?? nama;
        if (heading is not null && indikator is null && (RowKinds.IsTotal(heading) || RowKinds.IsNote(heading)))
        {
            return;
        }

        if (heading is null && indikator is null)
        {
            return;
        }

        var continues = _last is not null && (heading is null || (indikator is not null && kode == (_last.KodeTercetak ?? _last.Kode) && (nama is null || nama == _last.Nama)));
        if (!continues && !Open(row, kode, nama))
        {
            _last = null;
            return;
        }

        if (_last is null)
        {
            Refuse(row, RenjaField.Indikator, "Indikator ini tidak punya program atau kegiatan di atasnya.");
            return;
        }

        ReadAmounts(row, continues);
        if (indikator is not null)
        {
            _last.Indikator.Add(ReadIndikator(row, indikator));
        }
    }

    private bool Open(SheetRow row, string? kode, string? nama)
    {
        if (kode is null || KodeRencana.Normalize(kode, KodeRencana.Lama) is null)
        {
            Refuse(row, RenjaField.Kode, kode is null ? $"Kode untuk “{nama}” belum diisi." : "Kode harus angka bertitik, misalnya 5.03.01.2.01.");
            return false;
        }

        if (nama is null)
        {
            Refuse(row, RenjaField.Nama, $"Nama untuk kode {kode} belum diisi.");
            return false;
        }

        _last = new NodeRenjaImport { Row = row.Number, Kode = kode, Nama = nama, Catatan = Text(row, RenjaField.Catatan, 2000) };
        _nodes.Add(_last);
        return true;
    }

    private void ReadAmounts(SheetRow row, bool continues)
    {
        decimal? Amount(RenjaColumn? column, decimal? known, string field)
        {
            if (column is null || row[column.Index].IsEmpty || (continues && CellValues.IsDash(row[column.Index].Text)))
            {
                return known;
            }

            if (known is null)
            {
                return _values.Amount(row, column.Index, field);
            }

            _findings.Refuse(row.Address(column.Index), row[column.Index].Text, $"{field} milik baris pertama; baris ini indikator tambahan.");
            return known;
        }

        _last!.Pagu = Amount(_columns[RenjaField.Pagu].FirstOrDefault(), _last.Pagu, "Pagu");
        _last.PaguPerubahan = Amount(_columns[RenjaField.PaguPerubahan].FirstOrDefault(), _last.PaguPerubahan, "Pagu perubahan");
        foreach (var column in _columns[RenjaField.RealisasiRupiah])
        {
            var quarter = column.Triwulan!.Value;
            if (Amount(column, _last.Realisasi.TryGetValue(quarter, out var known) ? known : null, $"Realisasi triwulan {quarter}") is { } amount)
            {
                _last.Realisasi[quarter] = amount;
            }
        }
    }

    private IndikatorRenjaImport ReadIndikator(SheetRow row, string text)
    {
        var (nomor, nama) = RowKinds.Numbered(text);
        var satuan = Text(row, RenjaField.Satuan, 100)
            ?? new[] { RenjaField.Target, RenjaField.TargetPerubahan, RenjaField.TargetRenstra }.Select(field => Unit(row, field)).FirstOrDefault(unit => unit is not null);
        NilaiKinerja? Value(RenjaField field, string name) => _columns[field].FirstOrDefault() is { } column
            ? _values.Value(row, column.Index, Unit(row, field) ?? satuan, nama, name)
            : null;
        var realisasi = new Dictionary<int, NilaiKinerja>();
        foreach (var column in _columns[RenjaField.Realisasi])
        {
            if (_values.Value(row, column.Index, Unit(row, column.Field, column.Triwulan) ?? satuan, nama, $"Realisasi triwulan {column.Triwulan}") is { } value)
            {
                realisasi[column.Triwulan!.Value] = value;
            }
        }

        return new IndikatorRenjaImport(
            row.Number,
            nomor ?? (_last!.Indikator.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
            nama,
            satuan,
            Value(RenjaField.TargetRenstra, "Target Renstra"),
            Value(RenjaField.RealisasiTahunLalu, "Realisasi sampai tahun lalu"),
            Unit(row, RenjaField.RealisasiTahunLalu),
            Value(RenjaField.Target, "Target"),
            Value(RenjaField.TargetPerubahan, "Target perubahan"),
            realisasi);
    }

    private string? Unit(SheetRow row, RenjaField field, int? triwulan = null) =>
        _units[(field, triwulan)].FirstOrDefault() is { } column ? _values.Text(row, column.Index, 100, "Satuan") : null;

    private void Refuse(SheetRow row, RenjaField field, string reason)
    {
        var column = Column(field);
        _findings.Refuse(row.Address(column), row[column].Text, reason);
    }

    private int Column(RenjaField field) => _columns[field].FirstOrDefault()?.Index ?? 0;

    private string? Text(SheetRow row, RenjaField field, int maxLength = NodeRenstra.NamaMaxLength)
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
}

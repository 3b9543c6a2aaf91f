using System.Text.RegularExpressions;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Nomenclature;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Imports.Workbook;

namespace LkjipPortal.Web.Imports.Nomenklatur;

/// <summary>Reads the list of sub kegiatan as it is published: one row each, code and name in one cell; columns are found by their titles.</summary>
public static partial class NomenklaturSheetReader
{
    private const int HeaderSearchRows = 30;

    /// <summary>Titles without blanks and marks.</summary>
    private static readonly Dictionary<string, Column> Titles = new(StringComparer.Ordinal)
    {
        ["JENISPEMDA"] = Column.Pemda,
        ["BIDANG"] = Column.Bidang,
        ["BIDANGURUSAN"] = Column.Bidang,
        ["PROGRAM"] = Column.Program,
        ["KEGIATAN"] = Column.Kegiatan,
        ["SUBKEGIATAN"] = Column.SubKegiatan,
        ["KINERJA"] = Column.Kinerja,
        ["INDIKATOR"] = Column.Indikator,
        ["SATUAN"] = Column.Satuan,
        ["DEFINISIOPERASIONAL"] = Column.Definisi,
        ["DEFINISI"] = Column.Definisi,
        ["SUBKEGIATANSEBELUMNYA"] = Column.Sebelumnya,
    };

    private enum Column { Pemda, Bidang, Program, Kegiatan, SubKegiatan, Kinerja, Indikator, Satuan, Definisi, Sebelumnya }

    public static ParseResult<NomenklaturImport> Read(WorkbookContent workbook, string skema)
    {
        foreach (var sheet in workbook.Sheets)
        {
            foreach (var header in sheet.Rows.Take(HeaderSearchRows))
            {
                var columns = Columns(header);
                if (columns.ContainsKey(Column.SubKegiatan) && columns.ContainsKey(Column.Pemda))
                {
                    return ParseResult.Of(new Reading(sheet, columns, skema).Run(header.Number));
                }
            }
        }

        return ParseResult.Refused<NomenklaturImport>("Tidak ada lembar dengan kolom JENIS PEMDA dan SUBKEGIATAN.");
    }

    private static Dictionary<Column, int> Columns(SheetRow header)
    {
        var columns = new Dictionary<Column, int>();
        foreach (var cell in header.Cells)
        {
            if (Titles.TryGetValue(Marks().Replace(cell.Text.ToUpperInvariant(), ""), out var column))
            {
                columns.TryAdd(column, cell.Column);
            }
        }

        return columns;
    }

    private sealed class Reading(Sheet sheet, Dictionary<Column, int> columns, string skema)
    {
        private readonly ImportFindings _findings = new(sheet.Name);
        private readonly Dictionary<(JenisPemda, string), int> _seen = [];
        private readonly List<NomenklaturRow> _rows = [];

        public NomenklaturImport Run(int headerNumber)
        {
            foreach (var row in sheet.Rows.Where(row => row.Number > headerNumber))
            {
                Read(row);
            }

            return new NomenklaturImport(skema, _rows, _findings);
        }

        private void Read(SheetRow row)
        {
            if (Pemda(Text(row, Column.Pemda)) is not { } pemda)
            {
                Refuse(row, Column.Pemda, "Jenis pemda harus PROV atau KABKOT.");
            }
            else if (Split(Text(row, Column.SubKegiatan), LevelRencana.SubKegiatan) is not { } sub)
            {
                Refuse(row, Column.SubKegiatan, "Sel harus berisi kode dan nama, misalnya 5.03.02.2.01.0006 Koordinasi Pelaksanaan.");
            }
            else if (SkemaKode.Warning(skema, LevelRencana.SubKegiatan, sub.Kode) is { } wrong)
            {
                Refuse(row, Column.SubKegiatan, wrong);
            }
            else if (!_seen.TryAdd((pemda, sub.Kode), row.Number))
            {
                Refuse(row, Column.SubKegiatan, $"Kode {sub.Kode} sudah ada di baris {_seen[(pemda, sub.Kode)]}.");
            }
            else
            {
                _rows.Add(new NomenklaturRow(
                    pemda, sub, [.. Parents(row)], Short(row, Column.Kinerja), Short(row, Column.Indikator), Short(row, Column.Satuan), Definition(row), Short(row, Column.Sebelumnya)));
            }
        }

        private IEnumerable<KodeNama> Parents(SheetRow row)
        {
            (Column Column, LevelRencana Level)[] levels = [(Column.Bidang, LevelRencana.BidangUrusan), (Column.Program, LevelRencana.Program), (Column.Kegiatan, LevelRencana.Kegiatan)];
            foreach (var (column, level) in levels)
            {
                var text = Text(row, column);
                if (Split(text, level) is { } parent)
                {
                    yield return parent;
                }
                else if (text.Length > 0)
                {
                    Refuse(row, column, "Sel harus berisi kode dan nama.");
                }
            }
        }

        private string Text(SheetRow row, Column column) => columns.TryGetValue(column, out var index) ? row[index].Text : "";

        /// <summary>A cell that may be longer than the database keeps is cut there, with a warning.</summary>
        private string? Short(SheetRow row, Column column) => Cut(row, column, Core.Planning.Nomenclature.Nomenklatur.NamaMaxLength);

        /// <summary>"-" and dots stand for no definition.</summary>
        private string? Definition(SheetRow row) => Cut(row, Column.Definisi, Core.Planning.Nomenclature.Nomenklatur.DefinisiMaxLength) is { } text && text.Any(char.IsLetterOrDigit) ? text : null;

        private string? Cut(SheetRow row, Column column, int length)
        {
            var text = Text(row, column);
            if (text.Length <= length)
            {
                return text.Length == 0 ? null : text;
            }

            _findings.Warn(row.Address(columns[column]), $"{IdNumber.Format(text.Length)} huruf; disimpan {IdNumber.Format(length)} yang pertama.");
            return text[..length];
        }

        private void Refuse(SheetRow row, Column column, string reason) => _findings.Refuse(row.Address(columns[column]), Text(row, column), reason);

        private static JenisPemda? Pemda(string text) => Marks().Replace(text.ToUpperInvariant(), "") switch
        {
            "PROV" or "PROVINSI" => JenisPemda.Provinsi,
            "KABKOT" or "KABKOTA" or "KABUPATENKOTA" => JenisPemda.KabupatenKota,
            _ => null,
        };

        private static KodeNama? Split(string text, LevelRencana level) => CodeAndName().Match(text) is { Success: true } match
            ? new KodeNama(level, match.Groups["kode"].Value.ToUpperInvariant(), Limit(match.Groups["nama"].Value))
            : null;

        private static string Limit(string name) => name.Length > Core.Planning.Nomenclature.Nomenklatur.NamaMaxLength ? name[..Core.Planning.Nomenclature.Nomenklatur.NamaMaxLength] : name;
    }

    [GeneratedRegex(@"[^A-Z]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?<kode>[0-9Xx]+(\.[0-9Xx]+)*)\.?\s+(?<nama>\S.*)$")]
    private static partial Regex CodeAndName();
}

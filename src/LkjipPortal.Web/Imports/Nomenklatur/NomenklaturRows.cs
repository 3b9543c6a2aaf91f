using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Planning.Nomenclature;

namespace LkjipPortal.Web.Imports.Nomenklatur;

/// <summary>A code with its name, from a cell such as "5.03.02 PROGRAM KEPEGAWAIAN DAERAH".</summary>
public sealed record KodeNama(LevelRencana Level, string Kode, string Nama);

/// <summary>A row of the list: a sub kegiatan with what stands above it.</summary>
/// <param name="Induk">Bidang urusan, program, kegiatan, as far as the list names them.</param>
public sealed record NomenklaturRow(
    JenisPemda JenisPemda, KodeNama SubKegiatan, IReadOnlyList<KodeNama> Induk, string? Kinerja, string? Indikator, string? Satuan, string? Definisi, string? Sebelumnya);

/// <summary>An official list as read from a workbook.</summary>
public sealed record NomenklaturImport(string Skema, IReadOnlyList<NomenklaturRow> Rows, ImportFindings Findings);

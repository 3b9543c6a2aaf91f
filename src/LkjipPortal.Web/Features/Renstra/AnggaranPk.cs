using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Renstra;

/// <summary>Anggaran that the head's Perjanjian Kinerja promises, by year and program code.</summary>
internal static class AnggaranPk
{
    /// <summary>Of the version with the highest number in each year; a year without a PK is missing. One statement, however many years.</summary>
    public static async Task<IReadOnlyDictionary<int, IReadOnlyDictionary<string, decimal>>> AnggaranPkAsync(
        this PortalDbContext db, CurrentUnit unit, int dari, int sampai, CancellationToken cancellationToken)
    {
        var rows = await (
            from pk in db.PerjanjianKinerja
            where pk.PerangkatDaerahId == unit.Id && pk.Kode == Core.Planning.PerjanjianKinerja.KodeKepala && pk.Tahun >= dari && pk.Tahun <= sampai
            join version in db.VersiPerjanjianKinerja on pk.Id equals version.PerjanjianKinerjaId
            join row in db.ProgramPk on version.Id equals row.VersiPerjanjianKinerjaId
            join program in db.SubjekKinerja on row.SubjekKinerjaId equals program.Id
            where program.KodeProgram != null
            select new { pk.Tahun, version.Nomor, Kode = program.KodeProgram!, row.Anggaran }).ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.Tahun).ToDictionary(year => year.Key, year => (IReadOnlyDictionary<string, decimal>)year
            .Where(row => row.Nomor == year.Max(other => other.Nomor))
            .GroupBy(row => row.Kode).ToDictionary(program => program.Key, program => program.Sum(row => row.Anggaran)));
    }
}

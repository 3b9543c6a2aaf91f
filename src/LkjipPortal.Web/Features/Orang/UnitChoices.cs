using System.Globalization;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Orang;

/// <summary>Every perangkat daerah by its latest short name, for the admin to choose from.</summary>
public sealed class UnitChoices(PortalDbContext db)
{
    private const string Everywhere = "semua perangkat daerah";

    public async Task<IReadOnlyDictionary<Guid, string>> ReadAsync(CancellationToken cancellationToken)
    {
        var rows = await db.PerangkatDaerah.AsNoTracking()
            .Select(unit => new { unit.Id, unit.Kode, Pemda = unit.Pemda!.Nama, Nama = unit.DaftarNama.OrderByDescending(x => x.TahunDari).Select(x => x.Singkatan).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        return rows.OrderBy(x => x.Kode, StringComparer.Ordinal)
            .ToDictionary(x => x.Id, x => string.Create(CultureInfo.InvariantCulture, $"{x.Nama ?? x.Kode} {FrameReader.ShortPemda(x.Pemda)}"));
    }

    /// <summary>As typed in a workbook: "bkpsdm".</summary>
    public async Task<IReadOnlyList<string>> KodeAsync(CancellationToken cancellationToken) =>
        await db.PerangkatDaerah.OrderBy(x => x.Kode).Select(x => x.Kode).ToListAsync(cancellationToken);

    public static string Label(Guid? unitId, IReadOnlyDictionary<Guid, string> units) => unitId is { } id ? units.GetValueOrDefault(id, "") : Everywhere;
}

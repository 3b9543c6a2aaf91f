using System.Globalization;

namespace LkjipPortal.Web.Infrastructure;

/// <summary>Addresses of the portal's pages; no page writes one by hand.</summary>
public static class UnitLinks
{
    /// <summary>Address of a page under a unit and year: <c>Address("bkpsdm", 2023, "realisasi/merit")</c> is <c>/bkpsdm/2023/realisasi/merit</c>.</summary>
    public static string Address(string unit, int tahun, string path) =>
        string.Create(CultureInfo.InvariantCulture, $"/{Uri.EscapeDataString(unit)}/{tahun}/{path}");

    /// <summary>Address of a page under the unit and year of the request.</summary>
    public static string Address(this CurrentUnit unit, string path) => Address(unit.Kode, unit.Tahun, path);
}

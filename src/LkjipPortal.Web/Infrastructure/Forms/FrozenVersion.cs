using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Web.Infrastructure.Forms;

public static class FrozenVersion
{
    /// <summary>Why a version takes no change: "Versi ini disetujui 12 Maret 2023. Buat Perubahan untuk mengubahnya."; null when it does.</summary>
    public static string? WhyFrozen(this VersiDokumen version)
    {
        if (!version.Beku)
        {
            return null;
        }

        var state = version.Status switch
        {
            StatusDokumen.Diajukan => "sedang diajukan",
            StatusDokumen.Final => "sudah final",
            _ => "disetujui",
        };
        var when = version.Tanggal is { } date ? " " + IdDate.Format(date) : "";
        return $"Versi ini {state}{when}. Buat Perubahan untuk mengubahnya.";
    }
}

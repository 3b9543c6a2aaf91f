using System.Data.Common;
using System.Net.Sockets;

namespace LkjipPortal.Web.Commands;

/// <summary>A database that is away, empty or closed to us; drivers and EF Core wrap it differently.</summary>
internal static class DatabaseFault
{
    public const string Reason = "Basis data tidak dapat dipakai. Periksa ConnectionStrings:Portal; basis data yang masih kosong disiapkan dengan perintah migrate.";

    public static bool Explains(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException or SocketException)
            {
                return true;
            }
        }

        return false;
    }
}

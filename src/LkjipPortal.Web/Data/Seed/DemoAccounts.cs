using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace LkjipPortal.Web.Data.Seed;

/// <summary>Accounts of the demo unit. Their password is public, so they exist only in a Development database that was empty.</summary>
internal static class DemoAccounts
{
    public const string Password = "Demo-Lkjip-2023";
    public const string Perencana = "perencana@bkpsdm.demo";

    private static readonly Account[] All =
    [
        new(Perencana, "Perencana BKPSDM", "000000000000000003", Peran.Perencana, OwnUnit: true),
        new("kepala@bkpsdm.demo", "Kepala BKPSDM", "000000000000000001", Peran.Kepala, OwnUnit: true),
        new("bidang@bkpsdm.demo", "Bidang Pengembangan Kompetensi", "000000000000000004", Peran.Bidang, OwnUnit: true),
        new("bupati@jombang.demo", "Bupati Jombang", null, Peran.Atasan, OwnUnit: true),
        new("inspektorat@jombang.demo", "Inspektorat Kabupaten", null, Peran.Inspektorat, OwnUnit: false),
        new("pembaca@bkpsdm.demo", "Pembaca", null, Peran.Pembaca, OwnUnit: true),
        new("admin@jombang.demo", "Admin Portal", null, Peran.Admin, OwnUnit: false),
    ];

    /// <summary>What the console shows at start.</summary>
    public static string Announcement
    {
        get
        {
            var text = new StringBuilder().AppendLine().AppendLine(CultureInfo.InvariantCulture, $"Akun demo (kata sandi {Password}):");
            foreach (var account in All)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {account.Email,-26} {account.Peran}");
            }

            return text.ToString();
        }
    }

    /// <param name="unitId">Perangkat daerah of the accounts that belong to one.</param>
    public static void Add(PortalDbContext db, Guid unitId, TimeProvider clock)
    {
        var hasher = new PasswordHasher<Pengguna>();
        var normalizer = new UpperInvariantLookupNormalizer();
        foreach (var account in All)
        {
            var user = new Pengguna
            {
                Id = Guid.CreateVersion7(clock.GetUtcNow()),
                Nama = account.Nama,
                Nip = account.Nip,
                UserName = account.Email,
                NormalizedUserName = normalizer.NormalizeName(account.Email),
                Email = account.Email,
                NormalizedEmail = normalizer.NormalizeEmail(account.Email),
                EmailConfirmed = true,
                LockoutEnabled = true,
                SecurityStamp = Guid.NewGuid().ToString("N"),
            };
            user.PasswordHash = hasher.HashPassword(user, Password);
            user.DaftarPeran.Add(new PeranPengguna { PenggunaId = user.Id, PerangkatDaerahId = account.OwnUnit ? unitId : null, Peran = account.Peran });
            db.Add(user);
        }
    }

    private sealed record Account(string Email, string Nama, string? Nip, Peran Peran, bool OwnUnit);
}

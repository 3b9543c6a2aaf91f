using System.CommandLine;
using System.Globalization;
using LkjipPortal.Web.Data.Audit;
using LkjipPortal.Web.Infrastructure;

namespace LkjipPortal.Web.Commands;

/// <summary><c>audit verify</c>: exit code 0: whole; 1: broken, with the first broken row; 2: the trail could not be read.</summary>
internal static class AuditCommand
{
    public const string Name = "audit";
    private const int Unreadable = 2;

    public static Command Create(CommandSettings settings, TextWriter output, TextWriter error)
    {
        var noted = new Option<string?>("--noted") { Description = "Nomor dan hash yang dicatat dahulu, misalnya 255:9f86d0…" };
        var verify = new Command("verify", "Memeriksa apakah ada baris jejak audit yang diubah atau dihapus.") { noted };
        verify.SetAction(async (parsed, cancellationToken) =>
        {
            if (!TryRead(parsed.GetValue(noted), out var kept))
            {
                await error.WriteLineAsync("Opsi --noted ditulis NOMOR:HASH, misalnya 255:9f86d0…");
                return Unreadable;
            }

            return await VerifyAsync(settings, kept, output, error, cancellationToken);
        });
        return new Command(Name, "Jejak audit.") { verify };
    }

    private static async Task<int> VerifyAsync(CommandSettings settings, (long, string)? noted, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            await using var services = CommandServices.Create(settings);
            var result = await AuditVerifier.RunAsync(services.Db, noted, cancellationToken);
            await (result.Putus is null ? output : error).WriteLineAsync(result.Pesan);
            if (result is { Putus: null, Jumlah: > 0 })
            {
                await output.WriteLineAsync(FormattableString.Invariant($"Catat di tempat lain: {result.Jumlah}:{result.Hash}"));
            }

            return result.Putus is null ? 0 : 1;
        }
        catch (Exception fault) when (DatabaseFault.Explains(fault))
        {
            await error.WriteLineAsync(DatabaseFault.Reason);
            return Unreadable;
        }
        catch (InvalidConnectionException fault)
        {
            await error.WriteLineAsync(fault.Message);
            return Unreadable;
        }
    }

    private static bool TryRead(string? text, out (long, string)? noted)
    {
        noted = null;
        if (text is null)
        {
            return true;
        }

        if (text.Split(':') is not [var number, var hash] || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor))
        {
            return false;
        }

        noted = (nomor, hash);
        return true;
    }
}

using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Data.Audit;

/// <param name="Jumlah">Rows that were read.</param>
/// <param name="Hash">Hash of the last of them, to be kept elsewhere.</param>
/// <param name="Putus">The first row that is not as it was written, and what is wrong with it; null: the chain is whole.</param>
public sealed record AuditResult(long Jumlah, string Hash, string? Putus)
{
    public string Pesan => Putus ?? FormattableString.Invariant($"{Jumlah} baris, rantai utuh");
}

/// <summary>Reads the whole trail and computes its hashes anew.</summary>
internal static class AuditVerifier
{
    /// <param name="noted">Number and hash of a row, noted elsewhere earlier: finds a trail that was written anew as a whole.</param>
    public static async Task<AuditResult> RunAsync(PortalDbContext db, (long Nomor, string Hash)? noted, CancellationToken cancellationToken)
    {
        var (number, hash) = (0L, AuditChain.Awal);
        while (true)
        {
            var head = await db.KepalaJejak.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
            if (head is null)
            {
                return new AuditResult(number, hash, "Kepala jejak hilang.");
            }

            var from = number;
            await foreach (var row in db.JejakAudit.AsNoTracking().Where(x => x.Nomor > from && x.Nomor <= head.Nomor).OrderBy(x => x.Nomor).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                if (Fault(row, number, hash) is { } fault)
                {
                    return new AuditResult(number, hash, fault);
                }

                (number, hash) = (row.Nomor, row.Hash);
                if (noted is { } kept && kept.Nomor == number && !string.Equals(kept.Hash, hash, StringComparison.OrdinalIgnoreCase))
                {
                    return new AuditResult(number, hash, FormattableString.Invariant($"Baris {number} bukan yang dicatat: jejak ditulis ulang."));
                }
            }

            if (number < head.Nomor)
            {
                return new AuditResult(number, hash, FormattableString.Invariant($"Baris {number + 1} hilang: jejak seharusnya sampai baris {head.Nomor}."));
            }

            if (!string.Equals(hash, head.Hash, StringComparison.Ordinal))
            {
                return new AuditResult(number, hash, FormattableString.Invariant($"Baris {number} tidak cocok dengan kepala jejak."));
            }

            if (await db.JejakAudit.Where(x => x.Nomor < 1 || !db.KepalaJejak.Any(kepala => kepala.Nomor >= x.Nomor)).OrderBy(x => x.Nomor).Select(x => (long?)x.Nomor).FirstOrDefaultAsync(cancellationToken) is { } extra)
            {
                return new AuditResult(number, hash, FormattableString.Invariant($"Baris {extra} ditambahkan di luar portal."));
            }

            if (await db.KepalaJejak.AnyAsync(x => x.Nomor == head.Nomor, cancellationToken))
            {
                return new AuditResult(number, hash, noted is { } later && later.Nomor > number ? FormattableString.Invariant($"Baris {later.Nomor} yang dicatat tidak ada.") : null);
            }
        }
    }

    private static string? Fault(JejakAudit row, long number, string hash)
    {
        if (row.Nomor != number + 1)
        {
            return FormattableString.Invariant($"Baris {number + 1} hilang.");
        }

        return !string.Equals(row.HashSebelumnya, hash, StringComparison.Ordinal) || !string.Equals(row.Hash, AuditChain.HashOf(row), StringComparison.Ordinal)
            ? FormattableString.Invariant($"Baris {row.Nomor} diubah.")
            : null;
    }
}

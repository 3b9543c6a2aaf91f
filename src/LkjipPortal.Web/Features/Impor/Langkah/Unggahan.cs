using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Imports.Workbook;
using LkjipPortal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Impor.Langkah;

/// <summary>Keeps uploaded workbooks between the steps of an import: one waiting per person, unit and kind of document.</summary>
public sealed class Unggahan(PortalDbContext db, CurrentUnit unit, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Takes a workbook in when it holds such a table; it takes the place of one that waits.</summary>
    /// <returns>The row, or why the file is refused.</returns>
    public async Task<ParseResult<UnggahanImpor>> SimpanAsync(Guid pengguna, JenisImpor jenis, IFormFile? berkas, CancellationToken cancellationToken)
    {
        if (berkas is null)
        {
            return ParseResult.Refused<UnggahanImpor>("Pilih berkas .xlsx yang akan diimpor.");
        }

        await using var stream = berkas.OpenReadStream();
        if (Check(jenis, stream) is { Error: { } refused })
        {
            return ParseResult.Refused<UnggahanImpor>(refused);
        }

        stream.Position = 0;
        using var content = new MemoryStream((int)berkas.Length);
        await stream.CopyToAsync(content, cancellationToken);
        var row = new UnggahanImpor
        {
            PerangkatDaerahId = unit.Id,
            PenggunaId = pengguna,
            Dokumen = jenis.Path,
            Tahun = unit.Tahun,
            NamaBerkas = ShortName(berkas.FileName),
            Isi = content.ToArray(),
            Kedaluwarsa = Now + UnggahanImpor.MasaBerlaku,
        };
        await db.UnggahanImpor.Where(x => x.Kedaluwarsa < Now).ExecuteDeleteAsync(cancellationToken);
        await Waiting(pengguna, jenis).ExecuteDeleteAsync(cancellationToken);
        db.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        return ParseResult.Of(row);
    }

    /// <summary>Without the file itself. Null: it is not there for this person in this unit and year.</summary>
    public Task<UnggahanImpor?> BukaAsync(Guid pengguna, JenisImpor jenis, Guid id, CancellationToken cancellationToken) =>
        Own(pengguna, jenis).Where(x => x.Id == id).Select(x => new UnggahanImpor
        {
            Id = x.Id,
            PerangkatDaerahId = x.PerangkatDaerahId,
            PenggunaId = x.PenggunaId,
            Dokumen = x.Dokumen,
            Tahun = x.Tahun,
            NamaBerkas = x.NamaBerkas,
            Lembar = x.Lembar,
            Kolom = x.Kolom,
            Hasil = x.Hasil,
            Kedaluwarsa = x.Kedaluwarsa,
        }).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The upload that waits for its next step; null: none.</summary>
    public async Task<UnggahanImpor?> MenungguAsync(Guid pengguna, JenisImpor jenis, CancellationToken cancellationToken)
    {
        var id = await Waiting(pengguna, jenis).Select(x => (Guid?)x.Id).FirstOrDefaultAsync(cancellationToken);
        return id is { } waiting ? await BukaAsync(pengguna, jenis, waiting, cancellationToken) : null;
    }

    /// <exception cref="InvalidOperationException">The upload was applied or removed meanwhile.</exception>
    public async Task<IReadOnlyList<Sheet>> LembarAsync(UnggahanImpor row, JenisImpor jenis, CancellationToken cancellationToken)
    {
        var content = await db.UnggahanImpor.Where(x => x.Id == row.Id).Select(x => x.Isi).SingleOrDefaultAsync(cancellationToken)
            ?? throw new InvalidOperationException("The upload is gone.");
        using var file = new MemoryStream(content, writable: false);
        return jenis.Candidates(WorkbookReader.Read(file).Value).Value;
    }

    /// <summary>Chooses a sheet; columns confirmed for another are forgotten.</summary>
    public Task PilihLembarAsync(Guid id, string lembar, CancellationToken cancellationToken) => db.UnggahanImpor.Where(x => x.Id == id)
        .ExecuteUpdateAsync(row => row.SetProperty(x => x.Lembar, lembar).SetProperty(x => x.Kolom, (Dictionary<string, string>?)null), cancellationToken);

    /// <summary>Puts the report in the file's place.</summary>
    public Task SelesaiAsync(Guid id, string hasil, CancellationToken cancellationToken) => db.UnggahanImpor.Where(x => x.Id == id)
        .ExecuteUpdateAsync(row => row.SetProperty(x => x.Hasil, hasil).SetProperty(x => x.Isi, (byte[]?)null), cancellationToken);

    public Task BatalAsync(Guid pengguna, JenisImpor jenis, CancellationToken cancellationToken) => Waiting(pengguna, jenis).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<UnggahanImpor> Waiting(Guid pengguna, JenisImpor jenis) => Own(pengguna, jenis).Where(x => x.Hasil == null);

    private IQueryable<UnggahanImpor> Own(Guid pengguna, JenisImpor jenis)
    {
        var anyYear = jenis == JenisImpor.Renstra;
        return db.UnggahanImpor.AsNoTracking()
            .Where(x => x.PerangkatDaerahId == unit.Id && x.PenggunaId == pengguna && x.Dokumen == jenis.Path && (anyYear || x.Tahun == unit.Tahun) && x.Kedaluwarsa >= Now);
    }

    /// <summary>One table only must be readable at once; among several the planner chooses first.</summary>
    private ParseResult<IReadOnlyList<Sheet>> Check(JenisImpor jenis, Stream stream)
    {
        if (!WorkbookReader.Read(stream).TryGet(out var workbook, out var broken))
        {
            return ParseResult.Refused<IReadOnlyList<Sheet>>(broken);
        }

        var sheets = jenis.Candidates(workbook);
        return sheets.IsValid && sheets.Value is [var only] && jenis.Layout(only, unit.Tahun) is { Error: { } unreadable } ? ParseResult.Refused<IReadOnlyList<Sheet>>(unreadable) : sheets;
    }

    private static string ShortName(string name)
    {
        var file = name.Split('/', '\\')[^1];
        return file.Length > UnggahanImpor.NamaMaxLength ? file[^UnggahanImpor.NamaMaxLength..] : file;
    }
}

using LkjipPortal.Core.Organization;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Data.Audit;
using LkjipPortal.Web.Imports;
using LkjipPortal.Web.Infrastructure.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Orang.Impor;

/// <summary>The link of a person who was added.</summary>
/// <param name="Masuk">NIP or e-mail, by which the person signs in.</param>
public sealed record TautanOrang(string Nama, string Masuk, string? Surel, string Tautan);

/// <summary>People and roles that a sheet stands for, or the cells why not.</summary>
public sealed record RencanaOrang(IReadOnlyList<Pengguna> Orang, IReadOnlyList<RefusedCell> Ditolak)
{
    public int Peran => Orang.Sum(x => x.DaftarPeran.Count);
}

/// <summary>Adds many people at once: all of them or none. People with an account are not changed.</summary>
public sealed class ImporOrang(PortalDbContext db, UserManager<Pengguna> users, AddPerson add, OneTimeLinks links, TimeProvider clock)
{
    public async Task<RencanaOrang> PeriksaAsync(LembarOrang sheet, CancellationToken cancellationToken)
    {
        var units = await db.PerangkatDaerah.AsNoTracking().Include(x => x.DaftarNama).ToListAsync(cancellationToken);
        var reading = new PembacaOrang(sheet, units, await TakenAsync(cancellationToken), users.NormalizeEmail, clock);
        foreach (var row in sheet.Baris)
        {
            reading.Read(row);
        }

        return new RencanaOrang(reading.Orang, reading.Ditolak);
    }

    /// <returns>A link for each person; or the cells that are refused now, and nothing was added.</returns>
    public async Task<(IReadOnlyList<TautanOrang> Tautan, IReadOnlyList<RefusedCell> Ditolak)> TerapkanAsync(LembarOrang sheet, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await AuditChain.LockAsync(db, cancellationToken);
        var plan = await PeriksaAsync(sheet, cancellationToken);
        if (plan.Ditolak.Count > 0)
        {
            return ([], plan.Ditolak);
        }

        var made = new List<TautanOrang>(plan.Orang.Count);
        foreach (var person in plan.Orang)
        {
            if (await add.RunAsync(person, cancellationToken) is var (field, reason))
            {
                return ([], [new RefusedCell(sheet.Nama, "", (field == "Nip" ? person.Nip : person.Email) ?? "", reason)]);
            }

            made.Add(new TautanOrang(person.Nama, person.Nip is { } nip ? Nip.Format(nip) : person.Email!, person.Email, await links.OfNewAsync(person)));
        }

        await transaction.CommitAsync(cancellationToken);
        return (made, []);
    }

    private async Task<HashSet<string>> TakenAsync(CancellationToken cancellationToken)
    {
        var taken = await db.Users.Select(x => new { x.Nip, x.NormalizedEmail }).ToListAsync(cancellationToken);
        return [.. taken.SelectMany(x => new[] { x.Nip, x.NormalizedEmail }).OfType<string>()];
    }
}

/// <summary>Reads rows into people; two rows of one person give that person two roles.</summary>
/// <param name="taken">NIP and e-mail addresses (normalized) that have an account.</param>
internal sealed class PembacaOrang(LembarOrang sheet, IReadOnlyList<PerangkatDaerah> units, HashSet<string> taken, Func<string?, string?> normalize, TimeProvider clock)
{
    private readonly ImportFindings _findings = new(sheet.Nama);
    private readonly Dictionary<string, (Pengguna Person, int Row)> _known = new(StringComparer.Ordinal);
    private readonly List<Pengguna> _people = [];

    public IReadOnlyList<Pengguna> Orang => _people;

    public IReadOnlyList<RefusedCell> Ditolak => _findings.Refused;

    public void Read(BarisLembar row)
    {
        var form = new OrangForm { Nama = row[KolomOrang.Nama], Nip = row[KolomOrang.Nip], Surel = row[KolomOrang.Surel], Pangkat = row[KolomOrang.Pangkat], Jabatan = row[KolomOrang.Jabatan] };
        var failures = new OrangValidator().Validate(form).Errors.DistinctBy(x => x.PropertyName).ToList();
        foreach (var failure in failures)
        {
            Refuse(row, Enum.Parse<KolomOrang>(failure.PropertyName), failure.ErrorMessage);
        }

        var role = Role(row);
        if (failures.Count == 0 && PersonOf(row, form) is { } person && role is var (peran, unit))
        {
            Give(row, person, peran, unit);
        }
    }

    private Pengguna? PersonOf(BarisLembar row, OrangForm form)
    {
        var keys = new[] { (Kolom: KolomOrang.Nip, Key: form.Angka), (Kolom: KolomOrang.Surel, Key: normalize(form.Alamat)) }.Where(x => x.Key is not null).Select(x => (x.Kolom, Key: x.Key!)).ToList();
        var owned = keys.FindAll(x => taken.Contains(x.Key));
        owned.ForEach(x => Refuse(row, x.Kolom, x.Kolom == KolomOrang.Nip ? "Sudah ada akun dengan NIP ini." : "Sudah ada akun dengan surel ini."));
        if (owned.Count > 0)
        {
            return null;
        }

        var before = keys.Select(x => (x.Kolom, Found: _known.GetValueOrDefault(x.Key))).FirstOrDefault(x => x.Found.Person is not null);
        if (before.Found.Person is { } known)
        {
            if (known.Nama == form.Nama!.Trim() && known.Nip == form.Angka && normalize(known.Email) == normalize(form.Alamat))
            {
                return known;
            }

            Refuse(row, before.Kolom, $"Sudah dipakai {known.Nama} di baris {IdNumber.Format(before.Found.Row)}; untuk peran kedua, nama, NIP, dan surelnya harus sama.");
            return null;
        }

        var person = AddPerson.Create(form.Nama!.Trim(), form.Angka, form.Alamat, clock);
        form.Apply(person);
        keys.ForEach(x => _known[x.Key] = (person, row.Nomor));
        _people.Add(person);
        return person;
    }

    /// <summary>Null, with the reason at its cell, when role or unit cannot be read.</summary>
    private (Peran Peran, Guid? Unit)? Role(BarisLembar row)
    {
        var found = Enum.GetValues<Peran>().Where(x => string.Equals(x.Label(), row[KolomOrang.Peran], StringComparison.OrdinalIgnoreCase)).ToList();
        if (found is not [var peran])
        {
            Refuse(row, KolomOrang.Peran, $"Isi salah satu: {string.Join(", ", Enum.GetValues<Peran>().Select(x => x.Label()))}.");
            return null;
        }

        var text = row[KolomOrang.Unit];
        var unit = units.FirstOrDefault(x => Same(x.Kode, text)) ?? (units.Where(x => x.DaftarNama.Exists(nama => Same(nama.Singkatan, text) || Same(nama.Nama, text))).Take(2).ToList() is [var only] ? only : null);
        if (text.Length > 0 && unit is null)
        {
            Refuse(row, KolomOrang.Unit, "Tidak ada perangkat daerah dengan kode atau singkatan ini, atau ada lebih dari satu.");
            return null;
        }

        var (read, field, reason) = new PeranForm { Peran = peran, Unit = unit?.Id }.Read(Guid.Empty, unit is null ? new HashSet<Guid>() : new HashSet<Guid> { unit.Id });
        if (read is null)
        {
            Refuse(row, field == nameof(PeranForm.Unit) ? KolomOrang.Unit : KolomOrang.Peran, reason);
            return null;
        }

        return (peran, unit?.Id);
    }

    private void Give(BarisLembar row, Pengguna person, Peran peran, Guid? unit)
    {
        if (person.DaftarPeran.Exists(x => x.Peran == peran && x.PerangkatDaerahId == unit))
        {
            Refuse(row, KolomOrang.Peran, "Orang ini sudah mendapat peran yang sama di atas.");
            return;
        }

        person.DaftarPeran.Add(new PeranPengguna { PenggunaId = person.Id, PerangkatDaerahId = unit, Peran = peran });
    }

    private void Refuse(BarisLembar row, KolomOrang kolom, string reason) => _findings.Refuse(sheet.Alamat(row, kolom), row[kolom], reason);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

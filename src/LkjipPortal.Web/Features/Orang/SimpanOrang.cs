using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure.Accounts;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LkjipPortal.Web.Features.Orang;

/// <summary>Changes who a person is. What approved documents print of the person stays as it was.</summary>
public sealed class SimpanOrang(PortalDbContext db, UserManager<Pengguna> users, AddPerson people)
{
    public const string Prefix = "Isian";

    public async Task<SaveOutcome> RunAsync(Guid id, OrangForm form, FormChoices choices, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        if (await db.Users.SingleOrDefaultAsync(x => x.Id == id, cancellationToken) is not { } person)
        {
            return new SaveOutcome.NotFound();
        }

        if (FormConflicts.Settle(form, OrangForm.From(person), choices, Prefix) is { } conflict)
        {
            return conflict;
        }

        var result = new OrangValidator().Validate(form);
        if (!result.IsValid)
        {
            return result.ToInvalid(Prefix);
        }

        form.Apply(person);
        (person.NormalizedEmail, person.NormalizedUserName) = (users.NormalizeEmail(person.Email), users.NormalizeName(person.UserName));
        db.ExpectRevision(person, form.Revisi);
        return await people.TakenAsync(person, cancellationToken) is var (field, reason)
            ? SaveOutcome.Refuse($"{Prefix}.{field}", reason)
            : await SaveAsync(person, form, choices, cancellationToken);
    }

    private async Task<SaveOutcome> SaveAsync(Pengguna person, OrangForm form, FormChoices choices, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return new SaveOutcome.Saved();
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await db.Users.AsNoTracking().SingleOrDefaultAsync(x => x.Id == person.Id, cancellationToken) is { } now
                && FormConflicts.Settle(form, OrangForm.From(now), choices, Prefix) is { } late ? late : await RunAsync(person.Id, form, choices, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another account took the NIP or e-mail between the question and the save.
            db.ChangeTracker.Clear();
            return await people.TakenAsync(person, cancellationToken) is var (field, reason) ? SaveOutcome.Refuse($"{Prefix}.{field}", reason) : throw new InvalidOperationException("The account was refused for a reason that is not known.");
        }
    }
}

using System.ComponentModel.DataAnnotations;
using FluentValidation;
using FluentValidation.Results;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.Orang;

/// <summary>Who a person is, as typed.</summary>
public sealed class OrangForm : IFields
{
    public int Revisi { get; set; }
    public string? Nama { get; set; }
    public string? Nip { get; set; }
    public string? Surel { get; set; }
    public string? Pangkat { get; set; }
    public string? Jabatan { get; set; }

    /// <summary>The NIP in digits; null: none. Only after the form was found valid.</summary>
    internal string? Angka => string.IsNullOrWhiteSpace(Nip) ? null : Core.Text.Nip.Parse(Nip).Value;

    internal string? Alamat => TextOrNull(Surel);

    public static OrangForm From(Pengguna person) => new()
    {
        Revisi = person.Revisi,
        Nama = person.Nama,
        Nip = person.Nip is { } nip ? Core.Text.Nip.Format(nip) : null,
        Surel = person.Email,
        Pangkat = person.Pangkat,
        Jabatan = person.Jabatan,
    };

    public IReadOnlyList<FormField> Fields() =>
    [
        new(nameof(Nama), "Nama", () => Nama, text => Nama = text),
        new(nameof(Nip), "NIP", () => Nip, text => Nip = text),
        new(nameof(Surel), "Surel", () => Surel, text => Surel = text),
        new(nameof(Pangkat), "Pangkat", () => Pangkat, text => Pangkat = text),
        new(nameof(Jabatan), "Jabatan", () => Jabatan, text => Jabatan = text),
    ];

    /// <summary>Puts what was typed into the account.</summary>
    internal void Apply(Pengguna person)
    {
        (person.Nama, person.Nip, person.Email) = (Nama!.Trim(), Angka, Alamat);
        (person.Pangkat, person.Jabatan) = (TextOrNull(Pangkat), TextOrNull(Jabatan));
        (person.UserName, person.EmailConfirmed) = (person.Nip ?? person.Email, person.Email is not null);
    }

    private static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

public sealed class OrangValidator : AbstractValidator<OrangForm>
{
    public OrangValidator()
    {
        RuleFor(form => form.Nama).NotEmpty().WithMessage("Isi nama.")
            .MaximumLength(Pengguna.NamaMaxLength).WithMessage((_, text) => TooLong.Message("Nama", text, Pengguna.NamaMaxLength));
        RuleFor(form => form.Nip).Custom(CheckNip);
        RuleFor(form => form.Surel).Must(text => string.IsNullOrWhiteSpace(text) || (text.Trim().Length <= Pengguna.SurelMaxLength && new EmailAddressAttribute().IsValid(text.Trim())))
            .WithMessage("Surel tidak dapat dibaca, misalnya nama@contoh.go.id.");
        RuleFor(form => form.Pangkat).MaximumLength(Pengguna.PangkatMaxLength).WithMessage((_, text) => TooLong.Message("Pangkat", text, Pengguna.PangkatMaxLength));
        RuleFor(form => form.Jabatan).MaximumLength(Pengguna.JabatanMaxLength).WithMessage((_, text) => TooLong.Message("Jabatan", text, Pengguna.JabatanMaxLength));
    }

    private static void CheckNip(string? text, ValidationContext<OrangForm> context)
    {
        var refusal = !string.IsNullOrWhiteSpace(text) ? Nip.Parse(text).Error
            : string.IsNullOrWhiteSpace(context.InstanceToValidate.Surel) ? "Isi NIP atau surel; salah satunya dipakai untuk masuk."
            : null;
        if (refusal is not null)
        {
            context.AddFailure(new ValidationFailure(context.PropertyPath, refusal));
        }
    }
}

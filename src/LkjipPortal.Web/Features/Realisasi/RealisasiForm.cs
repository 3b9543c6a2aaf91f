using FluentValidation;
using FluentValidation.Results;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.Realisasi;

/// <summary>Realisasi of an indikator in a year, as typed.</summary>
public sealed class RealisasiForm : IFields
{
    /// <summary>Revision of a row that does not exist yet.</summary>
    public const int NewRow = -1;

    public int Revisi { get; set; } = NewRow;

    /// <summary>Null: no card is chosen, the realisasi is blank.</summary>
    public KeadaanRealisasi? Keadaan { get; set; }

    public string? Nilai { get; set; }
    public string? SementaraPer { get; set; }
    public string? FaktorPendorong { get; set; }
    public string? FaktorPenghambat { get; set; }
    public string? Upaya { get; set; }
    public string? TindakLanjut { get; set; }
    public string? Sumber { get; set; }

    public static RealisasiForm From(RealisasiTahunan? row) => row is null
        ? new RealisasiForm()
        : new RealisasiForm
        {
            Revisi = row.Revisi,
            Keadaan = row.Keadaan == KeadaanRealisasi.Kosong ? null : row.Keadaan,
            Nilai = row.Keadaan == KeadaanRealisasi.Nol ? null : row.Nilai?.Teks,
            SementaraPer = row.SementaraPer is { } date ? IdDate.Format(date) : null,
            FaktorPendorong = row.FaktorPendorong,
            FaktorPenghambat = row.FaktorPenghambat,
            Upaya = row.Upaya,
            TindakLanjut = row.TindakLanjut,
            Sumber = row.Sumber,
        };

    public IReadOnlyList<FormField> Fields() =>
    [
        new(nameof(Keadaan), "Keadaan", () => Keadaan?.Label(), text => Keadaan = KeadaanText.Parse(text)),
        new(nameof(Nilai), "Realisasi", () => Nilai, text => Nilai = text),
        new(nameof(SementaraPer), "Sementara per", () => SementaraPer, text => SementaraPer = text),
        new(nameof(FaktorPendorong), "Faktor pendorong", () => FaktorPendorong, text => FaktorPendorong = text),
        new(nameof(FaktorPenghambat), "Faktor penghambat", () => FaktorPenghambat, text => FaktorPenghambat = text),
        new(nameof(Upaya), "Upaya yang dilakukan", () => Upaya, text => Upaya = text),
        new(nameof(TindakLanjut), "Tindak lanjut", () => TindakLanjut, text => TindakLanjut = text),
        new(nameof(Sumber), "Sumber data", () => Sumber, text => Sumber = text),
    ];

    /// <summary>What state is meant: no card chosen but a value typed means filled.</summary>
    public KeadaanRealisasi MeantState => Keadaan ?? (string.IsNullOrWhiteSpace(Nilai) ? KeadaanRealisasi.Kosong : KeadaanRealisasi.Terisi);

    /// <summary>The value that the state allows; parse it only after validation.</summary>
    public NilaiKinerja? ReadNilai(IndikatorKinerja indikator) => MeantState switch
    {
        KeadaanRealisasi.Terisi or KeadaanRealisasi.Sementara when !string.IsNullOrWhiteSpace(Nilai) => RealisasiValidator.ParseNilai(Nilai, indikator).Value,
        KeadaanRealisasi.Nol => new NilaiKinerja { Teks = "0", Angka = 0m },
        _ => null,
    };
}

/// <summary>Words of the states of a realisasi.</summary>
public static class KeadaanText
{
    public static string Label(this KeadaanRealisasi state) => state switch
    {
        KeadaanRealisasi.Kosong => "Belum diisi",
        KeadaanRealisasi.Terisi => "Terisi",
        KeadaanRealisasi.Nol => "Nol",
        KeadaanRealisasi.Sementara => "Sementara",
        KeadaanRealisasi.BelumDiukur => "Belum diukur",
        KeadaanRealisasi.TidakBerlaku => "Tidak berlaku",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Null for a blank one.</summary>
    public static KeadaanRealisasi? Parse(string? label) => Enum.GetValues<KeadaanRealisasi>()
        .Where(state => state != KeadaanRealisasi.Kosong && state.Label() == label)
        .Select(state => (KeadaanRealisasi?)state)
        .FirstOrDefault();
}

/// <summary>Rules of one indikator's realisasi that need nothing but the form.</summary>
public sealed class RealisasiValidator : AbstractValidator<RealisasiForm>
{
    private const int SumberMaxLength = 500;

    public RealisasiValidator(IndikatorKinerja indikator)
    {
        RuleFor(form => form.Nilai).Custom((text, context) =>
        {
            var state = context.InstanceToValidate.MeantState;
            if (state is not (KeadaanRealisasi.Terisi or KeadaanRealisasi.Sementara))
            {
                if (!string.IsNullOrWhiteSpace(text) && !(state == KeadaanRealisasi.Nol && text.Trim() == "0"))
                {
                    context.AddFailure($"Keadaan {state.Label()} tidak memakai angka ini; kosongkan, atau pilih Terisi.");
                }
            }
            else if (string.IsNullOrWhiteSpace(text))
            {
                context.AddFailure($"Isi realisasi, misalnya {Example(indikator)}, atau pilih keadaan lain.");
            }
            else
            {
                Value(text, indikator, context);
            }
        });
        RuleFor(form => form.SementaraPer).Custom((text, context) =>
        {
            if (context.InstanceToValidate.MeantState != KeadaanRealisasi.Sementara)
            {
                return;
            }

            var read = IdDate.Parse(text ?? "");
            if (!read.IsValid)
            {
                context.AddFailure("Tulis tanggal angka sementara, misalnya 26 September 2023.");
            }
        });
        MaxLength(form => form.FaktorPendorong, "Faktor pendorong", RealisasiTahunan.CatatanMaxLength);
        MaxLength(form => form.FaktorPenghambat, "Faktor penghambat", RealisasiTahunan.CatatanMaxLength);
        MaxLength(form => form.Upaya, "Upaya", RealisasiTahunan.CatatanMaxLength);
        MaxLength(form => form.TindakLanjut, "Tindak lanjut", RealisasiTahunan.CatatanMaxLength);
        MaxLength(form => form.Sumber, "Sumber", SumberMaxLength);
    }

    private static void Value(string text, IndikatorKinerja indikator, ValidationContext<RealisasiForm> context)
    {
        var read = ParseNilai(text, indikator);
        if (!read.IsValid)
        {
            context.AddFailure(new ValidationFailure(nameof(RealisasiForm.Nilai), read.Error) { CustomState = read.Readings });
        }
        else if (read.Value is { Angka: < 0, Predikat: null } && indikator.JenisNilai == JenisNilai.Angka)
        {
            // A share may shrink (growth in percent); a count or a score cannot be below zero.
            context.AddFailure("Realisasi tidak boleh negatif.");
        }
        else if (read.Value is { Angka: null, Predikat: null } && indikator.JenisNilai != JenisNilai.Teks)
        {
            context.AddFailure($"Realisasi harus {(indikator.JenisNilai is JenisNilai.Angka or JenisNilai.Persen ? "angka" : "predikat")}, misalnya {Example(indikator)}. Bila tidak ada, pilih Belum diukur atau Tidak berlaku.");
        }
    }

    internal static ParseResult<NilaiKinerja> ParseNilai(string text, IndikatorKinerja indikator) =>
        NilaiKinerjaParser.Parse(text, indikator.JenisNilai, indikator.Satuan, field: "Realisasi");

    private static string Example(IndikatorKinerja indikator) => indikator.JenisNilai switch
    {
        JenisNilai.Predikat => "A atau BB",
        JenisNilai.PredikatDenganSkor => "A (81,05)",
        _ => "104,87",
    };

    private void MaxLength(System.Linq.Expressions.Expression<Func<RealisasiForm, string?>> field, string label, int length) =>
        RuleFor(field).MaximumLength(length).WithMessage((_, text) => TooLong.Message(label, text, length));
}

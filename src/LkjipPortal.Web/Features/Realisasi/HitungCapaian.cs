using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;

namespace LkjipPortal.Web.Features.Realisasi;

/// <summary>What the entry page shows beside the realisasi: the report's own figures, with the typed values in place of the stored ones.</summary>
public sealed record CapaianFigures(Figure? Capaian, Figure? CapaianAngka, Figure? Kategori, Figure? Kemajuan, Figure? SelisihTarget)
{
    /// <summary>The printed capaian is below 100. A predikat that was reached prints 100, whatever its score.</summary>
    public bool IsBelowTarget => Capaian is { State: FigureState.Words } || (Capaian is { Value: < 100m } && Capaian.Text == CapaianAngka?.Text);

    /// <summary>"98,20%"; words without the sign.</summary>
    public string CapaianText => Capaian is null ? "-" : Capaian.Value is null ? Capaian.Text : Capaian.Text + "%";

    public static CapaianFigures Of(FigureSet figures, string kode, int tahun)
    {
        return new CapaianFigures(Get("capaian"), Get("capaian-angka"), Get("kategori"), Get("kemajuan"), Get("selisih-target"));

        Figure? Get(string what) => figures.TryGet($"{kode}.{what}.{tahun}", out var figure) ? figure : null;
    }
}

/// <summary>Computes capaian for values that are typed but not saved, by the one calculation of the report.</summary>
public sealed class HitungCapaian(ReportSourceReader reader)
{
    public async Task<CapaianFigures> RunAsync(Guid unitId, int tahun, string kode, RealisasiSource typed, CancellationToken cancellationToken)
    {
        var source = await reader.RequireAsync(unitId, tahun, cancellationToken);
        return CapaianFigures.Of(ReportFigures.Build(source.WithRealisasi(kode, tahun, typed)), kode, tahun);
    }

    /// <summary>Null unless the capaian is below 100 and nothing is said about what hindered it.</summary>
    public async Task<string?> NeedsCauseAsync(Guid unitId, int tahun, string kode, RealisasiSource typed, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(typed.FaktorPenghambat))
        {
            return null;
        }

        var figures = await RunAsync(unitId, tahun, kode, typed, cancellationToken);
        return figures.IsBelowTarget ? $"Capaian {figures.CapaianText} di bawah 100; isi faktor penghambat sebelum menyimpan." : null;
    }
}

public static class TypedRealisasi
{
    /// <summary>The typed realisasi as the report reads it; a value that cannot be read counts as not entered.</summary>
    public static RealisasiSource ToSource(this RealisasiForm form, IndikatorKinerja indikator)
    {
        var state = form.MeantState;
        var typed = state is KeadaanRealisasi.Terisi or KeadaanRealisasi.Sementara && !string.IsNullOrWhiteSpace(form.Nilai);
        var nilai = typed && !RealisasiValidator.ParseNilai(form.Nilai!, indikator).IsValid ? null : form.ReadNilai(indikator);
        var measured = state is KeadaanRealisasi.Terisi or KeadaanRealisasi.Sementara or KeadaanRealisasi.Nol;
        DateOnly? asOf = state == KeadaanRealisasi.Sementara && IdDate.Parse(form.SementaraPer ?? "") is { IsValid: true } date ? date.Value : null;
        return new RealisasiSource(
            measured && nilai is null ? KeadaanRealisasi.Kosong : state, nilai, asOf, form.Sumber, form.FaktorPendorong, form.FaktorPenghambat, form.Upaya, form.TindakLanjut);
    }

    /// <summary>The source with one realisasi replaced.</summary>
    public static ReportSource WithRealisasi(this ReportSource source, string kode, int tahun, RealisasiSource realisasi) =>
        source.WithIndikator(kode, indikator => indikator with
        {
            Realisasi = new Dictionary<int, RealisasiSource>(indikator.Realisasi) { [tahun] = realisasi },
        });

    private static ReportSource WithIndikator(this ReportSource source, string kode, Func<IndikatorSource, IndikatorSource> change) => source with
    {
        Subjek = [.. source.Subjek.Select(subjek => subjek with
        {
            Indikator = [.. subjek.Indikator.Select(indikator => indikator.Kode == kode ? change(indikator) : indikator)],
        })],
    };
}

public static class ReportSourceReaderExtensions
{
    /// <summary>The source of a unit that exists: the request's own.</summary>
    public static async Task<ReportSource> RequireAsync(this ReportSourceReader reader, Guid unitId, int tahun, CancellationToken cancellationToken) =>
        await reader.ReadAsync(unitId, tahun, cancellationToken) ?? throw new InvalidOperationException("The unit of the request is gone.");
}

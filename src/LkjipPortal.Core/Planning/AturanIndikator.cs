using LkjipPortal.Core.Text;

namespace LkjipPortal.Core.Planning;

/// <summary>A choice about an indikator that contradicts another one.</summary>
/// <param name="Field">Name of the property: "Akumulasi".</param>
public sealed record PelanggaranIndikator(string Field, string Message);

/// <summary>Which direction, kind of value, bounds and accumulation go together. A percentage is never summed; a predikat has an order, no distance.</summary>
public static class AturanIndikator
{
    /// <summary>Empty when everything fits.</summary>
    public static IReadOnlyList<PelanggaranIndikator> Periksa(
        ArahIndikator arah, JenisNilai jenis, Akumulasi akumulasi, string? satuan, bool turunDenganPembagian, decimal? batasBawah, decimal? batasAtas) =>
        [
            .. Direction(arah, jenis, turunDenganPembagian),
            .. Accumulation(jenis, akumulasi, satuan),
            .. Bounds(arah, batasBawah, batasAtas),
        ];

    private static IEnumerable<PelanggaranIndikator> Direction(ArahIndikator arah, JenisNilai jenis, bool byDivision)
    {
        if (arah != ArahIndikator.Naik && !IsNumber(jenis))
        {
            yield return new(nameof(IndikatorKinerja.Arah), $"{jenis.Label()} hanya dapat makin tinggi makin baik; pilih arah itu atau jenis nilai angka.");
        }

        if (byDivision && arah != ArahIndikator.Turun)
        {
            yield return new(nameof(IndikatorKinerja.TurunDenganPembagian), "Target / Realisasi × 100 hanya untuk indikator yang makin rendah makin baik.");
        }
    }

    private static IEnumerable<PelanggaranIndikator> Accumulation(JenisNilai jenis, Akumulasi akumulasi, string? satuan)
    {
        if (akumulasi == Akumulasi.Jumlah && (jenis == JenisNilai.Persen || IsPercent(satuan)))
        {
            yield return new(nameof(IndikatorKinerja.Akumulasi), "Persentase tidak dijumlahkan; pilih nilai terakhir atau rata-rata.");
        }
        else if (akumulasi != Akumulasi.NilaiTerakhir && !IsNumber(jenis))
        {
            yield return new(nameof(IndikatorKinerja.Akumulasi), $"{jenis.Label()} tidak dapat dijumlahkan atau dirata-ratakan; pilih nilai terakhir.");
        }

        if (jenis != JenisNilai.Persen && IsPercent(satuan))
        {
            yield return new(nameof(IndikatorKinerja.JenisNilai), $"Satuan “{satuan!.Trim()}” berarti persentase; pilih jenis nilai Persentase atau ganti satuannya.");
        }
    }

    private static IEnumerable<PelanggaranIndikator> Bounds(ArahIndikator arah, decimal? low, decimal? high)
    {
        const string Low = nameof(IndikatorKinerja.BatasBawah);
        const string High = nameof(IndikatorKinerja.BatasAtas);
        switch (arah, low, high)
        {
            case (ArahIndikator.Rentang, null, _):
                yield return new(Low, "Isi batas bawah, misalnya 20; indikator ini dijaga di antara dua batas.");
                break;
            case (ArahIndikator.Rentang, _, null):
                yield return new(High, "Isi batas atas, misalnya 40; indikator ini dijaga di antara dua batas.");
                break;
            case (ArahIndikator.Rentang, { } from, { } to) when from >= to:
                yield return new(High, $"Batas atas {IdNumber.Format(to)} harus di atas batas bawah {IdNumber.Format(from)}.");
                break;
            case (not ArahIndikator.Rentang, not null, _):
                yield return new(Low, "Batas hanya untuk indikator yang dijaga di antara dua batas; kosongkan, atau pilih arah itu.");
                break;
            case (not ArahIndikator.Rentang, _, not null):
                yield return new(High, "Batas hanya untuk indikator yang dijaga di antara dua batas; kosongkan, atau pilih arah itu.");
                break;
        }
    }

    private static bool IsNumber(JenisNilai jenis) => jenis is JenisNilai.Angka or JenisNilai.Persen;

    private static bool IsPercent(string? satuan) => satuan?.Trim().ToUpperInvariant() is "%" or "PERSEN" or "PERSENTASE";
}

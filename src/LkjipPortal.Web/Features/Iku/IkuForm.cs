using System.Globalization;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Infrastructure.Forms;
using IkuRow = LkjipPortal.Core.Planning.Iku;

namespace LkjipPortal.Web.Features.Iku;

/// <summary>An IKU with the nature of its indikator, as typed.</summary>
public sealed class IkuForm : IFields
{
    public int Revisi { get; set; }

    /// <summary>What a new IKU is made from: "indikator:merit", or "subjek:sasaran-merit" for a new indikator of that sasaran or tujuan.</summary>
    public string? Dari { get; set; }

    public string? KinerjaUtama { get; set; }
    public string? NamaIndikator { get; set; }
    public string? Alasan { get; set; }
    public string? Formulasi { get; set; }

    /// <summary>What the formula adds up, one line each.</summary>
    public string? Aspek { get; set; }

    public string? Satuan { get; set; }
    public ArahIndikator? Arah { get; set; }
    public JenisNilai? JenisNilai { get; set; }
    public Akumulasi? Akumulasi { get; set; }
    public bool TurunDenganPembagian { get; set; }
    public string? BatasBawah { get; set; }
    public string? BatasAtas { get; set; }

    /// <summary>One line each.</summary>
    public string? SumberData { get; set; }

    public string? PenanggungJawab { get; set; }
    public string? TahunDari { get; set; }
    public string? TahunSampai { get; set; }

    public static IkuForm From(IkuRow row, IndikatorKinerja indikator)
    {
        var form = Nature(indikator);
        form.Revisi = row.Revisi;
        form.KinerjaUtama = row.KinerjaUtama;
        form.NamaIndikator = row.NamaIndikator;
        form.Alasan = row.Alasan;
        form.Formulasi = row.Formulasi;
        form.Aspek = string.Join('\n', row.Aspek);
        form.SumberData = string.Join('\n', row.SumberData);
        form.PenanggungJawab = row.PenanggungJawab;
        form.TahunDari = row.TahunDari.ToString(CultureInfo.InvariantCulture);
        form.TahunSampai = row.TahunSampai?.ToString(CultureInfo.InvariantCulture);
        return form;
    }

    /// <summary>Direction, kind of value, accumulation, bounds of an indikator.</summary>
    public static IkuForm Nature(IndikatorKinerja indikator) => new()
    {
        Satuan = indikator.Satuan,
        Arah = indikator.Arah,
        JenisNilai = indikator.JenisNilai,
        Akumulasi = indikator.Akumulasi,
        TurunDenganPembagian = indikator.TurunDenganPembagian,
        BatasBawah = indikator.BatasBawah is { } low ? IdNumber.Format(low) : null,
        BatasAtas = indikator.BatasAtas is { } high ? IdNumber.Format(high) : null,
    };

    public IReadOnlyList<FormField> Fields() =>
    [
        new(nameof(KinerjaUtama), "Kinerja utama", () => KinerjaUtama, text => KinerjaUtama = text),
        new(nameof(NamaIndikator), "Indikator", () => NamaIndikator, text => NamaIndikator = text),
        new(nameof(Alasan), "Alasan", () => Alasan, text => Alasan = text),
        new(nameof(Formulasi), "Formulasi", () => Formulasi, text => Formulasi = text),
        new(nameof(Aspek), "Unsur formula", () => Aspek, text => Aspek = text),
        new(nameof(Satuan), "Satuan", () => Satuan, text => Satuan = text),
        new(nameof(Arah), "Arah", () => Arah?.Label(), text => Arah = Pick<ArahIndikator>(text, x => x.Label())),
        new(nameof(JenisNilai), "Jenis nilai", () => JenisNilai?.Label(), text => JenisNilai = Pick<JenisNilai>(text, x => x.Label())),
        new(nameof(Akumulasi), "Akumulasi", () => Akumulasi?.Label(), text => Akumulasi = Pick<Akumulasi>(text, x => x.Label())),
        new(nameof(TurunDenganPembagian), "Cara menghitung", () => TurunDenganPembagian ? "Target / Realisasi" : "", text => TurunDenganPembagian = !string.IsNullOrEmpty(text)),
        new(nameof(BatasBawah), "Batas bawah", () => BatasBawah, text => BatasBawah = text),
        new(nameof(BatasAtas), "Batas atas", () => BatasAtas, text => BatasAtas = text),
        new(nameof(SumberData), "Sumber data", () => SumberData, text => SumberData = text),
        new(nameof(PenanggungJawab), "Penanggung jawab", () => PenanggungJawab, text => PenanggungJawab = text),
        new(nameof(TahunDari), "Berlaku dari", () => TahunDari, text => TahunDari = text),
        new(nameof(TahunSampai), "Berlaku sampai", () => TahunSampai, text => TahunSampai = text),
    ];

    private static T? Pick<T>(string? label, Func<T, string> labelOf)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => labelOf(value) == label).Select(value => (T?)value).FirstOrDefault();
}

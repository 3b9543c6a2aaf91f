using LkjipPortal.Core.Organization;
using LkjipPortal.Web.Infrastructure.Forms;

namespace LkjipPortal.Web.Features.Organisasi;

/// <summary>A box of the organisation chart, as typed.</summary>
public sealed class KotakForm : IFields
{
    public int Revisi { get; set; }
    public string? Nama { get; set; }
    public JenisUnit Jenis { get; set; } = JenisUnit.Bidang;

    /// <summary>The box above; null for the topmost one.</summary>
    public Guid? Induk { get; set; }

    /// <summary>Names of the boxes that it can stand under.</summary>
    internal IReadOnlyDictionary<Guid, string> DaftarInduk { get; set; } = new Dictionary<Guid, string>();

    public static KotakForm From(UnitOrganisasi box, IReadOnlyDictionary<Guid, string> parents) =>
        new() { Revisi = box.Revisi, Nama = box.Nama, Jenis = box.Jenis, Induk = box.IndukId, DaftarInduk = parents };

    public IReadOnlyList<FormField> Fields() =>
    [
        new(nameof(Nama), "Nama", () => Nama, text => Nama = text),
        new(nameof(Jenis), "Jenis", () => Jenis.Label(), text => Jenis = Enum.GetValues<JenisUnit>().FirstOrDefault(value => value.Label() == text)),
        new(nameof(Induk), "Di bawah", () => Induk is { } id ? DaftarInduk.GetValueOrDefault(id, "") : "", text => Induk = DaftarInduk.Where(x => x.Value == text).Select(x => (Guid?)x.Key).FirstOrDefault()),
    ];
}

public static class OrganisasiText
{
    public static string Label(this JenisUnit jenis) => jenis switch
    {
        JenisUnit.Kepala => "Kepala",
        JenisUnit.Sekretariat => "Sekretariat",
        JenisUnit.SubBagian => "Subbagian",
        JenisUnit.Bidang => "Bidang",
        JenisUnit.KelompokJabatanFungsional => "Kelompok jabatan fungsional",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };
}

using LkjipPortal.Core.Planning;

namespace LkjipPortal.Web.Features.PerjanjianKinerja;

/// <summary>Words of the PK's choices.</summary>
public static class PkText
{
    public static string Label(this AlasanPerubahanPk cause) => cause switch
    {
        AlasanPerubahanPk.PergantianPejabat => "Pergantian atau mutasi pejabat",
        AlasanPerubahanPk.PerubahanStrategi => "Perubahan strategi: program, kegiatan atau alokasi anggaran",
        AlasanPerubahanPk.PerubahanPrioritas => "Perubahan prioritas atau asumsi yang berakibat besar",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, null),
    };
}

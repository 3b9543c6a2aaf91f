using LkjipPortal.Core.Documents;
using Xunit;

namespace LkjipPortal.Core.Tests.Documents;

public sealed class OutlineDumpTests
{
    [Fact]
    public void Write_EveryKind_ShowsWhatAReaderSees()
    {
        var dump = OutlineDump.Write(Numbering.Resolve(EveryKind.Document));

        Assert.Contains("# BAB I Bab [bab]\n", dump, StringComparison.Ordinal);
        Assert.Contains("teks{{merit.capaian.2023}}104,87Tabel\u00a01.1[^1: catatan kakiGambar\u00a01.2] / \n", dump, StringComparison.Ordinal);
        Assert.Contains("(R / T − 1) (1.1)\n", dump, StringComparison.Ordinal);
        Assert.Contains("Tabel 1.1 Tabel [tabel-a]\n| Kolom |\n", dump, StringComparison.Ordinal);
        Assert.Contains("--- LAMPIRAN 1: Lampiran [lampiran]\n", dump, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SameDocumentTwice_IsEqual() => Assert.Equal(OutlineDump.Write(EveryKind.Document), OutlineDump.Write(EveryKind.Document));
}

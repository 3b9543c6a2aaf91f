using LkjipPortal.Web.Features.JejakAudit;
using Xunit;

namespace LkjipPortal.Web.Tests.Audit;

public sealed class JejakNilaiTests
{
    [Fact]
    public void Beda_LongTextWithOneWordChanged_ShowsThatWordAndWhatIsAround()
    {
        var start = string.Concat(Enumerable.Repeat("awal ", 60));
        var end = string.Concat(Enumerable.Repeat(" akhir", 60));

        var (before, after) = new JejakNilai("Isi", start + "Lama" + end, start + "Baru" + end).Beda();

        Assert.Equal("…awal awal awal awal awal awal awal awal Lama akhir akhir akhir akhir akhir akhir akh…", before);
        Assert.Equal("…awal awal awal awal awal awal awal awal Baru akhir akhir akhir akhir akhir akhir akh…", after);
    }

    [Fact]
    public void Beda_ShortOrEmpty_ShowsBothWhole() => Assert.Equal(("kosong", "300"), new JejakNilai("Target", null, "300").Beda());
}

using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Tests.Documents;
using Xunit;

namespace LkjipPortal.Core.Tests.Composition;

public sealed class ReportSourceJsonTests
{
    [Fact]
    public void Read_WrittenSource_ComposesTheSameReport()
    {
        var source = FullSource.Create();

        var read = ReportSourceJson.Read(ReportSourceJson.Write(source));

        Assert.Equal(Report(source), Report(read));
    }

    [Fact]
    public void Read_WrittenNarrative_KeepsEveryKindOfBlock()
    {
        var blocks = EveryKind.Document.Sections.SelectMany(section => section.Blocks).ToList();
        var source = FullSource.Create() with { Narasi = [new NarrativeSource("1.1", blocks)] };

        var read = ReportSourceJson.Read(ReportSourceJson.Write(source)).Narasi[0].Blok;

        Assert.Equal(blocks.Select(block => block.GetType()), read.Select(block => block.GetType()));
        Assert.Equal(Dump(blocks), Dump(read));
    }

    private static string Report(ReportSource source) => OutlineDump.Write(ReportComposer.Compose(source, ReportFigures.Build(source)));

    private static string Dump(IReadOnlyList<Block> blocks) => OutlineDump.Write(EveryKind.Document with
    {
        Sections = [EveryKind.Document.Sections[0] with { Blocks = blocks }],
    });
}

using LkjipPortal.Core.Documents;

namespace LkjipPortal.Core.Composition;

/// <summary>BAB III Akuntabilitas Kinerja, on portrait pages throughout.</summary>
internal static class BabIII
{
    public static Section Compose(CompositionContext context) => ChapterSections.Open("3", [
        .. context.Open("3"),
        .. CapaianChapter.Compose(context),
        .. RiwayatChapter.Compose(context),
        .. AnalisisChapter.Compose(context),
        .. AnggaranChapter.Compose(context),
        .. EfisiensiChapter.Compose(context),
        .. context.Open("3.3")]);
}

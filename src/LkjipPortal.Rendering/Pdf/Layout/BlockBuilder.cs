using LkjipPortal.Core.Documents;
using LkjipPortal.Rendering.Text;

namespace LkjipPortal.Rendering.Pdf.Layout;

/// <summary>Blocks of one section to blocks of the flow, with their structure elements in reading order. An unknown kind throws.</summary>
internal sealed class BlockBuilder(LayoutContext context, ReportDocument document, Section section, StructureNode root)
{
    private readonly List<FlowBlock> _flow = [];
    private readonly PageGeometry _geometry = context.Theme.Page(section.Orientation);

    private ReportTheme Theme => context.Theme;

    private bool IsForm => section.Kind == SectionKind.PlainForm;

    public List<FlowBlock> Build()
    {
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            Add(section.Blocks[i], i + 1 < section.Blocks.Count ? section.Blocks[i + 1] : null, 0, root);
        }
        return _flow;
    }

    /// <param name="x">Left end of the block's box, from the left of the type area.</param>
    private void Add(Block block, Block? next, double x, StructureNode parent)
    {
        var width = _geometry.AreaWidth - x;
        switch (block)
        {
            case Paragraph paragraph:
                AddParagraph(paragraph, next, x, parent);
                break;
            case ListBlock list:
                new ListBuilder(context, _flow, Add).Add(list, x, width, parent);
                break;
            case Heading heading:
                AddHeading(heading, width, parent);
                break;
            case Table table:
                AddTable(table, x, width, parent);
                break;
            case FieldList fields:
                _flow.Add(new FieldListBlock(context, fields, x, width, parent));
                break;
            case KeyFigures figures:
                _flow.Add(new KeyFiguresBlock(context, figures, x, width, parent));
                break;
            case Formula formula:
                _flow.Add(new FormulaBlock(context, formula, x, width, parent));
                break;
            case Note note:
                AddNote(note.Inlines, x, width, parent, isLast: true);
                break;
            case FigureBlock figure:
                AddFigure(figure.Id, FigureContent.Of(context, figure.Drawing, width), figure.AltText, figure.Caption, figure.Source, parent);
                break;
            case ImageBlock image:
                AddImage(image, width, parent);
                break;
            default:
                AddPageBlock(block, width, parent);
                break;
        }
    }

    private void AddPageBlock(Block block, double width, StructureNode parent)
    {
        FlowBlock flow = block switch
        {
            Cover cover => new CoverBlock(context, cover, parent),
            Divider divider => new DividerBlock(context, divider.Id, divider.Label, divider.Title, divider.Note, parent),
            AttachedPdf pdf => new DividerBlock(context, pdf.Id, "", pdf.Title, "Dokumen asli dilampirkan sebagai berkas tersendiri.", parent),
            SignatureBlock signature => Signed(new SignatureFlowBlock(context, signature, parent)),
            SignaturePair pair => Signed(new SignaturePairBlock(context, pair, parent)),
            QrBlock qr => new QrFlowBlock(context, qr.Code, width, parent, IsForm),
            PageBreak => new PageBreakBlock(),
            TableOfContents => AddContents(ContentsEntries.Headings(document), width, parent),
            ListOfTables => AddContents(ContentsEntries.Tables(document), width, parent),
            ListOfFigures => AddContents(ContentsEntries.Figures(document), width, parent),
            _ => throw new InvalidOperationException($"No layout for the block {block.GetType().Name}."),
        };
        _flow.Add(flow);
    }

    private void AddParagraph(Paragraph paragraph, Block? next, double x, StructureNode parent)
    {
        var style = Theme.Body;
        var tokens = context.Tokenizer.Tokenize(paragraph.Inlines, style.Face, glues: true);
        var indent = paragraph.Continues || x > 0 ? 0 : Theme.Indent;
        var spec = new LineSpec(_geometry.AreaWidth - x, style.Size, LineAlign.Justify, indent, 0, HyphenationContext.Body);
        var isLeadIn = next is ListBlock or Table or Formula or FieldList && tokens.Count > 0 && tokens[^1].Text.Text.EndsWith(':');
        _flow.Add(new ParagraphBlock(context, tokens, spec, style, x, parent.Add(new StructureNode("P")))
        {
            Before = style.Before,
            After = style.After,
            KeepsWithNext = isLeadIn,
        });
    }

    private void AddHeading(Heading heading, double width, StructureNode parent)
    {
        if (heading.Level == 0 || heading.IsFrontMatter)
        {
            _flow.Add(new TitleBlock(context, heading, width, parent, IsForm));
        }
        else if (IsForm && heading.Number is null)
        {
            _flow.Add(new FormSubtitleBlock(context, heading, width, parent));
        }
        else
        {
            _flow.Add(new HeadingBlock(context, heading, width, parent));
        }
    }

    private void AddTable(Table table, double x, double width, StructureNode parent)
    {
        var notes = table.Notes.Select(n => context.Set(n, Theme.Note, width).Count).Sum() * Theme.Note.Leading;
        notes += notes > 0 ? Theme.Note.Before : 0;
        _flow.Add(new TableBlock(context, table, section.Orientation, x, _geometry.AreaHeight, notes, parent));
        for (var i = 0; i < table.Notes.Count; i++)
        {
            _flow[^1].After = 0;
            AddNote(table.Notes[i], x, width, parent, i == table.Notes.Count - 1, isFirst: i == 0);
        }
    }

    private void AddNote(IReadOnlyList<Inline> inlines, double x, double width, StructureNode parent, bool isLast, bool isFirst = true)
    {
        var style = Theme.Note;
        var tokens = context.Tokenizer.Tokenize(inlines, style.Face, glues: true);
        _flow.Add(new ParagraphBlock(context, tokens, new LineSpec(width, style.Size), style, x, parent.Add(new StructureNode("P")))
        {
            Before = isFirst ? style.Before : 0,
            After = isLast ? style.After : 0,
            LeavesGrid = isLast,
        });
    }

    private void AddImage(ImageBlock image, double width, StructureNode parent)
    {
        var isLogo = IsForm && image.Caption is null;
        var content = FigureContent.Of(context, image.Image, isLogo ? Math.Min(width, ReportTheme.Mm(18)) : width);
        AddFigure(image.Id, content, image.AltText, image.Caption, image.Source, parent);
    }

    private void AddFigure(string id, FigureContent content, string altText, Caption? caption, string? source, StructureNode parent) =>
        _flow.Add(new FigureFlowBlock(context, id, content, altText, caption, source, _geometry, parent));

    private T Signed<T>(T signature)
        where T : FlowBlock
    {
        if (_flow.Count > 0 && _flow[^1] is ParagraphBlock before)
        {
            before.KeepsWithNext = true;
        }
        return signature;
    }

    private SpaceBlock AddContents(List<ContentsEntry> entries, double width, StructureNode parent)
    {
        var toc = parent.Add(new StructureNode("TOC"));
        foreach (var entry in entries)
        {
            _flow.Add(new ContentsBlock(context, entry, width, toc));
        }
        return new SpaceBlock(Theme.GridUnit * 4);
    }
}

/// <summary>Keeps a distance to what follows on the same page.</summary>
internal sealed class SpaceBlock : FlowBlock
{
    public SpaceBlock(double after) => After = after;

    public override double Height => 0;

    public override double LeastHeight => 0;

    public override Placed Place(FlowPage page, double top, bool giveTail) => new(top, null);
}

using System.Globalization;

namespace LkjipPortal.Core.Documents;

/// <summary>
/// Gives numbers to headings (BAB III, 3.1, 3.2.2.1), captions (Tabel 3.1, Gambar 1.1, Tabel L1.1), numbered formulas and footnotes, and fills in
/// cross references. Runs once, before any writer; returns a new document.
/// </summary>
public static class Numbering
{
    /// <exception cref="InvalidOperationException">Two blocks share an id, or a cross reference points at an id that is not there.</exception>
    public static ReportDocument Resolve(ReportDocument document)
    {
        var counting = new CountingPass();
        var counted = counting.Rewrite(document);
        return new ReferencePass(counting.Labels).Rewrite(counted);
    }

    /// <summary>Gives every number, and notes under each id what a reference to it reads.</summary>
    private sealed class CountingPass : DocumentRewriter
    {
        private readonly int[] _headings = new int[4];
        private readonly HashSet<string> _sectionIds = new(StringComparer.Ordinal);
        private int _appendix;
        private int _tables;
        private int _figures;
        private int _formulas;
        private int _footnotes;
        private string _prefix = "";

        public Dictionary<string, string> Labels { get; } = new(StringComparer.Ordinal);

        protected override Section RewriteSection(Section section)
        {
            if (!_sectionIds.Add(section.Id))
            {
                throw new InvalidOperationException($"Section id '{section.Id}' is there twice.");
            }

            return base.RewriteSection(section);
        }

        protected override Block RewriteBlock(Block block)
        {
            switch (block)
            {
                case Heading heading:
                    return RewriteHeading(heading);
                case Divider divider:
                    Name(divider.Id, NoBreak("Lampiran", ++_appendix));
                    StartPart(Invariant($"L{_appendix}."));
                    return divider;
                case Formula { Number: not null } formula:
                    return formula with { Number = Invariant($"({_prefix}{++_formulas})") };
                case AttachedPdf pdf:
                    Name(pdf.Id, pdf.Title);
                    return pdf;
                case Table { Caption: null } table:
                    Name(table.Id, null);
                    break;
                case ImageBlock { Caption: null } image:
                    Name(image.Id, null);
                    break;
            }

            return base.RewriteBlock(block);
        }

        protected override Inline RewriteInline(Inline inline) =>
            base.RewriteInline(inline is FootnoteMark mark ? mark with { Number = ++_footnotes } : inline);

        protected override Caption RewriteCaption(string id, Caption caption, CaptionKind kind)
        {
            var word = kind == CaptionKind.Table ? "Tabel" : "Gambar";
            var number = Invariant($"{_prefix}{(kind == CaptionKind.Table ? ++_tables : ++_figures)}");
            Name(id, NoBreak(word, number));
            return caption with { Label = $"{word} {number}" };
        }

        private Heading RewriteHeading(Heading heading)
        {
            if (heading.IsFrontMatter || heading.IsMinor)
            {
                Name(heading.Id, heading.Title);
                return heading;
            }

            var number = NumberOf(heading);
            Name(heading.Id, heading.Level == 0 ? NoBreak("BAB", number) : number);
            return heading with { Number = heading.Level == 0 ? $"BAB {number}" : number };
        }

        private string NumberOf(Heading heading)
        {
            var level = heading.Level;
            if (level is < 0 or > 3 || (level > 0 && _headings[level - 1] == 0))
            {
                throw new InvalidOperationException($"Heading '{heading.Id}' has level {level} and no heading of the level above before it.");
            }

            _headings[level]++;
            Array.Clear(_headings, level + 1, _headings.Length - level - 1);
            if (level > 0)
            {
                return string.Join('.', _headings.Take(level + 1).Select(count => count.ToString(CultureInfo.InvariantCulture)));
            }

            StartPart(Invariant($"{_headings[0]}."));
            return RomanNumeral.Of(_headings[0]);
        }

        private void StartPart(string prefix)
        {
            _prefix = prefix;
            _tables = _figures = _formulas = 0;
        }

        private void Name(string id, string? label)
        {
            if (!Labels.TryAdd(id, label ?? ""))
            {
                throw new InvalidOperationException($"Id '{id}' is there twice.");
            }
        }

        private static string NoBreak(string word, object number) => Invariant($"{word}\u00a0{number}");

        private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
    }

    private sealed class ReferencePass(Dictionary<string, string> labels) : DocumentRewriter
    {
        protected override Inline RewriteInline(Inline inline) => inline is CrossReference reference
            ? reference with { Text = TextOf(reference.TargetId) }
            : base.RewriteInline(inline);

        private string TextOf(string id) => labels.TryGetValue(id, out var label) && label.Length > 0
            ? label
            : throw new InvalidOperationException($"A cross reference points at '{id}', which is not there or has no label.");
    }
}

using System.Globalization;

namespace LkjipPortal.Core.Consistency.Prose;

/// <summary>Years that are not the report's or the Renstra's, and names that were in force in other years only.</summary>
internal sealed class PeriodRule
{
    private static readonly HashSet<string> Change =
        ["nomenklatur", "sebelumnya", "semula", "dahulu", "dulu", "menjadi", "nama", "berubah", "perubahan", "bernama", "disebut", "masa", "pembentukan", "susunan", "sejak"];

    private readonly ProseContext _context;
    private readonly IReadOnlyList<(string[] Words, string Name, int To)> _oldNames;

    public PeriodRule(ProseContext context)
    {
        _context = context;
        var current = new[] { context.Source.Unit.Nama, context.Source.Unit.Singkatan };
        _oldNames =
        [
            .. context.Source.Unit.DaftarNama.Where(name => name.TahunSampai < context.Tahun)
                .SelectMany(name => new[] { (Name: name.Nama, To: name.TahunSampai!.Value), (Name: name.Singkatan, To: name.TahunSampai!.Value) })
                .Where(name => name.Name.Length > 2 && !current.Contains(name.Name, StringComparer.OrdinalIgnoreCase))
                .Select(name => (name.Name.ToLowerInvariant().Replace(",", "", StringComparison.Ordinal).Split(' '), name.Name, name.To)),
        ];
    }

    public IEnumerable<Finding> Check(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if ((ThisYear(sentence, i) ?? Range(sentence, i) ?? Future(sentence, i) ?? OldName(sentence, i)) is { } finding)
            {
                yield return finding;
            }
        }
    }

    /// <summary>"tahun laporan 2022", "tahun 2022 ini", "LKjIP Tahun 2022 ini disusun".</summary>
    private Finding? ThisYear(Sentence sentence, int i)
    {
        if (!sentence.Tokens[i].IsYear || sentence.Tokens[i].Number!.Value == _context.Tahun || sentence.Aside[i])
        {
            return null;
        }

        var behindReport = i >= 2 && sentence.WordAt(i - 1) == "tahun" && sentence.WordAt(i - 2) is "laporan" or "lkjip" or "kinerja";
        var isReport = (sentence.WordAt(i + 1) == "ini" && sentence.WordAt(i - 1) == "tahun")
            || (sentence.WordAt(i - 1) == "laporan" && sentence.WordAt(i - 2) == "tahun")
            || (behindReport && sentence.Has("ini", "menyajikan", "disusun") && !sentence.Has("sebelumnya", "lalu", "lampau"));
        return isReport
            ? ProseFinding.At(Rules.WrongYear, TingkatTemuan.Galat, sentence, i, i, "Tahun yang disebut bukan tahun laporan", new FindingSide("Tahun laporan", Year(_context.Tahun), new FindingPlace("LKjIP", "lkjip"))) with { Expected = Year(_context.Tahun) }
            : null;
    }

    /// <summary>"Renstra 2018-2022": neither the Renstra's period nor a part of it.</summary>
    private Finding? Range(Sentence sentence, int i)
    {
        if (sentence.Tokens[i].Kind != TokenKind.Code || _context.Source.Renstra is not { } renstra || sentence.Tokens[i].Text.Split('-', '–') is not [var from, var to]
            || !TryYear(from, out var first) || !TryYear(to, out var last) || !Enumerable.Range(1, 5).Any(back => sentence.WordAt(i - back) is "renstra" or "strategis"))
        {
            return null;
        }

        return last == renstra.TahunAkhir && (first == renstra.TahunAwal || first == renstra.TahunAwal + 1)
            ? null
            : ProseFinding.At(Rules.WrongYear, TingkatTemuan.Peringatan, sentence, i, i, "Masa Renstra yang disebut berbeda",
                new FindingSide("Renstra", $"{Year(renstra.TahunAwal)}–{Year(renstra.TahunAkhir)}", new FindingPlace($"Renstra {renstra.Versi}", "renstra"))) with
            { Expected = $"{Year(renstra.TahunAwal)}–{Year(renstra.TahunAkhir)}" };
    }

    /// <summary>A realisasi or capaian of a year that is still to come.</summary>
    private Finding? Future(Sentence sentence, int i) =>
        sentence.Tokens[i].IsYear && sentence.Tokens[i].Number!.Value > _context.Tahun && sentence.WordAt(i - 1) is "tahun" or "realisasi" or "capaian" && !sentence.Aside[i]
        && Enumerable.Range(1, 3).Any(back => sentence.WordAt(i - back) is "realisasi" or "terealisasi" or "capaian" or "serapan")
            ? ProseFinding.At(Rules.WrongYear, TingkatTemuan.Peringatan, sentence, i, i, "Realisasi tahun yang belum dilaporkan", new FindingSide("Tahun laporan", Year(_context.Tahun), new FindingPlace("LKjIP", "lkjip"))) with { Expected = Year(_context.Tahun) }
            : null;

    private Finding? OldName(Sentence sentence, int i)
    {
        var found = _oldNames.FirstOrDefault(name => name.Words.Select((word, n) => sentence.WordAt(NthWord(sentence, i, n)) == word).All(same => same));
        return found.Words is null || sentence.Tokens.Any(token => Change.Contains(token.Lower) || (token.IsYear && token.Number!.Value <= found.To)) || Enumerable.Range(0, sentence.Tokens.Count).Any(j => sentence.Tokens[j].Kind == TokenKind.Code && sentence.Tokens[j].Text.Length > 8)
            ? null
            : ProseFinding.At(Rules.OldName, TingkatTemuan.Peringatan, sentence, i, NthWord(sentence, i, found.Words.Length - 1), FormattableString.Invariant($"Nama yang berlaku sampai tahun {found.To}"),
                new FindingSide("Nama sekarang", _context.Source.Unit.Singkatan, new FindingPlace("Perangkat daerah"))) with
            { Expected = found.Name.Contains(' ', StringComparison.Ordinal) ? _context.Source.Unit.Nama : _context.Source.Unit.Singkatan };
    }

    private static int NthWord(Sentence sentence, int from, int n)
    {
        var i = from;
        while (n > 0 && i + 1 < sentence.Tokens.Count)
        {
            i++;
            n -= sentence.Tokens[i].Kind == TokenKind.Word ? 1 : sentence.Tokens[i].Text == "," ? 0 : 1000;
        }

        return n == 0 ? i : int.MaxValue - 1;
    }

    private static bool TryYear(string text, out int year) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out year);

    private static string Year(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);
}

using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Documents;
using LkjipPortal.Core.Reporting;

namespace LkjipPortal.Core.Composition;

/// <summary>3.2.2: efisiensi of anggaran, staff and facilities, each with its table, its formula, and every row worked out in figures and words.</summary>
internal static class EfisiensiChapter
{
    /// <summary>One of the three resources.</summary>
    /// <param name="What">Part of the figure key: "efisiensi-anggaran".</param>
    /// <param name="InputName">What capaian is compared with, as in the formula: "Serapan anggaran".</param>
    /// <param name="InputOf">Key subject and name of the input of a row.</param>
    private sealed record Resource(string Code, string TableId, string Title, string What, string InputName, string InputHeader, Func<MeasuredRow, (string Subject, string What)> InputOf);

    private static readonly Resource[] Resources =
    [
        new("3.2.2.1", "tabel-3-6", "Efisiensi Penggunaan Anggaran", "efisiensi-anggaran", "Serapan anggaran", "Serapan (%)", row => (row.Subject.Kode, "serapan")),
        new("3.2.2.2", "tabel-3-7", "Efisiensi Penggunaan Sumber Daya Manusia", "efisiensi-sdm", "Pemenuhan pegawai", "Pemenuhan Pegawai (%)", _ => ("sdm", "pemenuhan")),
        new("3.2.2.3", "tabel-3-8", "Efisiensi Penggunaan Sarana dan Prasarana", "efisiensi-sarpras", "Pemenuhan sarana dan prasarana", "Pemenuhan Sarpras (%)", _ => ("sarpras", "pemenuhan")),
    ];

    public static IEnumerable<Block> Compose(CompositionContext context) => [
        .. context.Open("3.2.2"),
        .. Resources.SelectMany(resource => (IEnumerable<Block>)[.. context.Open(resource.Code), .. context.Rows.Count == 0 ? [] : ResourceBlocks(context, resource)])];

    private static IEnumerable<Block> ResourceBlocks(CompositionContext context, Resource resource)
    {
        foreach (var block in Available(context, resource))
        {
            yield return block;
        }

        yield return Write.Paragraph($"Tingkat efisiensi diperoleh dengan rumus:");
        yield return General(context, resource);
        yield return Write.Paragraph(
            $"Nilai positif berarti kinerja dicapai dengan sumber daya yang lebih hemat, sedangkan nilai negatif menunjukkan pemborosan. Hasil perhitungannya dimuat pada {Write.See(resource.TableId)}.");
        yield return MeasuredTable.Compose(context, resource.TableId, $"{resource.Title} Tahun {context.YearText}", [
            new("Capaian (%)", ColumnKind.OnComma, row => context.Cell(row.Code, "capaian-angka")),
            new(resource.InputHeader, ColumnKind.OnComma, row => Input(context, resource, row)),
            new("Efisiensi (%)", ColumnKind.OnComma, row => context.Cell(row.Code, resource.What)),
        ], [[new TextRun("Setiap angka dibulatkan sesuai dengan yang tercetak, dan angka tercetak itu yang dipakai dalam perhitungan berikutnya.")]]);
        yield return Write.Paragraph($"Uraian perhitungan setiap baris tabel adalah sebagai berikut.");
        foreach (var block in context.Rows.SelectMany(row => WorkedRow(context, resource, row)))
        {
            yield return block;
        }

        yield return Headline(context, resource);
    }

    private static IEnumerable<Block> Available(CompositionContext context, Resource resource)
    {
        if (resource.What == "efisiensi-anggaran")
        {
            yield break;
        }

        var subject = resource.InputOf(context.Rows[0]).Subject;
        var met = context.Figure(subject, "pemenuhan");
        var noun = subject == "sdm" ? "pegawai" : "sarana dan prasarana";
        var unit = subject == "sdm" ? "orang" : "unit";
        yield return met.Value is null
            ? Write.Paragraph($"Data ketersediaan dan kebutuhan {noun} tahun {context.Year} belum lengkap, sehingga tingkat pemenuhannya belum dihitung.")
            : Write.Paragraph(
                $"Dari kebutuhan {context.Text(subject, "kebutuhan")} {unit}, tersedia {context.Text(subject, "tersedia")} {unit} {noun}, sehingga pemenuhannya {CompositionContext.Say(met, "persen")} dan masih kurang {context.Text(subject, "kekurangan")} {unit}.");
    }

    private static TableCell Input(CompositionContext context, Resource resource, MeasuredRow row)
    {
        var (subject, what) = resource.InputOf(row);
        return context.Cell(subject, what);
    }

    private static IEnumerable<Block> WorkedRow(CompositionContext context, Resource resource, MeasuredRow row)
    {
        var figure = context.Figure(row.Code, resource.What);
        if (figure.Value is not { } value)
        {
            yield return Write.Paragraph($"Efisiensi {row.Subject.Nama} tidak dapat dihitung karena {Reason(figure)}.");
            yield break;
        }

        var (subject, what) = resource.InputOf(row);
        yield return Write.Paragraph($"Untuk {(row.IsSasaran ? $"sasaran {Write.Ordinal(row.Number)}, {row.Subject.Nama}" : row.Subject.Nama)}:");
        yield return Worked(context, figure, context.Figure(row.Code, "capaian-angka"), context.Figure(subject, what));
        yield return new Paragraph(
            figure.Format == FigureFormat.Percent
                ? Write.Line($"Artinya, penggunaan {Noun(resource)} {Verdict(value)} sebesar {Amount(figure)}.")
                : Write.Line($"Artinya, nilai efisiensi penggunaan {Noun(resource)} adalah {Amount(figure)} pada skala 0 sampai 100."),
            Continues: true);
    }

    /// <summary>Percent without a sign, the word before it says efisiensi or pemborosan; the value on a scale as it is.</summary>
    private static IReadOnlyList<Inline> Amount(Figure figure) => figure switch
    {
        { Format: not FigureFormat.Percent } => [CompositionContext.TextOf(figure)],
        { Value: < 0m } => Write.Line($"{CompositionContext.Say(figure, "mutlak")}%"),
        _ => [CompositionContext.Say(figure, "persen")],
    };

    private static string Noun(Resource resource) => resource.What switch
    {
        "efisiensi-anggaran" => "anggaran",
        "efisiensi-sdm" => "sumber daya manusia",
        _ => "sarana dan prasarana",
    };

    private static string Verdict(decimal value) => value switch
    {
        > 0 => "efisien",
        < 0 => "mengalami pemborosan",
        _ => "berimbang dengan kinerja yang dicapai, dengan efisiensi",
    };

    private static string Reason(Figure figure) => figure.State switch
    {
        FigureState.Blank => "datanya belum lengkap",
        FigureState.ZeroTarget => "capaiannya tidak dihitung dari target nol",
        FigureState.NotMeasured => "kinerjanya belum diukur",
        _ => "syarat perhitungannya tidak terpenuhi",
    };

    private static Paragraph Headline(CompositionContext context, Resource resource)
    {
        var figure = context.Figure("rata-rata", resource.What);
        if (figure.Value is not { } value)
        {
            return Write.Paragraph($"Efisiensi keseluruhan tidak dapat dihitung karena {Reason(figure)}.");
        }

        var input = resource.What == "efisiensi-anggaran" ? context.Figure("total", "serapan") : context.Figure(resource.InputOf(context.Rows[0]).Subject, "pemenuhan");
        var name = char.ToLowerInvariant(resource.InputName[0]) + resource.InputName[1..];
        return Write.Paragraph(
            $"Secara keseluruhan, rata-rata capaian sasaran {context.Say("rata-rata", "capaian", "persen")} dengan {name} {CompositionContext.Say(input, "persen")} menghasilkan {Result(figure, value)} {Amount(figure)}.");
    }

    private static string Result(Figure figure, decimal value) =>
        figure.Format == FigureFormat.Percent ? Efisiensi.Sebutan(value) : "nilai efisiensi";

    private static Formula General(CompositionContext context, Resource resource)
    {
        FormulaPart Op(string sign) => new FormulaText(sign, IsOperator: true);
        var input = resource.InputName;
        var method = MethodOf(context, resource);
        IReadOnlyList<FormulaPart> right = method switch
        {
            CaraEfisiensi.CapaianTerhadapSerapan => Ratio([new FormulaText("Capaian kinerja")], [new FormulaText(input)]),
            CaraEfisiensi.SeratusKurangSerapan => [new FormulaText("100%"), Op("−"), new FormulaText(input)],
            CaraEfisiensi.SelisihDenganBatas => [new FormulaText("Capaian kinerja"), Op("−"), new FormulaText(input)],
            CaraEfisiensi.NilaiEfisiensiPmk22 => [
                new FormulaFraction(
                    [new FormulaText("Σ (Pagu × Capaian) − Σ Realisasi anggaran")], [new FormulaText("Σ (Pagu × Capaian)")]), Op("×"), new FormulaText("100%")],
            _ => throw new NotSupportedException($"Unknown method '{method}'."),
        };
        var spoken = method switch
        {
            CaraEfisiensi.CapaianTerhadapSerapan => $"capaian kinerja dibagi {input}, dikurangi satu, dikali seratus persen",
            CaraEfisiensi.SeratusKurangSerapan => $"seratus persen dikurangi {input}, bila capaian paling sedikit seratus persen",
            CaraEfisiensi.SelisihDenganBatas => $"capaian kinerja dikurangi {input}",
            _ => "jumlah pagu kali capaian dikurangi jumlah realisasi anggaran, dibagi jumlah pagu kali capaian, dikali seratus persen",
        };
        return new Formula([new FormulaText("Efisiensi"), Op("="), .. right], $"Efisiensi sama dengan {spoken}.", Formula.ToBeNumbered);
    }

    /// <summary>The method of PMK 22 is defined for money only; staff and facilities then take the default.</summary>
    private static CaraEfisiensi MethodOf(CompositionContext context, Resource resource)
    {
        var method = context.Source.Pengaturan.Efisiensi;
        return method == CaraEfisiensi.NilaiEfisiensiPmk22 && resource.What != "efisiensi-anggaran" ? CaraEfisiensi.CapaianTerhadapSerapan : method;
    }

    /// <summary>The printed figures in the formula; a method other than the ratio shows the figure's own worked line.</summary>
    private static Formula Worked(CompositionContext context, Figure result, Figure achieved, Figure input)
    {
        var text = result.Format == FigureFormat.Percent ? CompositionContext.Say(result, "persen").Text : result.Text;
        var left = new FormulaText("Efisiensi");
        var equals = new FormulaText("=", IsOperator: true);
        if (context.Source.Pengaturan.Efisiensi != CaraEfisiensi.CapaianTerhadapSerapan)
        {
            return new Formula([left, equals, new FormulaText(result.WorkedLine ?? text)], $"Efisiensi: {result.WorkedLine ?? text}");
        }

        var capaian = CompositionContext.Say(achieved, "persen").Text;
        var masukan = CompositionContext.Say(input, "persen").Text;
        return new Formula(
            [left, equals, .. Ratio([new FormulaText(capaian)], [new FormulaText(masukan)]), equals, new FormulaText(text, Strong: true)],
            $"Efisiensi sama dengan {capaian} dibagi {masukan}, dikurangi satu, dikali seratus persen, hasilnya {text}.");
    }

    private static FormulaPart[] Ratio(IReadOnlyList<FormulaPart> achieved, IReadOnlyList<FormulaPart> input) =>
    [
        new FormulaBracket([new FormulaFraction(achieved, input), new FormulaText("−", IsOperator: true), new FormulaText("1")]),
        new FormulaText("×", IsOperator: true),
        new FormulaText("100%"),
    ];
}

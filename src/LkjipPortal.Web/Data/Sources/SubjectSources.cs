using LkjipPortal.Core.Composition;
using LkjipPortal.Core.Measurement;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;

namespace LkjipPortal.Web.Data.Sources;

/// <summary>Tujuan, sasaran and programs with their targets. The PK in force is the one origin of a target of the year; the Renstra stands in where the PK has none.</summary>
internal static class SubjectSources
{
    public static IReadOnlyList<SubjekSource> All(MeasurementRows.Result measurement, PlanRows.Result plan, int tahun)
    {
        var targets = new Targets(plan, tahun);
        var codes = measurement.Subjek.ToDictionary(x => x.Id, x => x.Kode);
        return [.. InPrintedOrder(measurement.Subjek).Select(subject => new SubjekSource(
            subject.Kode,
            subject.IndukId is { } parent ? codes.GetValueOrDefault(parent) : null,
            subject.Level,
            subject.Nama,
            subject.NamaSingkat,
            subject.SasaranProgram,
            plan.Pk?.Versi.Program.Find(x => x.SubjekKinerjaId == subject.Id)?.Anggaran,
            measurement.RealisasiAnggaran.GetValueOrDefault(subject.Id),
            [.. subject.Indikator.Select(indicator => Indicator(indicator, targets, measurement.Realisasi[indicator.Id]))]))];
    }

    /// <summary>Tujuan first, then each sasaran followed by its programs; what has no sasaran comes last.</summary>
    public static IEnumerable<SubjekKinerja> InPrintedOrder(IReadOnlyList<SubjekKinerja> subjects)
    {
        var goals = subjects.Where(x => x.Level == LevelRencana.Tujuan);
        var objectives = subjects.Where(x => x.Level == LevelRencana.Sasaran).SelectMany(sasaran => subjects.Where(x => x.IndukId == sasaran.Id).Prepend(sasaran));
        return goals.Concat(objectives).Concat(subjects).DistinctBy(x => x.Id);
    }

    private static IndikatorSource Indicator(IndikatorKinerja indicator, Targets targets, IEnumerable<RealisasiTahunan> results)
    {
        var (target, origin) = targets.OfYear(indicator.Id);
        return new IndikatorSource(
            indicator.Kode,
            indicator.Nama,
            indicator.Satuan,
            indicator.Arah,
            indicator.JenisNilai,
            indicator.Akumulasi,
            indicator.TurunDenganPembagian,
            indicator.BatasBawah,
            indicator.BatasAtas,
            target,
            origin,
            indicator.TargetAkhirDenganSkor ?? targets.AtEnd(indicator.Id),
            targets.Renstra(indicator.Id),
            results.ToDictionary(x => x.Tahun, Result));
    }

    private static RealisasiSource Result(RealisasiTahunan row) =>
        new(row.Keadaan, row.Nilai, row.SementaraPer, row.Sumber, row.FaktorPendorong, row.FaktorPenghambat, row.Upaya, row.TindakLanjut);

    private sealed class Targets(PlanRows.Result plan, int tahun)
    {
        private readonly ILookup<Guid, (BlokNomenklatur Blok, IndikatorRenstra Row)> _renstra =
            (from block in plan.Renstra?.Versi.Blok ?? []
             from node in block.Node
             from row in node.Indikator
             where row.IndikatorKinerjaId is not null
             select (Id: row.IndikatorKinerjaId!.Value, Block: block, Row: row)).ToLookup(x => x.Id, x => (x.Block, x.Row));

        public (NilaiKinerja? Target, string? Origin) OfYear(Guid indicatorId)
        {
            if (plan.Pk is { } pk)
            {
                var promised = pk.Versi.Sasaran.Find(x => x.IndikatorKinerjaId == indicatorId)?.Target ?? pk.Versi.Program.Find(x => x.IndikatorKinerjaId == indicatorId)?.Target;
                if (promised is not null)
                {
                    return (promised, pk.Versi.Jenis == JenisVersi.Perubahan ? $"Perjanjian Kinerja Perubahan {pk.Tahun}" : $"Perjanjian Kinerja {pk.Tahun}");
                }
            }

            return Renstra(indicatorId).TryGetValue(tahun, out var planned) ? (planned, $"Renstra {plan.Renstra!.TahunAwal}–{plan.Renstra.TahunAkhir}") : (null, null);
        }

        /// <summary>Each year's target from the block that is valid in that year.</summary>
        public Dictionary<int, NilaiKinerja> Renstra(Guid indicatorId) => _renstra[indicatorId]
            .SelectMany(x => x.Row.Target.Where(target => target.Tahun >= x.Blok.TahunDari && target.Tahun <= x.Blok.TahunSampai))
            .DistinctBy(target => target.Tahun)
            .OrderBy(target => target.Tahun)
            .ToDictionary(target => target.Tahun, target => target.Nilai);

        /// <summary>End-of-Renstra target of the last block that has one.</summary>
        public NilaiKinerja? AtEnd(Guid indicatorId) => _renstra[indicatorId].Select(x => x.Row.TargetAkhir).LastOrDefault(x => x is not null);
    }
}

using LkjipPortal.Core.Calculation;
using LkjipPortal.Core.Planning;
using LkjipPortal.Core.Text;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using RencanaAksiRow = LkjipPortal.Core.Planning.RencanaAksi;

namespace LkjipPortal.Web.Features.RencanaAksi;

/// <summary>Writes targets by quarter and by month, and keeps the one in step with the other.</summary>
internal sealed class TargetRencanaAksi(PortalDbContext db)
{
    public RencanaAksiRow New(CurrentUnit unit, Guid indikatorId)
    {
        var row = new RencanaAksiRow { PerangkatDaerahId = unit.Id, Tahun = unit.Tahun, IndikatorKinerjaId = indikatorId };
        db.Add(row);
        return row;
    }

    /// <summary>Months of a quarter whose target was changed by hand no longer make it, and go.</summary>
    /// <param name="triwulan">1 to 4.</param>
    public void PutTriwulan(RencanaAksiRow row, int triwulan, NilaiKinerja? value)
    {
        if (value?.Teks == row.Triwulan[triwulan - 1]?.Teks)
        {
            return;
        }

        foreach (var month in Bulan(row, triwulan))
        {
            row.Bulan.Remove(month);
            db.Remove(month);
        }

        Put(row, triwulan, value);
    }

    /// <summary>The quarter follows its months. One without months keeps the target that it was given by hand; one whose months were taken away has none.</summary>
    /// <param name="bulan">1 to 12.</param>
    public void PutBulan(RencanaAksiRow row, int bulan, NilaiKinerja? value, IndikatorKinerja indikator, Rounding rounding)
    {
        var triwulan = WaktuAksi.TriwulanOf(bulan);
        var before = Bulan(row, triwulan).Count > 0;
        switch (row.Bulan.Find(x => x.Bulan == bulan), value)
        {
            case (null, { } entered):
                db.Add(new TargetBulan { RencanaAksiId = row.Id, Bulan = bulan, Nilai = entered });
                break;
            case ({ } stored, { } entered):
                stored.Nilai = entered;
                break;
            case ({ } stored, null):
                row.Bulan.Remove(stored);
                db.Remove(stored);
                break;
        }

        var months = Enumerable.Range(1, 12).Select(month => row.Bulan.Find(x => x.Bulan == month)?.Nilai).ToList();
        var made = TargetBulanan.Triwulan(months, indikator.Akumulasi, indikator.JenisNilai, rounding)[triwulan - 1];
        if (made is not null || before)
        {
            Put(row, triwulan, made);
        }
    }

    private static List<TargetBulan> Bulan(RencanaAksiRow row, int triwulan) => row.Bulan.FindAll(x => WaktuAksi.TriwulanOf(x.Bulan) == triwulan);

    private static void Put(RencanaAksiRow row, int triwulan, NilaiKinerja? value)
    {
        switch (triwulan)
        {
            case 1:
                row.Triwulan1 = value;
                break;
            case 2:
                row.Triwulan2 = value;
                break;
            case 3:
                row.Triwulan3 = value;
                break;
            default:
                row.Triwulan4 = value;
                break;
        }
    }
}

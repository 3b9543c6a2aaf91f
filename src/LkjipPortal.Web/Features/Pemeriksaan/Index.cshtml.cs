using LkjipPortal.Core.Consistency;
using LkjipPortal.Web.Data;
using LkjipPortal.Web.Infrastructure;
using LkjipPortal.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LkjipPortal.Web.Features.Pemeriksaan;

/// <summary>What contradicts what in the report and the plans behind it, with both sides and one step to mend it.</summary>
[Authorize(Policy = AuthorizationPolicies.Baca)]
[WritePolicy(AuthorizationPolicies.TulisLaporan)]
public sealed class IndexModel(PeriksaLaporan periksa, KecualikanTemuan kecualikan, TautkanTemuan tautkan, CurrentUnit unit, TimeProvider clock) : PageModel
{
    /// <summary>"galat", "peringatan", "catatan", "dikecualikan"; null: all that stand open.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Tingkat { get; set; }

    [BindProperty(SupportsGet = true)]
    public KelompokAturan? Jenis { get; set; }

    public HasilPeriksa Hasil { get; private set; } = null!;

    /// <summary>The finding whose waiver or link was refused, what was typed, and why.</summary>
    public (string Sidik, string? Alasan, string Pesan)? Ditolak { get; private set; }

    public CurrentUnit Unit => unit;

    public bool MayEdit => unit.Punya(Peran.Perencana);

    public IReadOnlyList<Temuan> Tampil =>
    [
        .. Hasil.Temuan.Where(row => Jenis is null || row.Finding.Rule.Kelompok == Jenis).Where(row => Tingkat switch
        {
            "dikecualikan" => row.Pengecualian is not null,
            null or "" => row.Pengecualian is null,
            _ => row.Pengecualian is null && string.Equals(row.Finding.Tingkat.ToString(), Tingkat, StringComparison.OrdinalIgnoreCase),
        }),
    ];

    public int Jumlah(TingkatTemuan tingkat) => Hasil.Terbuka.Count(row => row.Finding.Tingkat == tingkat);

    /// <summary>"pukul 10.42".</summary>
    public string Pukul => clock.WhenText(clock.GetUtcNow());

    public async Task OnGetAsync(CancellationToken cancellationToken) => Hasil = await periksa.RunAsync(cancellationToken);

    public async Task<IActionResult> OnPostKecualikanAsync(string sidik, string? alasan, CancellationToken cancellationToken)
    {
        Hasil = await periksa.RunAsync(cancellationToken);
        return Answer(sidik, alasan, await kecualikan.RunAsync(Find(sidik), alasan, User.PenggunaId() ?? Guid.Empty, cancellationToken));
    }

    public async Task<IActionResult> OnPostBatalkanAsync(string sidik, CancellationToken cancellationToken)
    {
        await kecualikan.TakeBackAsync(sidik, cancellationToken);
        return LocalRedirect(Address());
    }

    public async Task<IActionResult> OnPostTautkanAsync(string sidik, CancellationToken cancellationToken)
    {
        Hasil = await periksa.RunAsync(cancellationToken);
        return Answer(sidik, null, await tautkan.RunAsync(Find(sidik), cancellationToken));
    }

    /// <summary>The page with the filters that are chosen.</summary>
    public string Address(string? tingkat = null, KelompokAturan? jenis = null)
    {
        var query = new QueryBuilder(tingkat ?? Tingkat, jenis ?? Jenis);
        return unit.Address("pemeriksaan") + query.Text;
    }

    private Temuan? Find(string sidik) => Hasil.Temuan.FirstOrDefault(row => row.Sidik == sidik);

    private IActionResult Answer(string sidik, string? alasan, string? pesan)
    {
        if (pesan is null)
        {
            return LocalRedirect(Address());
        }

        Ditolak = (sidik, alasan, pesan);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private readonly record struct QueryBuilder(string? Tingkat, KelompokAturan? Jenis)
    {
        public string Text => string.Join('&', new[] { string.IsNullOrEmpty(Tingkat) ? null : "tingkat=" + Uri.EscapeDataString(Tingkat), Jenis is { } jenis ? "jenis=" + jenis : null }.OfType<string>()) is { Length: > 0 } text ? "?" + text : "";
    }
}

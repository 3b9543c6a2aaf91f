using LkjipPortal.Core.Text;

namespace LkjipPortal.Web.Features.Persetujuan;

/// <summary>An approved paper, before it is kept.</summary>
/// <param name="Kode">Printed on it, and what its verification answers to.</param>
/// <param name="NipPihakPertama">Null: without one.</param>
/// <param name="NipPihakKedua">Null: a regional head.</param>
public sealed record BerkasTandaTangan(byte[] Pdf, string Kode, string? NipPihakPertama, string? NipPihakKedua);

/// <summary>
/// Puts the electronic signature on an approved paper. The port for a certified service (BSrE); see docs/signing.md. Called once both parties have approved, before the
/// paper is kept; what comes back is what is served and verified from then on.
/// </summary>
public interface IPenandatangan
{
    /// <returns>The signed PDF, or why it could not be signed: the approval is then refused with that message, and nothing is saved.</returns>
    Task<ParseResult<byte[]>> TandatanganiAsync(BerkasTandaTangan berkas, CancellationToken cancellationToken);
}

/// <summary>Internal approval: both approvals in the portal are the signature, the paper carries their code.</summary>
internal sealed class PersetujuanInternal : IPenandatangan
{
    public Task<ParseResult<byte[]>> TandatanganiAsync(BerkasTandaTangan berkas, CancellationToken cancellationToken) => Task.FromResult(ParseResult.Of(berkas.Pdf));
}

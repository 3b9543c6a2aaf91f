namespace LkjipPortal.Core.Planning.Versions;

/// <summary>Why a Perubahan is made, on what legal basis, and from when.</summary>
public sealed record PerubahanDetail(string Alasan, string? DasarHukum, DateOnly? Tanggal);

namespace LkjipPortal.Core.Text;

/// <summary>Kind of value that an indikator is planned and measured in.</summary>
public enum JenisNilai { Angka, Persen, Predikat, PredikatDenganSkor, Teks }

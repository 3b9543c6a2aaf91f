using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LkjipPortal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Awal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FriendlyName = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Xml = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Pemda",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nama = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Tingkat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    JabatanKepalaDaerah = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Ibukota = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pemda", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Pengguna",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nama = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Nip = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pengguna", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SkalaKategori",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Nama = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Sumber = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Kategori = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SkalaKategori", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PerangkatDaerah",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PemdaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PerangkatDaerah", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PerangkatDaerah_Pemda_PemdaId",
                        column: x => x.PemdaId,
                        principalTable: "Pemda",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "KlaimPengguna",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KlaimPengguna", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KlaimPengguna_Pengguna_UserId",
                        column: x => x.UserId,
                        principalTable: "Pengguna",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LoginPengguna",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoginPengguna", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_LoginPengguna_Pengguna_UserId",
                        column: x => x.UserId,
                        principalTable: "Pengguna",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TokenPengguna",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TokenPengguna", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_TokenPengguna_Pengguna_UserId",
                        column: x => x.UserId,
                        principalTable: "Pengguna",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NamaPerangkatDaerah",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nama = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Singkatan = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    TahunDari = table.Column<int>(type: "INTEGER", nullable: false),
                    TahunSampai = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NamaPerangkatDaerah", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NamaPerangkatDaerah_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Pegawai",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    Kelompok = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Nama = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Jabatan = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Jumlah = table.Column<int>(type: "INTEGER", nullable: false),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pegawai", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pegawai_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Pejabat",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nama = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Nip = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
                    Pangkat = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Jabatan = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Kapasitas = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KepalaPerangkatDaerah = table.Column<bool>(type: "INTEGER", nullable: false),
                    KepalaDaerah = table.Column<bool>(type: "INTEGER", nullable: false),
                    BerlakuDari = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BerlakuSampai = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pejabat", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pejabat_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PeranPengguna",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PenggunaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Peran = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeranPengguna", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PeranPengguna_Pengguna_PenggunaId",
                        column: x => x.PenggunaId,
                        principalTable: "Pengguna",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PeranPengguna_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PerjanjianKinerja",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PerjanjianKinerja", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PerjanjianKinerja_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Renja",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Renja", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Renja_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Renstra",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TahunAwal = table.Column<int>(type: "INTEGER", nullable: false),
                    TahunAkhir = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Renstra", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Renstra_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubjekKinerja",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndukId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Nama = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    NamaSingkat = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    KodeProgram = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SasaranProgram = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubjekKinerja", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubjekKinerja_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SubjekKinerja_SubjekKinerja_IndukId",
                        column: x => x.IndukId,
                        principalTable: "SubjekKinerja",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SumberDaya",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    Jenis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Tersedia = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    Kebutuhan = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    Satuan = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Sumber = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Revisi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SumberDaya", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SumberDaya_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UnitOrganisasi",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndukId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Nama = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Jenis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitOrganisasi", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnitOrganisasi_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UnitOrganisasi_UnitOrganisasi_IndukId",
                        column: x => x.IndukId,
                        principalTable: "UnitOrganisasi",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Laporan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Tanggal = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PenandatanganId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Pengaturan = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Revisi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Laporan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Laporan_Pejabat_PenandatanganId",
                        column: x => x.PenandatanganId,
                        principalTable: "Pejabat",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Laporan_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VersiPerjanjianKinerja",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerjanjianKinerjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PihakPertamaId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PihakKeduaId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Jenis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Nomor = table.Column<int>(type: "INTEGER", nullable: false),
                    Tanggal = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DasarHukum = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Alasan = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Revisi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VersiPerjanjianKinerja", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VersiPerjanjianKinerja_Pejabat_PihakKeduaId",
                        column: x => x.PihakKeduaId,
                        principalTable: "Pejabat",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_VersiPerjanjianKinerja_Pejabat_PihakPertamaId",
                        column: x => x.PihakPertamaId,
                        principalTable: "Pejabat",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_VersiPerjanjianKinerja_PerjanjianKinerja_PerjanjianKinerjaId",
                        column: x => x.PerjanjianKinerjaId,
                        principalTable: "PerjanjianKinerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RealisasiRupiahTriwulan",
                columns: table => new
                {
                    RenjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NodeIdentitas = table.Column<Guid>(type: "TEXT", nullable: false),
                    Triwulan = table.Column<int>(type: "INTEGER", nullable: false),
                    Jumlah = table.Column<long>(type: "INTEGER", precision: 18, scale: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RealisasiRupiahTriwulan", x => new { x.RenjaId, x.NodeIdentitas, x.Triwulan });
                    table.ForeignKey(
                        name: "FK_RealisasiRupiahTriwulan_Renja_RenjaId",
                        column: x => x.RenjaId,
                        principalTable: "Renja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RealisasiTriwulan",
                columns: table => new
                {
                    RenjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndikatorIdentitas = table.Column<Guid>(type: "TEXT", nullable: false),
                    Triwulan = table.Column<int>(type: "INTEGER", nullable: false),
                    Nilai_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    Nilai_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Nilai_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RealisasiTriwulan", x => new { x.RenjaId, x.IndikatorIdentitas, x.Triwulan });
                    table.ForeignKey(
                        name: "FK_RealisasiTriwulan_Renja_RenjaId",
                        column: x => x.RenjaId,
                        principalTable: "Renja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VersiRenja",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RenjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Jenis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Nomor = table.Column<int>(type: "INTEGER", nullable: false),
                    Tanggal = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DasarHukum = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Alasan = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Revisi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VersiRenja", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VersiRenja_Renja_RenjaId",
                        column: x => x.RenjaId,
                        principalTable: "Renja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VersiRenstra",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RenstraId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Jenis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Nomor = table.Column<int>(type: "INTEGER", nullable: false),
                    Tanggal = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DasarHukum = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Alasan = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Revisi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VersiRenstra", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VersiRenstra_Renstra_RenstraId",
                        column: x => x.RenstraId,
                        principalTable: "Renstra",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IndikatorKinerja",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjekKinerjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Nama = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Satuan = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Arah = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    JenisNilai = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Akumulasi = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TurunDenganPembagian = table.Column<bool>(type: "INTEGER", nullable: false),
                    BatasBawah = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    BatasAtas = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    TargetAkhirDenganSkor_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    TargetAkhirDenganSkor_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    TargetAkhirDenganSkor_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndikatorKinerja", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IndikatorKinerja_SubjekKinerja_SubjekKinerjaId",
                        column: x => x.SubjekKinerjaId,
                        principalTable: "SubjekKinerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RealisasiAnggaran",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjekKinerjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    Jumlah = table.Column<long>(type: "INTEGER", precision: 18, scale: 2, nullable: true),
                    Sumber = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Revisi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RealisasiAnggaran", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RealisasiAnggaran_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RealisasiAnggaran_SubjekKinerja_SubjekKinerjaId",
                        column: x => x.SubjekKinerjaId,
                        principalTable: "SubjekKinerja",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "BagianLaporan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LaporanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Isi = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false),
                    Keadaan = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Revisi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BagianLaporan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BagianLaporan_Laporan_LaporanId",
                        column: x => x.LaporanId,
                        principalTable: "Laporan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NodeRenja",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersiRenjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Identitas = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndukId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KodeTercetak = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Nama = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Pagu = table.Column<long>(type: "INTEGER", precision: 18, scale: 2, nullable: true),
                    Catatan = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NodeRenja", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NodeRenja_NodeRenja_IndukId",
                        column: x => x.IndukId,
                        principalTable: "NodeRenja",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_NodeRenja_VersiRenja_VersiRenjaId",
                        column: x => x.VersiRenjaId,
                        principalTable: "VersiRenja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BlokNomenklatur",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersiRenstraId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Judul = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Skema = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    TahunDari = table.Column<int>(type: "INTEGER", nullable: false),
                    TahunSampai = table.Column<int>(type: "INTEGER", nullable: false),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BlokNomenklatur", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BlokNomenklatur_VersiRenstra_VersiRenstraId",
                        column: x => x.VersiRenstraId,
                        principalTable: "VersiRenstra",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Iku",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndikatorKinerjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nomor = table.Column<int>(type: "INTEGER", nullable: false),
                    KinerjaUtama = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    NamaIndikator = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Alasan = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Formulasi = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Aspek = table.Column<string>(type: "TEXT", nullable: false),
                    SumberData = table.Column<string>(type: "TEXT", nullable: false),
                    PenanggungJawab = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    TahunDari = table.Column<int>(type: "INTEGER", nullable: false),
                    TahunSampai = table.Column<int>(type: "INTEGER", nullable: true),
                    Revisi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Iku", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Iku_IndikatorKinerja_IndikatorKinerjaId",
                        column: x => x.IndikatorKinerjaId,
                        principalTable: "IndikatorKinerja",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Iku_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Pembanding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndikatorKinerjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    Tingkat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Instansi = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sumber = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    Revisi = table.Column<int>(type: "INTEGER", nullable: false),
                    Nilai_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    Nilai_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Nilai_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pembanding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pembanding_IndikatorKinerja_IndikatorKinerjaId",
                        column: x => x.IndikatorKinerjaId,
                        principalTable: "IndikatorKinerja",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Pembanding_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgramPk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersiPerjanjianKinerjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjekKinerjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndikatorKinerjaId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Program = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    SasaranProgram = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Indikator = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Anggaran = table.Column<long>(type: "INTEGER", precision: 18, scale: 2, nullable: false),
                    Keterangan = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    Target_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    Target_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Target_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgramPk", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgramPk_IndikatorKinerja_IndikatorKinerjaId",
                        column: x => x.IndikatorKinerjaId,
                        principalTable: "IndikatorKinerja",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ProgramPk_SubjekKinerja_SubjekKinerjaId",
                        column: x => x.SubjekKinerjaId,
                        principalTable: "SubjekKinerja",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_ProgramPk_VersiPerjanjianKinerja_VersiPerjanjianKinerjaId",
                        column: x => x.VersiPerjanjianKinerjaId,
                        principalTable: "VersiPerjanjianKinerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RealisasiTahunan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndikatorKinerjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    Keadaan = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SementaraPer = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Sumber = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    FaktorPendorong = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    FaktorPenghambat = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Upaya = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    TindakLanjut = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Revisi = table.Column<int>(type: "INTEGER", nullable: false),
                    Nilai_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    Nilai_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Nilai_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RealisasiTahunan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RealisasiTahunan_IndikatorKinerja_IndikatorKinerjaId",
                        column: x => x.IndikatorKinerjaId,
                        principalTable: "IndikatorKinerja",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_RealisasiTahunan_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RencanaAksi",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    IndikatorKinerjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Aksi = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    PenanggungJawab = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Anggaran = table.Column<long>(type: "INTEGER", precision: 18, scale: 2, nullable: true),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    Revisi = table.Column<int>(type: "INTEGER", nullable: false),
                    Triwulan1_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    Triwulan1_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Triwulan1_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Triwulan2_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    Triwulan2_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Triwulan2_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Triwulan3_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    Triwulan3_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Triwulan3_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Triwulan4_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    Triwulan4_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Triwulan4_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RencanaAksi", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RencanaAksi_IndikatorKinerja_IndikatorKinerjaId",
                        column: x => x.IndikatorKinerjaId,
                        principalTable: "IndikatorKinerja",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_RencanaAksi_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SasaranPk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersiPerjanjianKinerjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndikatorKinerjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sasaran = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Indikator = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    Target_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    Target_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Target_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SasaranPk", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SasaranPk_IndikatorKinerja_IndikatorKinerjaId",
                        column: x => x.IndikatorKinerjaId,
                        principalTable: "IndikatorKinerja",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SasaranPk_VersiPerjanjianKinerja_VersiPerjanjianKinerjaId",
                        column: x => x.VersiPerjanjianKinerjaId,
                        principalTable: "VersiPerjanjianKinerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IndikatorRenja",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NodeRenjaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Identitas = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nomor = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Nama = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Satuan = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    SatuanTahunLalu = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Catatan = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    RealisasiSampaiTahunLalu_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    RealisasiSampaiTahunLalu_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    RealisasiSampaiTahunLalu_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Target_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    Target_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Target_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    TargetRenstra_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    TargetRenstra_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    TargetRenstra_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndikatorRenja", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IndikatorRenja_NodeRenja_NodeRenjaId",
                        column: x => x.NodeRenjaId,
                        principalTable: "NodeRenja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NodeRenstra",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BlokNomenklaturId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Identitas = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndukId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    KodeTercetak = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Nama = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    UnitKerja = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Lokasi = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    PendahuluId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PaguAkhir = table.Column<long>(type: "INTEGER", precision: 18, scale: 2, nullable: true),
                    Catatan = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NodeRenstra", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NodeRenstra_BlokNomenklatur_BlokNomenklaturId",
                        column: x => x.BlokNomenklaturId,
                        principalTable: "BlokNomenklatur",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NodeRenstra_NodeRenstra_IndukId",
                        column: x => x.IndukId,
                        principalTable: "NodeRenstra",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "IndikatorRenstra",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NodeRenstraId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Identitas = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nomor = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Nama = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Satuan = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    IndikatorKinerjaId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Catatan = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    KondisiAwal_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    KondisiAwal_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    KondisiAwal_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    TargetAkhir_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    TargetAkhir_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    TargetAkhir_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndikatorRenstra", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IndikatorRenstra_IndikatorKinerja_IndikatorKinerjaId",
                        column: x => x.IndikatorKinerjaId,
                        principalTable: "IndikatorKinerja",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_IndikatorRenstra_NodeRenstra_NodeRenstraId",
                        column: x => x.NodeRenstraId,
                        principalTable: "NodeRenstra",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PaguRenstra",
                columns: table => new
                {
                    NodeRenstraId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    Jumlah = table.Column<long>(type: "INTEGER", precision: 18, scale: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaguRenstra", x => new { x.NodeRenstraId, x.Tahun });
                    table.ForeignKey(
                        name: "FK_PaguRenstra_NodeRenstra_NodeRenstraId",
                        column: x => x.NodeRenstraId,
                        principalTable: "NodeRenstra",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TargetRenstra",
                columns: table => new
                {
                    IndikatorRenstraId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    Nilai_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    Nilai_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Nilai_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetRenstra", x => new { x.IndikatorRenstraId, x.Tahun });
                    table.ForeignKey(
                        name: "FK_TargetRenstra_IndikatorRenstra_IndikatorRenstraId",
                        column: x => x.IndikatorRenstraId,
                        principalTable: "IndikatorRenstra",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BagianLaporan_LaporanId_Kode",
                table: "BagianLaporan",
                columns: new[] { "LaporanId", "Kode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BlokNomenklatur_VersiRenstraId_Kode",
                table: "BlokNomenklatur",
                columns: new[] { "VersiRenstraId", "Kode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Iku_IndikatorKinerjaId",
                table: "Iku",
                column: "IndikatorKinerjaId");

            migrationBuilder.CreateIndex(
                name: "IX_Iku_PerangkatDaerahId_TahunDari_Nomor",
                table: "Iku",
                columns: new[] { "PerangkatDaerahId", "TahunDari", "Nomor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IndikatorKinerja_SubjekKinerjaId_Kode",
                table: "IndikatorKinerja",
                columns: new[] { "SubjekKinerjaId", "Kode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IndikatorRenja_NodeRenjaId",
                table: "IndikatorRenja",
                column: "NodeRenjaId");

            migrationBuilder.CreateIndex(
                name: "IX_IndikatorRenstra_IndikatorKinerjaId",
                table: "IndikatorRenstra",
                column: "IndikatorKinerjaId");

            migrationBuilder.CreateIndex(
                name: "IX_IndikatorRenstra_NodeRenstraId",
                table: "IndikatorRenstra",
                column: "NodeRenstraId");

            migrationBuilder.CreateIndex(
                name: "IX_KlaimPengguna_UserId",
                table: "KlaimPengguna",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Laporan_PenandatanganId",
                table: "Laporan",
                column: "PenandatanganId");

            migrationBuilder.CreateIndex(
                name: "IX_Laporan_PerangkatDaerahId_Tahun",
                table: "Laporan",
                columns: new[] { "PerangkatDaerahId", "Tahun" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LoginPengguna_UserId",
                table: "LoginPengguna",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_NamaPerangkatDaerah_PerangkatDaerahId_TahunDari",
                table: "NamaPerangkatDaerah",
                columns: new[] { "PerangkatDaerahId", "TahunDari" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NodeRenja_IndukId",
                table: "NodeRenja",
                column: "IndukId");

            migrationBuilder.CreateIndex(
                name: "IX_NodeRenja_VersiRenjaId_Kode",
                table: "NodeRenja",
                columns: new[] { "VersiRenjaId", "Kode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NodeRenstra_BlokNomenklaturId_Kode",
                table: "NodeRenstra",
                columns: new[] { "BlokNomenklaturId", "Kode" });

            migrationBuilder.CreateIndex(
                name: "IX_NodeRenstra_IndukId",
                table: "NodeRenstra",
                column: "IndukId");

            migrationBuilder.CreateIndex(
                name: "IX_Pegawai_PerangkatDaerahId_Tahun",
                table: "Pegawai",
                columns: new[] { "PerangkatDaerahId", "Tahun" });

            migrationBuilder.CreateIndex(
                name: "IX_Pejabat_PerangkatDaerahId",
                table: "Pejabat",
                column: "PerangkatDaerahId");

            migrationBuilder.CreateIndex(
                name: "IX_Pembanding_IndikatorKinerjaId",
                table: "Pembanding",
                column: "IndikatorKinerjaId");

            migrationBuilder.CreateIndex(
                name: "IX_Pembanding_PerangkatDaerahId_Tahun",
                table: "Pembanding",
                columns: new[] { "PerangkatDaerahId", "Tahun" });

            migrationBuilder.CreateIndex(
                name: "IX_Pemda_Nama",
                table: "Pemda",
                column: "Nama",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Pengguna",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Pengguna_Nip",
                table: "Pengguna",
                column: "Nip",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Pengguna",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PerangkatDaerah_Kode",
                table: "PerangkatDaerah",
                column: "Kode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PerangkatDaerah_PemdaId",
                table: "PerangkatDaerah",
                column: "PemdaId");

            migrationBuilder.CreateIndex(
                name: "IX_PeranPengguna_PenggunaId_PerangkatDaerahId_Peran",
                table: "PeranPengguna",
                columns: new[] { "PenggunaId", "PerangkatDaerahId", "Peran" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PeranPengguna_PerangkatDaerahId",
                table: "PeranPengguna",
                column: "PerangkatDaerahId");

            migrationBuilder.CreateIndex(
                name: "IX_PerjanjianKinerja_PerangkatDaerahId_Tahun",
                table: "PerjanjianKinerja",
                columns: new[] { "PerangkatDaerahId", "Tahun" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProgramPk_IndikatorKinerjaId",
                table: "ProgramPk",
                column: "IndikatorKinerjaId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgramPk_SubjekKinerjaId",
                table: "ProgramPk",
                column: "SubjekKinerjaId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgramPk_VersiPerjanjianKinerjaId_SubjekKinerjaId",
                table: "ProgramPk",
                columns: new[] { "VersiPerjanjianKinerjaId", "SubjekKinerjaId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RealisasiAnggaran_PerangkatDaerahId",
                table: "RealisasiAnggaran",
                column: "PerangkatDaerahId");

            migrationBuilder.CreateIndex(
                name: "IX_RealisasiAnggaran_SubjekKinerjaId_Tahun",
                table: "RealisasiAnggaran",
                columns: new[] { "SubjekKinerjaId", "Tahun" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RealisasiTahunan_IndikatorKinerjaId_Tahun",
                table: "RealisasiTahunan",
                columns: new[] { "IndikatorKinerjaId", "Tahun" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RealisasiTahunan_PerangkatDaerahId",
                table: "RealisasiTahunan",
                column: "PerangkatDaerahId");

            migrationBuilder.CreateIndex(
                name: "IX_RencanaAksi_IndikatorKinerjaId",
                table: "RencanaAksi",
                column: "IndikatorKinerjaId");

            migrationBuilder.CreateIndex(
                name: "IX_RencanaAksi_PerangkatDaerahId_Tahun",
                table: "RencanaAksi",
                columns: new[] { "PerangkatDaerahId", "Tahun" });

            migrationBuilder.CreateIndex(
                name: "IX_Renja_PerangkatDaerahId_Tahun",
                table: "Renja",
                columns: new[] { "PerangkatDaerahId", "Tahun" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Renstra_PerangkatDaerahId_TahunAwal",
                table: "Renstra",
                columns: new[] { "PerangkatDaerahId", "TahunAwal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SasaranPk_IndikatorKinerjaId",
                table: "SasaranPk",
                column: "IndikatorKinerjaId");

            migrationBuilder.CreateIndex(
                name: "IX_SasaranPk_VersiPerjanjianKinerjaId_IndikatorKinerjaId",
                table: "SasaranPk",
                columns: new[] { "VersiPerjanjianKinerjaId", "IndikatorKinerjaId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SkalaKategori_Kode",
                table: "SkalaKategori",
                column: "Kode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubjekKinerja_IndukId",
                table: "SubjekKinerja",
                column: "IndukId");

            migrationBuilder.CreateIndex(
                name: "IX_SubjekKinerja_PerangkatDaerahId_Kode",
                table: "SubjekKinerja",
                columns: new[] { "PerangkatDaerahId", "Kode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SumberDaya_PerangkatDaerahId_Tahun_Jenis",
                table: "SumberDaya",
                columns: new[] { "PerangkatDaerahId", "Tahun", "Jenis" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnitOrganisasi_IndukId",
                table: "UnitOrganisasi",
                column: "IndukId");

            migrationBuilder.CreateIndex(
                name: "IX_UnitOrganisasi_PerangkatDaerahId",
                table: "UnitOrganisasi",
                column: "PerangkatDaerahId");

            migrationBuilder.CreateIndex(
                name: "IX_VersiPerjanjianKinerja_PerjanjianKinerjaId_Nomor",
                table: "VersiPerjanjianKinerja",
                columns: new[] { "PerjanjianKinerjaId", "Nomor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VersiPerjanjianKinerja_PihakKeduaId",
                table: "VersiPerjanjianKinerja",
                column: "PihakKeduaId");

            migrationBuilder.CreateIndex(
                name: "IX_VersiPerjanjianKinerja_PihakPertamaId",
                table: "VersiPerjanjianKinerja",
                column: "PihakPertamaId");

            migrationBuilder.CreateIndex(
                name: "IX_VersiRenja_RenjaId_Nomor",
                table: "VersiRenja",
                columns: new[] { "RenjaId", "Nomor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VersiRenstra_RenstraId_Nomor",
                table: "VersiRenstra",
                columns: new[] { "RenstraId", "Nomor" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BagianLaporan");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "Iku");

            migrationBuilder.DropTable(
                name: "IndikatorRenja");

            migrationBuilder.DropTable(
                name: "KlaimPengguna");

            migrationBuilder.DropTable(
                name: "LoginPengguna");

            migrationBuilder.DropTable(
                name: "NamaPerangkatDaerah");

            migrationBuilder.DropTable(
                name: "PaguRenstra");

            migrationBuilder.DropTable(
                name: "Pegawai");

            migrationBuilder.DropTable(
                name: "Pembanding");

            migrationBuilder.DropTable(
                name: "PeranPengguna");

            migrationBuilder.DropTable(
                name: "ProgramPk");

            migrationBuilder.DropTable(
                name: "RealisasiAnggaran");

            migrationBuilder.DropTable(
                name: "RealisasiRupiahTriwulan");

            migrationBuilder.DropTable(
                name: "RealisasiTahunan");

            migrationBuilder.DropTable(
                name: "RealisasiTriwulan");

            migrationBuilder.DropTable(
                name: "RencanaAksi");

            migrationBuilder.DropTable(
                name: "SasaranPk");

            migrationBuilder.DropTable(
                name: "SkalaKategori");

            migrationBuilder.DropTable(
                name: "SumberDaya");

            migrationBuilder.DropTable(
                name: "TargetRenstra");

            migrationBuilder.DropTable(
                name: "TokenPengguna");

            migrationBuilder.DropTable(
                name: "UnitOrganisasi");

            migrationBuilder.DropTable(
                name: "Laporan");

            migrationBuilder.DropTable(
                name: "NodeRenja");

            migrationBuilder.DropTable(
                name: "VersiPerjanjianKinerja");

            migrationBuilder.DropTable(
                name: "IndikatorRenstra");

            migrationBuilder.DropTable(
                name: "Pengguna");

            migrationBuilder.DropTable(
                name: "VersiRenja");

            migrationBuilder.DropTable(
                name: "Pejabat");

            migrationBuilder.DropTable(
                name: "PerjanjianKinerja");

            migrationBuilder.DropTable(
                name: "IndikatorKinerja");

            migrationBuilder.DropTable(
                name: "NodeRenstra");

            migrationBuilder.DropTable(
                name: "Renja");

            migrationBuilder.DropTable(
                name: "SubjekKinerja");

            migrationBuilder.DropTable(
                name: "BlokNomenklatur");

            migrationBuilder.DropTable(
                name: "VersiRenstra");

            migrationBuilder.DropTable(
                name: "Renstra");

            migrationBuilder.DropTable(
                name: "PerangkatDaerah");

            migrationBuilder.DropTable(
                name: "Pemda");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LkjipPortal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DokumenTahunanKomentarNotifikasi : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DokumenTahunan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dokumen = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    Triwulan = table.Column<int>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_DokumenTahunan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DokumenTahunan_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Komentar",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    Dokumen = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Letak = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IndukId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PenulisId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nama = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Pada = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    Isi = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SelesaiPada = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    SelesaiOleh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Revisi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Komentar", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Komentar_Komentar_IndukId",
                        column: x => x.IndukId,
                        principalTable: "Komentar",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Komentar_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Notifikasi",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PenggunaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Jenis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Pesan = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Alamat = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Pada = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    DibacaPada = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    DikirimPada = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    Kunci = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notifikasi", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notifikasi_Pengguna_PenggunaId",
                        column: x => x.PenggunaId,
                        principalTable: "Pengguna",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Notifikasi_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SalinanDokumen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dokumen = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    VersiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Urutan = table.Column<int>(type: "INTEGER", nullable: false),
                    Isi = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Sidik = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Pdf = table.Column<byte[]>(type: "BLOB", nullable: true),
                    SidikPdf = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Sumber = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SalinanDokumen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SalinanDokumen_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "TenggatTahun",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    Jenis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Tanggal = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Revisi = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TenggatTahun", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TenggatTahun_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DokumenTahunan_PerangkatDaerahId_Tahun_Dokumen_Triwulan_Nomor",
                table: "DokumenTahunan",
                columns: new[] { "PerangkatDaerahId", "Tahun", "Dokumen", "Triwulan", "Nomor" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Komentar_IndukId",
                table: "Komentar",
                column: "IndukId");

            migrationBuilder.CreateIndex(
                name: "IX_Komentar_PerangkatDaerahId_Tahun_Dokumen",
                table: "Komentar",
                columns: new[] { "PerangkatDaerahId", "Tahun", "Dokumen" });

            migrationBuilder.CreateIndex(
                name: "IX_Notifikasi_DikirimPada",
                table: "Notifikasi",
                column: "DikirimPada");

            migrationBuilder.CreateIndex(
                name: "IX_Notifikasi_PenggunaId_DibacaPada",
                table: "Notifikasi",
                columns: new[] { "PenggunaId", "DibacaPada" });

            migrationBuilder.CreateIndex(
                name: "IX_Notifikasi_PenggunaId_Kunci",
                table: "Notifikasi",
                columns: new[] { "PenggunaId", "Kunci" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notifikasi_PerangkatDaerahId",
                table: "Notifikasi",
                column: "PerangkatDaerahId");

            migrationBuilder.CreateIndex(
                name: "IX_SalinanDokumen_PerangkatDaerahId",
                table: "SalinanDokumen",
                column: "PerangkatDaerahId");

            migrationBuilder.CreateIndex(
                name: "IX_SalinanDokumen_VersiId_Urutan",
                table: "SalinanDokumen",
                columns: new[] { "VersiId", "Urutan" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TenggatTahun_PerangkatDaerahId_Tahun_Jenis",
                table: "TenggatTahun",
                columns: new[] { "PerangkatDaerahId", "Tahun", "Jenis" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DokumenTahunan");

            migrationBuilder.DropTable(
                name: "Komentar");

            migrationBuilder.DropTable(
                name: "Notifikasi");

            migrationBuilder.DropTable(
                name: "SalinanDokumen");

            migrationBuilder.DropTable(
                name: "TenggatTahun");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LkjipPortal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ImporExcel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "TahunAkhir",
                table: "PerangkatDaerah",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TahunAwal",
                table: "PerangkatDaerah",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PemetaanKolom",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dokumen = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Kolom = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PemetaanKolom", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PemetaanKolom_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UnggahanImpor",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PenggunaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dokumen = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    NamaBerkas = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Isi = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Lembar = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Kolom = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Hasil = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Kedaluwarsa = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnggahanImpor", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnggahanImpor_Pengguna_PenggunaId",
                        column: x => x.PenggunaId,
                        principalTable: "Pengguna",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UnggahanImpor_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PemetaanKolom_PerangkatDaerahId_Dokumen",
                table: "PemetaanKolom",
                columns: new[] { "PerangkatDaerahId", "Dokumen" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnggahanImpor_Kedaluwarsa",
                table: "UnggahanImpor",
                column: "Kedaluwarsa");

            migrationBuilder.CreateIndex(
                name: "IX_UnggahanImpor_PenggunaId_PerangkatDaerahId_Dokumen",
                table: "UnggahanImpor",
                columns: new[] { "PenggunaId", "PerangkatDaerahId", "Dokumen" });

            migrationBuilder.CreateIndex(
                name: "IX_UnggahanImpor_PerangkatDaerahId",
                table: "UnggahanImpor",
                column: "PerangkatDaerahId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PemetaanKolom");

            migrationBuilder.DropTable(
                name: "UnggahanImpor");

            migrationBuilder.DropColumn(
                name: "TahunAkhir",
                table: "PerangkatDaerah");

            migrationBuilder.DropColumn(
                name: "TahunAwal",
                table: "PerangkatDaerah");
        }
    }
}

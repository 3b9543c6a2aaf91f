using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LkjipPortal.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Persetujuan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "LangkahDokumen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "uuid", nullable: false),
                    Dokumen = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    VersiId = table.Column<Guid>(type: "uuid", nullable: false),
                    Urutan = table.Column<int>(type: "integer", nullable: false),
                    Langkah = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Sebagai = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PenggunaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Nama = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Catatan = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LangkahDokumen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LangkahDokumen_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SalinanPk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "uuid", nullable: false),
                    VersiPerjanjianKinerjaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Isi = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Pdf = table.Column<byte[]>(type: "bytea", nullable: true),
                    SidikPdf = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Pindaian = table.Column<byte[]>(type: "bytea", nullable: true),
                    TanggalPindaian = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SalinanPk", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SalinanPk_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SalinanPk_VersiPerjanjianKinerja_VersiPerjanjianKinerjaId",
                        column: x => x.VersiPerjanjianKinerjaId,
                        principalTable: "VersiPerjanjianKinerja",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LangkahDokumen_PerangkatDaerahId",
                table: "LangkahDokumen",
                column: "PerangkatDaerahId");

            migrationBuilder.CreateIndex(
                name: "IX_LangkahDokumen_VersiId_Urutan",
                table: "LangkahDokumen",
                columns: new[] { "VersiId", "Urutan" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SalinanPk_Kode",
                table: "SalinanPk",
                column: "Kode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SalinanPk_PerangkatDaerahId",
                table: "SalinanPk",
                column: "PerangkatDaerahId");

            migrationBuilder.CreateIndex(
                name: "IX_SalinanPk_VersiPerjanjianKinerjaId",
                table: "SalinanPk",
                column: "VersiPerjanjianKinerjaId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LangkahDokumen");

            migrationBuilder.DropTable(
                name: "SalinanPk");
        }
    }
}

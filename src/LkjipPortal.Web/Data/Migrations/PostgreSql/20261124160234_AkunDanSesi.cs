using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LkjipPortal.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AkunDanSesi : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PeranPengguna_PenggunaId_PerangkatDaerahId_Peran",
                table: "PeranPengguna");

            migrationBuilder.DropIndex(
                name: "EmailIndex",
                table: "Pengguna");

            migrationBuilder.AddColumn<DateOnly>(
                name: "BerlakuDari",
                table: "PeranPengguna",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "BerlakuSampai",
                table: "PeranPengguna",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kapasitas",
                table: "PeranPengguna",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Definitif");

            migrationBuilder.AddColumn<string>(
                name: "KodeTerakhir",
                table: "Pengguna",
                type: "character varying(10)",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Nonaktif",
                table: "Pengguna",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "WajibGantiSandi",
                table: "Pengguna",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "SesiMasuk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PenggunaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Dibuat = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    TerakhirDilihat = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Perangkat = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SesiMasuk", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SesiMasuk_Pengguna_PenggunaId",
                        column: x => x.PenggunaId,
                        principalTable: "Pengguna",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PeranPengguna_PenggunaId_PerangkatDaerahId_Peran",
                table: "PeranPengguna",
                columns: new[] { "PenggunaId", "PerangkatDaerahId", "Peran" });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Pengguna",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SesiMasuk_PenggunaId",
                table: "SesiMasuk",
                column: "PenggunaId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SesiMasuk");

            migrationBuilder.DropIndex(
                name: "IX_PeranPengguna_PenggunaId_PerangkatDaerahId_Peran",
                table: "PeranPengguna");

            migrationBuilder.DropIndex(
                name: "EmailIndex",
                table: "Pengguna");

            migrationBuilder.DropColumn(
                name: "BerlakuDari",
                table: "PeranPengguna");

            migrationBuilder.DropColumn(
                name: "BerlakuSampai",
                table: "PeranPengguna");

            migrationBuilder.DropColumn(
                name: "Kapasitas",
                table: "PeranPengguna");

            migrationBuilder.DropColumn(
                name: "KodeTerakhir",
                table: "Pengguna");

            migrationBuilder.DropColumn(
                name: "Nonaktif",
                table: "Pengguna");

            migrationBuilder.DropColumn(
                name: "WajibGantiSandi",
                table: "Pengguna");

            migrationBuilder.CreateIndex(
                name: "IX_PeranPengguna_PenggunaId_PerangkatDaerahId_Peran",
                table: "PeranPengguna",
                columns: new[] { "PenggunaId", "PerangkatDaerahId", "Peran" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Pengguna",
                column: "NormalizedEmail");
        }
    }
}

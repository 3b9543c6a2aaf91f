using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LkjipPortal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PejabatBulanPendahulu : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "RencanaAksiBulanan",
                table: "PerjanjianKinerja",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Revisi",
                table: "Pejabat",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "TanpaPendahulu",
                table: "NodeRenstra",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "BulanMulai",
                table: "Aksi",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "BulanSelesai",
                table: "Aksi",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "TargetBulan",
                columns: table => new
                {
                    RencanaAksiId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bulan = table.Column<int>(type: "INTEGER", nullable: false),
                    Nilai_Angka = table.Column<decimal>(type: "TEXT", precision: 24, scale: 6, nullable: true),
                    Nilai_Predikat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Nilai_Teks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetBulan", x => new { x.RencanaAksiId, x.Bulan });
                    table.ForeignKey(
                        name: "FK_TargetBulan_RencanaAksi_RencanaAksiId",
                        column: x => x.RencanaAksiId,
                        principalTable: "RencanaAksi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // Of a block with a predecessor link, every row was looked at: the ones without were rejected.
            migrationBuilder.Sql(
                """
                UPDATE "NodeRenstra" SET "TanpaPendahulu" = TRUE
                WHERE "PendahuluId" IS NULL AND "BlokNomenklaturId" IN (SELECT linked."BlokNomenklaturId" FROM "NodeRenstra" linked WHERE linked."PendahuluId" IS NOT NULL);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TargetBulan");

            migrationBuilder.DropColumn(
                name: "RencanaAksiBulanan",
                table: "PerjanjianKinerja");

            migrationBuilder.DropColumn(
                name: "Revisi",
                table: "Pejabat");

            migrationBuilder.DropColumn(
                name: "TanpaPendahulu",
                table: "NodeRenstra");

            migrationBuilder.DropColumn(
                name: "BulanMulai",
                table: "Aksi");

            migrationBuilder.DropColumn(
                name: "BulanSelesai",
                table: "Aksi");
        }
    }
}

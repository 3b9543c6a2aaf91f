using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LkjipPortal.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class PkBerjenjangDanRencanaAksi : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Aksi",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RencanaAksiId = table.Column<Guid>(type: "uuid", nullable: false),
                    Uraian = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    PenanggungJawab = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    TriwulanMulai = table.Column<int>(type: "integer", nullable: false),
                    TriwulanSelesai = table.Column<int>(type: "integer", nullable: false),
                    Anggaran = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: true),
                    Urutan = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aksi", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Aksi_RencanaAksi_RencanaAksiId",
                        column: x => x.RencanaAksiId,
                        principalTable: "RencanaAksi",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Aksi_RencanaAksiId",
                table: "Aksi",
                column: "RencanaAksiId");

            // A row was one action with the targets beside it; it becomes an action of the indikator's one plan.
            migrationBuilder.Sql(
                """
                INSERT INTO "Aksi" ("Id", "RencanaAksiId", "Uraian", "PenanggungJawab", "TriwulanMulai", "TriwulanSelesai", "Anggaran", "Urutan")
                SELECT r."Id",
                    (SELECT f."Id" FROM "RencanaAksi" f WHERE f."IndikatorKinerjaId" = r."IndikatorKinerjaId" AND f."Tahun" = r."Tahun" ORDER BY f."Urutan", f."Id" LIMIT 1),
                    r."Aksi", r."PenanggungJawab", 1, 4, r."Anggaran", r."Urutan"
                FROM "RencanaAksi" r;
                DELETE FROM "RencanaAksi" WHERE "Id" NOT IN (SELECT "RencanaAksiId" FROM "Aksi");
                """);

            migrationBuilder.DropIndex(
                name: "IX_RencanaAksi_IndikatorKinerjaId",
                table: "RencanaAksi");

            migrationBuilder.DropIndex(
                name: "IX_RencanaAksi_PerangkatDaerahId_Tahun",
                table: "RencanaAksi");

            migrationBuilder.DropIndex(
                name: "IX_PerjanjianKinerja_PerangkatDaerahId_Tahun",
                table: "PerjanjianKinerja");

            migrationBuilder.DropColumn(
                name: "Aksi",
                table: "RencanaAksi");

            migrationBuilder.DropColumn(
                name: "Anggaran",
                table: "RencanaAksi");

            migrationBuilder.DropColumn(
                name: "PenanggungJawab",
                table: "RencanaAksi");

            migrationBuilder.DropColumn(
                name: "Urutan",
                table: "RencanaAksi");

            migrationBuilder.AddColumn<string>(
                name: "AlasanPerubahan",
                table: "VersiPerjanjianKinerja",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Jabatan",
                table: "PerjanjianKinerja",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Jenjang",
                table: "PerjanjianKinerja",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Kepala");

            migrationBuilder.AddColumn<string>(
                name: "Kode",
                table: "PerjanjianKinerja",
                type: "character varying(60)",
                maxLength: 60,
                nullable: false,
                defaultValue: "kepala");

            migrationBuilder.CreateIndex(
                name: "IX_RencanaAksi_IndikatorKinerjaId_Tahun",
                table: "RencanaAksi",
                columns: new[] { "IndikatorKinerjaId", "Tahun" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RencanaAksi_PerangkatDaerahId",
                table: "RencanaAksi",
                column: "PerangkatDaerahId");

            migrationBuilder.CreateIndex(
                name: "IX_PerjanjianKinerja_PerangkatDaerahId_Tahun_Kode",
                table: "PerjanjianKinerja",
                columns: new[] { "PerangkatDaerahId", "Tahun", "Kode" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Aksi");

            migrationBuilder.DropIndex(
                name: "IX_RencanaAksi_IndikatorKinerjaId_Tahun",
                table: "RencanaAksi");

            migrationBuilder.DropIndex(
                name: "IX_RencanaAksi_PerangkatDaerahId",
                table: "RencanaAksi");

            migrationBuilder.DropIndex(
                name: "IX_PerjanjianKinerja_PerangkatDaerahId_Tahun_Kode",
                table: "PerjanjianKinerja");

            migrationBuilder.DropColumn(
                name: "AlasanPerubahan",
                table: "VersiPerjanjianKinerja");

            migrationBuilder.DropColumn(
                name: "Jabatan",
                table: "PerjanjianKinerja");

            migrationBuilder.DropColumn(
                name: "Jenjang",
                table: "PerjanjianKinerja");

            migrationBuilder.DropColumn(
                name: "Kode",
                table: "PerjanjianKinerja");

            migrationBuilder.AddColumn<string>(
                name: "Aksi",
                table: "RencanaAksi",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<decimal>(
                name: "Anggaran",
                table: "RencanaAksi",
                type: "numeric(18,2)",
                precision: 18,
                scale: 2,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PenanggungJawab",
                table: "RencanaAksi",
                type: "character varying(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Urutan",
                table: "RencanaAksi",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_RencanaAksi_IndikatorKinerjaId",
                table: "RencanaAksi",
                column: "IndikatorKinerjaId");

            migrationBuilder.CreateIndex(
                name: "IX_RencanaAksi_PerangkatDaerahId_Tahun",
                table: "RencanaAksi",
                columns: new[] { "PerangkatDaerahId", "Tahun" });

            migrationBuilder.CreateIndex(
                name: "IX_PerjanjianKinerja_PerangkatDaerahId_Tahun",
                table: "PerjanjianKinerja",
                columns: new[] { "PerangkatDaerahId", "Tahun" },
                unique: true);
        }
    }
}

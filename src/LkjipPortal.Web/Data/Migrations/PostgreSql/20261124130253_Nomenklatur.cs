using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LkjipPortal.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Nomenklatur : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Nomenklatur",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Skema = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    JenisPemda = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Nama = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Kinerja = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Indikator = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Satuan = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Definisi = table.Column<string>(type: "character varying(32767)", maxLength: 32767, nullable: true),
                    Sebelumnya = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    TeksCari = table.Column<string>(type: "character varying(2042)", maxLength: 2042, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nomenklatur", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Nomenklatur_Skema_JenisPemda_Kode",
                table: "Nomenklatur",
                columns: new[] { "Skema", "JenisPemda", "Kode" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Nomenklatur");
        }
    }
}

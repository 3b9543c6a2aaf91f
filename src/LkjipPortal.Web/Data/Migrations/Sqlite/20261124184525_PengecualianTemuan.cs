using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LkjipPortal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PengecualianTemuan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PengecualianTemuan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Tahun = table.Column<int>(type: "INTEGER", nullable: false),
                    Sidik = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Aturan = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Ringkasan = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Alasan = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Oleh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Pada = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PengecualianTemuan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PengecualianTemuan_PerangkatDaerah_PerangkatDaerahId",
                        column: x => x.PerangkatDaerahId,
                        principalTable: "PerangkatDaerah",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PengecualianTemuan_PerangkatDaerahId_Tahun_Sidik",
                table: "PengecualianTemuan",
                columns: new[] { "PerangkatDaerahId", "Tahun", "Sidik" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PengecualianTemuan");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LkjipPortal.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class JejakSel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "JejakSel",
                columns: table => new
                {
                    BarisId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kolom = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Teks = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    PenggunaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JejakSel", x => new { x.BarisId, x.Kolom });
                    table.ForeignKey(
                        name: "FK_JejakSel_Pengguna_PenggunaId",
                        column: x => x.PenggunaId,
                        principalTable: "Pengguna",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_JejakSel_PenggunaId",
                table: "JejakSel",
                column: "PenggunaId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "JejakSel");
        }
    }
}

using System;
using LkjipPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LkjipPortal.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class JejakAudit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "JejakAudit",
                columns: table => new
                {
                    Nomor = table.Column<long>(type: "INTEGER", nullable: false),
                    Pada = table.Column<long>(type: "INTEGER", nullable: false),
                    PenggunaId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Orang = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Dari = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    PerangkatDaerahId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Dokumen = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Entitas = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Kunci = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Judul = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Aksi = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Sebelum = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Sesudah = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    HashSebelumnya = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JejakAudit", x => x.Nomor);
                });

            migrationBuilder.CreateTable(
                name: "KepalaJejak",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Nomor = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KepalaJejak", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "KepalaJejak",
                columns: new[] { "Id", "Hash", "Nomor" },
                values: new object[] { 1, "0000000000000000000000000000000000000000000000000000000000000000", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_JejakAudit_PerangkatDaerahId_Nomor",
                table: "JejakAudit",
                columns: new[] { "PerangkatDaerahId", "Nomor" });

            migrationBuilder.Sql(AuditTriggers.Sqlite);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(AuditTriggers.SqliteDown);

            migrationBuilder.DropTable(
                name: "JejakAudit");

            migrationBuilder.DropTable(
                name: "KepalaJejak");
        }
    }
}

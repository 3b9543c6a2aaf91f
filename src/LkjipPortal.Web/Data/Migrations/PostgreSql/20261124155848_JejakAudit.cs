using System;
using LkjipPortal.Web.Data.Audit;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LkjipPortal.Web.Data.Migrations.PostgreSql
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
                    Nomor = table.Column<long>(type: "bigint", nullable: false),
                    Pada = table.Column<long>(type: "bigint", nullable: false),
                    PenggunaId = table.Column<Guid>(type: "uuid", nullable: true),
                    Orang = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Dari = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    PerangkatDaerahId = table.Column<Guid>(type: "uuid", nullable: true),
                    Dokumen = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Entitas = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Kunci = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Judul = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Aksi = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Sebelum = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    Sesudah = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    HashSebelumnya = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JejakAudit", x => x.Nomor);
                });

            migrationBuilder.CreateTable(
                name: "KepalaJejak",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Nomor = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
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

            migrationBuilder.Sql(AuditTriggers.PostgreSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(AuditTriggers.PostgreSqlDown);

            migrationBuilder.DropTable(
                name: "JejakAudit");

            migrationBuilder.DropTable(
                name: "KepalaJejak");
        }
    }
}

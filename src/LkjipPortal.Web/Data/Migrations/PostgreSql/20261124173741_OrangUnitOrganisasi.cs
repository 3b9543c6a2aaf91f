using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LkjipPortal.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class OrangUnitOrganisasi : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Revisi",
                table: "UnitOrganisasi",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Revisi",
                table: "PeranPengguna",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Revisi",
                table: "PerangkatDaerah",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "TahunTerakhir",
                table: "PerangkatDaerah",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Jabatan",
                table: "Pengguna",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Pangkat",
                table: "Pengguna",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revisi",
                table: "Pengguna",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Revisi",
                table: "UnitOrganisasi");

            migrationBuilder.DropColumn(
                name: "Revisi",
                table: "PeranPengguna");

            migrationBuilder.DropColumn(
                name: "Revisi",
                table: "PerangkatDaerah");

            migrationBuilder.DropColumn(
                name: "TahunTerakhir",
                table: "PerangkatDaerah");

            migrationBuilder.DropColumn(
                name: "Jabatan",
                table: "Pengguna");

            migrationBuilder.DropColumn(
                name: "Pangkat",
                table: "Pengguna");

            migrationBuilder.DropColumn(
                name: "Revisi",
                table: "Pengguna");
        }
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LkjipPortal.Web.Data.Migrations.Sqlite
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Revisi",
                table: "PeranPengguna",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Revisi",
                table: "PerangkatDaerah",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "TahunTerakhir",
                table: "PerangkatDaerah",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Jabatan",
                table: "Pengguna",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Pangkat",
                table: "Pengguna",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revisi",
                table: "Pengguna",
                type: "INTEGER",
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

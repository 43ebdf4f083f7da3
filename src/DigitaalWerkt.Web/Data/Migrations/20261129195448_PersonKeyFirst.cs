using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class PersonKeyFirst : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_person_scope_key",
                table: "person");

            migrationBuilder.CreateIndex(
                name: "ix_person_organisation_id",
                table: "person",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_scope_key",
                table: "person",
                columns: new[] { "person_key", "organisation_id" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_person_organisation_id",
                table: "person");

            migrationBuilder.DropIndex(
                name: "ix_person_scope_key",
                table: "person");

            migrationBuilder.CreateIndex(
                name: "ix_person_scope_key",
                table: "person",
                columns: new[] { "organisation_id", "person_key" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initiatives : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "initiative",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    offered_by = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    summary = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    tags = table.Column<string[]>(type: "text[]", nullable: false),
                    cost = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    access = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    places = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    hours = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    languages = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    link = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    checked_by = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_initiative", x => x.id);
                    table.ForeignKey(
                        name: "fk_initiative_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_initiative_organisation_id",
                table: "initiative",
                column: "organisation_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "initiative");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class OutreachContacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "find_place",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    neighbourhood = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_find_place", x => x.id);
                    table.ForeignKey(
                        name: "fk_find_place_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outreach_contact",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    find_place_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    noted_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    noted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    people = table.Column<int>(type: "integer", nullable: false),
                    theme = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_content = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outreach_contact", x => x.id);
                    table.CheckConstraint("ck_outreach_contact_people", "people between 1 and 50");
                    table.ForeignKey(
                        name: "fk_outreach_contact_find_place_find_place_id",
                        column: x => x.find_place_id,
                        principalTable: "find_place",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_outreach_contact_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_outreach_contact_staff_member_noted_by_id",
                        column: x => x.noted_by_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "ix_find_place_organisation_id",
                table: "find_place",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_outreach_contact_day",
                table: "outreach_contact",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "ix_outreach_contact_find_place_id",
                table: "outreach_contact",
                column: "find_place_id");

            migrationBuilder.CreateIndex(
                name: "ix_outreach_contact_noted_by_id_noted_at",
                table: "outreach_contact",
                columns: new[] { "noted_by_id", "noted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_outreach_contact_organisation_id",
                table: "outreach_contact",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_outreach_contact_request_id",
                table: "outreach_contact",
                column: "request_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "outreach_contact");

            migrationBuilder.DropTable(
                name: "find_place");
        }
    }
}

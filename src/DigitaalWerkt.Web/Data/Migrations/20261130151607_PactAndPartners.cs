using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class PactAndPartners : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "outreach_goal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    team = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    counter = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    source_on = table.Column<DateOnly>(type: "date", nullable: false),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outreach_goal", x => x.id);
                    table.ForeignKey(
                        name: "fk_outreach_goal_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pact_action",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    pillar = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    summary = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    owned_by = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    partners = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    target = table.Column<int>(type: "integer", nullable: true),
                    unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    counts_for_aim = table.Column<bool>(type: "boolean", nullable: false),
                    budget = table.Column<int>(type: "integer", nullable: true),
                    begins = table.Column<DateOnly>(type: "date", nullable: true),
                    ends = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    known_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    state_reason = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true),
                    state_on = table.Column<DateOnly>(type: "date", nullable: true),
                    last_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pact_action", x => x.id);
                    table.ForeignKey(
                        name: "fk_pact_action_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pact_figure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    amount = table.Column<int>(type: "integer", nullable: false),
                    part_of_id = table.Column<Guid>(type: "uuid", nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pact_figure", x => x.id);
                    table.ForeignKey(
                        name: "fk_pact_figure_pact_figure_part_of_id",
                        column: x => x.part_of_id,
                        principalTable: "pact_figure",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partner",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    summary = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    audience = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    places = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    hours = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    contact = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    languages = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    link = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    roles = table.Column<string[]>(type: "text[]", nullable: false),
                    tasks = table.Column<string[]>(type: "text[]", nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    checked_by = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partner", x => x.id);
                    table.ForeignKey(
                        name: "fk_partner_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partner_person",
                columns: table => new
                {
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    said_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partner_person", x => x.member_id);
                    table.ForeignKey(
                        name: "fk_partner_person_staff_member_member_id",
                        column: x => x.member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pact_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    action_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: true),
                    spent = table.Column<int>(type: "integer", nullable: true),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    note = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    member_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    corrects_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pact_entry", x => x.id);
                    table.ForeignKey(
                        name: "fk_pact_entry_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pact_entry_pact_action_action_id",
                        column: x => x.action_id,
                        principalTable: "pact_action",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pact_entry_pact_entry_corrects_id",
                        column: x => x.corrects_id,
                        principalTable: "pact_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pact_entry_staff_member_member_id",
                        column: x => x.member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "pact_tie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    action_id = table.Column<Guid>(type: "uuid", nullable: false),
                    signal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pact_tie", x => x.id);
                    table.ForeignKey(
                        name: "fk_pact_tie_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pact_tie_pact_action_action_id",
                        column: x => x.action_id,
                        principalTable: "pact_action",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pact_tie_signal_signal_id",
                        column: x => x.signal_id,
                        principalTable: "signal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_outreach_goal_organisation_id",
                table: "outreach_goal",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_pact_action_organisation_id",
                table: "pact_action",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_pact_entry_action_id",
                table: "pact_entry",
                column: "action_id");

            migrationBuilder.CreateIndex(
                name: "ix_pact_entry_corrects_id",
                table: "pact_entry",
                column: "corrects_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pact_entry_member_id",
                table: "pact_entry",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_pact_entry_organisation_id",
                table: "pact_entry",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_pact_figure_part_of_id",
                table: "pact_figure",
                column: "part_of_id");

            migrationBuilder.CreateIndex(
                name: "ix_pact_tie_action_id_initiative_id",
                table: "pact_tie",
                columns: new[] { "action_id", "initiative_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pact_tie_action_id_signal_id",
                table: "pact_tie",
                columns: new[] { "action_id", "signal_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pact_tie_initiative_id",
                table: "pact_tie",
                column: "initiative_id");

            migrationBuilder.CreateIndex(
                name: "ix_pact_tie_signal_id",
                table: "pact_tie",
                column: "signal_id");

            migrationBuilder.CreateIndex(
                name: "ix_partner_organisation_id",
                table: "partner",
                column: "organisation_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "outreach_goal");

            migrationBuilder.DropTable(
                name: "pact_entry");

            migrationBuilder.DropTable(
                name: "pact_figure");

            migrationBuilder.DropTable(
                name: "pact_tie");

            migrationBuilder.DropTable(
                name: "partner");

            migrationBuilder.DropTable(
                name: "partner_person");

            migrationBuilder.DropTable(
                name: "pact_action");
        }
    }
}

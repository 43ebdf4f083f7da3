using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Paths : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "guidance_path",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    counsellor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    began_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    phase = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    phase_since = table.Column<DateOnly>(type: "date", nullable: false),
                    next_talk_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    end = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_content = table.Column<Guid>(type: "uuid", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    consent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    consent_language = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    consent_said = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    consent_way = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_guidance_path", x => x.id);
                    table.CheckConstraint("ck_guidance_path_ended", "(ended_at is null) = (phase <> 'Ended') and (ended_at is null) = (\"end\" is null)");
                    table.ForeignKey(
                        name: "fk_guidance_path_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_guidance_path_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_guidance_path_staff_member_counsellor_id",
                        column: x => x.counsellor_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "path_event",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    path_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    staff_member_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    phase = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    end = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    other_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_path_event", x => x.id);
                    table.ForeignKey(
                        name: "fk_path_event_guidance_path_path_id",
                        column: x => x.path_id,
                        principalTable: "guidance_path",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_path_event_staff_member_staff_member_id",
                        column: x => x.staff_member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "path_hand_over",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    path_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    asked_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    answered_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    refusal = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    new_path_id = table.Column<Guid>(type: "uuid", nullable: true),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_content = table.Column<Guid>(type: "uuid", nullable: false),
                    consent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    consent_language = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    consent_said = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    consent_way = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_path_hand_over", x => x.id);
                    table.ForeignKey(
                        name: "fk_path_hand_over_guidance_path_new_path_id",
                        column: x => x.new_path_id,
                        principalTable: "guidance_path",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_path_hand_over_guidance_path_path_id",
                        column: x => x.path_id,
                        principalTable: "guidance_path",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_path_hand_over_organisation_to_organisation_id",
                        column: x => x.to_organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_path_hand_over_staff_member_answered_by_id",
                        column: x => x.answered_by_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_path_hand_over_staff_member_asked_by_id",
                        column: x => x.asked_by_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "path_look",
                columns: table => new
                {
                    path_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_path_look", x => new { x.path_id, x.day, x.staff_member_id });
                    table.ForeignKey(
                        name: "fk_path_look_guidance_path_path_id",
                        column: x => x.path_id,
                        principalTable: "guidance_path",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_path_look_staff_member_staff_member_id",
                        column: x => x.staff_member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "path_note",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    path_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    corrects_id = table.Column<Guid>(type: "uuid", nullable: true),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_content = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_path_note", x => x.id);
                    table.ForeignKey(
                        name: "fk_path_note_guidance_path_path_id",
                        column: x => x.path_id,
                        principalTable: "guidance_path",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_path_note_path_note_corrects_id",
                        column: x => x.corrects_id,
                        principalTable: "path_note",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_path_note_staff_member_staff_member_id",
                        column: x => x.staff_member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_guidance_path_counsellor_id",
                table: "guidance_path",
                column: "counsellor_id");

            migrationBuilder.CreateIndex(
                name: "ix_guidance_path_open",
                table: "guidance_path",
                column: "person_id",
                unique: true,
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_guidance_path_organisation_id_phase_phase_since",
                table: "guidance_path",
                columns: new[] { "organisation_id", "phase", "phase_since" });

            migrationBuilder.CreateIndex(
                name: "ix_guidance_path_person_id_began_at",
                table: "guidance_path",
                columns: new[] { "person_id", "began_at" });

            migrationBuilder.CreateIndex(
                name: "ix_guidance_path_request",
                table: "guidance_path",
                column: "request_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_path_event_path_id_at",
                table: "path_event",
                columns: new[] { "path_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_path_event_staff_member_id",
                table: "path_event",
                column: "staff_member_id");

            migrationBuilder.CreateIndex(
                name: "ix_path_hand_over_answered_by_id",
                table: "path_hand_over",
                column: "answered_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_path_hand_over_asked_by_id",
                table: "path_hand_over",
                column: "asked_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_path_hand_over_new_path_id",
                table: "path_hand_over",
                column: "new_path_id");

            migrationBuilder.CreateIndex(
                name: "ix_path_hand_over_open",
                table: "path_hand_over",
                column: "path_id",
                unique: true,
                filter: "state = 'Asked'");

            migrationBuilder.CreateIndex(
                name: "ix_path_hand_over_path_id_asked_at",
                table: "path_hand_over",
                columns: new[] { "path_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "ix_path_hand_over_request",
                table: "path_hand_over",
                column: "request_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_path_hand_over_to_organisation_id_state",
                table: "path_hand_over",
                columns: new[] { "to_organisation_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_path_look_staff_member_id",
                table: "path_look",
                column: "staff_member_id");

            migrationBuilder.CreateIndex(
                name: "ix_path_note_corrects",
                table: "path_note",
                column: "corrects_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_path_note_path_id_at",
                table: "path_note",
                columns: new[] { "path_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_path_note_request",
                table: "path_note",
                column: "request_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_path_note_staff_member_id",
                table: "path_note",
                column: "staff_member_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "path_event");

            migrationBuilder.DropTable(
                name: "path_hand_over");

            migrationBuilder.DropTable(
                name: "path_look");

            migrationBuilder.DropTable(
                name: "path_note");

            migrationBuilder.DropTable(
                name: "guidance_path");
        }
    }
}

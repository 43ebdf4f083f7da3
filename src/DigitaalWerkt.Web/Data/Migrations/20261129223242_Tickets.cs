using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Tickets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ticket",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    learner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    topic = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    device = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    location_id = table.Column<Guid>(type: "uuid", nullable: true),
                    origin = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: true),
                    module = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    step = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    phone = table.Column<string>(type: "jsonb", nullable: true),
                    state = table.Column<int>(type: "integer", nullable: false),
                    steward_id = table.Column<Guid>(type: "uuid", nullable: true),
                    request_key = table.Column<Guid>(type: "uuid", nullable: false),
                    request_content = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    first_answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    result = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    face = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    follows_id = table.Column<Guid>(type: "uuid", nullable: true),
                    merged_into_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ticket", x => x.id);
                    table.CheckConstraint("ck_ticket_minutes", "minutes between 0 and 480");
                    table.ForeignKey(
                        name: "fk_ticket_learner_learner_id",
                        column: x => x.learner_id,
                        principalTable: "learner",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_ticket_location_location_id",
                        column: x => x.location_id,
                        principalTable: "location",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ticket_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ticket_staff_member_made_by",
                        column: x => x.made_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ticket_staff_member_steward_id",
                        column: x => x.steward_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ticket_ticket_follows_id",
                        column: x => x.follows_id,
                        principalTable: "ticket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ticket_ticket_merged_into_id",
                        column: x => x.merged_into_id,
                        principalTable: "ticket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ticket_draft",
                columns: table => new
                {
                    ticket_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_note = table.Column<bool>(type: "boolean", nullable: false),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ticket_draft", x => new { x.ticket_id, x.staff_member_id, x.is_note });
                    table.ForeignKey(
                        name: "fk_ticket_draft_staff_member_staff_member_id",
                        column: x => x.staff_member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_ticket_draft_ticket_ticket_id",
                        column: x => x.ticket_id,
                        principalTable: "ticket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ticket_event",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ticket_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: true),
                    other_ticket_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ticket_event", x => x.id);
                    table.ForeignKey(
                        name: "fk_ticket_event_staff_member_actor_id",
                        column: x => x.actor_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ticket_event_staff_member_to_id",
                        column: x => x.to_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ticket_event_ticket_other_ticket_id",
                        column: x => x.other_ticket_id,
                        principalTable: "ticket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ticket_event_ticket_ticket_id",
                        column: x => x.ticket_id,
                        principalTable: "ticket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ticket_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ticket_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_member_id = table.Column<Guid>(type: "uuid", nullable: true),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ticket_message", x => x.id);
                    table.ForeignKey(
                        name: "fk_ticket_message_staff_member_staff_member_id",
                        column: x => x.staff_member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ticket_message_ticket_ticket_id",
                        column: x => x.ticket_id,
                        principalTable: "ticket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ticket_note",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ticket_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ticket_note", x => x.id);
                    table.ForeignKey(
                        name: "fk_ticket_note_staff_member_staff_member_id",
                        column: x => x.staff_member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ticket_note_ticket_ticket_id",
                        column: x => x.ticket_id,
                        principalTable: "ticket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_ticket_answer_due_at",
                table: "ticket",
                column: "answer_due_at",
                filter: "answer_due_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_changed_at",
                table: "ticket",
                column: "changed_at");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_code",
                table: "ticket",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ticket_follows_id",
                table: "ticket",
                column: "follows_id");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_learner_id",
                table: "ticket",
                column: "learner_id");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_location_id",
                table: "ticket",
                column: "location_id");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_made_by",
                table: "ticket",
                column: "made_by");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_merged_into_id",
                table: "ticket",
                column: "merged_into_id");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_person_id",
                table: "ticket",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_request_key",
                table: "ticket",
                column: "request_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ticket_steward_id_state",
                table: "ticket",
                columns: new[] { "steward_id", "state" },
                filter: "state < 4");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_draft_staff_member_id",
                table: "ticket_draft",
                column: "staff_member_id");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_event_actor_id",
                table: "ticket_event",
                column: "actor_id");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_event_other_ticket_id",
                table: "ticket_event",
                column: "other_ticket_id");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_event_ticket_id_at",
                table: "ticket_event",
                columns: new[] { "ticket_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_ticket_event_to_id",
                table: "ticket_event",
                column: "to_id");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_message_staff_member_id",
                table: "ticket_message",
                column: "staff_member_id");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_message_ticket_id_at",
                table: "ticket_message",
                columns: new[] { "ticket_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_ticket_note_staff_member_id",
                table: "ticket_note",
                column: "staff_member_id");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_note_ticket_id_at",
                table: "ticket_note",
                columns: new[] { "ticket_id", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ticket_draft");

            migrationBuilder.DropTable(
                name: "ticket_event");

            migrationBuilder.DropTable(
                name: "ticket_message");

            migrationBuilder.DropTable(
                name: "ticket_note");

            migrationBuilder.DropTable(
                name: "ticket");
        }
    }
}

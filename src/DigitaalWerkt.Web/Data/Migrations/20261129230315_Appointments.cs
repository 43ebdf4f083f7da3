using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Appointments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "appointment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ticket_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    learner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    steward_id = table.Column<Guid>(type: "uuid", nullable: false),
                    room_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    travel_minutes = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    is_called_off = table.Column<bool>(type: "boolean", nullable: false),
                    request_key = table.Column<Guid>(type: "uuid", nullable: false),
                    request_content = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appointment", x => x.id);
                    table.CheckConstraint("ck_appointment_times", "starts_at < ends_at and travel_minutes between 0 and 120");
                    table.ForeignKey(
                        name: "fk_appointment_learner_learner_id",
                        column: x => x.learner_id,
                        principalTable: "learner",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_appointment_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_appointment_room_room_id",
                        column: x => x.room_id,
                        principalTable: "room",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_appointment_staff_member_made_by",
                        column: x => x.made_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_appointment_staff_member_steward_id",
                        column: x => x.steward_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_appointment_ticket_ticket_id",
                        column: x => x.ticket_id,
                        principalTable: "ticket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "desk_hours",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    steward_id = table.Column<Guid>(type: "uuid", nullable: false),
                    room_id = table.Column<Guid>(type: "uuid", nullable: false),
                    weekday = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    begins = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    ends = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    first = table.Column<DateOnly>(type: "date", nullable: false),
                    last = table.Column<DateOnly>(type: "date", nullable: false),
                    slot_minutes = table.Column<int>(type: "integer", nullable: false),
                    travel_minutes = table.Column<int>(type: "integer", nullable: false),
                    use = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_desk_hours", x => x.id);
                    table.CheckConstraint("ck_desk_hours_times", "begins < ends and slot_minutes between 10 and 120");
                    table.ForeignKey(
                        name: "fk_desk_hours_room_room_id",
                        column: x => x.room_id,
                        principalTable: "room",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_desk_hours_staff_member_steward_id",
                        column: x => x.steward_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "slot_proposal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ticket_id = table.Column<Guid>(type: "uuid", nullable: false),
                    steward_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts = table.Column<DateTimeOffset[]>(type: "timestamp with time zone[]", nullable: false),
                    request_key = table.Column<Guid>(type: "uuid", nullable: false),
                    request_content = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_slot_proposal", x => x.id);
                    table.ForeignKey(
                        name: "fk_slot_proposal_staff_member_steward_id",
                        column: x => x.steward_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_slot_proposal_ticket_ticket_id",
                        column: x => x.ticket_id,
                        principalTable: "ticket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "walk_in_screen",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    location_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_walk_in_screen", x => x.id);
                    table.ForeignKey(
                        name: "fk_walk_in_screen_location_location_id",
                        column: x => x.location_id,
                        principalTable: "location",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_walk_in_screen_staff_member_made_by",
                        column: x => x.made_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "walk_in_visit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    location_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    first_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    request_key = table.Column<Guid>(type: "uuid", nullable: false),
                    given_by = table.Column<Guid>(type: "uuid", nullable: false),
                    steward_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ticket_id = table.Column<Guid>(type: "uuid", nullable: true),
                    taken_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    called_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_walk_in_visit", x => x.id);
                    table.ForeignKey(
                        name: "fk_walk_in_visit_location_location_id",
                        column: x => x.location_id,
                        principalTable: "location",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_walk_in_visit_staff_member_given_by",
                        column: x => x.given_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_walk_in_visit_staff_member_steward_id",
                        column: x => x.steward_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_walk_in_visit_ticket_ticket_id",
                        column: x => x.ticket_id,
                        principalTable: "ticket",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "desk_exception",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    desk_hours_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    begins = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    ends = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_desk_exception", x => x.id);
                    table.CheckConstraint("ck_desk_exception_times", "(begins is null) = (ends is null) and (begins is null or begins < ends)");
                    table.ForeignKey(
                        name: "fk_desk_exception_desk_hours_desk_hours_id",
                        column: x => x.desk_hours_id,
                        principalTable: "desk_hours",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_appointment_learner_id",
                table: "appointment",
                column: "learner_id");

            migrationBuilder.CreateIndex(
                name: "ix_appointment_made_by",
                table: "appointment",
                column: "made_by");

            migrationBuilder.CreateIndex(
                name: "ix_appointment_person_id",
                table: "appointment",
                column: "person_id",
                filter: "person_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_appointment_request_key",
                table: "appointment",
                column: "request_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_appointment_room_id",
                table: "appointment",
                column: "room_id");

            migrationBuilder.CreateIndex(
                name: "ix_appointment_starts_at",
                table: "appointment",
                column: "starts_at");

            migrationBuilder.CreateIndex(
                name: "ix_appointment_steward_id_starts_at",
                table: "appointment",
                columns: new[] { "steward_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_appointment_ticket_id",
                table: "appointment",
                column: "ticket_id");

            migrationBuilder.CreateIndex(
                name: "ix_appointment_ticket_id_planned",
                table: "appointment",
                column: "ticket_id",
                unique: true,
                filter: "state = 'Planned'");

            migrationBuilder.CreateIndex(
                name: "ix_desk_exception_desk_hours_id_day",
                table: "desk_exception",
                columns: new[] { "desk_hours_id", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_desk_hours_room_id",
                table: "desk_hours",
                column: "room_id");

            migrationBuilder.CreateIndex(
                name: "ix_desk_hours_steward_id",
                table: "desk_hours",
                column: "steward_id");

            migrationBuilder.CreateIndex(
                name: "ix_slot_proposal_request_key",
                table: "slot_proposal",
                column: "request_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_slot_proposal_steward_id",
                table: "slot_proposal",
                column: "steward_id");

            migrationBuilder.CreateIndex(
                name: "ix_slot_proposal_ticket_id",
                table: "slot_proposal",
                column: "ticket_id");

            migrationBuilder.CreateIndex(
                name: "ix_walk_in_screen_location_id",
                table: "walk_in_screen",
                column: "location_id");

            migrationBuilder.CreateIndex(
                name: "ix_walk_in_screen_made_by",
                table: "walk_in_screen",
                column: "made_by");

            migrationBuilder.CreateIndex(
                name: "ix_walk_in_screen_token_hash",
                table: "walk_in_screen",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_walk_in_visit_given_by",
                table: "walk_in_visit",
                column: "given_by");

            migrationBuilder.CreateIndex(
                name: "ix_walk_in_visit_location_id_day_number",
                table: "walk_in_visit",
                columns: new[] { "location_id", "day", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_walk_in_visit_request_key",
                table: "walk_in_visit",
                column: "request_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_walk_in_visit_steward_id",
                table: "walk_in_visit",
                column: "steward_id");

            migrationBuilder.CreateIndex(
                name: "ix_walk_in_visit_ticket_id",
                table: "walk_in_visit",
                column: "ticket_id");

            // Nobody is in two places at once. EF knows no exclusion constraints.
            migrationBuilder.Sql(
                "alter table appointment add constraint ex_appointment_person "
                + "exclude using gist (person_id with =, tstzrange(starts_at, ends_at) with &&) where (state = 'Planned' and person_id is not null)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "appointment");

            migrationBuilder.DropTable(
                name: "desk_exception");

            migrationBuilder.DropTable(
                name: "slot_proposal");

            migrationBuilder.DropTable(
                name: "walk_in_screen");

            migrationBuilder.DropTable(
                name: "walk_in_visit");

            migrationBuilder.DropTable(
                name: "desk_hours");
        }
    }
}

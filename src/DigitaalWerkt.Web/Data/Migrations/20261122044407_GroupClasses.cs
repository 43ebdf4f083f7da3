using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class GroupClasses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "closing_day",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    first = table.Column<DateOnly>(type: "date", nullable: false),
                    last = table.Column<DateOnly>(type: "date", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_closing_day", x => x.id);
                    table.CheckConstraint("ck_closing_day_order", "first <= last");
                });

            migrationBuilder.CreateTable(
                name: "course_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    summary = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    audience = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    lessons = table.Column<string[]>(type: "text[]", nullable: false),
                    bring = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_course_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "equipment_set",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    pieces = table.Column<int>(type: "integer", nullable: false),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_equipment_set", x => x.id);
                    table.CheckConstraint("ck_equipment_set_pieces", "pieces between 1 and 100");
                });

            migrationBuilder.CreateTable(
                name: "location",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    street = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    postcode = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    town = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    neighbourhood = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    directions = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    step_free = table.Column<bool>(type: "boolean", nullable: false),
                    has_wifi = table.Column<bool>(type: "boolean", nullable: false),
                    equipment = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_location", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject = table.Column<Guid>(type: "uuid", nullable: false),
                    occurrence = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    channel = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    locked_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    problem = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "participant",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    first_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    reach_kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    phone = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    learner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    staff_member_id = table.Column<Guid>(type: "uuid", nullable: true),
                    help_language = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    person_key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participant", x => x.id);
                    table.ForeignKey(
                        name: "fk_participant_learner_learner_id",
                        column: x => x.learner_id,
                        principalTable: "learner",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_participant_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_participant_staff_member_staff_member_id",
                        column: x => x.staff_member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "calendar_feed",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    trainer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    location_id = table.Column<Guid>(type: "uuid", nullable: true),
                    made_by = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_feed", x => x.id);
                    table.CheckConstraint("ck_calendar_feed_of", "num_nonnulls(trainer_id, location_id) = 1");
                    table.ForeignKey(
                        name: "fk_calendar_feed_location_location_id",
                        column: x => x.location_id,
                        principalTable: "location",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_calendar_feed_staff_member_made_by",
                        column: x => x.made_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_calendar_feed_staff_member_trainer_id",
                        column: x => x.trainer_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "room",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    location_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    capacity = table.Column<int>(type: "integer", nullable: false),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_room", x => x.id);
                    table.CheckConstraint("ck_room_capacity", "capacity between 1 and 100");
                    table.ForeignKey(
                        name: "fk_room_location_location_id",
                        column: x => x.location_id,
                        principalTable: "location",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "class_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    course_plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    series_id = table.Column<Guid>(type: "uuid", nullable: true),
                    room_id = table.Column<Guid>(type: "uuid", nullable: false),
                    trainer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    equipment_set_id = table.Column<Guid>(type: "uuid", nullable: true),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    begins = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    ends = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    during = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    trainer_during = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    travel_minutes = table.Column<int>(type: "integer", nullable: false),
                    capacity = table.Column<int>(type: "integer", nullable: false),
                    booked = table.Column<int>(type: "integer", nullable: false),
                    languages = table.Column<string[]>(type: "text[]", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cancel_reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    clash_reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    signed_off_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    signed_off_by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_class_session", x => x.id);
                    table.CheckConstraint("ck_class_session_booked", "booked between 0 and capacity");
                    table.CheckConstraint("ck_class_session_capacity", "capacity between 1 and 100");
                    table.CheckConstraint("ck_class_session_during", "starts_at < ends_at and not isempty(during)");
                    table.ForeignKey(
                        name: "fk_class_session_course_plan_course_plan_id",
                        column: x => x.course_plan_id,
                        principalTable: "course_plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_class_session_equipment_set_equipment_set_id",
                        column: x => x.equipment_set_id,
                        principalTable: "equipment_set",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_class_session_room_room_id",
                        column: x => x.room_id,
                        principalTable: "room",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_class_session_staff_member_trainer_id",
                        column: x => x.trainer_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "seat_block",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_key = table.Column<Guid>(type: "uuid", nullable: false),
                    seats = table.Column<int>(type: "integer", nullable: false),
                    unnamed = table.Column<int>(type: "integer", nullable: false),
                    release_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    released_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seat_block", x => x.id);
                    table.CheckConstraint("ck_seat_block_unnamed", "unnamed between 0 and seats");
                    table.ForeignKey(
                        name: "fk_seat_block_class_session_session_id",
                        column: x => x.session_id,
                        principalTable: "class_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_seat_block_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_seat_block_staff_member_made_by",
                        column: x => x.made_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "booking",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    origin = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    request_key = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    made_by = table.Column<Guid>(type: "uuid", nullable: true),
                    has_mandate = table.Column<bool>(type: "boolean", nullable: false),
                    is_accompanied = table.Column<bool>(type: "boolean", nullable: false),
                    shares_progress = table.Column<bool>(type: "boolean", nullable: false),
                    block_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    waiting_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    offered_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking", x => x.id);
                    table.ForeignKey(
                        name: "fk_booking_class_session_session_id",
                        column: x => x.session_id,
                        principalTable: "class_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_booking_participant_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_booking_seat_block_block_id",
                        column: x => x.block_id,
                        principalTable: "seat_block",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_booking_staff_member_made_by",
                        column: x => x.made_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attendance_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    noted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendance_entry", x => x.id);
                    table.CheckConstraint("ck_attendance_entry_minutes", "minutes between 0 and 1440");
                    table.ForeignKey(
                        name: "fk_attendance_entry_booking_booking_id",
                        column: x => x.booking_id,
                        principalTable: "booking",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_attendance_entry_staff_member_recorded_by",
                        column: x => x.recorded_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_attendance_entry_booking_id_recorded_at",
                table: "attendance_entry",
                columns: new[] { "booking_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_attendance_entry_recorded_by",
                table: "attendance_entry",
                column: "recorded_by");

            migrationBuilder.CreateIndex(
                name: "ix_booking_block_id",
                table: "booking",
                column: "block_id");

            migrationBuilder.CreateIndex(
                name: "ix_booking_code",
                table: "booking",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_booking_made_by",
                table: "booking",
                column: "made_by");

            migrationBuilder.CreateIndex(
                name: "ix_booking_offered_until",
                table: "booking",
                column: "offered_until",
                filter: "state = 1");

            migrationBuilder.CreateIndex(
                name: "ix_booking_participant_id",
                table: "booking",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_booking_request_key_session_id",
                table: "booking",
                columns: new[] { "request_key", "session_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_booking_session_id_person_key",
                table: "booking",
                columns: new[] { "session_id", "person_key" },
                unique: true,
                filter: "state in (0, 1, 2)");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feed_location_id",
                table: "calendar_feed",
                column: "location_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feed_made_by",
                table: "calendar_feed",
                column: "made_by");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feed_token_hash",
                table: "calendar_feed",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feed_trainer_id",
                table: "calendar_feed",
                column: "trainer_id");

            migrationBuilder.CreateIndex(
                name: "ix_class_session_course_plan_id",
                table: "class_session",
                column: "course_plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_class_session_equipment_set_id",
                table: "class_session",
                column: "equipment_set_id");

            migrationBuilder.CreateIndex(
                name: "ix_class_session_room_id",
                table: "class_session",
                column: "room_id");

            migrationBuilder.CreateIndex(
                name: "ix_class_session_series_id",
                table: "class_session",
                column: "series_id");

            migrationBuilder.CreateIndex(
                name: "ix_class_session_starts_at",
                table: "class_session",
                column: "starts_at");

            migrationBuilder.CreateIndex(
                name: "ix_class_session_trainer_id",
                table: "class_session",
                column: "trainer_id");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_due_at",
                table: "outbox_message",
                column: "due_at",
                filter: "state = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_key",
                table: "outbox_message",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_subject_kind",
                table: "outbox_message",
                columns: new[] { "subject", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_learner_id",
                table: "participant",
                column: "learner_id");

            migrationBuilder.CreateIndex(
                name: "ix_participant_scope_key",
                table: "participant",
                columns: new[] { "organisation_id", "person_key" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_participant_staff_member_id",
                table: "participant",
                column: "staff_member_id");

            migrationBuilder.CreateIndex(
                name: "ix_room_location_id",
                table: "room",
                column: "location_id");

            migrationBuilder.CreateIndex(
                name: "ix_seat_block_made_by",
                table: "seat_block",
                column: "made_by");

            migrationBuilder.CreateIndex(
                name: "ix_seat_block_organisation_id",
                table: "seat_block",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_seat_block_release_at",
                table: "seat_block",
                column: "release_at",
                filter: "released_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_seat_block_request_key",
                table: "seat_block",
                column: "request_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_seat_block_session_id",
                table: "seat_block",
                column: "session_id");

            migrationBuilder.Sql("create extension if not exists btree_gist");
            foreach (var (name, column, during) in new[]
            {
                ("ex_class_session_trainer", "trainer_id", "trainer_during"),
                ("ex_class_session_room", "room_id", "during"),
                ("ex_class_session_equipment", "equipment_set_id", "during"),
            })
            {
                // A session with a reason to clash is left out: the planner decided so, and it shows.
                migrationBuilder.Sql(
                    $"alter table class_session add constraint {name} exclude using gist ({column} with =, {during} with &&) "
                    + "where (state = 'Planned' and clash_reason is null)");
            }
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attendance_entry");

            migrationBuilder.DropTable(
                name: "calendar_feed");

            migrationBuilder.DropTable(
                name: "closing_day");

            migrationBuilder.DropTable(
                name: "outbox_message");

            migrationBuilder.DropTable(
                name: "booking");

            migrationBuilder.DropTable(
                name: "participant");

            migrationBuilder.DropTable(
                name: "seat_block");

            migrationBuilder.DropTable(
                name: "class_session");

            migrationBuilder.DropTable(
                name: "course_plan");

            migrationBuilder.DropTable(
                name: "equipment_set");

            migrationBuilder.DropTable(
                name: "room");

            migrationBuilder.DropTable(
                name: "location");
        }
    }
}

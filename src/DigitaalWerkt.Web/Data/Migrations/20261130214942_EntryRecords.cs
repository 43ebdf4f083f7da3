using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class EntryRecords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "operation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    kept_until = table.Column<DateOnly>(type: "date", nullable: false),
                    indicator_set = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    organisations = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_operation", x => x.id);
                    table.CheckConstraint("ck_operation_period", "\"from\" <= until and until <= kept_until");
                });

            migrationBuilder.CreateTable(
                name: "entry_record",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    operation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator_set = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    entered_on = table.Column<DateOnly>(type: "date", nullable: false),
                    left_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entry_record", x => x.id);
                    table.ForeignKey(
                        name: "fk_entry_record_operation_operation_id",
                        column: x => x.operation_id,
                        principalTable: "operation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_entry_record_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "participant_key",
                columns: table => new
                {
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    operation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participant_key", x => x.record_id);
                    table.ForeignKey(
                        name: "fk_participant_key_entry_record_record_id",
                        column: x => x.record_id,
                        principalTable: "entry_record",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_participant_key_operation_operation_id",
                        column: x => x.operation_id,
                        principalTable: "operation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_participant_key_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "record_answer",
                columns: table => new
                {
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    moment = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    answer = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    sealed_answer = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_record_answer", x => new { x.record_id, x.question });
                    table.CheckConstraint("ck_record_answer_once", "(answer is null) <> (sealed_answer is null)");
                    table.ForeignKey(
                        name: "fk_record_answer_entry_record_record_id",
                        column: x => x.record_id,
                        principalTable: "entry_record",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "record_asking",
                columns: table => new
                {
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    moment = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    way = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_content = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_record_asking", x => new { x.record_id, x.moment });
                    table.ForeignKey(
                        name: "fk_record_asking_entry_record_record_id",
                        column: x => x.record_id,
                        principalTable: "entry_record",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_record_asking_staff_member_asked_by",
                        column: x => x.asked_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_entry_record_entered_on",
                table: "entry_record",
                column: "entered_on");

            migrationBuilder.CreateIndex(
                name: "ix_entry_record_operation_id_entered_on",
                table: "entry_record",
                columns: new[] { "operation_id", "entered_on" });

            migrationBuilder.CreateIndex(
                name: "ix_entry_record_organisation_id",
                table: "entry_record",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_participant_key_operation_id_person_id",
                table: "participant_key",
                columns: new[] { "operation_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_participant_key_person_id",
                table: "participant_key",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_record_asking_asked_by",
                table: "record_asking",
                column: "asked_by");

            migrationBuilder.CreateIndex(
                name: "ix_record_asking_request_id",
                table: "record_asking",
                column: "request_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "participant_key");

            migrationBuilder.DropTable(
                name: "record_answer");

            migrationBuilder.DropTable(
                name: "record_asking");

            migrationBuilder.DropTable(
                name: "entry_record");

            migrationBuilder.DropTable(
                name: "operation");
        }
    }
}

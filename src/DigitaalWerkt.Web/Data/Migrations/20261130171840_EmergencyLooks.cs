using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class EmergencyLooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_changed_by_staff",
                table: "plan_step",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "emergency_look",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_content = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    staff_member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    sentence = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_emergency_look", x => x.id);
                    table.ForeignKey(
                        name: "fk_emergency_look_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_emergency_look_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_emergency_look_staff_member_staff_member_id",
                        column: x => x.staff_member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "emergency_read",
                columns: table => new
                {
                    look_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_emergency_read", x => x.look_id);
                    table.ForeignKey(
                        name: "fk_emergency_read_emergency_look_look_id",
                        column: x => x.look_id,
                        principalTable: "emergency_look",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_emergency_read_staff_member_staff_member_id",
                        column: x => x.staff_member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_emergency_look_organisation_id_at",
                table: "emergency_look",
                columns: new[] { "organisation_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_emergency_look_person_id",
                table: "emergency_look",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_emergency_look_request",
                table: "emergency_look",
                columns: new[] { "request_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_emergency_look_staff_member_id_day",
                table: "emergency_look",
                columns: new[] { "staff_member_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_emergency_read_staff_member_id",
                table: "emergency_read",
                column: "staff_member_id");

            migrationBuilder.Sql("update plan_step set is_changed_by_staff = true where changed_by_id is not null");

            // That somebody looked stays as it was written. Only the person may become another one, or nobody, and then the sentence goes too.
            migrationBuilder.Sql(
                """
                create function keep_emergency_look() returns trigger language plpgsql as $$
                begin
                    if tg_op = 'DELETE' then
                        raise exception 'A look in an emergency is never removed.' using errcode = 'restrict_violation';
                    end if;
                    if new.person_id is null then
                        new.sentence := null;
                    end if;
                    if to_jsonb(new) - 'person_id' - 'sentence' <> to_jsonb(old) - 'person_id' - 'sentence'
                        or (new.person_id is not null and (old.person_id is null or new.sentence is distinct from old.sentence))
                    then
                        raise exception 'A look in an emergency is never changed.' using errcode = 'restrict_violation';
                    end if;
                    return new;
                end $$;
                create trigger keep_emergency_look before update or delete on emergency_look
                    for each row execute function keep_emergency_look();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "emergency_read");

            migrationBuilder.DropTable(
                name: "emergency_look");

            migrationBuilder.Sql("drop function keep_emergency_look()");

            migrationBuilder.DropColumn(
                name: "is_changed_by_staff",
                table: "plan_step");
        }
    }
}

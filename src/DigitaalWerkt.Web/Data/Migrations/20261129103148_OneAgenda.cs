using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <summary>
    /// Writes in one table who and what is taken, and when, for every feature that plans. What the planned sessions take moves there,
    /// with the constraints that let nothing be taken twice at once.
    /// </summary>
    public partial class OneAgenda : Migration
    {
        static readonly (string Kind, string Column, string During)[] Taken =
        [
            ("StaffMember", "trainer_id", "trainer_during"),
            ("Room", "room_id", "during"),
            ("EquipmentSet", "equipment_set_id", "during"),
        ];

        static readonly (string Name, string Column, string During)[] Before =
        [
            ("ex_class_session_trainer", "trainer_id", "trainer_during"),
            ("ex_class_session_room", "room_id", "during"),
            ("ex_class_session_equipment", "equipment_set_id", "during"),
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "occupation",
                columns: table => new
                {
                    resource_kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    resource_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    during = table.Column<NpgsqlRange<DateTime>>(type: "tstzrange", nullable: false),
                    clash_reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_occupation", x => new { x.subject_kind, x.subject_id, x.resource_kind, x.resource_id });
                    table.CheckConstraint("ck_occupation_during", "not isempty(during)");
                });

            // A session stood outside all its constraints when it had leave for one. From now on it stands outside where it does clash.
            foreach (var (kind, column, during) in Taken)
            {
                migrationBuilder.Sql(
                    $"""
                    insert into occupation (resource_kind, resource_id, subject_kind, subject_id, during, clash_reason)
                    select '{kind}', s.{column}, 'ClassSession', s.id, s.{during},
                        case when s.clash_reason is not null and exists (
                            select from class_session other
                            where other.state = 'Planned' and other.id <> s.id and other.{column} = s.{column} and other.{during} && s.{during})
                        then s.clash_reason end
                    from class_session s
                    where s.state = 'Planned' and s.{column} is not null
                    """);
            }

            migrationBuilder.Sql(
                "alter table occupation add constraint ex_occupation_one_at_a_time "
                + "exclude using gist (resource_kind with =, resource_id with =, during with &&) where (clash_reason is null)");

            migrationBuilder.CreateIndex(
                name: "ix_occupation_resource_id_during",
                table: "occupation",
                columns: new[] { "resource_id", "during" })
                .Annotation("Npgsql:IndexMethod", "gist");

            foreach (var (name, _, _) in Before)
            {
                migrationBuilder.Sql($"alter table class_session drop constraint {name}");
            }

            migrationBuilder.DropCheckConstraint(
                name: "ck_class_session_during",
                table: "class_session");

            migrationBuilder.DropColumn(
                name: "during",
                table: "class_session");

            migrationBuilder.DropColumn(
                name: "trainer_during",
                table: "class_session");

            migrationBuilder.AddCheckConstraint(
                name: "ck_class_session_during",
                table: "class_session",
                sql: "starts_at < ends_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "occupation");

            migrationBuilder.DropCheckConstraint(
                name: "ck_class_session_during",
                table: "class_session");

            migrationBuilder.Sql("alter table class_session add during tstzrange, add trainer_during tstzrange");
            migrationBuilder.Sql(
                "update class_session set during = tstzrange(starts_at, ends_at), "
                + "trainer_during = tstzrange(starts_at, ends_at + make_interval(mins => travel_minutes))");
            migrationBuilder.Sql("alter table class_session alter during set not null, alter trainer_during set not null");

            migrationBuilder.AddCheckConstraint(
                name: "ck_class_session_during",
                table: "class_session",
                sql: "starts_at < ends_at and not isempty(during)");

            foreach (var (name, column, during) in Before)
            {
                migrationBuilder.Sql(
                    $"alter table class_session add constraint {name} exclude using gist ({column} with =, {during} with &&) "
                    + "where (state = 'Planned' and clash_reason is null)");
            }
        }
    }
}

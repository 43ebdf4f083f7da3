using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class FrozenReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "frozen_report",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    period = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    data = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    frozen_by = table.Column<Guid>(type: "uuid", nullable: false),
                    frozen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_frozen_report", x => x.id);
                    table.CheckConstraint("ck_frozen_report_edition", "edition >= 1 and (edition = 1) = (reason is null)");
                    table.CheckConstraint("ck_frozen_report_hash", "hash = encode(sha256(convert_to(data, 'UTF8')), 'hex')");
                    table.ForeignKey(
                        name: "fk_frozen_report_staff_member_frozen_by",
                        column: x => x.frozen_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_frozen_report_frozen_by",
                table: "frozen_report",
                column: "frozen_by");

            migrationBuilder.CreateIndex(
                name: "ix_frozen_report_period_edition",
                table: "frozen_report",
                columns: new[] { "period", "edition" },
                unique: true);

            // What was frozen stays as it was: what was not right gets another edition.
            migrationBuilder.Sql(
                """
                create function keep_frozen_report() returns trigger language plpgsql as $$
                begin
                    raise exception 'A frozen report is never changed or removed.' using errcode = 'restrict_violation';
                end $$;
                create trigger keep_frozen_report before update or delete on frozen_report
                    for each row execute function keep_frozen_report();
                create trigger keep_frozen_reports before truncate on frozen_report
                    for each statement execute function keep_frozen_report();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "frozen_report");

            migrationBuilder.Sql("drop function keep_frozen_report()");
        }
    }
}

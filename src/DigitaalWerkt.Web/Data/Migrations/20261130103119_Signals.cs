using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Signals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "signal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    origin = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    what = table.Column<string>(type: "character varying(240)", maxLength: 240, nullable: false),
                    to_whom = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    people = table.Column<int>(type: "integer", nullable: true),
                    place = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    since = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    would_help = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    next_on = table.Column<DateOnly>(type: "date", nullable: true),
                    bundled_into_id = table.Column<Guid>(type: "uuid", nullable: true),
                    answer = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    public_text = table.Column<string>(type: "character varying(1200)", maxLength: 1200, nullable: true),
                    story = table.Column<string>(type: "character varying(12000)", maxLength: 12000, nullable: true),
                    sources = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    reported_on = table.Column<DateOnly>(type: "date", nullable: true),
                    last_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_content = table.Column<Guid>(type: "uuid", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signal", x => x.id);
                    table.ForeignKey(
                        name: "fk_signal_organisation_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_signal_signal_bundled_into_id",
                        column: x => x.bundled_into_id,
                        principalTable: "signal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "signal_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    signal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: true),
                    next_on = table.Column<DateOnly>(type: "date", nullable: true),
                    member_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    corrects_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signal_entry", x => x.id);
                    table.ForeignKey(
                        name: "fk_signal_entry_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_signal_entry_signal_entry_corrects_id",
                        column: x => x.corrects_id,
                        principalTable: "signal_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_signal_entry_signal_signal_id",
                        column: x => x.signal_id,
                        principalTable: "signal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_signal_entry_staff_member_member_id",
                        column: x => x.member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "signal_support",
                columns: table => new
                {
                    signal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_reporter = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signal_support", x => new { x.signal_id, x.organisation_id });
                    table.ForeignKey(
                        name: "fk_signal_support_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_signal_support_signal_signal_id",
                        column: x => x.signal_id,
                        principalTable: "signal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_signal_support_staff_member_member_id",
                        column: x => x.member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "ix_signal_bundled_into_id",
                table: "signal",
                column: "bundled_into_id");

            migrationBuilder.CreateIndex(
                name: "ix_signal_number",
                table: "signal",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_signal_owner_id",
                table: "signal",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_signal_request_id",
                table: "signal",
                column: "request_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_signal_entry_corrects_id",
                table: "signal_entry",
                column: "corrects_id");

            migrationBuilder.CreateIndex(
                name: "ix_signal_entry_member_id",
                table: "signal_entry",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_signal_entry_organisation_id",
                table: "signal_entry",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_signal_entry_signal_id",
                table: "signal_entry",
                column: "signal_id");

            migrationBuilder.CreateIndex(
                name: "ix_signal_support_member_id",
                table: "signal_support",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_signal_support_organisation_id",
                table: "signal_support",
                column: "organisation_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "signal_entry");

            migrationBuilder.DropTable(
                name: "signal_support");

            migrationBuilder.DropTable(
                name: "signal");
        }
    }
}

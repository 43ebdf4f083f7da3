using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Referrals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "referral",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from_organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_by = table.Column<Guid>(type: "uuid", nullable: false),
                    to_organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    initiative_id = table.Column<Guid>(type: "uuid", nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    themes = table.Column<string[]>(type: "text[]", nullable: false),
                    sentence = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    shares = table.Column<string[]>(type: "text[]", nullable: false),
                    is_shared = table.Column<bool>(type: "boolean", nullable: false),
                    is_accompanied = table.Column<bool>(type: "boolean", nullable: false),
                    consent_way = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    consent_text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    consent_language = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    moment_kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    moment_id = table.Column<Guid>(type: "uuid", nullable: true),
                    moment_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    moment_what = table.Column<string>(type: "character varying(240)", maxLength: 240, nullable: true),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decline_reason = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    better = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    outcome = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    link_nonce = table.Column<Guid>(type: "uuid", nullable: true),
                    link_hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: true),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_content = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referral", x => x.id);
                    table.ForeignKey(
                        name: "fk_referral_initiative_initiative_id",
                        column: x => x.initiative_id,
                        principalTable: "initiative",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_referral_organisation_from_organisation_id",
                        column: x => x.from_organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_referral_organisation_to_organisation_id",
                        column: x => x.to_organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_referral_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_referral_staff_member_sent_by",
                        column: x => x.sent_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "referral_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    referral_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    hand = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    staff_member_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referral_entry", x => x.id);
                    table.ForeignKey(
                        name: "fk_referral_entry_referral_referral_id",
                        column: x => x.referral_id,
                        principalTable: "referral",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_referral_entry_staff_member_staff_member_id",
                        column: x => x.staff_member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_referral_expires_at",
                table: "referral",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_referral_from_organisation_id_sent_at",
                table: "referral",
                columns: new[] { "from_organisation_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_initiative_id",
                table: "referral",
                column: "initiative_id");

            migrationBuilder.CreateIndex(
                name: "ix_referral_link",
                table: "referral",
                column: "link_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_referral_person_id",
                table: "referral",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_referral_request",
                table: "referral",
                column: "request_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_referral_sent_by",
                table: "referral",
                column: "sent_by");

            migrationBuilder.CreateIndex(
                name: "ix_referral_to_organisation_id_sent_at",
                table: "referral",
                columns: new[] { "to_organisation_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_entry_once",
                table: "referral_entry",
                columns: new[] { "referral_id", "state" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_referral_entry_staff_member_id",
                table: "referral_entry",
                column: "staff_member_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "referral_entry");

            migrationBuilder.DropTable(
                name: "referral");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Newsletter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "news_issue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: true),
                    subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sending_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    readers = table.Column<int>(type: "integer", nullable: false),
                    sent = table.Column<int>(type: "integer", nullable: false),
                    bounced = table.Column<int>(type: "integer", nullable: false),
                    not_sent = table.Column<int>(type: "integer", nullable: false),
                    left = table.Column<int>(type: "integer", nullable: false),
                    clicks = table.Column<int>(type: "integer", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_news_issue", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "news_submission",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    text = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    link = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    judged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_content = table.Column<Guid>(type: "uuid", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_news_submission", x => x.id);
                    table.ForeignKey(
                        name: "fk_news_submission_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_news_submission_staff_member_member_id",
                        column: x => x.member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "news_subscription",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    bounces = table.Column<int>(type: "integer", nullable: false),
                    bounced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_news_subscription", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "news_block",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    issue_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    text = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: false),
                    link = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    source = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sender = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_news_block", x => x.id);
                    table.ForeignKey(
                        name: "fk_news_block_news_issue_issue_id",
                        column: x => x.issue_id,
                        principalTable: "news_issue",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "news_delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    issue_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subscription_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outcome = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_news_delivery", x => x.id);
                    table.ForeignKey(
                        name: "fk_news_delivery_news_issue_issue_id",
                        column: x => x.issue_id,
                        principalTable: "news_issue",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_news_delivery_news_subscription_subscription_id",
                        column: x => x.subscription_id,
                        principalTable: "news_subscription",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "ix_news_block_item",
                table: "news_block",
                columns: new[] { "issue_id", "source", "item_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_news_delivery_outcome",
                table: "news_delivery",
                column: "outcome",
                filter: "outcome = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "ix_news_delivery_reader",
                table: "news_delivery",
                columns: new[] { "issue_id", "subscription_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_news_delivery_subscription_id",
                table: "news_delivery",
                column: "subscription_id");

            migrationBuilder.CreateIndex(
                name: "ix_news_issue_number",
                table: "news_issue",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_news_submission_member_id",
                table: "news_submission",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "ix_news_submission_organisation_id",
                table: "news_submission",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_news_submission_request_id",
                table: "news_submission",
                column: "request_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_news_subscription_email",
                table: "news_subscription",
                column: "email",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "news_block");

            migrationBuilder.DropTable(
                name: "news_delivery");

            migrationBuilder.DropTable(
                name: "news_submission");

            migrationBuilder.DropTable(
                name: "news_issue");

            migrationBuilder.DropTable(
                name: "news_subscription");
        }
    }
}

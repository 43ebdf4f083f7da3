using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class MessagesAndJobs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "answer",
                table: "outbox_message",
                type: "character varying(10)",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "called_by",
                table: "outbox_message",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "copy",
                table: "outbox_message",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "recipient",
                table: "outbox_message",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "sending_at",
                table: "outbox_message",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "moved_from",
                table: "booking",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "moves",
                table: "booking",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "scheduled_job",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    locked_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    alarm = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scheduled_job", x => x.name);
                });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_sending_at",
                table: "outbox_message",
                column: "sending_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "scheduled_job");

            migrationBuilder.DropIndex(
                name: "ix_outbox_message_sending_at",
                table: "outbox_message");

            migrationBuilder.DropColumn(
                name: "answer",
                table: "outbox_message");

            migrationBuilder.DropColumn(
                name: "called_by",
                table: "outbox_message");

            migrationBuilder.DropColumn(
                name: "copy",
                table: "outbox_message");

            migrationBuilder.DropColumn(
                name: "recipient",
                table: "outbox_message");

            migrationBuilder.DropColumn(
                name: "sending_at",
                table: "outbox_message");

            migrationBuilder.DropColumn(
                name: "moved_from",
                table: "booking");

            migrationBuilder.DropColumn(
                name: "moves",
                table: "booking");
        }
    }
}

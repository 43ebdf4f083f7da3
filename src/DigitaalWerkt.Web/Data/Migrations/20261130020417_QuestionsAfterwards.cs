using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class QuestionsAfterwards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "reminded_at",
                table: "ticket",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "solved_at",
                table: "ticket",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "waits_since",
                table: "ticket",
                type: "timestamp with time zone",
                nullable: true);

            // Of what was there: the moment of the last answer that the person got, and the end of what was solved.
            migrationBuilder.Sql("update ticket set solved_at = ended_at where state = 4");
            migrationBuilder.Sql(
                """
                update ticket set waits_since = coalesce(
                    (select max(at) from ticket_message where ticket_id = ticket.id and staff_member_id is not null), changed_at)
                where state = 2
                """);

            migrationBuilder.CreateIndex(
                name: "ix_ticket_ended_at",
                table: "ticket",
                column: "ended_at",
                filter: "state = 4");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_waits_since",
                table: "ticket",
                column: "waits_since",
                filter: "waits_since is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_ticket_ended_at",
                table: "ticket");

            migrationBuilder.DropIndex(
                name: "ix_ticket_waits_since",
                table: "ticket");

            migrationBuilder.DropColumn(
                name: "reminded_at",
                table: "ticket");

            migrationBuilder.DropColumn(
                name: "solved_at",
                table: "ticket");

            migrationBuilder.DropColumn(
                name: "waits_since",
                table: "ticket");
        }
    }
}

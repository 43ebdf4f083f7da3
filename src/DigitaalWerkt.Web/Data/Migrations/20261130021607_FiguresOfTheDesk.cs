using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class FiguresOfTheDesk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_walk_in_visit_day",
                table: "walk_in_visit",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_created_at",
                table: "ticket",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_ticket_ended_at_all",
                table: "ticket",
                column: "ended_at",
                filter: "ended_at is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_walk_in_visit_day",
                table: "walk_in_visit");

            migrationBuilder.DropIndex(
                name: "ix_ticket_created_at",
                table: "ticket");

            migrationBuilder.DropIndex(
                name: "ix_ticket_ended_at_all",
                table: "ticket");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class CardOfABooking : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "learner_id",
                table: "booking",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_booking_learner_id",
                table: "booking",
                column: "learner_id");

            migrationBuilder.AddForeignKey(
                name: "fk_booking_learner_learner_id",
                table: "booking",
                column: "learner_id",
                principalTable: "learner",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            // Until now the card stood with the person.
            migrationBuilder.Sql(
                """
                update booking set learner_id = participant.learner_id
                from participant
                where participant.id = booking.participant_id and (participant.reach_kind = 'Card' or booking.shares_progress);
                update participant set learner_id = null where reach_kind <> 'Card';
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_booking_learner_learner_id",
                table: "booking");

            migrationBuilder.DropIndex(
                name: "ix_booking_learner_id",
                table: "booking");

            migrationBuilder.DropColumn(
                name: "learner_id",
                table: "booking");
        }
    }
}

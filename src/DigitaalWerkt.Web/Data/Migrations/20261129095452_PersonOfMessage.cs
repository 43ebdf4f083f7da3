using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <summary>Says of each message which person it is about. Until now every message but those to staff was about a booking.</summary>
    public partial class PersonOfMessage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "person_id",
                table: "outbox_message",
                type: "uuid",
                nullable: true);

            migrationBuilder.Sql(
                "update outbox_message set person_id = booking.person_id from booking where booking.id = outbox_message.subject and outbox_message.reader_id is null");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_person_id",
                table: "outbox_message",
                column: "person_id");

            migrationBuilder.AddForeignKey(
                name: "fk_outbox_message_person_person_id",
                table: "outbox_message",
                column: "person_id",
                principalTable: "person",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_outbox_message_person_person_id",
                table: "outbox_message");

            migrationBuilder.DropIndex(
                name: "ix_outbox_message_person_id",
                table: "outbox_message");

            migrationBuilder.DropColumn(
                name: "person_id",
                table: "outbox_message");
        }
    }
}

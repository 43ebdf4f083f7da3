using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <summary>Keeps a digest of what a form said beside its key, so that something else under the same key isn't taken for it.</summary>
    public partial class RequestContents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "request_content",
                table: "seat_block",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "batch_content",
                table: "learner_card",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "series_content",
                table: "class_session",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "request_content",
                table: "booking",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.CreateIndex(
                name: "ix_booking_person_key",
                table: "booking",
                column: "person_key");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_booking_person_key",
                table: "booking");

            migrationBuilder.DropColumn(
                name: "request_content",
                table: "seat_block");

            migrationBuilder.DropColumn(
                name: "batch_content",
                table: "learner_card");

            migrationBuilder.DropColumn(
                name: "series_content",
                table: "class_session");

            migrationBuilder.DropColumn(
                name: "request_content",
                table: "booking");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class PersonOncePerSession : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<uint>(
                name: "xmin",
                table: "person",
                type: "xid",
                rowVersion: true,
                nullable: false,
                defaultValue: 0u);

            migrationBuilder.AddColumn<string>(
                name: "after",
                table: "audit_entry",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "before",
                table: "audit_entry",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "other_id",
                table: "audit_entry",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_booking_session_id_person_id",
                table: "booking",
                columns: new[] { "session_id", "person_id" },
                unique: true,
                filter: "state in (0, 1, 2)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_booking_session_id_person_id",
                table: "booking");

            migrationBuilder.DropColumn(
                name: "xmin",
                table: "person");

            migrationBuilder.DropColumn(
                name: "after",
                table: "audit_entry");

            migrationBuilder.DropColumn(
                name: "before",
                table: "audit_entry");

            migrationBuilder.DropColumn(
                name: "other_id",
                table: "audit_entry");
        }
    }
}

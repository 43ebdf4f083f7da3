using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <summary>Keeps with a person when they were last booked for, so that the list of clients needs no bookings.</summary>
    public partial class PersonLastSeen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("alter table person add column last_seen_at timestamp with time zone");
            migrationBuilder.Sql(
                """
                update person set last_seen_at = coalesce(
                    (select max(b.created_at) from booking b where b.person_id = person.id), person.created_at)
                """);
            migrationBuilder.Sql("alter table person alter column last_seen_at set not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "last_seen_at",
                table: "person");
        }
    }
}

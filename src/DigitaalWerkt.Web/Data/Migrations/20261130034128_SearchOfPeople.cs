using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class SearchOfPeople : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // By how a name begins and by how a number ends, in whatever order the database sorts words. The framework knows no such indexes.
            migrationBuilder.Sql("create index ix_person_first_name_begins on person (lower(first_name) text_pattern_ops)");
            migrationBuilder.Sql("create index ix_person_phone_ends on person (reverse(phone) text_pattern_ops) where phone is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop index ix_person_phone_ends");
            migrationBuilder.Sql("drop index ix_person_first_name_begins");
        }
    }
}

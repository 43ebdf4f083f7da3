using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <summary>
    /// Lets the database say that a number stands only with whoever is reached by phone, and so on. The keys to the card and the counsellor
    /// stay as they are: the model no longer names them, because it knows no keys inside a value.
    /// </summary>
    public partial class ReachFitsKind : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddCheckConstraint(
                name: "ck_person_reach_fits_kind",
                table: "person",
                sql: "(phone is not null) = (reach_kind = 'Phone') and (email is not null) = (reach_kind = 'Email') "
                    + "and (learner_id is null or reach_kind = 'Card')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_person_reach_fits_kind",
                table: "person");
        }
    }
}

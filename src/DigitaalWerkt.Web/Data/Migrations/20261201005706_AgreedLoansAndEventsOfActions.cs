using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class AgreedLoansAndEventsOfActions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "event_id",
                table: "pact_tie",
                type: "uuid",
                nullable: true);

            // An older instance beside this one lends too, with these very sentences on its screen and without knowing these columns.
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "consent_at",
                table: "device_loan",
                type: "timestamp with time zone",
                nullable: false,
                defaultValueSql: "now()");

            migrationBuilder.AddColumn<string>(
                name: "consent_language",
                table: "device_loan",
                type: "character varying(8)",
                maxLength: 8,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "consent_said",
                table: "device_loan",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: string.Join(
                    '\n',
                    "Je gebruikt het om te leren en om werk te zoeken.",
                    "Je zorgt goed voor het toestel.",
                    "Is het stuk of kwijt? Dan zeg je het ons. Je betaalt geen boete.",
                    "Lenen kost niets.",
                    "Wij onthouden je voornaam en hoe we je bereiken. Alleen wij zien dat.",
                    "Een half jaar na het einde vergeten we dat jij het had."));

            migrationBuilder.CreateIndex(
                name: "ix_pact_tie_action_id_event_id",
                table: "pact_tie",
                columns: new[] { "action_id", "event_id" },
                unique: true);

            // In which language they stood below the Dutch isn't known.
            migrationBuilder.Sql("update device_loan set consent_at = lent_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_pact_tie_action_id_event_id",
                table: "pact_tie");

            migrationBuilder.DropColumn(
                name: "event_id",
                table: "pact_tie");

            migrationBuilder.DropColumn(
                name: "consent_at",
                table: "device_loan");

            migrationBuilder.DropColumn(
                name: "consent_language",
                table: "device_loan");

            migrationBuilder.DropColumn(
                name: "consent_said",
                table: "device_loan");
        }
    }
}

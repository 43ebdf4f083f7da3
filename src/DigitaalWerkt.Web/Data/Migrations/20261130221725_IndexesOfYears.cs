using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class IndexesOfYears : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_referral_from_organisation_id_sent_at",
                table: "referral");

            migrationBuilder.DropIndex(
                name: "ix_referral_to_organisation_id_sent_at",
                table: "referral");

            migrationBuilder.DropIndex(
                name: "ix_person_organisation_id",
                table: "person");

            migrationBuilder.CreateIndex(
                name: "ix_referral_from_organisation_id_ended_at",
                table: "referral",
                columns: new[] { "from_organisation_id", "ended_at" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_to_organisation_id_ended_at",
                table: "referral",
                columns: new[] { "to_organisation_id", "ended_at" });

            migrationBuilder.CreateIndex(
                name: "ix_person_organisation_id_last_seen_at",
                table: "person",
                columns: new[] { "organisation_id", "last_seen_at" });

            migrationBuilder.CreateIndex(
                name: "ix_guidance_path_organisation_id_began_at",
                table: "guidance_path",
                columns: new[] { "organisation_id", "began_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_referral_from_organisation_id_ended_at",
                table: "referral");

            migrationBuilder.DropIndex(
                name: "ix_referral_to_organisation_id_ended_at",
                table: "referral");

            migrationBuilder.DropIndex(
                name: "ix_person_organisation_id_last_seen_at",
                table: "person");

            migrationBuilder.DropIndex(
                name: "ix_guidance_path_organisation_id_began_at",
                table: "guidance_path");

            migrationBuilder.CreateIndex(
                name: "ix_referral_from_organisation_id_sent_at",
                table: "referral",
                columns: new[] { "from_organisation_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_to_organisation_id_sent_at",
                table: "referral",
                columns: new[] { "to_organisation_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_person_organisation_id",
                table: "person",
                column: "organisation_id");
        }
    }
}

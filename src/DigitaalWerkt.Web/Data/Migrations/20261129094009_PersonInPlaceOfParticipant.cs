using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <summary>Calls the people who book, ask and are guided <c>person</c>. Every row stays.</summary>
    public partial class PersonInPlaceOfParticipant : Migration
    {
        static readonly (string Table, string From, string To)[] Constraints =
        [
            ("person", "pk_participant", "pk_person"),
            ("person", "fk_participant_learner_learner_id", "fk_person_learner_learner_id"),
            ("person", "fk_participant_organisation_organisation_id", "fk_person_organisation_organisation_id"),
            ("person", "fk_participant_staff_member_staff_member_id", "fk_person_staff_member_staff_member_id"),
            ("booking", "fk_booking_participant_participant_id", "fk_booking_person_person_id"),
        ];

        static readonly (string From, string To)[] Indexes =
        [
            ("ix_participant_learner_id", "ix_person_learner_id"),
            ("ix_participant_scope_key", "ix_person_scope_key"),
            ("ix_participant_staff_member_id", "ix_person_staff_member_id"),
            ("ix_booking_participant_id", "ix_booking_person_id"),
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("alter table participant rename to person");
            migrationBuilder.Sql("alter table booking rename column participant_id to person_id");
            foreach (var (table, from, to) in Constraints)
            {
                migrationBuilder.Sql($"alter table {table} rename constraint {from} to {to}");
            }
            foreach (var (from, to) in Indexes)
            {
                migrationBuilder.Sql($"alter index {from} rename to {to}");
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var (from, to) in Indexes)
            {
                migrationBuilder.Sql($"alter index {to} rename to {from}");
            }
            foreach (var (table, from, to) in Constraints)
            {
                migrationBuilder.Sql($"alter table {table} rename constraint {to} to {from}");
            }
            migrationBuilder.Sql("alter table booking rename column person_id to participant_id");
            migrationBuilder.Sql("alter table person rename to participant");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class OrganisationWall : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_audit_entry_at",
                table: "audit_entry");

            migrationBuilder.AddColumn<int>(
                name: "wrong_codes",
                table: "staff_member",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "wrong_codes_on",
                table: "staff_member",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "staff_member_id",
                table: "invitation",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "organisation_id",
                table: "contact",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "organisation_id",
                table: "audit_entry",
                type: "uuid",
                nullable: true);

            Rename(migrationBuilder, "before", "from", "character varying(200)");
            Rename(migrationBuilder, "after", "to", "character varying(200)");

            // A log entry belongs to the organisation of what it is about, else to that of whoever did it. Nobody changes it from here on.
            migrationBuilder.Sql(
                """
                update audit_entry set organisation_id = coalesce(
                    (select organisation_id from staff_member where id = about_id),
                    (select organisation_id from invitation where id = about_id),
                    (select id from organisation where id = about_id),
                    (select organisation_id from staff_member where id = actor_id));
                """);

            // An open invitation for somebody who has an account is a link for a new password. One of another organisation never was meant as that.
            migrationBuilder.Sql(
                """
                update invitation set staff_member_id = staff_member.id from staff_member
                where lower(staff_member.email) = lower(invitation.email) and staff_member.organisation_id = invitation.organisation_id
                    and invitation.used_at is null and invitation.withdrawn_at is null;
                """);

            migrationBuilder.CreateTable(
                name: "network_proposal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    confirmed_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_proposal", x => x.id);
                    table.CheckConstraint("ck_network_proposal_confirmed_by_another", "confirmed_by_id <> proposed_by_id");
                    table.ForeignKey(
                        name: "fk_network_proposal_staff_member_confirmed_by_id",
                        column: x => x.confirmed_by_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_network_proposal_staff_member_proposed_by_id",
                        column: x => x.proposed_by_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_network_proposal_staff_member_staff_member_id",
                        column: x => x.staff_member_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_staff_member_network_coordinator_alone",
                table: "staff_member",
                sql: "cardinality(roles) = 1 or not 'NetworkCoordinator' = any(roles)");

            migrationBuilder.CreateIndex(
                name: "ix_invitation_staff_member_id",
                table: "invitation",
                column: "staff_member_id");

            migrationBuilder.CreateIndex(
                name: "ix_contact_organisation_id",
                table: "contact",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_act_at",
                table: "audit_entry",
                columns: new[] { "act", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_organisation_id_at",
                table: "audit_entry",
                columns: new[] { "organisation_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_network_proposal_confirmed_by_id",
                table: "network_proposal",
                column: "confirmed_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_network_proposal_open",
                table: "network_proposal",
                column: "staff_member_id",
                unique: true,
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_network_proposal_proposed_by_id",
                table: "network_proposal",
                column: "proposed_by_id");

            migrationBuilder.AddForeignKey(
                name: "fk_contact_organisation_organisation_id",
                table: "contact",
                column: "organisation_id",
                principalTable: "organisation",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_invitation_staff_member_staff_member_id",
                table: "invitation",
                column: "staff_member_id",
                principalTable: "staff_member",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_contact_organisation_organisation_id",
                table: "contact");

            migrationBuilder.DropForeignKey(
                name: "fk_invitation_staff_member_staff_member_id",
                table: "invitation");

            migrationBuilder.DropTable(
                name: "network_proposal");

            migrationBuilder.DropCheckConstraint(
                name: "ck_staff_member_network_coordinator_alone",
                table: "staff_member");

            migrationBuilder.DropIndex(
                name: "ix_invitation_staff_member_id",
                table: "invitation");

            migrationBuilder.DropIndex(
                name: "ix_contact_organisation_id",
                table: "contact");

            migrationBuilder.DropIndex(
                name: "ix_audit_entry_act_at",
                table: "audit_entry");

            migrationBuilder.DropIndex(
                name: "ix_audit_entry_organisation_id_at",
                table: "audit_entry");

            migrationBuilder.DropColumn(
                name: "wrong_codes",
                table: "staff_member");

            migrationBuilder.DropColumn(
                name: "wrong_codes_on",
                table: "staff_member");

            migrationBuilder.DropColumn(
                name: "staff_member_id",
                table: "invitation");

            migrationBuilder.DropColumn(
                name: "organisation_id",
                table: "contact");

            migrationBuilder.DropColumn(
                name: "organisation_id",
                table: "audit_entry");

            Rename(migrationBuilder, "from", "before", "character varying(20)");
            Rename(migrationBuilder, "to", "after", "character varying(20)");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_at",
                table: "audit_entry",
                column: "at");
        }

        static void Rename(MigrationBuilder migrationBuilder, string was, string name, string type)
        {
            migrationBuilder.RenameColumn(was, "audit_entry", name);
            migrationBuilder.AlterColumn<string>(name, "audit_entry", type, nullable: true);
        }
    }
}

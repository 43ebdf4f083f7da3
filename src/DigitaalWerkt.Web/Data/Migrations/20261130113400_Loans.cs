using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Loans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "device",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    label = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    serial_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    sim_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    bought_on = table.Column<DateOnly>(type: "date", nullable: true),
                    condition = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    defect = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    archived_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_device", x => x.id);
                    table.ForeignKey(
                        name: "fk_device_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "device_loan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    device_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    agreement = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    lent_by = table.Column<Guid>(type: "uuid", nullable: false),
                    lent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    times_extended = table.Column<int>(type: "integer", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    end = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    remark = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    next_step = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_content = table.Column<Guid>(type: "uuid", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_device_loan", x => x.id);
                    table.ForeignKey(
                        name: "fk_device_loan_device_device_id",
                        column: x => x.device_id,
                        principalTable: "device",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_device_loan_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_device_loan_staff_member_lent_by",
                        column: x => x.lent_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_device_organisation_id_label",
                table: "device",
                columns: new[] { "organisation_id", "label" });

            migrationBuilder.CreateIndex(
                name: "ix_device_loan_device_id_lent_at",
                table: "device_loan",
                columns: new[] { "device_id", "lent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_device_loan_lent_by",
                table: "device_loan",
                column: "lent_by");

            migrationBuilder.CreateIndex(
                name: "ix_device_loan_open",
                table: "device_loan",
                column: "device_id",
                unique: true,
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_device_loan_person_id",
                table: "device_loan",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_device_loan_request",
                table: "device_loan",
                column: "request_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "device_loan");

            migrationBuilder.DropTable(
                name: "device");
        }
    }
}

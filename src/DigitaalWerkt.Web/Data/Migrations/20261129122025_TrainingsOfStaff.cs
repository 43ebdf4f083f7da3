using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigitaalWerkt.Web.Data.Migrations
{
    /// <summary>
    /// Lets a booking of a training be of a staff member. Until now a person stood between the two, whose <c>staff_member_id</c> said
    /// that they are that member and not that the member hears in their place. Those people go; bookings, attendance and messages stay.
    /// </summary>
    public partial class TrainingsOfStaff : Migration
    {
        const string FitsKind = "ck_person_reach_fits_kind";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(FitsKind, "person");
            migrationBuilder.Sql("alter table booking alter column person_id drop not null, alter column person_key drop not null");
            migrationBuilder.AddColumn<Guid>("staff_member_id", "booking", "uuid", nullable: true);
            migrationBuilder.AddColumn<Guid>("organisation_id", "booking", "uuid", nullable: true);

            GiveToStaff(migrationBuilder);
            EndSecondBookings(migrationBuilder);
            AddressToStaff(migrationBuilder);
            RemoveStaffFromPeople(migrationBuilder);

            migrationBuilder.AddCheckConstraint(
                FitsKind,
                "person",
                "(phone is not null) = (reach_kind = 'Phone') and (email is not null) = (reach_kind = 'Email') "
                    + "and (staff_member_id is null or reach_kind = 'Counsellor') and (learner_id is null or reach_kind = 'Card')");
            migrationBuilder.AddCheckConstraint(
                "ck_booking_of_person_or_staff",
                "booking",
                "(person_id is null) <> (staff_member_id is null) and (person_key is null) = (person_id is null) "
                    + "and (organisation_id is null) = (staff_member_id is null)");
            migrationBuilder.CreateIndex(
                "ix_booking_session_id_staff_member_id",
                "booking",
                ["session_id", "staff_member_id"],
                unique: true,
                filter: "state in (0, 1, 2) and staff_member_id is not null");
            migrationBuilder.CreateIndex("ix_booking_staff_member_id", "booking", "staff_member_id", filter: "staff_member_id is not null");
            migrationBuilder.CreateIndex("ix_booking_organisation_id", "booking", "organisation_id", filter: "organisation_id is not null");
            migrationBuilder.AddForeignKey(
                "fk_booking_staff_member_staff_member_id",
                "booking",
                "staff_member_id",
                "staff_member",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
            migrationBuilder.AddForeignKey(
                "fk_booking_organisation_organisation_id",
                "booking",
                "organisation_id",
                "organisation",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey("fk_booking_staff_member_staff_member_id", "booking");
            migrationBuilder.DropForeignKey("fk_booking_organisation_organisation_id", "booking");
            migrationBuilder.DropIndex("ix_booking_session_id_staff_member_id", "booking");
            migrationBuilder.DropIndex("ix_booking_staff_member_id", "booking");
            migrationBuilder.DropIndex("ix_booking_organisation_id", "booking");
            migrationBuilder.DropCheckConstraint("ck_booking_of_person_or_staff", "booking");
            migrationBuilder.DropCheckConstraint(FitsKind, "person");

            PutStaffAmongPeople(migrationBuilder);

            migrationBuilder.DropColumn("staff_member_id", "booking");
            migrationBuilder.DropColumn("organisation_id", "booking");
            migrationBuilder.Sql("alter table booking alter column person_id set not null, alter column person_key set not null");
            migrationBuilder.AddCheckConstraint(
                FitsKind,
                "person",
                "(phone is not null) = (reach_kind = 'Phone') and (email is not null) = (reach_kind = 'Email') "
                    + "and (learner_id is null or reach_kind = 'Card')");
        }

        // A client with the name and the address of a colleague was one person with that colleague. Which of the two came first decided
        // whether that person says that it is staff, so a booking that staff made for staff is known by the address too.
        static void GiveToStaff(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            update booking set
                staff_member_id = member.id,
                organisation_id = coalesce(person.organisation_id, member.organisation_id),
                person_id = null,
                person_key = null
            from person, staff_member member, class_session session, course_plan plan
            where person.id = booking.person_id and session.id = booking.session_id and plan.id = session.course_plan_id
                and (booking.origin = 'Staff' or plan.audience = 'Counsellors') and person.reach_kind <> 'Counsellor'
                and (member.id = person.staff_member_id
                    or (person.staff_member_id is null and booking.origin in ('Staff', 'Block')
                        and member.normalized_email = upper(person.email)))
            """);

        // Whoever had another name, address or organisation meanwhile was another person, and could book the same training twice.
        // The booking with something noted at the door stays, then the one with a seat, then the first. The other seat is free.
        static void EndSecondBookings(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            with live as (
                select id, state as was, row_number() over (
                    partition by session_id, staff_member_id
                    order by exists (select from attendance_entry entry where entry.booking_id = booking.id) desc,
                        state desc, created_at, id) as place
                from booking where staff_member_id is not null and state in (0, 1, 2)),
            ended as (
                update booking set state = 3, ended_at = now() from live where live.id = booking.id and place > 1
                returning booking.session_id, was)
            update class_session set booked = booked - freed.seats
            from (select session_id, count(*) as seats from ended where was in (1, 2) group by session_id) freed
            where freed.session_id = class_session.id
            """);

        // The key of a message names its reader. With the key of before, the same would be told once more.
        static void AddressToStaff(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            update outbox_message message set
                person_id = null,
                reader_id = booking.staff_member_id,
                key = replace(
                    message.key,
                    ':' || replace(booking.id::text, '-', '') || ':',
                    ':' || replace(booking.id::text, '-', '') || ':' || replace(booking.staff_member_id::text, '-', '') || ':')
            from booking
            where booking.id = message.subject and booking.staff_member_id is not null and message.reader_id is null
            """);

        // Who has bookings left is also a client with the name and the address of a colleague. That client is not staff any more.
        static void RemoveStaffFromPeople(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                delete from person where staff_member_id is not null and reach_kind <> 'Counsellor'
                    and not exists (select from booking where booking.person_id = person.id)
                """);
            migrationBuilder.Sql(
                "update person set staff_member_id = null where reach_kind <> 'Counsellor' and staff_member_id is not null");
        }

        static void PutStaffAmongPeople(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                create temporary table trainee on commit drop as
                select distinct member.id, booking.organisation_id, left(member.name, 60) as first_name, member.email,
                    encode(sha256(convert_to(
                        lower(member.email) || E'\n' || lower(normalize(btrim(left(member.name, 60)))), 'UTF8')), 'hex') as person_key
                from booking join staff_member member on member.id = booking.staff_member_id
                """);
            migrationBuilder.Sql(
                """
                insert into person (
                    id, first_name, reach_kind, email, staff_member_id, organisation_id, person_key, created_at, last_seen_at)
                select gen_random_uuid(), trainee.first_name, 'Email', trainee.email, trainee.id, trainee.organisation_id,
                    trainee.person_key, min(booking.created_at), max(booking.created_at)
                from trainee join booking on booking.staff_member_id = trainee.id and booking.organisation_id = trainee.organisation_id
                group by trainee.id, trainee.organisation_id, trainee.first_name, trainee.email, trainee.person_key
                on conflict (organisation_id, person_key) do nothing
                """);
            migrationBuilder.Sql(
                """
                update booking set person_id = person.id, person_key = person.person_key
                from trainee join person on person.organisation_id = trainee.organisation_id and person.person_key = trainee.person_key
                where booking.staff_member_id = trainee.id and booking.organisation_id = trainee.organisation_id
                """);
            migrationBuilder.Sql(
                """
                update outbox_message message set
                    person_id = booking.person_id,
                    reader_id = null,
                    key = replace(message.key, ':' || replace(booking.staff_member_id::text, '-', '') || ':', ':')
                from booking where booking.id = message.subject and booking.staff_member_id = message.reader_id
                """);
        }
    }
}

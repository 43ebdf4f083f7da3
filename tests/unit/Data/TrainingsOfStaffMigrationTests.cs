using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DigitaalWerkt.Tests.Data;

/// <summary>A database of when a staff member at a training was a row among the people, with everything that could come of that.</summary>
public sealed class TrainingsOfStaffMigrationTests(TestDatabase databases)
{
    const string Before = "PersonLastSeen";
    const string After = "TrainingsOfStaff";

    static readonly DateTimeOffset Day = new(2027, 3, 1, 9, 0, 0, TimeSpan.Zero);

    static readonly Guid Here = Guid.NewGuid();
    static readonly Guid Elsewhere = Guid.NewGuid();
    static readonly (Guid Id, string Name, string Email) Nora = (Guid.NewGuid(), "Nora", "nora@example.org");
    static readonly (Guid Id, string Name, string Email) Omar = (Guid.NewGuid(), "Omar", "omar@example.org");
    static readonly Guid Training = Guid.NewGuid();
    static readonly Guid NextTraining = Guid.NewGuid();
    static readonly Guid Lesson = Guid.NewGuid();

    static readonly Guid NoraHere = Guid.NewGuid();
    static readonly Guid NoraElsewhere = Guid.NewGuid();
    static readonly Guid ReachedByNora = Guid.NewGuid();
    static readonly Guid ClientOmar = Guid.NewGuid();
    static readonly Guid AtTheDoor = Guid.NewGuid();

    static readonly Guid Attended = Guid.NewGuid();
    static readonly Guid SecondTime = Guid.NewGuid();
    static readonly Guid Cancelled = Guid.NewGuid();
    static readonly Guid OfOmar = Guid.NewGuid();
    static readonly Guid OfWalkIn = Guid.NewGuid();
    static readonly Guid OfClientOmar = Guid.NewGuid();
    static readonly Guid OfClientNora = Guid.NewGuid();
    static readonly Guid OfReachedByNora = Guid.NewGuid();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Trainings_become_bookings_of_staff_and_clients_stay_people()
    {
        await using var context = await FilledAsync();

        await context.GetService<IMigrator>().MigrateAsync(After, Cancel);

        (await BookingsAsync(context)).ShouldBe(
            [
                new(Attended, null, Nora.Id, Here, 2),
                new(SecondTime, null, Nora.Id, Elsewhere, 3),
                new(Cancelled, null, Nora.Id, Here, 3),
                new(OfOmar, null, Omar.Id, Here, 2),
                new(OfWalkIn, AtTheDoor, null, null, 2),
                new(OfClientOmar, ClientOmar, null, null, 2),
                new(OfClientNora, NoraElsewhere, null, null, 2),
                new(OfReachedByNora, ReachedByNora, null, null, 2),
            ],
            ignoreOrder: true);
        (await PeopleAsync(context)).ShouldBe(
            [new(ReachedByNora, Nora.Id), new(ClientOmar, null), new(NoraElsewhere, null), new(AtTheDoor, null)], ignoreOrder: true);
        (await SeatsAsync(context)).ShouldBe(3, "one of the four seats was taken by somebody who had one already");
    }

    [Fact]
    public async Task Messages_about_trainings_are_for_the_staff_member_and_keep_being_told_once()
    {
        await using var context = await FilledAsync();

        await context.GetService<IMigrator>().MigrateAsync(After, Cancel);

        (await MessagesAsync(context)).ShouldBe(
            [
                new($"booking-confirmed:{Attended:N}:{Nora.Id:N}:20270301T090000:0", null, Nora.Id),
                new($"booking-confirmed:{OfReachedByNora:N}:20270301T090000:0", ReachedByNora, null),
                new($"team-session-changed:{Training:N}:{Omar.Id:N}:20270301T090000:1", null, Omar.Id),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task It_goes_back_and_forth()
    {
        await using var context = await FilledAsync();
        var migrator = context.GetService<IMigrator>();
        await migrator.MigrateAsync(After, Cancel);
        var (bookings, messages) = (await BookingsAsync(context), await MessagesAsync(context));

        await migrator.MigrateAsync(Before, Cancel);
        var staffAmongPeople = await context.Database.SqlQuery<string>(
            $"""
             select person.email as "Value" from booking join person on person.id = booking.person_id
             where person.staff_member_id = {Nora.Id} and booking.id = {Attended}
             """).SingleAsync(Cancel);
        await migrator.MigrateAsync(After, Cancel);

        staffAmongPeople.ShouldBe(Nora.Email);
        (await BookingsAsync(context)).ShouldBe(bookings, ignoreOrder: true);
        (await MessagesAsync(context)).ShouldBe(messages, ignoreOrder: true);
    }

    [Fact]
    public async Task The_database_keeps_staff_and_people_apart()
    {
        await using var context = await FilledAsync();
        await context.GetService<IMigrator>().MigrateAsync(After, Cancel);

        (await Should.ThrowAsync<Npgsql.PostgresException>(() => context.Database.ExecuteSqlAsync(
            $"update person set reach_kind = 'None' where id = {ReachedByNora}", Cancel))).ConstraintName.ShouldBe(Reach.FitsKind);
        (await Should.ThrowAsync<Npgsql.PostgresException>(() => context.Database.ExecuteSqlAsync(
            $"update booking set person_id = {AtTheDoor}, person_key = 'x' where id = {Attended}", Cancel)))
            .ConstraintName.ShouldBe(Booking.OfPersonOrStaff);
        (await Should.ThrowAsync<Npgsql.PostgresException>(() => context.Database.ExecuteSqlAsync(
            $"update booking set staff_member_id = null, organisation_id = null where id = {Attended}", Cancel)))
            .ConstraintName.ShouldBe(Booking.OfPersonOrStaff);
        (await Should.ThrowAsync<Npgsql.PostgresException>(() => context.Database.ExecuteSqlAsync(
            $"update booking set state = 0 where id = {SecondTime}", Cancel))).ConstraintName.ShouldBe(Booking.OncePerStaffMember);
    }

    async Task<AppDbContext> FilledAsync()
    {
        var context = new AppDbContext(
            new DbContextOptionsBuilder<AppDbContext>().UseAppConventions(await databases.CreateAsync()).Options);
        await context.GetService<IMigrator>().MigrateAsync(Before, Cancel);
        await FillAsync(context);
        return context;
    }

    // Without the places around them: where a session is, is of no matter here.
    static async Task FillAsync(AppDbContext context)
    {
        await context.Database.OpenConnectionAsync(Cancel);
        await context.Database.ExecuteSqlAsync($"set session_replication_role = replica", Cancel);
        await context.Database.ExecuteSqlAsync(
            $"insert into organisation (id, name) values ({Here}, 'Hier'), ({Elsewhere}, 'Elders')", Cancel);
        // Nora went to work elsewhere.
        await AddStaffAsync(context, Nora, Elsewhere);
        await AddStaffAsync(context, Omar, Here);
        await AddSessionsAsync(context);
        await AddPeopleAsync(context);
        await AddBookingsAsync(context);
        await AddMessagesAsync(context);
        await context.Database.ExecuteSqlAsync($"set session_replication_role = origin", Cancel);
        await context.Database.CloseConnectionAsync();
    }

    static async Task AddSessionsAsync(AppDbContext context)
    {
        var (trainings, lessons) = (await AddPlanAsync(context, "Counsellors"), await AddPlanAsync(context, "JobSeekers"));
        await AddSessionAsync(context, Training, trainings, booked: 4);
        await AddSessionAsync(context, NextTraining, trainings, booked: 0);
        await AddSessionAsync(context, Lesson, lessons, booked: 3);
    }

    static async Task AddPeopleAsync(AppDbContext context)
    {
        // With another name than now, so that nothing kept her from booking the same training twice.
        await AddPersonAsync(context, NoraHere, new("Nora M.", Reach.ByEmail(Nora.Email), Here), isStaff: Nora.Id);
        await AddPersonAsync(context, NoraElsewhere, new(Nora.Name, Reach.ByEmail(Nora.Email), Elsewhere), isStaff: Nora.Id);
        await AddPersonAsync(context, ReachedByNora, new("Hatice", Reach.ByCounsellor(Nora.Id), Here));
        // As a counsellor typed it for a class: the booking of the training found this row, and it says nothing of staff.
        await AddPersonAsync(context, ClientOmar, new(Omar.Name, Reach.ByEmail(Omar.Email), Here));
        await AddPersonAsync(context, AtTheDoor, new("Fatma", Reach.None));
    }

    static async Task AddBookingsAsync(AppDbContext context)
    {
        await AddBookingAsync(context, SecondTime, Training, NoraElsewhere, BookingOrigin.Staff);
        await AddBookingAsync(context, Attended, Training, NoraHere, BookingOrigin.Staff);
        await AddBookingAsync(context, OfOmar, Training, ClientOmar, BookingOrigin.Staff);
        await AddBookingAsync(context, OfWalkIn, Training, AtTheDoor, BookingOrigin.WalkIn);
        await AddBookingAsync(context, Cancelled, NextTraining, NoraHere, BookingOrigin.Block, BookingState.Cancelled);
        await AddBookingAsync(context, OfClientOmar, Lesson, ClientOmar, BookingOrigin.Counsellor);
        await AddBookingAsync(context, OfClientNora, Lesson, NoraElsewhere, BookingOrigin.Counsellor);
        await AddBookingAsync(context, OfReachedByNora, Lesson, ReachedByNora, BookingOrigin.Counsellor);
        await context.Database.ExecuteSqlAsync(
            $"""
             insert into attendance_entry (id, booking_id, kind, minutes, noted_at, recorded_at, recorded_by)
             values (gen_random_uuid(), {Attended}, 'Present', 120, {Day}, {Day}, {Omar.Id})
             """,
            Cancel);
    }

    static async Task AddMessagesAsync(AppDbContext context)
    {
        await AddMessageAsync(context, $"booking-confirmed:{Attended:N}", Attended, NoraHere, 0);
        await AddMessageAsync(context, $"booking-confirmed:{OfReachedByNora:N}", OfReachedByNora, ReachedByNora, 0);
        await AddMessageAsync(context, $"team-session-changed:{Training:N}:{Omar.Id:N}", Training, null, 1, Omar.Id);
    }

    static Task AddStaffAsync(AppDbContext context, (Guid Id, string Name, string Email) member, Guid organisation) =>
        context.Database.ExecuteSqlAsync(
            $"""
             insert into staff_member (
                 id, name, email, normalized_email, user_name, normalized_user_name, organisation_id, roles,
                 access_failed_count, email_confirmed, lockout_enabled, two_factor_enabled, last_code_step)
             select {member.Id}, {member.Name}, {member.Email}, upper({member.Email}), {member.Email}, upper({member.Email}),
                 {organisation}, array['Counsellor'], 0, false, true, false, 0
             """,
            Cancel);

    static async Task<Guid> AddPlanAsync(AppDbContext context, string audience)
    {
        var id = Guid.NewGuid();
        await context.Database.ExecuteSqlAsync(
            $"""
             insert into course_plan (id, title, summary, audience, languages, lessons)
             values ({id}, 'Digitale drempels', 'Je leert.', {audience}, array[]::text[], array[]::text[])
             """,
            Cancel);
        return id;
    }

    static Task AddSessionAsync(AppDbContext context, Guid id, Guid plan, int booked) => context.Database.ExecuteSqlAsync(
        $"""
         insert into class_session (
             id, course_plan_id, room_id, day, begins, ends, starts_at, ends_at, travel_minutes, capacity, booked, languages, state,
             sequence)
         values (
             {id}, {plan}, gen_random_uuid(), date '2027-03-01', time '10:00', time '12:00', {Day}, {Day.AddHours(2)}, 15, 8, {booked},
             array[]::text[], 'Planned', 0)
         """,
        Cancel);

    static Task AddPersonAsync(AppDbContext context, Guid id, PersonDetails person, Guid? isStaff = null) =>
        context.Database.ExecuteSqlAsync(
            $"""
             insert into person (id, first_name, reach_kind, email, staff_member_id, organisation_id, person_key, created_at, last_seen_at)
             values (
                 {id}, {person.FirstName}, {person.Reach.Kind.ToString()}, {person.Reach.Email}::text,
                 {isStaff ?? person.Reach.StaffMemberId}::uuid, {person.OrganisationId}::uuid, {Person.KeyOf(person)}, {Day}, {Day})
             """,
            Cancel);

    static Task AddBookingAsync(
        AppDbContext context, Guid id, Guid session, Guid person, BookingOrigin origin, BookingState state = BookingState.Confirmed) =>
        context.Database.ExecuteSqlAsync(
            $"""
             insert into booking (
                 id, session_id, person_id, person_key, state, origin, request_key, code, has_mandate, is_accompanied, shares_progress,
                 moves, created_at)
             select {id}, {session}, person.id, person.person_key, {(int)state}, {origin.ToString()}, gen_random_uuid(),
                 {ShortCode.New()}, false, false, false, 0, clock_timestamp()
             from person where person.id = {person}
             """,
            Cancel);

    static Task AddMessageAsync(AppDbContext context, string about, Guid subject, Guid? person, int edition, Guid? reader = null) =>
        context.Database.ExecuteSqlAsync(
            $"""
             insert into outbox_message (
                 id, key, kind, subject, person_id, reader_id, occurrence, channel, created_at, due_at, state, attempts)
             values (
                 gen_random_uuid(), {$"{about}:20270301T090000:{edition}"}, {about.Split(':')[0]}, {subject}, {person}::uuid,
                 {reader}::uuid, {Day}, 'Email', {Day}, {Day}, 'Waiting', 0)
             """,
            Cancel);

    static Task<List<BookingRow>> BookingsAsync(AppDbContext context) => context.Database.SqlQuery<BookingRow>(
        $"""
         select id as "Id", person_id as "PersonId", staff_member_id as "StaffMemberId", organisation_id as "OrganisationId",
             state as "State" from booking
         """).ToListAsync(Cancel);

    static Task<List<PersonRow>> PeopleAsync(AppDbContext context) =>
        context.Database.SqlQuery<PersonRow>($"""select id as "Id", staff_member_id as "StaffMemberId" from person""").ToListAsync(Cancel);

    static Task<List<MessageRow>> MessagesAsync(AppDbContext context) => context.Database.SqlQuery<MessageRow>(
        $"""select key as "Key", person_id as "PersonId", reader_id as "ReaderId" from outbox_message""").ToListAsync(Cancel);

    static Task<int> SeatsAsync(AppDbContext context) =>
        context.Database.SqlQuery<int>($"""select booked as "Value" from class_session where id = {Training}""").SingleAsync(Cancel);

    sealed record BookingRow(Guid Id, Guid? PersonId, Guid? StaffMemberId, Guid? OrganisationId, int State);

    sealed record PersonRow(Guid Id, Guid? StaffMemberId);

    sealed record MessageRow(string Key, Guid? PersonId, Guid? ReaderId);
}

using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Seats;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace DigitaalWerkt.Tests.Data;

/// <summary>A database of before a person had one live booking in a class, with bookings in it.</summary>
public sealed class PersonOncePerSessionMigrationTests(TestDatabase databases)
{
    const string After = "PersonOncePerSession";

    static readonly Guid Session = Guid.NewGuid();
    static readonly Guid Person = Guid.NewGuid();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bookings_and_the_log_stay_and_a_second_live_booking_of_the_same_person_is_refused_whatever_its_key()
    {
        await using var context = new AppDbContext(
            new DbContextOptionsBuilder<AppDbContext>().UseAppConventions(await databases.CreateAsync()).Options);
        var migrator = context.GetService<IMigrator>();
        var all = context.Database.GetMigrations().ToList();
        await migrator.MigrateAsync(all[all.FindIndex(name => name.EndsWith($"_{After}", StringComparison.Ordinal)) - 1], Cancel);
        await context.Database.OpenConnectionAsync(Cancel);
        // Without the tables around them: what a booking belongs to is of no matter here.
        await context.Database.ExecuteSqlAsync($"set session_replication_role = replica", Cancel);
        // Given back, and booked again; and once more in another class.
        await BookAsync(context, Session, "amina", BookingState.Cancelled);
        await BookAsync(context, Session, "amina", BookingState.Confirmed);
        await BookAsync(context, Guid.NewGuid(), "amina", BookingState.Confirmed);
        await context.Database.ExecuteSqlAsync(
            $"insert into audit_entry (id, act, about_id, at) values (gen_random_uuid(), 'CardPrinted', gen_random_uuid(), now())", Cancel);

        await migrator.MigrateAsync(After, Cancel);

        (await CountAsync(context, $"select count(*)::int as \"Value\" from booking")).ShouldBe(3);
        (await CountAsync(context, $"select count(*)::int as \"Value\" from audit_entry where other_id is null and before is null"))
            .ShouldBe(1);
        var refusal = await Should.ThrowAsync<PostgresException>(() => BookAsync(context, Session, "another number", BookingState.Waiting));
        refusal.ConstraintName.ShouldBe(Booking.OncePerPerson);
    }

    static Task<int> CountAsync(AppDbContext context, FormattableString rows) => context.Database.SqlQuery<int>(rows).SingleAsync(Cancel);

    static Task<int> BookAsync(AppDbContext context, Guid session, string key, BookingState state) => context.Database.ExecuteSqlAsync(
        $"""
        insert into booking (
            id, session_id, person_id, person_key, state, origin, request_key, code, has_mandate, is_accompanied, shares_progress, moves, created_at)
        values (
            gen_random_uuid(), {session}, {Person}, {key}, {(int)state}, 'Web', gen_random_uuid(), upper(substr(md5(random()::text), 1, 6)),
            false, false, false, 0, now())
        """,
        Cancel);
}

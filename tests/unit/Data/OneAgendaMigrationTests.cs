using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Places.Agenda;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DigitaalWerkt.Tests.Data;

/// <summary>A database of before there was one agenda, with sessions in it.</summary>
public sealed class OneAgendaMigrationTests(TestDatabase databases)
{
    const string Before = "ReachFitsKind";
    const string After = "OneAgenda";

    static readonly Guid Room = Guid.NewGuid();
    static readonly Guid Trainer = Guid.NewGuid();
    static readonly Guid Laptops = Guid.NewGuid();
    static readonly Guid Planned = Guid.NewGuid();
    static readonly Guid Excused = Guid.NewGuid();
    static readonly Guid NoLongerClashing = Guid.NewGuid();
    static readonly Guid Cancelled = Guid.NewGuid();
    static readonly Guid OtherRoom = Guid.NewGuid();
    static readonly Guid OtherTrainer = Guid.NewGuid();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_planned_sessions_take_moves_to_the_agenda_and_back()
    {
        await using var context = new AppDbContext(
            new DbContextOptionsBuilder<AppDbContext>().UseAppConventions(await databases.CreateAsync()).Options);
        var migrator = context.GetService<IMigrator>();
        await migrator.MigrateAsync(Before, Cancel);
        await FillAsync(context);

        await migrator.MigrateAsync(After, Cancel);
        var moved = await ReadAsync(context);
        await migrator.MigrateAsync(Before, Cancel);
        await migrator.MigrateAsync(After, Cancel);
        var again = await ReadAsync(context);

        moved.ShouldBe(
            [
                (Planned, ResourceKind.Room, Room, "09:00–11:00", null),
                (Planned, ResourceKind.StaffMember, Trainer, "09:00–11:15", null),
                (Planned, ResourceKind.EquipmentSet, Laptops, "09:00–11:00", null),
                (Excused, ResourceKind.Room, Room, "10:00–12:00", "Grote zaal"),
                (Excused, ResourceKind.StaffMember, OtherTrainer, "10:00–12:30", null),
                (NoLongerClashing, ResourceKind.Room, OtherRoom, "09:00–11:00", null),
            ],
            ignoreOrder: true);
        again.ShouldBe(moved, ignoreOrder: true);
    }

    [Fact]
    public async Task The_constraint_holds_what_was_moved()
    {
        await using var context = new AppDbContext(
            new DbContextOptionsBuilder<AppDbContext>().UseAppConventions(await databases.CreateAsync()).Options);
        var migrator = context.GetService<IMigrator>();
        await migrator.MigrateAsync(Before, Cancel);
        await FillAsync(context);
        await migrator.MigrateAsync(After, Cancel);

        // The trainer is on the way then.
        context.Add(new Occupation(
            new("Appointment", Guid.NewGuid()), new(ResourceKind.StaffMember, Trainer),
            DateTimeOffset.Parse("2027-03-01T11:10Z"), DateTimeOffset.Parse("2027-03-01T11:30Z")));

        (await Should.ThrowAsync<DbUpdateException>(() => context.SaveChangesAsync(Cancel))).IsClash().ShouldBeTrue();
    }

    // Without the tables around them: what a session belongs to is of no matter here.
    static async Task FillAsync(AppDbContext context)
    {
        await context.Database.OpenConnectionAsync(Cancel);
        await context.Database.ExecuteSqlAsync($"set session_replication_role = replica", Cancel);
        await AddAsync(Planned, Room, Trainer, Laptops, 9, 15, null);
        await AddAsync(Excused, Room, OtherTrainer, null, 10, 30, "Grote zaal");
        await AddAsync(NoLongerClashing, OtherRoom, null, null, 9, 15, "Was er samen met een andere");
        await AddAsync(Cancelled, Room, Trainer, Laptops, 9, 15, null, "Cancelled");
        await context.Database.ExecuteSqlAsync($"set session_replication_role = origin", Cancel);
        await context.Database.CloseConnectionAsync();

        Task AddAsync(Guid id, Guid room, Guid? trainer, Guid? set, int hour, int travel, string? reason, string state = "Planned")
        {
            var from = new DateTimeOffset(2027, 3, 1, hour, 0, 0, TimeSpan.Zero);
            var until = from.AddHours(2);
            return context.Database.ExecuteSqlAsync(
                $"""
                insert into class_session (
                    id, course_plan_id, room_id, trainer_id, equipment_set_id, day, begins, ends, starts_at, ends_at, during, trainer_during,
                    travel_minutes, capacity, booked, languages, state, clash_reason, sequence)
                values (
                    {id}, gen_random_uuid(), {room}, {trainer}::uuid, {set}::uuid, date '2027-03-01', {new TimeOnly(hour + 1, 0)}, {new TimeOnly(hour + 3, 0)},
                    {from}, {until}, tstzrange({from}, {until}), tstzrange({from}, {until.AddMinutes(travel)}),
                    {travel}, 8, 0, array[]::text[], {state}, {reason}::text, 0)
                """,
                Cancel);
        }
    }

    static async Task<List<(Guid Session, ResourceKind Kind, Guid Resource, string During, string? Reason)>> ReadAsync(AppDbContext context) =>
        (await context.Occupations.AsNoTracking().ToListAsync(Cancel)).ConvertAll(row => (
            row.OccupantId, row.ResourceKind, row.ResourceId, $"{row.During.LowerBound:HH:mm}–{row.During.UpperBound:HH:mm}", row.ClashReason));
}

using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Shared.Figures;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>What the classes doubt of what was noted, before a report is frozen.</summary>
public sealed class ClassDoubtsTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task More_people_than_seats_and_whoever_stayed_longer_than_the_class_cannot_be_right()
    {
        var session = await site.PlanAsync(seats: 2, inDays: 3);
        await NoteAsync(await BookAsync(session), 60);
        await NoteAsync(await BookAsync(session), 600);
        var longer = await ReadAsync(session);
        // Nobody can book too many seats here, so that they are fewer is made so.
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == session.Id).ExecuteUpdateAsync(
            change => change.SetProperty(s => s.Capacity, 1).SetProperty(s => s.Booked, 1), Cancel));

        var both = await ReadAsync(session);

        longer.Select(doubt => (doubt.Severity, doubt.Count)).ShouldBe([(FigureSeverity.Wrong, 1)]);
        both.Select(doubt => (doubt.Severity, doubt.Count)).ShouldBe([(FigureSeverity.Wrong, 1), (FigureSeverity.Wrong, 1)]);
        both[0].Text.ShouldContain("meer aanwezigen dan plaatsen");
    }

    [Fact]
    public async Task Somebody_of_whom_nothing_is_noted_is_a_doubt_when_the_class_is_over()
    {
        var session = await site.PlanAsync(inDays: 4);
        var (noted, _) = (await BookAsync(session), await BookAsync(session));
        await NoteAsync(noted, 0);

        (await ReadAsync(session)).ShouldBeEmpty();
        site.Clock.Advance(TimeSpan.FromDays(6));

        (await ReadAsync(session)).Select(doubt => (doubt.Severity, doubt.Count)).ShouldBe([(FigureSeverity.Doubt, 1)]);
    }

    async Task<Booking> BookAsync(ClassSession session) => (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();

    async Task NoteAsync(Booking booking, int minutes)
    {
        var (trainer, now) = (await site.AddStaffMemberAsync([StaffRole.Trainer]), site.Clock.GetUtcNow());
        var kind = minutes == 0 ? AttendanceKind.Absent : AttendanceKind.Present;
        await site.QueryAsync(context =>
        {
            context.Add(new AttendanceEntry(Guid.NewGuid(), booking.Id, kind, minutes, now, now, trainer.Id));
            return context.SaveChangesAsync(Cancel);
        });
    }

    Task<IReadOnlyList<FigureDoubt>> ReadAsync(ClassSession session) =>
        site.WithAsync<IFigureDoubts, IReadOnlyList<FigureDoubt>>(doubts => doubts.ReadAsync(session.Day, session.Day, Cancel));
}

using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes;

/// <summary>From the moment a class begins its list is evidence: nobody is taken off it, by whatever door.</summary>
public sealed class LeavingTests(ClassSite site) : IClassFixture<ClassSite>
{
    public enum Moment
    {
        Begun,
        Over,
        SignedOff,
    }

    [Theory]
    [InlineData(Moment.Begun)]
    [InlineData(Moment.Over)]
    [InlineData(Moment.SignedOff)]
    public async Task Nobody_leaves_by_the_link(Moment moment)
    {
        var (from, to) = await PlanAsync();
        var visitor = site.Visitor();
        var address = await visitor.BookAsync(from.Id);
        await ComesAsync(moment, from);

        foreach (var page in new[] { "/annuleren", "/verplaatsen" })
        {
            (await visitor.VisitAsync(address + page)).Headers.Location!.ToString().ShouldBe(address);
            var answer = await visitor.PostFormAsync(address + page, ("sleutel", $"{Guid.NewGuid()}"), ("naar", $"{to.Id}"));
            answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            answer.Headers.Location!.ToString().ShouldBe(address);
        }

        await ShouldBeInAsync(from, to);
    }

    [Theory]
    [InlineData(Moment.Begun)]
    [InlineData(Moment.Over)]
    [InlineData(Moment.SignedOff)]
    public async Task A_counsellor_takes_nobody_out(Moment moment)
    {
        var (from, to) = await PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);
        var booking = await desk.BookedAsync(from, ClientDesk.SomeClient());
        await ComesAsync(moment, from);
        desk = desk with { Browser = await site.SignInAsync(desk.Counsellor) };
        var token = (await desk.FormAsync(CounsellorLinks.Book)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        foreach (var (page, status) in new[] { (CounsellorLinks.Cancel(booking.Id), HttpStatusCode.SeeOther), (CounsellorLinks.Move(booking.Id), HttpStatusCode.Conflict) })
        {
            (await desk.Browser.VisitAsync(page)).Headers.Location!.ToString().ShouldBe(CounsellorLinks.Booking(booking.Id));
            (await desk.Browser.PostFormAsync(
                page, ("__RequestVerificationToken", token), ("Input.Key", $"{Guid.NewGuid()}"), ("Input.Session", $"{to.Id}"))).StatusCode.ShouldBe(status);
        }

        await ShouldBeInAsync(from, to);
    }

    [Theory]
    [InlineData(Moment.Begun)]
    [InlineData(Moment.Over)]
    [InlineData(Moment.SignedOff)]
    public async Task Who_asks_just_before_and_gets_the_lock_just_after_stays(Moment moment)
    {
        var (from, to) = await PlanAsync();
        var booking = (await site.BookAsync(ClassSite.Request(from))).Bookings.Single();
        await ComesAsync(moment, from);

        var cancelled = await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(booking.Id, CancellationToken.None));
        var moved = await site.WithAsync<MoveBooking, BookAnswer>(move => move.RunAsync(booking.Id, to.Id, RequestKey.New(), CancellationToken.None));

        (cancelled!.State, moved.Outcome).ShouldBe((BookingState.Confirmed, BookOutcome.Closed));
        await ShouldBeInAsync(from, to);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Out_of_a_class_that_does_not_go_on_one_can_still_go_to_another(bool byLink)
    {
        var (from, to) = await PlanAsync();
        var (visitor, desk) = (site.Visitor(), await ClientDesk.OpenAsync(site));
        var page = byLink
            ? $"{await visitor.BookAsync(from.Id)}/verplaatsen"
            : CounsellorLinks.Move((await desk.BookedAsync(from, ClientDesk.SomeClient())).Id);
        var browser = byLink ? visitor : desk.Browser;
        await site.QueryAsync(async context =>
        {
            (await context.ClassSessions.SingleAsync(s => s.Id == from.Id)).Cancel("Er is geen stroom.");
            return await context.SaveChangesAsync();
        });

        var answer = await browser.SubmitAsync(await (desk with { Browser = browser }).FormAsync(page), (byLink ? "naar" : "Input.Session", $"{to.Id}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        ((await site.ReadAsync(from)).Booked, (await site.ReadAsync(to)).Booked).ShouldBe((0, 1));
    }

    /// <summary>A class in two days and the same one a week later.</summary>
    async Task<(ClassSession From, ClassSession To)> PlanAsync()
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var from = await site.PlanAsync(trainerId: trainer.Id);
        var to = ClassSession.Plan(Wanted.Session(from.CoursePlanId, from.RoomId, null, null, from.Day.AddDays(7), from.Begins, from.Ends, 15, 8, []));
        await site.QueryAsync(context =>
        {
            context.AddSessions(to);
            return context.SaveChangesAsync();
        });
        return (from, to);
    }

    async Task ComesAsync(Moment moment, ClassSession session)
    {
        var at = moment switch
        {
            Moment.Over => session.EndsAt.AddHours(3),
            Moment.SignedOff => session.EndsAt,
            _ => session.StartsAt.AddMinutes(10),
        };
        site.Clock.Advance(at - site.Clock.GetUtcNow());
        if (moment == Moment.SignedOff)
        {
            var booking = await site.QueryAsync(context => context.Bookings.SingleAsync(b => b.SessionId == session.Id));
            await site.WithAsync<NoteAttendance, IReadOnlyList<NoteOutcome>>(note => note.RunAsync(
                session.Id, [new(Guid.NewGuid(), booking.Id, AttendanceKind.Present, null, site.Clock.GetUtcNow(), null)], session.TrainerId!.Value, CancellationToken.None));
            (await site.WithAsync<SignOffSession, SignOffOutcome>(sign => sign.RunAsync(session.Id, session.TrainerId!.Value, CancellationToken.None)))
                .ShouldBe(SignOffOutcome.SignedOff);
        }
    }

    async Task ShouldBeInAsync(ClassSession from, ClassSession to)
    {
        (await site.QueryAsync(context => context.Bookings.SingleAsync(b => b.SessionId == from.Id))).State.ShouldBe(BookingState.Confirmed);
        ((await site.ReadAsync(from)).Booked, (await site.ReadAsync(to)).Booked).ShouldBe((1, 0));
    }
}

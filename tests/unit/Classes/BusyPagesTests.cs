using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Book;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Training;
using DigitaalWerkt.Web.Features.People;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes;

/// <summary>While a class stays locked all its forms answer the same, and keep what was typed.</summary>
public sealed class BusyPagesTests(BusyPagesTests.BusySite site) : IClassFixture<BusyPagesTests.BusySite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Forms_of_all_kinds_say_that_it_is_busy_and_can_be_sent_again()
    {
        site.SleepUntilMorning();
        List<Form> forms = [.. await OfVisitorsAsync(), .. await OfCounsellorsAsync(), .. await OfTrainersAsync(), .. await OfCoordinatorsAsync()];

        site.IsBusy = true;
        foreach (var form in forms)
        {
            var answer = await form.Browser.SubmitAsync(form.Element, form.Typed);

            var address = form.Element.GetAttribute("action");
            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, address);
            answer.Headers.RetryAfter.ShouldNotBeNull(address);
            var page = await answer.ReadPageAsync();
            page.QuerySelectorAll("main .panel.again").Select(panel => panel.TextContent)
                .ShouldBe(["Het is nu druk. Er is nog niets veranderd. Druk nog eens op de knop."], address);
            page.QuerySelector(".error-summary").ShouldBeNull(address);
            page.QuerySelector("main form[method=post]").ShouldNotBeNull(address);
            foreach (var (name, value) in form.Typed)
            {
                page.QuerySelectorAll($"main [name='{name}']").Any(field => field.Holds(value)).ShouldBeTrue($"{address}: {name}");
            }
        }
    }

    async Task<List<Form>> OfVisitorsAsync()
    {
        var (session, small) = (await site.PlanAsync(), await site.PlanAsync(seats: 1, inDays: 10));
        var later = ClassSession.Plan(Wanted.Session(session.CoursePlanId, session.RoomId, null, null, session.Day.AddDays(7), session.Begins, session.Ends, 15, 8, []));
        await site.QueryAsync(context =>
        {
            context.AddSessions(later);
            return context.SaveChangesAsync(Cancel);
        });
        var (first, visitor) = (site.Visitor(), site.Visitor());
        var leaves = await first.BookAsync(small.Id);
        var (offer, link) = (await visitor.BookAsync(small.Id), await visitor.BookAsync(session.Id));
        await first.PostFormAsync($"{leaves}/annuleren");
        return
        [
            await FormAsync(visitor, BookLinks.Form(session.Id), ("Input.Name", "Bilal"), ("Input.Reach", "Phone"), ("Input.Phone", Booker.NewNumber())),
            await FormAsync(visitor, $"{link}/annuleren"),
            await FormAsync(visitor, $"{link}/verplaatsen", ("naar", $"{later.Id}")),
            await FormAsync(visitor, $"{offer}/aanbod", ("antwoord", "ja")),
        ];
    }

    async Task<List<Form>> OfCounsellorsAsync()
    {
        var (session, training) = (await site.PlanAsync(inDays: 10), await site.PlanAsync(inDays: 10, audience: Audience.Counsellors));
        var desk = await ClientDesk.OpenAsync(site);
        var client = await desk.BookedAsync(session, ClientDesk.SomeClient("Karim"));
        await desk.Browser.SubmitAsync(await desk.FormAsync(BlockLinks.All), ("Input.Session", $"{session.Id}"), ("Input.Seats", "2"));
        var block = await site.QueryAsync(context => context.SeatBlocks.SingleAsync(b => b.SessionId == session.Id, Cancel));
        return
        [
            await FormAsync(desk.Browser, CounsellorLinks.Book, ("Input.Client", ClientDesk.SomeClient("Nadia")), ("Input.Session", $"{session.Id}")),
            await FormAsync(desk.Browser, CounsellorLinks.Move(client.Id), ("Input.Session", $"{(await site.PlanAsync()).Id}")),
            await FormAsync(desk.Browser, CounsellorLinks.Cancel(client.Id)),
            await FormAsync(desk.Browser, BlockLinks.All, ("Input.Session", $"{session.Id}"), ("Input.Seats", "3")),
            await FormAsync(desk.Browser, BlockLinks.Block(block.Id), ("Input.Client", ClientDesk.SomeClient("Nadia"))),
            await FormAsync(desk.Browser, BlockLinks.Release(block.Id)),
            await FormAsync(desk.Browser, TrainingLinks.Session(training.Id), ("Input.Member", $"{desk.Counsellor.Id}")),
        ];
    }

    async Task<List<Form>> OfTrainersAsync()
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var (past, session) = (await site.PlanAsync(inDays: -1, trainerId: trainer.Id), await site.PlanAsync(inDays: 0, trainerId: trainer.Id));
        var booking = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        var browser = await site.SignInAsync(trainer);
        return
        [
            await FormAsync(browser, TrainerLinks.WalkIn(session.Id), ("Input.FirstName", "Chantal")),
            await FormAsync(browser, TrainerLinks.Correct(session.Id, booking.Id), ("noteer", $"{AttendanceKind.Excused}.{Guid.NewGuid()}")),
            await FormAsync(browser, TrainerLinks.SignOff(past.Id)),
        ];
    }

    async Task<List<Form>> OfCoordinatorsAsync()
    {
        var session = await site.PlanAsync(inDays: 10);
        var browser = await site.SignInAsync(StaffRole.Coordinator);
        return
        [
            await FormAsync(browser, PlanningLinks.ChangeSession(session.Id), ("Input.Begins", "13:00")),
            await FormAsync(browser, PlanningLinks.ChangeSeats(session.Id), ("Capacity", "9")),
            await FormAsync(browser, PlanningLinks.CancelSession(session.Id), ("Reason", "Er is geen stroom.")),
        ];
    }

    static async Task<Form> FormAsync(HttpClient browser, string address, params (string Name, string Value)[] typed)
    {
        var form = (await browser.OpenAsync(address)).QuerySelector<IHtmlFormElement>($"main form[method=post][action='{address}'], main form[method=post]:not([action])")!;
        form.SetAttribute("action", address);
        return new(browser, form, typed);
    }

    sealed record Form(HttpClient Browser, IHtmlFormElement Element, (string Name, string Value)[] Typed);

    /// <summary>The site; when told so, no class can be locked.</summary>
    public sealed class BusySite(TestDatabase databases) : ClassSite(databases)
    {
        public bool IsBusy { get; set; }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
                services.AddScoped<SeatGuard>(scope => new BusySeats(scope.GetRequiredService<AppDbContext>(), scope.GetRequiredService<PersonRegistry>(), this)));
        }
    }

    sealed class BusySeats(AppDbContext context, PersonRegistry people, BusySite site) : SeatGuard(context, people)
    {
        public override Task<IReadOnlyList<ClassSession>> LockAsync(IEnumerable<Guid> sessionIds, CancellationToken cancellationToken) =>
            site.IsBusy ? throw new TimeoutException() : base.LockAsync(sessionIds, cancellationToken);

        public override Task<bool> WriteAsync(NewBookings wanted, CancellationToken cancellationToken) =>
            site.IsBusy ? throw new TimeoutException() : base.WriteAsync(wanted, cancellationToken);
    }
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Attendance;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Attendance.Team;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Book;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Training;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace DigitaalWerkt.Tests.Refusals;

/// <summary>The refusals that need something to have happened first: they write nothing either.</summary>
public sealed class RefusalCaseTests(RefusalSite site) : IClassFixture<RefusalSite>
{
    const int Allowed = Web.Features.Classes.Book.BookModel.AllowedFromOneAddress;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Full_closed_double_and_overtaken_write_nothing()
    {
        await site.OpenAsync();
        foreach (var refusal in await RefusalsAsync())
        {
            var before = await site.SnapshotAsync(RefusalSite.NotCompared);

            var answer = await refusal.SendAsync();

            answer.StatusCode.ShouldBe(refusal.Expected, refusal.What);
            // Some say no on a page with an address of its own.
            $"{answer.Headers.Location}".ShouldContain(refusal.LeadsTo, Case.Sensitive, refusal.What);
            (await site.SnapshotAsync(RefusalSite.NotCompared)).Except(before).ShouldBeEmpty(refusal.What);
        }
    }

    [Fact]
    public async Task Presses_that_a_device_kept_and_that_stand_on_no_list_write_nothing()
    {
        await site.OpenAsync();
        var now = site.Clock.GetUtcNow();
        var (later, _) = await ClassOfTrainerAsync(inDays: 1);
        var sorry = (await site.BookAsync(ClassSite.Request(later))).Bookings.Single().Id;
        var (cancelled, hers) = await ClassOfTrainerAsync(inDays: 1);
        var gone = (await site.BookAsync(ClassSite.Request(cancelled))).Bookings.Single().Id;
        await SetAsync(cancelled, change => change.SetProperty(s => s.State, SessionState.Cancelled));
        var his = await site.SignInAsync(await site.QueryAsync(context => context.StaffMembers.SingleAsync(m => m.Id == later.TrainerId, Cancel)));
        (string What, HttpClient Browser, ClassSession Session, Guid Booking, HttpStatusCode Expected)[] presses =
        [
            ("before the day", his, later, sorry, HttpStatusCode.OK),
            ("of a class that doesn't go on", hers, cancelled, gone, HttpStatusCode.OK),
            ("of somebody of another class", site.Trainer, site.Today, sorry, HttpStatusCode.OK),
            ("of nobody", site.Trainer, site.Today, Guid.NewGuid(), HttpStatusCode.OK),
            ("by whoever doesn't give the class", site.Outsider, site.Today, site.Present, HttpStatusCode.NotFound),
        ];
        foreach (var press in presses)
        {
            var before = await site.SnapshotAsync(RefusalSite.NotCompared);

            var answer = await RosterSite.SyncAsync(
                press.Browser, press.Session.Id, new RosterSite.KeptLine(Guid.NewGuid(), press.Booking, AttendanceKind.Present, now));

            answer.StatusCode.ShouldBe(press.Expected, press.What);
            if (answer.IsSuccessStatusCode)
            {
                (await RosterSite.AnswersAsync(answer)).Single()!["report"].ShouldNotBeNull(press.What);
            }
            (await site.SnapshotAsync(RefusalSite.NotCompared)).ShouldBe(before, press.What);
        }
    }

    [Fact]
    public async Task While_somebody_holds_the_class_nothing_is_written()
    {
        await site.OpenAsync();
        var session = await site.PlanAsync(inDays: 9);
        var desk = new ClientDesk(site, site.CounsellorMember, site.Counsellor);
        var coordinator = site.Coordinator;
        // Whoever is in it already: a stranger must not hear so by an answer that comes all the same.
        var known = ClassSite.SomeBody();
        await site.BookAsync(ClassSite.Request(session, known));
        var forms = new List<Func<Task<HttpResponseMessage>>>
        {
            await PrepareAsync(site.Visitor(), BookLinks.Form(session.Id), [.. Booker.Filled(("Input.Phone", known.Reach.Phone!.Value))]),
            await PrepareAsync(site.Visitor(), BookLinks.Form(session.Id), [.. Booker.Filled()]),
            await PrepareAsync(desk.Browser, CounsellorLinks.Book, ("Input.Client", ClientDesk.SomeClient()), ("Input.Session", $"{session.Id}")),
            await PrepareAsync(desk.Browser, BlockLinks.All, ("Input.Session", $"{session.Id}"), ("Input.Seats", "2")),
            await PrepareAsync(desk.Browser, BlockLinks.Block(site.Block), ("Input.Client", ClientDesk.SomeClient())),
            await PrepareAsync(desk.Browser, BlockLinks.Release(site.Block)),
            await PrepareAsync(desk.Browser, CounsellorLinks.Move(site.ClientBooking), ("Input.Session", $"{session.Id}")),
            await PrepareAsync(desk.Browser, CounsellorLinks.Cancel(site.ClientBooking)),
            await PrepareAsync(site.Stranger, $"{site.Link}/annuleren"),
            await PrepareAsync(site.Trainer, TrainerLinks.WalkIn(site.Today.Id), ("Input.FirstName", "Chantal")),
            await PrepareAsync(site.Trainer, TrainerLinks.Correct(site.Today.Id, site.Present), ("noteer", $"Excused.{Guid.NewGuid()}")),
            await PrepareAsync(coordinator, PlanningLinks.ChangeSeats(session.Id), ("Capacity", "9")),
            await PrepareAsync(coordinator, PlanningLinks.CancelSession(session.Id), ("Reason", "Er is geen stroom.")),
        };
        var before = await site.SnapshotAsync(RefusalSite.NotCompared);

        HttpResponseMessage[] answers;
        await using (var held = new NpgsqlConnection(site.Services.GetRequiredService<SiteDatabase>().ConnectionString))
        {
            await held.OpenAsync(Cancel);
            await using var transaction = await held.BeginTransactionAsync(Cancel);
            await using var hold = new NpgsqlCommand("select from class_session for update", held, transaction);
            await hold.ExecuteNonQueryAsync(Cancel);
            answers = await Task.WhenAll(forms.Select(send => send()));
        }

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable);
        (await site.SnapshotAsync(RefusalSite.NotCompared)).ShouldBe(before);
    }

    [Theory]
    [InlineData("bookings")]
    [InlineData("new cards")]
    public async Task Too_many_from_one_address_write_nothing(string subject)
    {
        await site.OpenAsync();
        var visitor = site.Visitor();
        var send = subject == "bookings"
            ? await PrepareAsync(visitor, BookLinks.Form((await site.PlanAsync()).Id), [.. Booker.Filled()])
            : await PrepareAsync(visitor, "/kaart", ("naam", "Amina"));
        for (var time = 0; time < Allowed; time++)
        {
            await site.WithAsync<Throttle<AppDbContext>, DateTimeOffset?>(throttle =>
                throttle.TakeAsync(subject, null, Allowed, TimeSpan.FromHours(1), Cancel));
        }
        var before = await site.SnapshotAsync(RefusalSite.NotCompared);

        var answer = await send();

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await site.SnapshotAsync(RefusalSite.NotCompared)).ShouldBe(before);
        await site.QueryAsync(context => context.Set<ThrottleCount>().ExecuteDeleteAsync(Cancel));
    }

    async Task<List<Refusal>> RefusalsAsync() => [.. await RefusedAtTheDoorAsync(), .. await RefusedElsewhereAsync(), .. await RefusedOfBookedAsync()];

    /// <summary>Somebody stands at the door, and has no seat.</summary>
    async Task<List<Refusal>> RefusedAtTheDoorAsync()
    {
        var (full, door) = await ClassOfTrainerAsync(seats: 1);
        await site.BookAsync(ClassSite.Request(full));
        var waits = ClassSite.SomeBody("Wanda");
        await site.BookAsync(ClassSite.Request(full, waits, mayWait: true));
        var (stopped, stoppedDoor) = await ClassOfTrainerAsync();
        var late = await PrepareAsync(stoppedDoor, TrainerLinks.WalkIn(stopped.Id), ("Input.FirstName", "Chantal"));
        await SetAsync(stopped, change => change.SetProperty(s => s.State, SessionState.Cancelled));
        var (tomorrow, earlyDoor) = await ClassOfTrainerAsync(inDays: 1);
        return
        [
            new("at the door of a full class", HttpStatusCode.SeeOther, await PrepareAsync(door, TrainerLinks.WalkIn(full.Id), ("Input.FirstName", "Chantal")))
                { LeadsTo = $"waarom={WalkInRefusal.Full}" },
            new("at the door, with others who wait longer", HttpStatusCode.SeeOther, await PrepareAsync(
                door, TrainerLinks.WalkIn(full.Id), ("Input.FirstName", waits.FirstName), ("Input.Reach", waits.Reach.Phone!.Value)))
                { LeadsTo = $"waarom={WalkInRefusal.Waits}" },
            new("at the door of a class that doesn't go on", HttpStatusCode.SeeOther, late) { LeadsTo = $"waarom={WalkInRefusal.Closed}" },
            new("at the door a day early", HttpStatusCode.SeeOther, () => SendAsync(
                earlyDoor, TrainerLinks.WalkIn(tomorrow.Id), ("Input.Key", $"{Guid.NewGuid()}"), ("Input.FirstName", "Chantal")))
                { LeadsTo = $"waarom={WalkInRefusal.Early}" },
        ];
    }

    /// <summary>Somebody has a seat, an offer or a held one, and wants another.</summary>
    async Task<List<Refusal>> RefusedOfBookedAsync()
    {
        var (here, full, both) = (await site.PlanAsync(inDays: 7), await site.PlanAsync(seats: 1, inDays: 7), await site.PlanAsync(inDays: 7));
        await AsOneCourseAsync(here, full, both);
        await site.BookAsync(ClassSite.Request(full));
        var person = ClassSite.SomeBody("Dirk");
        var link = await site.LinkAsync((await site.BookAsync(ClassSite.Request(here, person))).Bookings.Single().Id);
        await site.BookAsync(ClassSite.Request(both, person));
        var client = await site.QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == site.Client, Cancel));
        await site.BookAsync(ClassSite.Request(both, new(client.FirstName, client.Reach, client.OrganisationId)));
        var gone = await site.PlanAsync(seats: 1, inDays: 8);
        var first = (await site.BookAsync(ClassSite.Request(gone))).Bookings.Single().Id;
        var next = (await site.BookAsync(ClassSite.Request(gone, mayWait: true))).Bookings.Single().Id;
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first, Cancel));
        var offer = $"{await site.LinkAsync(next)}/aanbod";
        var (yes, no) = (await PrepareAsync(site.Visitor(), offer, ("antwoord", "ja")), await PrepareAsync(site.Visitor(), offer, ("antwoord", "nee")));
        await site.QueryAsync(context => context.Bookings.Where(b => b.Id == next)
            .ExecuteUpdateAsync(change => change.SetProperty(b => b.State, BookingState.Expired), Cancel));
        var held = (await site.WithAsync<HoldSeats, SeatBlock?>(hold => hold.HoldAsync(
            new(here.Id, site.CounsellorMember.OrganisationId, Guid.NewGuid(), 1, here.StartsAt.AddDays(-1), site.CounsellorMember.Id, site.Clock.GetUtcNow()), Cancel)))!;
        var last = await PrepareAsync(site.Counsellor, BlockLinks.Block(held.Id), ("Input.Client", ClientDesk.SomeClient()));
        (await (await PrepareAsync(site.Counsellor, BlockLinks.Block(held.Id), ("Input.Client", ClientDesk.SomeClient())))())
            .StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return
        [
            new("a full class to move to by oneself", HttpStatusCode.Conflict,
                await PrepareAsync(site.Visitor(), $"{link}/verplaatsen", ("naar", $"{full.Id}"))),
            new("a class to move to in which one is already", HttpStatusCode.Conflict,
                await PrepareAsync(site.Visitor(), $"{link}/verplaatsen", ("naar", $"{both.Id}"))),
            new("a class to move a client to who is in it already", HttpStatusCode.Conflict,
                await PrepareAsync(site.Counsellor, CounsellorLinks.Move(site.ClientBooking), ("Input.Session", $"{both.Id}"))),
            new("yes to an offer that ended", HttpStatusCode.SeeOther, yes) { LeadsTo = "/inschrijving/" },
            new("no to an offer that ended", HttpStatusCode.SeeOther, no) { LeadsTo = "/inschrijving/" },
            new("a name for a held seat when there is none left", HttpStatusCode.Conflict, last),
        ];
    }

    async Task<List<Refusal>> RefusedElsewhereAsync()
    {
        var (open, full, over) = (await site.PlanAsync(inDays: 6), await site.PlanAsync(seats: 1, inDays: 6), await site.PlanAsync(inDays: 6));
        await site.BookAsync(ClassSite.Request(full));
        var fullTraining = await site.PlanAsync(seats: 1, inDays: 6, audience: Audience.Counsellors);
        var training = await PrepareAsync(site.Counsellor, TrainingLinks.Session(fullTraining.Id), ("Input.Member", $"{site.CounsellorMember.Id}"));
        await site.BookAsync(ClassSite.Request(fullTraining));
        var elsewhere = ClassSite.SomeBody("Farid");
        await site.BookAsync(ClassSite.Request(open, elsewhere));
        var late = await PrepareAsync(site.Visitor(), BookLinks.Form(over.Id), [.. Booker.Filled()]);
        var lateClient = await PrepareAsync(site.Counsellor, CounsellorLinks.Book, ("Input.Client", ClientDesk.SomeClient()), ("Input.Session", $"{over.Id}"));
        var lateHold = await PrepareAsync(site.Counsellor, BlockLinks.All, ("Input.Session", $"{over.Id}"), ("Input.Seats", "2"));
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == over.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.State, SessionState.Cancelled), Cancel));
        var moved = await PrepareAsync(site.Coordinator, PlanningLinks.ChangeSession(open.Id), ("Input.Begins", "13:00"));
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == open.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.Sequence, s => s.Sequence + 1), Cancel));
        return
        [
            new("a full class", HttpStatusCode.Conflict, await PrepareAsync(site.Visitor(), BookLinks.Form(full.Id), [.. Booker.Filled(("Input.Waits", "false"))])),
            new("a class that doesn't go on", HttpStatusCode.Conflict, late),
            new("a full class for a client", HttpStatusCode.Conflict,
                await PrepareAsync(site.Counsellor, CounsellorLinks.Book, ("Input.Client", ClientDesk.SomeClient()), ("Input.Session", $"{full.Id}"))),
            new("a class that doesn't go on for a client", HttpStatusCode.Conflict, lateClient),
            new("somebody who has a seat by themselves", HttpStatusCode.Conflict, await PrepareAsync(
                site.Counsellor, CounsellorLinks.Book, ("Input.Client", $"{elsewhere.FirstName} {elsewhere.Reach.Phone!.Value}"), ("Input.Session", $"{open.Id}"))),
            new("more held seats than there are", HttpStatusCode.Conflict,
                await PrepareAsync(site.Counsellor, BlockLinks.All, ("Input.Session", $"{open.Id}"), ("Input.Seats", "20"))),
            new("held seats in a class that doesn't go on", HttpStatusCode.Conflict, lateHold),
            new("a full class to move to", HttpStatusCode.Conflict,
                await PrepareAsync(site.Counsellor, CounsellorLinks.Move(site.ClientBooking), ("Input.Session", $"{full.Id}"))),
            new("a full training", HttpStatusCode.Conflict, training),
            new("fewer seats than are taken", HttpStatusCode.UnprocessableEntity, await PrepareAsync(site.Coordinator, PlanningLinks.ChangeSeats(site.Session.Id), ("Capacity", "0"))),
            new("a class that somebody else changed", HttpStatusCode.Conflict, moved),
            new("a list with somebody missing", HttpStatusCode.Conflict, async () =>
            {
                var form = (await site.Trainer.OpenAsync(TrainerLinks.SignOff(site.Today.Id))).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
                return await site.Trainer.PostFormAsync(TrainerLinks.SignOff(site.Today.Id), ("__RequestVerificationToken", form));
            }),
        ];
    }

    /// <summary>Opens a page, and gives what sends its form.</summary>
    static async Task<Func<Task<HttpResponseMessage>>> PrepareAsync(HttpClient browser, string address, params (string Name, string Value)[] typed)
    {
        var form = (await browser.OpenAsync(address)).QuerySelector<IHtmlFormElement>($"main form[method=post][action='{address}'], main form[method=post]:not([action])");
        form.ShouldNotBeNull(address).SetAttribute("action", address);
        return () => browser.SubmitAsync(form, typed);
    }

    /// <summary>Sends a form that no page shows, with the token that every form of a signed-in person has.</summary>
    static async Task<HttpResponseMessage> SendAsync(HttpClient browser, string address, params (string Name, string Value)[] typed)
    {
        var token = (await browser.OpenAsync(TrainerLinks.All)).QuerySelector("[name=__RequestVerificationToken]").ShouldNotBeNull().GetAttribute("value")!;
        return await browser.PostFormAsync(address, [.. typed, ("__RequestVerificationToken", token)]);
    }

    /// <summary>A class, and the browser of whoever gives it: one trainer gives one class at a time.</summary>
    async Task<(ClassSession Session, HttpClient Trainer)> ClassOfTrainerAsync(int seats = 8, int inDays = 0)
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        return (await site.PlanAsync(seats, inDays, trainer.Id), await site.SignInAsync(trainer));
    }

    Task<int> SetAsync(ClassSession session, Action<UpdateSettersBuilder<ClassSession>> change) =>
        site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == session.Id).ExecuteUpdateAsync(change, Cancel));

    /// <summary>By oneself one moves within a course only.</summary>
    Task<int> AsOneCourseAsync(params ClassSession[] sessions)
    {
        var (ids, course) = (sessions.Select(s => s.Id).ToList(), sessions[0].CoursePlanId);
        return site.QueryAsync(context => context.ClassSessions.Where(s => ids.Contains(s.Id))
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.CoursePlanId, course), Cancel));
    }

    sealed record Refusal(string What, HttpStatusCode Expected, Func<Task<HttpResponseMessage>> SendAsync)
    {
        /// <summary>What stands in the address of the page that says no.</summary>
        public string LeadsTo { get; init; } = "";
    }
}

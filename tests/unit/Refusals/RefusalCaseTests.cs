using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Book;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Training;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
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
            (await site.SnapshotAsync(RefusalSite.NotCompared)).Except(before).ShouldBeEmpty(refusal.What);
        }
    }

    [Fact]
    public async Task While_somebody_holds_the_class_nothing_is_written()
    {
        await site.OpenAsync();
        var session = await site.PlanAsync(inDays: 9);
        var desk = new ClientDesk(site, site.CounsellorMember, site.Counsellor);
        var coordinator = site.Coordinator;
        var forms = new List<Func<Task<HttpResponseMessage>>>
        {
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

    async Task<List<Refusal>> RefusalsAsync()
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
        var form = (await browser.OpenAsync(address)).QuerySelector<IHtmlFormElement>($"main form[method=post][action='{address}'], main form[method=post]:not([action])")!;
        form.SetAttribute("action", address);
        return () => browser.SubmitAsync(form, typed);
    }

    sealed record Refusal(string What, HttpStatusCode Expected, Func<Task<HttpResponseMessage>> SendAsync);
}

using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes;

/// <summary>What the group classes keep about who holds a learner card: seen, taken along and erased together with the rest.</summary>
public sealed class BookingDossierTests(TestDatabase databases, ClassSite site) : IClassFixture<ClassSite>
{
    static readonly (string, string)[] ByCard = [("Input.Reach", "Card"), ("Input.Phone", "")];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_booked_with_the_card_is_seen_and_taken_along()
    {
        var (byCard, byPhone, elsewhere) = (await site.PlanAsync(inDays: 3), await site.PlanAsync(inDays: 4), await site.PlanAsync(inDays: 5));
        var (holder, phone) = (await HolderAsync(site), Booker.NewNumber());
        await holder.BookAsync(byCard.Id, ByCard);
        await holder.BookAsync(byPhone.Id, ("Input.Phone", phone), ("Input.Shares", "true"));
        await site.Visitor().BookAsync(elsewhere.Id, ("Input.Phone", phone));

        var page = (await holder.OpenAsync(CardLinks.Data)).QuerySelector("main")!.TextContent;
        var file = await holder.GetStringAsync(CardLinks.TakeAlong, Cancel);

        page.ShouldContain("Groepslessen");
        page.ShouldContain(Written(phone));
        foreach (var session in new[] { byCard, byPhone })
        {
            page.ShouldContain($"{SessionTime.Short(session.Day, session.Begins, session.Ends)}, ");
            file.ShouldContain((await BookingAsync(site, session)).Code);
        }
        page.ShouldNotContain(SessionTime.Short(elsewhere.Day, elsewhere.Begins, elsewhere.Ends));
        file.ShouldNotContain((await BookingAsync(site, elsewhere)).Code);
    }

    [Fact]
    public async Task A_form_that_is_refused_notes_no_day_on_which_the_card_was_used()
    {
        await using var own = new ClassSite(databases);
        await own.InitializeAsync();
        var (session, holder) = (await own.PlanAsync(inDays: 9), await HolderAsync(own));
        var before = await LastUsedAsync();
        own.Clock.Advance(TimeSpan.FromDays(2));

        var refused = await holder.SendBookingAsync(session.Id, ("Input.Name", ""));
        (refused.StatusCode, await LastUsedAsync()).ShouldBe((HttpStatusCode.UnprocessableEntity, before));

        await holder.BookAsync(session.Id, ByCard);
        (await LastUsedAsync()).ShouldBe(before!.Value.AddDays(2));

        Task<DateOnly?> LastUsedAsync() => own.QueryAsync(context => context.Learners.Select(l => l.LastUsedOn).SingleAsync(Cancel));
    }

    [Fact]
    public async Task Who_erases_everything_gives_the_seat_back_and_is_counted_without_a_name()
    {
        await using var own = new ClassSite(databases);
        await own.InitializeAsync();
        var (was, comes, other) = (await own.PlanAsync(inDays: 2), await own.PlanAsync(inDays: 9, seats: 1), await own.PlanAsync(inDays: 9));
        var (holder, phone) = (await HolderAsync(own), Booker.NewNumber());
        await holder.BookAsync(was.Id, ("Input.Phone", phone), ("Input.Shares", "true"));
        await holder.BookAsync(comes.Id, ByCard);
        await own.Visitor().BookAsync(comes.Id, ("Input.Name", "Bilal"));
        await own.Visitor().BookAsync(other.Id, ("Input.Phone", phone));
        own.Clock.Advance(was.EndsAt - own.Clock.GetUtcNow());
        var attended = await AttendAsync(own, await BookingAsync(own, was));

        var form = (IHtmlFormElement)(await holder.OpenAsync(CardLinks.Erase)).QuerySelector($"form[action='{CardLinks.Erase}']")!;
        (await holder.SubmitAsync(form)).Headers.Location!.ToString().ShouldBe(CardLinks.Erased);

        var kept = await BookingAsync(own, was);
        var nobody = await PersonAsync(own, kept);
        (nobody.FirstName, nobody.Reach, nobody.HelpLanguage)
            .ShouldBe((Person.NameOfNobody, Reach.None, null));
        kept.PersonKey.ShouldBe(nobody.PersonKey);
        (await own.QueryAsync(context => context.AttendanceEntries.SingleAsync(e => e.BookingId == kept.Id))).Id.ShouldBe(attended);
        (await own.QueryAsync(context => context.OutboxMessages.AnyAsync(m => m.Subject == kept.Id))).ShouldBeFalse();
        // The seat that came free is offered to who waited; what the same person booked without the card stays theirs.
        (await own.QueryAsync(context => context.Bookings.Where(b => b.SessionId == comes.Id).Select(b => b.State).ToListAsync()))
            .ShouldBe([BookingState.Cancelled, BookingState.Offered], ignoreOrder: true);
        (await PersonAsync(own, await BookingAsync(own, other))).FirstName.ShouldBe("Amina");
        (await own.QueryAsync(context => context.People.AnyAsync(p => p.Reach.Kind == ReachKind.Card))).ShouldBeFalse();
    }

    [Fact]
    public async Task With_the_same_name_and_number_neither_card_sees_what_the_other_booked()
    {
        var (first, second) = (await site.PlanAsync(inDays: 3), await site.PlanAsync(inDays: 4));
        var (one, another, phone) = (await HolderAsync(site), await HolderAsync(site), Booker.NewNumber());
        await one.BookAsync(first.Id, ("Input.Phone", phone), ("Input.Shares", "true"));
        await another.BookAsync(second.Id, ("Input.Phone", phone), ("Input.Shares", "true"));

        var (ofFirst, ofSecond) = ((await BookingAsync(site, first)).Code, (await BookingAsync(site, second)).Code);
        var (theirs, others) = (await one.GetStringAsync(CardLinks.TakeAlong, Cancel), await another.GetStringAsync(CardLinks.TakeAlong, Cancel));
        theirs.ShouldContain(ofFirst);
        theirs.ShouldNotContain(ofSecond);
        // Whoever comes second may be a stranger, and sees not even what they booked themselves: it would tell that nothing was there.
        others.ShouldNotContain(ofFirst);
        others.ShouldNotContain(ofSecond);
        (await PersonAsync(site, await BookingAsync(site, first))).Reach.LearnerId.ShouldBeNull();
    }

    [Fact]
    public async Task Who_booked_before_without_the_card_can_still_book_with_it_and_nobody_takes_that_away()
    {
        var (before, shared, foreign) = (await site.PlanAsync(inDays: 3), await site.PlanAsync(inDays: 4), await site.PlanAsync(inDays: 5));
        var (holder, phone) = (site.Visitor(("__Host-taal", "tr")), Booker.NewNumber());
        await holder.BookAsync(before.Id, ("Input.Phone", phone));
        await holder.PostFormAsync("/taal", ("taal", ""), ("terug", "/"));
        await holder.PostFormAsync(CardLinks.Mine, ("naam", "Amina"));

        await holder.BookAsync(shared.Id, ("Input.Phone", phone), ("Input.Shares", "true"));
        await (await HolderAsync(site)).BookAsync(foreign.Id, ("Input.Phone", phone), ("Input.Shares", "true"));

        var file = await holder.GetStringAsync(CardLinks.TakeAlong, Cancel);
        file.ShouldContain((await BookingAsync(site, shared)).Code);
        file.ShouldNotContain((await BookingAsync(site, before)).Code);
        file.ShouldNotContain((await BookingAsync(site, foreign)).Code);
        // The language may be that of whoever booked without the card, or with another.
        file.ShouldNotContain("\"tr\"");
    }

    [Fact]
    public async Task Whoever_is_in_the_middle_of_an_act_with_a_booking_is_waited_for_before_the_person_is_taken_out()
    {
        var session = await site.PlanAsync();
        await (await HolderAsync(site)).BookAsync(session.Id, ByCard);
        var booking = await BookingAsync(site, session);
        await site.QueryAsync(async context =>
        {
            // Of a class that doesn't go on nothing is given back first: there is only the person to take out.
            (await context.ClassSessions.SingleAsync(s => s.Id == session.Id, Cancel)).Cancel("Er is geen stroom.");
            return await context.SaveChangesAsync(Cancel);
        });
        await using var scope = site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var forgetting = Task.FromResult(false);

        await scope.ServiceProvider.GetRequiredService<SeatTransaction>().RunAsync(
            async () =>
            {
                await scope.ServiceProvider.GetRequiredService<SeatGuard>().LockAsync([session.Id], Cancel);
                var theirs = await context.Bookings.SingleAsync(b => b.Id == booking.Id, Cancel);
                forgetting = site.WithAsync<ForgetBookings, bool>(async forget =>
                {
                    await forget.RunAsync(booking.PersonId!.Value, learnerId: null, Cancel);
                    return true;
                });
                await Task.WhenAny(forgetting, Until.TrueAsync(SomebodyWaitsAsync));
                theirs.Cancel(site.Clock.GetUtcNow());
                return true;
            },
            Cancel);

        (await forgetting).ShouldBeTrue();
        var after = await BookingAsync(site, session);
        after.State.ShouldBe(BookingState.Cancelled);
        (await PersonAsync(site, after)).FirstName.ShouldBe(Person.NameOfNobody);
    }

    Task<bool> SomebodyWaitsAsync() => site.QueryAsync(context => context.Database.SqlQuery<bool>(
        $"""select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as "Value" """).SingleAsync(Cancel));

    static string Written(string phone) => PhoneNumber.Parse(phone)!.Written;

    static async Task<HttpClient> HolderAsync(ClassSite site)
    {
        var holder = site.Visitor();
        await holder.PostFormAsync(CardLinks.Mine, ("naam", "Amina"));
        return holder;
    }

    static async Task<Guid> AttendAsync(ClassSite site, Booking booking)
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var now = site.Clock.GetUtcNow();
        var entry = new AttendanceEntry(Guid.NewGuid(), booking.Id, AttendanceKind.Present, 120, now, now, trainer.Id);
        await site.QueryAsync(context =>
        {
            context.Add(entry);
            return context.SaveChangesAsync(Cancel);
        });
        return entry.Id;
    }

    static Task<Booking> BookingAsync(ClassSite site, ClassSession session) =>
        site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.SessionId == session.Id));

    static Task<Person> PersonAsync(ClassSite site, Booking booking) =>
        site.QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == booking.PersonId));
}

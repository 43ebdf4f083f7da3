using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.People;

/// <summary>Two people who become one while one of them books, or is erased.</summary>
[Collection(nameof(Alone))]
public sealed class JoinRaceTests(TestDatabase databases)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_books_while_they_are_joined_has_one_seat_in_a_class()
    {
        await using var site = await SiteAsync();
        var (session, goes, stays, staff) = await TwoAsync(site);

        site.Meanwhile = () => site.BookAsync(ClassSite.Request(session, goes));
        var answer = await JoinAsync(site, goes, stays, staff);

        answer.Outcome.ShouldBe(JoinOutcome.Joined);
        (await SeatsAsync(site, session)).ShouldHaveSingleItem().PersonId.ShouldBe((await FindAsync(site, stays))!.Id);
        await site.ShouldAgreeAsync(session);
        (await FindAsync(site, goes)).ShouldBeNull();
    }

    [Fact]
    public async Task Control_without_the_index_one_person_would_have_two_seats()
    {
        await using var site = await SiteAsync();
        var (session, goes, stays, staff) = await TwoAsync(site);
        await site.QueryAsync(context => context.Database.ExecuteSqlRawAsync($"drop index {Booking.OncePerPerson}"));

        site.Meanwhile = () => site.BookAsync(ClassSite.Request(session, goes));
        await JoinAsync(site, goes, stays, staff);

        (await SeatsAsync(site, session)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_is_erased_while_they_are_joined_is_gone_with_all_that_the_card_did()
    {
        await using var site = await SiteAsync();
        var (session, goes, stays, staff) = await TwoAsync(site);
        var learner = await site.QueryAsync(async context =>
        {
            var added = context.Add(new Learner("Amina", null, null, new(2026, 11, 24))).Entity;
            await context.SaveChangesAsync(Cancel);
            return added.Id;
        });
        var other = await site.PlanAsync(inDays: 4);
        var booking = (await site.BookAsync(ClassSite.Request(other, goes) with { CardInHand = learner })).Bookings.Single();
        var erasing = Task.FromResult(false);

        site.Meanwhile = async () =>
        {
            erasing = ForgetAsync(site, learner);
            await Task.WhenAny(erasing, Until.TrueAsync(() => SomebodyWaitsAsync(site)));
        };
        var answer = await JoinAsync(site, goes, stays, staff);
        var erased = await erasing || await ForgetAsync(site, learner);

        (answer.Outcome, erased).ShouldBe((JoinOutcome.Joined, true));
        var kept = await site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.Id == booking.Id));
        (kept.State, kept.LearnerId).ShouldBe((BookingState.Cancelled, null));
        (await site.QueryAsync(context => context.People.SingleAsync(p => p.Id == kept.PersonId))).FirstName.ShouldBe(Person.NameOfNobody);
        // What the other one had booked without the card is theirs.
        (await SeatsAsync(site, session)).ShouldHaveSingleItem().PersonId.ShouldBe((await FindAsync(site, stays))!.Id);
        await site.ShouldAgreeAsync(other);
    }

    [Fact]
    public async Task Ten_pairs_that_are_joined_while_both_book_and_cancel_never_take_too_much_and_lose_no_seat()
    {
        const int Pairs = 10;
        await using var site = await SiteAsync();
        var session = await site.PlanAsync(seats: Pairs);
        var staff = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Voegt samen");
        var pairs = new List<(PersonDetails Goes, PersonDetails Stays)>();
        var leaving = new List<Booking>();
        for (var pair = 0; pair < Pairs; pair++)
        {
            var (goes, stays) = (Client(staff, "Goes"), Client(staff, "Stays"));
            var other = await site.PlanAsync(inDays: 3 + pair);
            await site.BookAsync(ClassSite.Request(other, goes));
            leaving.Add((await site.BookAsync(ClassSite.Request(session, stays, mayWait: true))).Bookings.Single());
            pairs.Add((goes, stays));
        }
        var ids = new Dictionary<PersonDetails, Guid>();
        foreach (var person in pairs.SelectMany(pair => new[] { pair.Goes, pair.Stays }))
        {
            ids[person] = (await FindAsync(site, person))!.Id;
        }

        await Race.RunAsync(site, Race.Mixed(
            pairs.Select(pair => Race.Book(ClassSite.Request(session, pair.Goes, mayWait: true))),
            leaving.Take(Pairs / 2).Select(Race.Cancel),
            pairs.Select<(PersonDetails Goes, PersonDetails Stays), Func<IServiceProvider, Task<BookAnswer>>>(pair => async services =>
            {
                await services.GetRequiredService<JoinPeople>().RunAsync(ids[pair.Goes], ids[pair.Stays], pair.Stays, staff.Id, Cancel);
                return new(BookOutcome.Closed, []);
            })));

        await site.ShouldAgreeAsync(session);
        var live = await site.QueryAsync(context => context.Bookings.AsNoTracking()
            .Where(b => b.SessionId == session.Id && b.State <= BookingState.Confirmed).ToListAsync());
        live.GroupBy(b => b.PersonId).ShouldAllBe(same => same.Count() == 1);
        // Nobody waits while a seat is free.
        var end = await site.ReadAsync(session);
        (live.Exists(b => b.State == BookingState.Waiting) && end.Booked < end.Capacity).ShouldBeFalse();
    }

    async Task<MeanwhileSite> SiteAsync()
    {
        var site = new MeanwhileSite(databases);
        await site.InitializeAsync();
        return site;
    }

    /// <summary>Two clients of one organisation: the one who stays has a seat in the class, the one who goes in another.</summary>
    static async Task<(ClassSession Session, PersonDetails Goes, PersonDetails Stays, StaffMember Staff)> TwoAsync(ClassSite site)
    {
        var session = await site.PlanAsync();
        var staff = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Voegt samen");
        var (goes, stays) = (Client(staff, "Amina"), Client(staff, "Amina"));
        await site.BookAsync(ClassSite.Request(await site.PlanAsync(inDays: 3), goes));
        await site.BookAsync(ClassSite.Request(session, stays));
        return (session, goes, stays, staff);
    }

    static PersonDetails Client(StaffMember staff, string name) => ClassSite.SomeBody(name) with { OrganisationId = staff.OrganisationId };

    static async Task<JoinAnswer> JoinAsync(ClassSite site, PersonDetails goes, PersonDetails stays, StaffMember staff)
    {
        var (from, to) = ((await FindAsync(site, goes))!.Id, (await FindAsync(site, stays))!.Id);
        return await site.WithAsync<JoinPeople, JoinAnswer>(join => join.RunAsync(from, to, stays, staff.Id, Cancel));
    }

    static async Task<bool> ForgetAsync(ClassSite site, Guid learner)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetServices<ILearnerPart>().OfType<PersonDossier>().Single().ForgetAsync(learner, Cancel);
    }

    static Task<bool> SomebodyWaitsAsync(ClassSite site) => site.QueryAsync(context => context.Database.SqlQuery<bool>(
        $"""
        select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as "Value"
        """).SingleAsync(Cancel));

    static Task<List<Booking>> SeatsAsync(ClassSite site, ClassSession session) => site.QueryAsync(context => context.Bookings.AsNoTracking()
        .Where(b => b.SessionId == session.Id && b.State == BookingState.Confirmed).ToListAsync());

    static Task<Person?> FindAsync(ClassSite site, PersonDetails person)
    {
        var key = Person.KeyOf(person);
        return site.QueryAsync(context => context.People.AsNoTracking()
            .SingleOrDefaultAsync(p => p.PersonKey == key && p.OrganisationId == person.OrganisationId));
    }
}

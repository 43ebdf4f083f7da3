using System.Data.Common;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Book;

/// <summary>Whoever knows a name and a number hears nothing of what that person has, and changes nothing of what is kept of them.</summary>
public sealed partial class StrangerTests(TestDatabase databases, ClassSite site) : IClassFixture<ClassSite>
{
    // All visitors of the tests come from one address, of which so many bookings an hour are taken.
    const double LongerThanTheThrottle = 1.1;

    static readonly bool[] Either = [true, false];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public enum Found
    {
        BookedOnASite,
        BookedByTheirOrganisation,
        Waiting,
    }

    /// <summary>Whether a seat is free at first, and whether each of three posts asks for the waiting list.</summary>
    public static MatrixTheoryData<bool, bool, bool, bool> Orders => new(Either, Either, Either, Either);

    [Theory]
    [InlineData(Found.BookedOnASite, 8)]
    [InlineData(Found.BookedByTheirOrganisation, 8)]
    [InlineData(Found.BookedOnASite, 1)]
    [InlineData(Found.BookedByTheirOrganisation, 1)]
    [InlineData(Found.Waiting, 1)]
    public async Task Somebody_who_is_booked_and_somebody_who_is_not_get_the_same_answers(Found found, int seats)
    {
        site.Clock.Advance(TimeSpan.FromHours(LongerThanTheThrottle));
        var (here, elsewhere) = (await site.PlanAsync(seats), await site.PlanAsync(seats));
        var number = Booker.NewNumber();
        if (found == Found.Waiting)
        {
            await site.BookAsync(ClassSite.Request(here));
        }
        await BookAsync(here, number, found == Found.BookedByTheirOrganisation);
        // In the other class as many seats are taken, by somebody else.
        await site.BookAsync(ClassSite.Request(elsewhere));

        var booked = await TryAsync(site.Visitor(), here, number);
        var free = await TryAsync(site.Visitor(), elsewhere, number);

        booked.ShouldBe(free);
    }

    [Theory, MemberData(nameof(Orders))]
    public async Task One_form_sent_again_and_again_gets_the_same_answers_whoever_is_booked(bool isFree, bool first, bool second, bool third)
    {
        site.Clock.Advance(TimeSpan.FromHours(LongerThanTheThrottle));
        var seats = isFree ? 2 : 1;
        var (here, elsewhere) = (await site.PlanAsync(seats), await site.PlanAsync(seats));
        var number = Booker.NewNumber();
        await BookAsync(here, number, byOrganisation: false);
        await site.BookAsync(ClassSite.Request(elsewhere));

        var booked = await SendAgainAsync(here, number, first, second, third);
        var free = await SendAgainAsync(elsewhere, number, first, second, third);

        booked.ShouldBe(free);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(1)]
    public async Task A_card_in_hand_shows_nothing_of_whoever_was_booked_without_it(int seats)
    {
        site.Clock.Advance(TimeSpan.FromHours(LongerThanTheThrottle));
        var (here, elsewhere) = (await site.PlanAsync(seats), await site.PlanAsync(seats));
        var (number, card) = (Booker.NewNumber(), await CardAsync());
        var known = await BookAsync(here, number, byOrganisation: false);
        await site.BookAsync(ClassSite.Request(elsewhere));

        var booked = await TryAsync(site.Visitor(card), here, number, ("Input.Shares", "true"));
        var free = await TryAsync(site.Visitor(card), elsewhere, number, ("Input.Shares", "true"));

        booked.ShouldBe(free);
        var made = await site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(
            b => b.SessionId == elsewhere.Id && context.Bookings.Any(k => k.Id == known && k.PersonKey == b.PersonKey), Cancel));
        (made.LearnerId, made.SharesProgress).ShouldBe((null, false));
        (await site.Visitor(card).GetStringAsync(CardLinks.TakeAlong, Cancel)).ShouldNotContain(made.Code);
    }

    [Fact]
    public async Task Whoever_is_erased_at_that_moment_is_told_of_as_everybody_and_gets_no_message()
    {
        await using var own = new ErasingSite(databases);
        await own.InitializeAsync();
        var (session, number) = (await own.PlanAsync(), Booker.NewNumber());
        var person = new PersonDetails("Amina", Reach.ByPhone(PhoneNumber.Parse(number)!));
        var booking = (await own.BookAsync(ClassSite.Request(session, person))).Bookings.Single();
        own.EraseWhenRead(booking.PersonId!.Value);

        var answer = await own.Visitor().SendBookingAsync(session.Id, ("Input.Phone", number));

        answer.Headers.Location!.ToString().ShouldStartWith($"/groepslessen/{session.Id}/inschrijven/verstuurd");
        (await own.QueryAsync(context => context.People.AnyAsync(p => p.Id == booking.PersonId, Cancel))).ShouldBeFalse();
        (await own.QueryAsync(context => context.OutboxMessages.AnyAsync(m => m.Subject == booking.Id, Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_is_known_from_another_class_is_told_by_message_and_nothing_stays_on_the_device()
    {
        var (first, second) = (await site.PlanAsync(), await site.PlanAsync());
        var number = Booker.NewNumber();
        await site.Visitor().BookAsync(first.Id, ("Input.Phone", number));
        var stranger = site.Visitor();

        var answer = await stranger.SendBookingAsync(second.Id, ("Input.Phone", number));

        answer.Headers.Location!.ToString().ShouldStartWith($"/groepslessen/{second.Id}/inschrijven/verstuurd");
        (await stranger.OpenAsync($"/groepslessen/{second.Id}")).QuerySelector("a[href^='/inschrijving/']").ShouldBeNull();
        (await stranger.OpenAsync("/groepslessen")).QuerySelector("a[href^='/inschrijving/']").ShouldBeNull();
        var booking = await site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.SessionId == second.Id, Cancel));
        booking.State.ShouldBe(BookingState.Confirmed);
        (await KindsAsync(booking.Id)).ShouldContain(MessageKinds.Confirmed);
    }

    [Fact]
    public async Task A_client_who_was_given_another_number_is_known_by_it_too()
    {
        site.Clock.Advance(TimeSpan.FromHours(LongerThanTheThrottle));
        var (first, second, number) = (await site.PlanAsync(), await site.PlanAsync(), Booker.NewNumber());
        var booking = await BookAsync(first, Booker.NewNumber(), byOrganisation: true);
        await site.QueryAsync(async context =>
        {
            var client = await context.People.SingleAsync(p => context.Bookings.Any(b => b.Id == booking && b.PersonId == p.Id), Cancel);
            client.Change(new("Amina", Reach.ByPhone(PhoneNumber.Parse(number)!), client.OrganisationId));
            return await context.SaveChangesAsync(Cancel);
        });

        var answer = await site.Visitor().SendBookingAsync(second.Id, ("Input.Phone", number));

        answer.Headers.Location!.ToString().ShouldStartWith($"/groepslessen/{second.Id}/inschrijven/verstuurd");
    }

    [Fact]
    public async Task The_own_device_books_on_without_a_detour_also_when_the_first_class_is_long_over()
    {
        var (first, second) = (await site.PlanAsync(), await site.PlanAsync(inDays: 40));
        var number = Booker.NewNumber();
        var visitor = site.Visitor();
        await visitor.BookAsync(first.Id, ("Input.Phone", number));
        site.Clock.Advance(TimeSpan.FromDays(30));

        (await visitor.BookAsync(second.Id, ("Input.Phone", number))).ShouldStartWith("/inschrijving/");
    }

    [Fact]
    public async Task The_person_hears_it_once_a_day_however_often_somebody_asks()
    {
        site.Clock.Advance(TimeSpan.FromHours(LongerThanTheThrottle));
        var session = await site.PlanAsync(inDays: 20);
        var number = Booker.NewNumber();
        var booking = await BookAsync(session, number, byOrganisation: false);
        var before = (await KindsAsync(booking)).Count(kind => kind == MessageKinds.Confirmed);

        for (var time = 0; time < 3; time++)
        {
            await site.Visitor().SendBookingAsync(session.Id, ("Input.Phone", number));
        }
        (await KindsAsync(booking)).Count(kind => kind == MessageKinds.Confirmed).ShouldBe(before + 1);

        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.Visitor().SendBookingAsync(session.Id, ("Input.Phone", number));
        (await KindsAsync(booking)).Count(kind => kind == MessageKinds.Confirmed).ShouldBe(before + 2);
    }

    [Fact]
    public async Task The_language_of_somebody_changes_only_by_their_card_or_their_organisation()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var alone = ClassSite.SomeBody() with { HelpLanguage = Language.FindHelp("tr") };
        var client = ClassSite.SomeBody() with { HelpLanguage = Language.FindHelp("tr"), OrganisationId = counsellor.OrganisationId };
        await site.BookAsync(ClassSite.Request(await site.PlanAsync(), alone));
        await site.BookAsync(ClassSite.Request(await site.PlanAsync(), client) with { MadeBy = counsellor.Id });

        await site.BookAsync(ClassSite.Request(await site.PlanAsync(), alone with { HelpLanguage = Language.FindHelp("ar") }));
        await site.BookAsync(ClassSite.Request(await site.PlanAsync(), client with { HelpLanguage = Language.FindHelp("ar") }));
        (await LanguageOfAsync(alone), await LanguageOfAsync(client)).ShouldBe(("tr", "tr"));

        await site.BookAsync(ClassSite.Request(await site.PlanAsync(), client with { HelpLanguage = Language.FindHelp("ar") }) with { MadeBy = counsellor.Id });
        (await LanguageOfAsync(client)).ShouldBe("ar");
    }

    [Fact]
    public async Task Whoever_only_knows_a_name_and_a_number_moves_no_client_up_the_list_of_their_counsellors()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var client = ClassSite.SomeBody() with { OrganisationId = counsellor.OrganisationId };
        await site.BookAsync(ClassSite.Request(await site.PlanAsync(), client) with { MadeBy = counsellor.Id });
        var before = await SeenAsync(client);
        site.Clock.Advance(TimeSpan.FromMinutes(1));

        await site.BookAsync(ClassSite.Request(await site.PlanAsync(), client));
        (await SeenAsync(client)).ShouldBe(before);

        await site.BookAsync(ClassSite.Request(await site.PlanAsync(), client) with { MadeBy = counsellor.Id });
        (await SeenAsync(client)).ShouldBeGreaterThan(before);

        async Task<DateTimeOffset> SeenAsync(PersonDetails details)
        {
            var key = Person.KeyOf(details);
            return await site.QueryAsync(context => context.People.Where(p => p.PersonKey == key).Select(p => p.LastSeenAt).SingleAsync(Cancel));
        }
    }

    [Fact]
    public async Task A_language_that_they_chose_in_the_same_moment_stays_when_somebody_else_books()
    {
        var client = ClassSite.SomeBody() with { HelpLanguage = Language.FindHelp("tr") };
        await site.BookAsync(ClassSite.Request(await site.PlanAsync(), client));

        await using var scope = site.Services.CreateAsyncScope();
        var (people, context) = (scope.ServiceProvider.GetRequiredService<PersonRegistry>(), scope.ServiceProvider.GetRequiredService<AppDbContext>());
        var seen = await people.FindOrMakeAsync(client, isByThem: false, site.Clock.GetUtcNow(), Cancel);
        await context.People.Where(p => p.Id == seen.Id).ExecuteUpdateAsync(change => change.SetProperty(p => p.HelpLanguage, "ar"), Cancel);
        await context.Database.ExecuteSqlAsync(SqlParts.Joined(people.WriteStatement(seen, isByThem: false, $"where true")), Cancel);

        (await LanguageOfAsync(client)).ShouldBe("ar");
    }

    [Fact]
    public async Task The_own_device_changes_the_language_as_long_as_all_was_booked_on_it()
    {
        site.Clock.Advance(TimeSpan.FromHours(LongerThanTheThrottle));
        var (visitor, number) = (site.Visitor(), Booker.NewNumber());
        var person = new PersonDetails("Amina", Reach.ByPhone(PhoneNumber.Parse(number)!));
        await BookInAsync(visitor, "tr");
        await BookInAsync(visitor, "ar");
        (await LanguageOfAsync(person)).ShouldBe("ar");

        await BookInAsync(site.Visitor(), "tr");
        (await LanguageOfAsync(person)).ShouldBe("ar");
        // Now it may be the device of either.
        await BookInAsync(visitor, "tr");
        (await LanguageOfAsync(person)).ShouldBe("ar");

        async Task BookInAsync(HttpClient browser, string language)
        {
            await browser.PostFormAsync("/taal", ("taal", language), ("terug", "/"));
            await browser.BookAsync((await site.PlanAsync()).Id, ("Input.Phone", number));
        }
    }

    [Fact]
    public async Task Somebody_who_is_known_and_was_never_booked_keeps_their_language()
    {
        var number = Booker.NewNumber();
        var person = new PersonDetails("Amina", Reach.ByPhone(PhoneNumber.Parse(number)!), HelpLanguage: Language.FindHelp("tr"));
        await site.QueryAsync(context =>
        {
            context.Add(Person.From(person, site.Clock.GetUtcNow()));
            return context.SaveChangesAsync(Cancel);
        });

        await site.Visitor(("__Host-taal", "ar")).BookAsync((await site.PlanAsync()).Id, ("Input.Phone", number));

        (await LanguageOfAsync(person)).ShouldBe("tr");
    }

    /// <summary>All that a stranger sees who tries to book for somebody: first for a seat, then for the waiting list, then with another form.</summary>
    async Task<string> TryAsync(HttpClient stranger, ClassSession session, string number, params (string Name, string Value)[] also)
    {
        (string, string)[] changes = [("Input.Phone", number), .. also];
        var form = await stranger.BookFormAsync(session.Id);
        var seen = new List<string>();
        HttpResponseMessage answer;
        for (var time = 0; time < 2; time++)
        {
            answer = await stranger.SubmitAsync(form, [.. Booker.Filled(changes)]);
            seen.Add(await SeenAsync(stranger, answer, session));
        }
        answer = await stranger.SubmitAsync(form, [.. Booker.Filled(changes), ("Input.Waits", "true")]);
        seen.Add(await SeenAsync(stranger, answer, session));
        answer = await stranger.SendBookingAsync(session.Id, [.. changes, ("Input.Waits", "true")]);
        seen.Add(await SeenAsync(stranger, answer, session));
        seen.Add(string.Join(' ', (await stranger.OpenAsync("/")).QuerySelectorAll("a").Select(link => link.GetAttribute("href"))));
        seen.Add((await stranger.OpenAsync($"/groepslessen/{session.Id}")).QuerySelector("main a.primary")!.GetAttribute("href")!.Replace($"{session.Id}", "…"));
        return string.Join("\n\n", seen);
    }

    /// <summary>
    /// All that a stranger sees who sends one form time after time, with and without asking for the waiting list. The class is full from the
    /// second time on, and doesn't go on the last time.
    /// </summary>
    async Task<string> SendAgainAsync(ClassSession session, string number, params bool[] order)
    {
        var stranger = site.Visitor();
        var form = await stranger.BookFormAsync(session.Id);
        var seen = new List<string>();
        foreach (var waits in order)
        {
            await SendAsync(waits);
            if ((await site.ReadAsync(session)).HasRoom)
            {
                await site.BookAsync(ClassSite.Request(session));
            }
        }
        await site.WithAsync<CancelSession, ChangeOutcome>(
            cancel => cancel.RunAsync(session.Id, "De lesgever is ziek.", session.Sequence, Cancel));
        await SendAsync(order[0]);
        return string.Join("\n\n", seen);

        async Task SendAsync(bool waits)
        {
            var answer = await stranger.SubmitAsync(form, [.. Booker.Filled(("Input.Phone", number), ("Input.Waits", waits ? "true" : "false"))]);
            seen.Add(await SeenAsync(stranger, answer, session));
        }
    }

    /// <summary>The cookie of a new card.</summary>
    async Task<(string Name, string Value)> CardAsync()
    {
        var made = await site.Visitor().PostFormAsync(CardLinks.Mine, ("naam", "Amina"));
        var cookie = made.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("__Host-kaart=", StringComparison.Ordinal));
        var parts = cookie.Split(';')[0].Split('=', 2);
        return (parts[0], parts[1]);
    }

    static async Task<string> SeenAsync(HttpClient stranger, HttpResponseMessage answer, ClassSession session)
    {
        var cookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.Select(cookie => cookie.Split('=')[0]) : [];
        var page = answer.StatusCode == HttpStatusCode.SeeOther ? await stranger.OpenAsync(answer.Headers.Location!.ToString()) : await answer.ReadPageAsync();
        var text = $"{answer.StatusCode} {answer.Headers.Location} {string.Join(' ', cookies)}\n{page.DocumentElement.OuterHtml}";
        return Random().Replace(text.Replace($"{session.Id}", "…"), "…");
    }

    async Task<Guid> BookAsync(ClassSession session, string number, bool byOrganisation)
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var person = new PersonDetails("Amina", Reach.ByPhone(PhoneNumber.Parse(number)!), byOrganisation ? counsellor.OrganisationId : null);
        // Known from another class too: nobody is new here.
        await site.BookAsync(ClassSite.Request(await site.PlanAsync(), person));
        var request = ClassSite.Request(session, person, mayWait: true) with { MadeBy = byOrganisation ? counsellor.Id : null };
        return (await site.BookAsync(request)).Bookings.Single().Id;
    }

    async Task<string?> LanguageOfAsync(PersonDetails person)
    {
        var key = Person.KeyOf(person);
        return await site.QueryAsync(context => context.People.Where(p => p.PersonKey == key).Select(p => p.HelpLanguage).SingleAsync(Cancel));
    }

    Task<List<string>> KindsAsync(Guid booking) =>
        site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == booking).Select(m => m.Kind).ToListAsync(Cancel));

    // Keys of forms, and the time at which one may try again.
    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Random();

    /// <summary>A site on which somebody is erased after their booking was found, and before they themselves are read.</summary>
    sealed class ErasingSite(TestDatabase databases) : ClassSite(databases)
    {
        readonly BeforePersonIsRead meanwhile = new();

        public void EraseWhenRead(Guid person) => meanwhile.Once(async () =>
        {
            await WithAsync<ForgetBookings, bool>(async forget =>
            {
                await forget.RunAsync(person, learnerId: null, Cancel);
                return true;
            });
            await QueryAsync(context => context.People.Where(p => p.Id == person).ExecuteDeleteAsync(Cancel));
        });

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(meanwhile)));
        }
    }

    sealed class BeforePersonIsRead : DbCommandInterceptor
    {
        Func<Task>? act;

        public void Once(Func<Task> what) => act = what;

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            // Once: what is done here reads the person too.
            if (OfOnePerson().IsMatch(command.CommandText) && Interlocked.Exchange(ref act, null) is { } first)
            {
                await first();
            }
            return result;
        }
    }

    [GeneratedRegex(@"FROM person AS p\s+WHERE p\.id = @")]
    private static partial Regex OfOnePerson();
}

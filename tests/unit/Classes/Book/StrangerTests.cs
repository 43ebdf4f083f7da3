using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Book;

/// <summary>Whoever knows a name and a number hears nothing of what that person has, and changes nothing of what is kept of them.</summary>
public sealed partial class StrangerTests(ClassSite site) : IClassFixture<ClassSite>
{
    // All visitors of the tests come from one address, of which so many bookings an hour are taken.
    const double LongerThanTheThrottle = 1.1;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public enum Found
    {
        BookedOnASite,
        BookedByTheirOrganisation,
        Waiting,
    }

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

        var booked = await TryAsync(here, number);
        var free = await TryAsync(elsewhere, number);

        booked.ShouldBe(free);
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

    /// <summary>All that a stranger sees who tries to book for somebody: first for a seat, then for the waiting list, then with another form.</summary>
    async Task<string> TryAsync(ClassSession session, string number)
    {
        var stranger = site.Visitor();
        var form = await stranger.BookFormAsync(session.Id);
        var seen = new List<string>();
        HttpResponseMessage answer;
        for (var time = 0; time < 2; time++)
        {
            answer = await stranger.SubmitAsync(form, [.. Booker.Filled(("Input.Phone", number))]);
            seen.Add(await SeenAsync(stranger, answer, session));
        }
        answer = await stranger.SubmitAsync(form, [.. Booker.Filled(("Input.Phone", number)), ("Input.Waits", "true")]);
        seen.Add(await SeenAsync(stranger, answer, session));
        answer = await stranger.SendBookingAsync(session.Id, ("Input.Phone", number), ("Input.Waits", "true"));
        seen.Add(await SeenAsync(stranger, answer, session));
        seen.Add(string.Join(' ', (await stranger.OpenAsync("/")).QuerySelectorAll("a").Select(link => link.GetAttribute("href"))));
        seen.Add((await stranger.OpenAsync($"/groepslessen/{session.Id}")).QuerySelector("main a.primary")!.GetAttribute("href")!.Replace($"{session.Id}", "…"));
        return string.Join("\n\n", seen);
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
}

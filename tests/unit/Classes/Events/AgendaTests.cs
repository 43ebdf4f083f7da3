using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes;
using DigitaalWerkt.Web.Features.Classes.Calendar;
using DigitaalWerkt.Web.Features.Classes.Dossier;
using DigitaalWerkt.Web.Features.Classes.Events;
using DigitaalWerkt.Web.Features.Classes.Exchange;
using DigitaalWerkt.Web.Features.Classes.Feeds;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.News;

namespace DigitaalWerkt.Tests.Classes.Events;

/// <summary>Where events stand, and where they don't.</summary>
public sealed class AgendaTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_agenda_shows_what_comes_and_leads_to_its_page()
    {
        var session = await site.PlanEventAsync(seats: 3);
        var visitor = site.Visitor();

        (await visitor.OpenAsync(SiteLinks.Network)).QuerySelector($"main a[href='{EventLinks.All}']").ShouldNotBeNull();
        var card = (await visitor.OpenAsync(EventLinks.All)).QuerySelector($"main a[href='{EventLinks.Event(session.Id)}']")!;
        var page = await visitor.OpenAsync(EventLinks.Event(session.Id));

        card.TextContent.ShouldContain("Nog 3 plaatsen");
        page.QuerySelector("main .facts")!.TextContent.ShouldContain("Teststraat 1");
        page.QuerySelector($"main a[href='{EventLinks.Register(session.Id)}']").ShouldNotBeNull();
        page.QuerySelector("script[type='application/ld+json']")!.TextContent.ShouldContain("BusinessEvent");
        (await (await visitor.VisitAsync(EventLinks.Calendar(session.Id))).Content.ReadAsStringAsync(Cancel))
            .ShouldContain($"/netwerk/agenda/{session.Id}");
    }

    [Fact]
    public async Task Nothing_of_it_stands_among_the_group_classes()
    {
        var (happening, lesson) = (await site.PlanEventAsync(inDays: 1), await site.PlanAsync(inDays: 1));
        var visitor = site.Visitor();

        var open = await site.WithAsync<ComingSessions, IReadOnlyList<ComingSession>>(coming => coming.FindAsync(Cancel));
        var list = (await visitor.OpenAsync(ClassLinks.All)).Source.Text;
        var counsellor = (await (await site.SignInAsync(StaffRole.Counsellor)).OpenAsync("/team/inschrijven")).Source.Text;

        open.Select(s => s.Id).ShouldContain(lesson.Id);
        open.Select(s => s.Id).ShouldNotContain(happening.Id);
        list.ShouldNotContain($"{happening.Id}");
        counsellor.ShouldNotContain($"{happening.Id}");
        (await (await visitor.VisitAsync("/api/groepslessen")).Content.ReadAsStringAsync(Cancel)).ShouldNotContain($"{happening.Id}");
        (await visitor.OpenAsync(EventLinks.All)).Source.Text.ShouldNotContain($"{lesson.Id}");
    }

    [Fact]
    public async Task The_newsletter_is_offered_events_apart_from_classes()
    {
        var (happening, lesson) = (await site.PlanEventAsync(inDays: 1), await site.PlanAsync(inDays: 1));

        var events = await site.WithAsync<IEnumerable<INewsSource>, IReadOnlyList<NewsItem>>(sources => sources.OfType<EventsInNews>().Single().OfferAsync(50, Cancel));
        var classes = await site.WithAsync<IEnumerable<INewsSource>, IReadOnlyList<NewsItem>>(sources => sources.OfType<SessionsInNews>().Single().OfferAsync(50, Cancel));

        events.Select(item => item.Address).ShouldContain(EventLinks.Event(happening.Id));
        events.Select(item => item.Id).ShouldNotContain(lesson.Id);
        classes.Select(item => item.Id).ShouldNotContain(happening.Id);
    }

    [Fact]
    public async Task What_doesnt_go_on_leaves_the_list_and_says_so_on_its_page()
    {
        var session = await site.PlanEventAsync(inDays: 12);
        await site.WithAsync<CancelSession, ChangeOutcome>(cancel => cancel.RunAsync(session.Id, "De spreker is ziek.", session.Sequence, Cancel));
        var visitor = site.Visitor();

        (await visitor.OpenAsync(EventLinks.All)).Source.Text.ShouldNotContain($"{session.Id}");
        var page = (await visitor.OpenAsync(EventLinks.Event(session.Id))).QuerySelector("main")!;

        page.TextContent.ShouldContain("Dit evenement gaat niet door.");
        page.TextContent.ShouldContain("De spreker is ziek.");
        (await visitor.VisitAsync(EventLinks.Register(session.Id))).Headers.Location!.ToString().ShouldBe(EventLinks.Event(session.Id));
    }

    [Fact]
    public async Task Guests_are_counted_with_no_class_and_in_no_file_of_participants()
    {
        var session = await site.PlanEventAsync(seats: 7, inDays: 3);
        await site.InviteAsync(session, "Greet Lambert");
        await site.PlanAsync(seats: 5, inDays: 3);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var days = $"van={session.Day:yyyy-MM-dd}&tot={session.Day:yyyy-MM-dd}";

        var all = await coordinator.OpenAsync($"{CalendarLinks.Figures}?{days}");
        var events = await coordinator.OpenAsync($"{CalendarLinks.Figures}?{days}&doelgroep=Network");
        var taken = await coordinator.SubmitAsync(
            (AngleSharp.Html.Dom.IHtmlFormElement)(await coordinator.OpenAsync($"{ExchangeLinks.Export}?{days}")).QuerySelector("main form[method=post]")!, ("soort", "csv"));

        all.QuerySelector("main table.data tbody")!.TextContent.ShouldContain("5");
        all.QuerySelector("main table.data tbody")!.TextContent.ShouldNotContain("12");
        all.QuerySelector("main")!.TextContent.ShouldContain("tellen hier niet mee");
        events.QuerySelector("main table.data tbody")!.TextContent.ShouldContain("7");
        (await taken.Content.ReadAsStringAsync(Cancel)).ShouldNotContain("Greet");
    }

    [Fact]
    public async Task Being_at_an_event_is_no_training_of_a_person_and_no_step_of_a_plan()
    {
        var leads = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var session = await site.PlanEventAsync(leads: leads.Id);
        var (booking, _) = await site.InviteAsync(session);
        var now = site.Clock.GetUtcNow();
        await site.QueryAsync(context =>
        {
            context.Add(new Web.Features.Classes.Attendance.AttendanceEntry(
                Guid.NewGuid(), booking.Id, Web.Features.Classes.Attendance.AttendanceKind.Present, 120, now, now, leads.Id));
            return context.SaveChangesAsync();
        });

        var trainings = await site.WithAsync<IEnumerable<ITrainingsOfPerson>, List<AttendedTraining>>(async sources =>
        {
            var found = new List<AttendedTraining>();
            foreach (var source in sources)
            {
                found.AddRange(await source.ReadAsync(booking.PersonId!.Value, Cancel));
            }
            return found;
        });
        var steps = await site.WithAsync<IEnumerable<IPlanTask>, IReadOnlyList<PlanTaskChoice>>(
            tasks => tasks.OfType<ClassesOfPlan>().Single().ChoicesAsync(new(booking.PersonId!.Value, []), Cancel));

        trainings.ShouldBeEmpty();
        steps.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_coordinator_makes_one_with_the_forms_of_classes_and_is_led_to_its_page()
    {
        var session = await site.PlanEventAsync();
        await site.InviteAsync(session);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var form = await coordinator.OpenAsync(PlanningLinks.NewCourse);
        var page = await coordinator.OpenAsync(PlanningLinks.Session(session.Id));

        form.QuerySelectorAll("[name='Input.Audience'] option").Select(option => option.GetAttribute("value")).ShouldContain("Network");
        page.QuerySelector($"main a[href='{EventLinks.Event(session.Id)}']").ShouldNotBeNull();
        page.QuerySelector($"main a[href='{EventLinks.Material(session.Id)}']").ShouldNotBeNull();
        page.QuerySelector($"main a[href='{ClassLinks.Session(session.Id)}']").ShouldBeNull();
        page.QuerySelector("main table")!.TextContent.ShouldContain(Guests.House);
    }
}

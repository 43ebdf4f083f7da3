using System.Net;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Emergency;
using DigitaalWerkt.Tests.Guidance.Paths;
using DigitaalWerkt.Tests.HelpDesk;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.Loans;
using DigitaalWerkt.Tests.People.Cards;
using DigitaalWerkt.Tests.Referrals;
using DigitaalWerkt.Tests.Reporting;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.People;

/// <summary>One time line of a person, of which everybody sees what is theirs to see, and no sign of the rest.</summary>
public sealed class TimeLineTests(CountedSite site) : IClassFixture<CountedSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_reads_there_how_somebody_is_guided_looked_at_the_path()
    {
        var house = await PathHouse.OpenAsync(site);
        var path = await house.BeginAsync();
        var colleague = await site.AddStaffMemberAsync([StaffRole.Counsellor], house.Name);

        await (await site.SignInAsync(colleague)).OpenAsync(ClientLinks.TimeLine(path.PersonId!.Value));

        (await site.QueryAsync(context => context.PathLooks.CountAsync(l => l.PathId == path.Id && l.StaffMemberId == colleague.Id, Cancel)))
            .ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_helped_in_a_role_that_they_lost_reads_no_name()
    {
        var life = await LiveAsync("Tirza");
        var browser = await site.SignInAsync(life.Trainer);
        (await browser.OpenAsync(ClientLinks.TimeLine(life.Path.PersonId!.Value))).Body!.TextContent.ShouldContain("Tirza");
        await site.QueryAsync(async context =>
        {
            (await context.StaffMembers.SingleAsync(m => m.Id == life.Trainer.Id, Cancel)).Assign([StaffRole.Counsellor]);
            return await context.SaveChangesAsync(Cancel);
        });

        (await (await site.SignInAsync(life.Trainer)).OpenAsync(ClientLinks.TimeLine(life.Path.PersonId!.Value))).Body!.TextContent
            .ShouldNotContain("Tirza");
    }

    [Fact]
    public async Task Each_reader_sees_the_kinds_that_are_theirs_and_no_sign_of_others()
    {
        var life = await LiveAsync("Tamara");
        var (id, all) = (life.Path.PersonId!.Value, Enum.GetValues<PersonLineKind>());
        (string Who, StaffMember Reader, PersonLineKind[]? Sees)[] table =
        [
            ("their counsellor", life.House.Counsellor, [.. all.Except([PersonLineKind.Card])]),
            (
                "the coordinator of their organisation", await ColleagueAsync(life, StaffRole.Coordinator),
                [.. all.Except([PersonLineKind.Card])]),
            ("a trainer of their organisation", await ColleagueAsync(life, StaffRole.Trainer), [.. all.Except([PersonLineKind.Card])]),
            ("the trainer of their class", life.Trainer, [PersonLineKind.Class]),
            ("the steward of their appointment", life.Steward, [PersonLineKind.Appointment, PersonLineKind.Question]),
            ("another trainer", await site.AddStaffMemberAsync([StaffRole.Trainer], "Elders"), null),
            ("another steward", await site.AddStaffMemberAsync([StaffRole.Steward], "Elders"), null),
            ("another counsellor", await site.AddStaffMemberAsync([StaffRole.Counsellor], "Elders"), null),
            ("another coordinator", await site.AddStaffMemberAsync([StaffRole.Coordinator], "Elders"), null),
            ("the organisation to which they were referred", life.Receiver, null),
            ("the steward who looked in an emergency", life.Looked, null),
        ];

        foreach (var (who, reader, sees) in table)
        {
            var browser = await site.SignInAsync(reader);
            var answer = await browser.GetAsync(ClientLinks.TimeLine(id), Cancel);
            answer.StatusCode.ShouldBe(sees is null ? HttpStatusCode.NotFound : HttpStatusCode.OK, who);
            if (sees is not null)
            {
                await SeesAsync(browser, id, await answer.ReadPageAsync(), sees, who);
            }
        }
        (await (await site.SignInAsync(StaffRole.NetworkCoordinator)).GetAsync(ClientLinks.TimeLine(id), Cancel)).StatusCode
            .ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_comes_is_on_top_soonest_first_and_the_rest_by_day_last_first()
    {
        var life = await LiveAsync("Uma");
        var browser = await life.House.BrowserAsync();

        var page = await browser.OpenAsync(ClientLinks.TimeLine(life.Path.PersonId!.Value));

        var headings = page.QuerySelectorAll("main section h2").Select(h => h.TextContent).ToList();
        headings[0].ShouldBe("Wat nog komt");
        headings[1].ShouldBe(BelgianFormat.LongDate(site.Clock.Today()));
        var coming = page.QuerySelector("main section")!.QuerySelectorAll(".time-line li .kind").Select(kind => kind.TextContent.Trim())
            .ToList();
        coming.ShouldBe(["Groepsles", "Afspraak", "Toestel"]);
        // From where people look for somebody.
        (await browser.OpenAsync(ClientLinks.Show(life.Path.PersonId.Value)))
            .QuerySelector($"a[href='{ClientLinks.TimeLine(life.Path.PersonId.Value)}']").ShouldNotBeNull();
        (await browser.OpenAsync(PathLinks.Path(life.Path.Id))).QuerySelector($"a[href='{ClientLinks.TimeLine(life.Path.PersonId.Value)}']")
            .ShouldNotBeNull();
        var desk = await site.SignInAsync(life.Steward);
        (await desk.OpenAsync(HelpDeskLinks.Ticket(life.Question)))
            .QuerySelector($"a[href='{ClientLinks.TimeLine(life.Path.PersonId.Value)}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_coordinator_who_helps_reads_the_organisation_and_no_name()
    {
        var life = await LiveAsync("Vanina");
        var both = await site.AddStaffMemberAsync([StaffRole.Trainer, StaffRole.Coordinator], "Elders");
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.TrainerId == life.Trainer.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.TrainerId, both.Id), Cancel));

        var page = (await (await site.SignInAsync(both)).OpenAsync(ClientLinks.TimeLine(life.Path.PersonId!.Value)))
            .QuerySelector("main")!.TextContent;

        page.ShouldContain($"een cliënt van {life.House.Name}");
        page.ShouldNotContain("Vanina");
    }

    [Fact]
    public async Task More_lines_ask_the_database_no_more_often()
    {
        var life = await LiveAsync("Wafa");
        var few = await CountedAsync(life);
        var (session, other) = (await site.PlanAsync(inDays: 7), await site.PlanAsync(inDays: 8));
        foreach (var one in new[] { session, other })
        {
            await site.BookAsync(ClassSite.Request(one, life.Person));
        }
        await life.House.StepAsync(life.Path, "Nog een stap");
        await site.QuestionAsync(life.Person);
        await (await LoanHouse.OpenAsync(site, life.House.Name)).LendAsync(life.Person);

        (await CountedAsync(life)).ShouldBe(few);
        var parts = await site.WithAsync<IEnumerable<IPersonPart>, int>(all => Task.FromResult(all.Count()));
        few.ShouldBeLessThanOrEqualTo(4 + parts);
    }

    static async Task SeesAsync(HttpClient browser, Guid id, AngleSharp.Html.Dom.IHtmlDocument page, PersonLineKind[] sees, string who)
    {
        page.QuerySelectorAll(".time-line .kind").Select(kind => kind.TextContent.Trim()).Distinct().Count().ShouldBe(sees.Length, who);
        var links = page.QuerySelectorAll(".kinds a").Select(link => link.GetAttribute("href")).ToList();
        links.ShouldBe(
            sees.Length == 1 ? [] : [ClientLinks.TimeLine(id), .. sees.Order().Select(kind => ClientLinks.TimeLine(id, kind))], who);
        foreach (var kind in Enum.GetValues<PersonLineKind>())
        {
            var narrowed = (await browser.OpenAsync(ClientLinks.TimeLine(id, kind))).QuerySelectorAll(".time-line .kind")
                .Select(one => one.TextContent.Trim()).Distinct();
            // Of a kind that is hidden the page is the same as of one that there isn't: everything.
            narrowed.Count().ShouldBe(sees.Contains(kind) ? 1 : sees.Length, $"{who}: {kind}");
        }
    }

    async Task<int> CountedAsync(Life life)
    {
        var (staff, before) = (DeskSite.PrincipalOf(life.House.Counsellor), site.Queries.Count);
        await site.WithAsync<ReadTimeLine, TimeLine?>(read => read.FindAsync(life.Path.PersonId!.Value, staff, Cancel));
        return site.Queries.Count - before;
    }

    Task<StaffMember> ColleagueAsync(Life life, StaffRole role) => site.AddStaffMemberAsync([role], life.House.Name);

    /// <summary>Somebody of whom every feature keeps something.</summary>
    async Task<Life> LiveAsync(string name)
    {
        var town = await EmergencyTown.OpenAsync(site, name);
        var (house, person, path) = (town.House, town.Person, town.Path);
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer], "Lesgevers");
        await site.BookAsync(ClassSite.Request(await site.PlanAsync(inDays: 2, trainerId: trainer.Id), person));
        var desk = await site.OpenDeskAsync();
        var appointment = await site.AppointmentAsync(desk, site.Moment(4, 10), person);
        await house.StepAsync(path, "Een cv maken");
        await (await LoanHouse.OpenAsync(site, house.Name)).LendAsync(person);
        var referral = await ReferralHouses.OpenAsync(site, house.Name);
        await referral.SendAsync(person);
        await (await ReportHouse.OpenAsync(site, house.Name)).NoteAsync(path.PersonId!.Value);
        var holder = await CardDesk.HolderAsync(site, name);
        await holder.LearnAsync(site, 0);
        await site.QueryAsync(context =>
        {
            context.Add(
                new PersonCard(path.PersonId!.Value, holder.LearnerId, CardPurpose.Lessons, RequestKey.New(), site.Clock.GetUtcNow()));
            return context.SaveChangesAsync(Cancel);
        });
        await town.FoundAsync(await site.SignInAsync(town.Steward));
        var steward = await site.QueryAsync(context => context.StaffMembers.AsNoTracking().SingleAsync(m => m.Id == desk.Steward, Cancel));
        var question = await site.QueryAsync(async context =>
        {
            var ticket = await context.Tickets.SingleAsync(t => t.Id == appointment.TicketId, Cancel);
            await context.Tickets.Where(t => t.Id == ticket.Id)
                .ExecuteUpdateAsync(change => change.SetProperty(t => t.StewardId, desk.Steward), Cancel);
            return ticket.Id;
        });
        return new(house, person, path, trainer, steward, referral.Receiver, town.Steward, question);
    }

    sealed record Life(
        PathHouse House, PersonDetails Person, GuidancePath Path, StaffMember Trainer, StaffMember Steward, StaffMember Receiver, StaffMember Looked, Guid Question);
}

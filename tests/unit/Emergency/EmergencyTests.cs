using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.People.Cards;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Emergency;
using DigitaalWerkt.Web.Features.Emergency.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace DigitaalWerkt.Tests.Emergency;

/// <summary>
/// Looking in an emergency: nobody sees anything before it is written who looked and why, and those whom it concerns read it.
/// </summary>
public sealed class EmergencyTests(MessageSite site) : IClassFixture<MessageSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(StaffRole.Steward, true, false)]
    [InlineData(StaffRole.Coordinator, true, true)]
    [InlineData(StaffRole.Counsellor, false, false)]
    [InlineData(StaffRole.Trainer, false, false)]
    [InlineData(StaffRole.NetworkCoordinator, false, false)]
    public async Task Stewards_and_coordinators_of_partners_look_and_coordinators_read_who_did(StaffRole role, bool looks, bool reads)
    {
        var browser = await site.SignInAsync(role, $"Rol {role}");

        (await browser.GetAsync(EmergencyLinks.Look, Cancel)).StatusCode.ShouldBe(looks ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
        (await browser.GetAsync(EmergencyLinks.Ours, Cancel)).StatusCode.ShouldBe(reads ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Whoever_got_the_role_in_the_last_week_asks_a_colleague()
    {
        var town = await EmergencyTown.OpenAsync(site, "Nieuwlina");
        await site.QueryAsync(context =>
        {
            context.Add(new AuditEntry(StaffAct.Joined, null, town.Steward.Id, town.Steward.OrganisationId, site.Clock.GetUtcNow())
            {
                To = AuditEntry.Words(town.Steward.Roles),
            });
            return context.SaveChangesAsync(Cancel);
        });
        var browser = await site.SignInAsync(town.Steward);

        var refused = await browser.FillInAsync(EmergencyLinks.Look, [.. town.Filled(), ("Input.SaysYes", "true")]);

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("Vraag het aan een collega");
        (await town.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_is_looked_for_before_they_read_what_happens_and_then_it_is_written_and_shown()
    {
        var town = await EmergencyTown.OpenAsync(site, "Elifa");
        await town.House.NoteAsync(town.Path, "Geheime notitie");
        await town.House.StepAsync(town.Path, "Geheime stap");
        var (today, later) = (await site.PlanAsync(inDays: 1), await site.PlanAsync(inDays: 5));
        await site.BookAsync(ClassSite.Request(today, town.Person));
        await site.BookAsync(ClassSite.Request(later, town.Person));
        await site.QuestionAsync(town.Person);
        var browser = await site.SignInAsync(town.Steward);

        var asked = await EmergencyTown.AskedAsync(browser, town.Filled());
        (await town.CountAsync()).ShouldBe(0);
        asked.TextContent.ShouldContain("Niemand kan dat wissen");
        var answer = await browser.SubmitAsync(asked, ("Input.SaysYes", "true"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var look = await town.LastAsync();
        (look.PersonId, look.OrganisationId, look.Reason)
            .ShouldBe((town.Path.PersonId, town.House.Counsellor.OrganisationId, EmergencyReason.Danger));
        look.Until.ShouldBe(look.At + EmergencyLook.Shown);
        var page = (await browser.OpenAsync(answer.Headers.Location!.ToString())).QuerySelector("main")!.TextContent;
        foreach (var seen in new[] { "Elifa", town.Phone, town.House.Name, town.House.Counsellor.Name, town.House.Counsellor.Email!, today.Begins.ToString("HH") })
        {
            page.ShouldContain(seen);
        }
        foreach (var unseen in new[] { "Geheime", "Vraag over", BelgianFormat.ShortDate(later.Day), "Begeleiding bij" })
        {
            page.ShouldNotContain(unseen);
        }
    }

    [Fact]
    public async Task Those_whom_it_concerns_hear_it_read_it_and_one_of_them_says_so()
    {
        var town = await EmergencyTown.OpenAsync(site, "Fadila");
        var ours = await site.AddStaffMemberAsync([StaffRole.Coordinator], (await OrganisationOfAsync(town.Steward)).Name);
        var look = await town.FoundAsync(await site.SignInAsync(town.Steward));

        var acts = await site.QueryAsync(context => context.AuditEntries.AsNoTracking()
            .Where(e => e.Act == StaffAct.LookedInEmergency && e.AboutId == look.Id).ToListAsync(Cancel));
        acts.Select(act => act.OrganisationId!.Value)
            .ShouldBe([town.House.Counsellor.OrganisationId, town.Steward.OrganisationId], ignoreOrder: true);
        var ids = acts.ConvertAll(act => act.Id);
        var told = await site.QueryAsync(context => context.OutboxMessages.AsNoTracking()
            .Where(m => ids.Contains(m.Subject) || m.Subject == look.Id).ToListAsync(Cancel));
        told.Where(m => m.Kind == AccountActMessage.KindName).Select(m => m.ReaderId!.Value)
            .ShouldBe([town.Coordinator.Id, ours.Id], ignoreOrder: true);
        var toCounsellor = told.Single(m => m.Kind == EmergencyTold.Kind);
        toCounsellor.ReaderId.ShouldBe(town.House.Counsellor.Id);
        var mail = await WriteAsync(toCounsellor);
        mail.Text.ShouldContain(ClientLinks.TimeLine(town.Path.PersonId!.Value));
        mail.Text.ShouldContain(town.Steward.Name);
        mail.Text.ShouldNotContain("Fadila");

        var coordinator = await site.SignInAsync(town.Coordinator);
        (await coordinator.OpenAsync(StaffLinks.Home)).QuerySelector($"a[href='{EmergencyLinks.Read(look.Id)}']").ShouldNotBeNull();
        (await coordinator.OpenAsync(StaffLinks.Log)).Body!.TextContent.ShouldContain("zocht in nood een cliënt");
        var page = await coordinator.OpenAsync(EmergencyLinks.Read(look.Id));
        page.Body!.TextContent.ShouldContain(town.Steward.Name);
        page.Body.TextContent.ShouldContain("Fadila");
        (await coordinator.FillInAsync(EmergencyLinks.Read(look.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await coordinator.OpenAsync(StaffLinks.Home)).QuerySelector($"a[href='{EmergencyLinks.Read(look.Id)}']").ShouldBeNull();
        (await coordinator.OpenAsync(EmergencyLinks.Read(look.Id))).Body!.TextContent
            .ShouldContain($"Gelezen door {town.Coordinator.Name}");
        (await site.QueryAsync(context => context.EmergencyReads.AsNoTracking().SingleAsync(r => r.LookId == look.Id, Cancel))).StaffMemberId
            .ShouldBe(town.Coordinator.Id);
    }

    [Fact]
    public async Task The_person_and_their_counsellor_read_who_looked()
    {
        var town = await EmergencyTown.OpenAsync(site, "Gulay");
        var holder = await CardDesk.HolderAsync(site, "Gulay");
        await site.QueryAsync(context =>
        {
            context.Add(
                new PersonCard(town.Path.PersonId!.Value, holder.LearnerId, CardPurpose.Plan, RequestKey.New(), site.Clock.GetUtcNow()));
            return context.SaveChangesAsync(Cancel);
        });

        await town.FoundAsync(await site.SignInAsync(town.Steward));

        var line = $"In nood keek {town.Steward.Name} van";
        (await holder.Browser.OpenAsync(CardLinks.Data)).Body!.TextContent.ShouldContain(line);
        (await (await town.House.BrowserAsync()).OpenAsync(ClientLinks.TimeLine(town.Path.PersonId!.Value))).Body!.TextContent
            .ShouldContain(line);
    }

    [Fact]
    public async Task A_near_miss_reads_as_nobody_and_is_written_all_the_same()
    {
        var town = await EmergencyTown.OpenAsync(site, "Halima");
        var browser = await site.SignInAsync(town.Steward);
        (string, string) reason = ("Input.Reason", nameof(EmergencyReason.Shelter));
        var pages = new List<string>();

        foreach (var (name, reach) in new[] { ("Halima", "0470 00 99 98"), ("Halim", town.Phone), ("Niemand", "niemand@example.org") })
        {
            var answer = await EmergencyTown
                .LookAsync(browser, ("Input.Name", name), ("Input.Reach", reach), reason, ("Input.Sentence", "Over Halima"));
            pages.Add((await browser.OpenAsync(answer.Headers.Location!.ToString())).QuerySelector("main")!.TextContent);
        }

        pages.Distinct().ShouldHaveSingleItem().ShouldContain("We vonden niemand.");
        var rows = await site.QueryAsync(
            context => context.EmergencyLooks.AsNoTracking().Where(l => l.StaffMemberId == town.Steward.Id).ToListAsync(Cancel));
        rows.Count.ShouldBe(3);
        rows.ShouldAllBe(row => row.PersonId == null && row.OrganisationId == null && row.Sentence == null);
        (await site.QueryAsync(context => context.AuditEntries.CountAsync(e => e.ActorId == town.Steward.Id && e.Act == StaffAct.LookedInEmergency, Cancel)))
            .ShouldBe(3, "their own organisation hears it");
    }

    [Fact]
    public async Task Own_clients_and_whoever_is_nobodys_client_are_not_found_here()
    {
        var town = await EmergencyTown.OpenAsync(site, "Ines");
        var alone = ClassSite.SomeBody("Ilse");
        await site.BookAsync(ClassSite.Request(await site.PlanAsync(), alone));

        foreach (var (seeker, person) in new[] { (town.Coordinator, town.Person), (town.Steward, alone) })
        {
            var browser = await site.SignInAsync(seeker);
            await EmergencyTown.LookAsync(
                browser, ("Input.Name", person.FirstName), ("Input.Reach", person.Reach.Written!), ("Input.Reason", nameof(EmergencyReason.Child)));
            (await site.QueryAsync(context => context.EmergencyLooks.AsNoTracking().SingleAsync(l => l.StaffMemberId == seeker.Id, Cancel))).PersonId
                .ShouldBeNull();
        }
    }

    [Fact]
    public async Task A_code_in_hand_finds_whoever_got_it()
    {
        var town = await EmergencyTown.OpenAsync(site, "Jana");
        var booking = (await site.BookAsync(ClassSite.Request(await site.PlanAsync(), town.Person))).Bookings.Single();
        var ticket = await site.QuestionAsync(town.Person);
        var browser = await site.SignInAsync(town.Steward);

        foreach (var code in new[] { booking.Code, ticket.Code })
        {
            await EmergencyTown.LookAsync(
                browser, ("Input.Code", code.ToLowerInvariant()), ("Input.Reason", nameof(EmergencyReason.Danger)));
            (await town.LastAsync()).PersonId.ShouldBe(town.Path.PersonId);
        }
    }

    [Theory]
    [InlineData("Input.Reason", "", "Input_Reason")]
    [InlineData("Input.Name", "", "Input_Name")]
    [InlineData("Input.Reach", "0470 00", "Input_Reach")]
    [InlineData("Input.Code", "A", "Input_Code")]
    [InlineData("Input.Sentence", "Zijn nummer is 85.07.30-033.28", "Input_Sentence")]
    public async Task What_cannot_be_is_said_at_its_field_and_nothing_is_looked_for(string field, string value, string anchor)
    {
        var town = await EmergencyTown.OpenAsync(site, "Kato");
        var browser = await site.SignInAsync(town.Steward);

        var answer = await browser.FillInAsync(EmergencyLinks.Look, [.. town.Filled().Where(one => one.Name != field), (field, value)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector($".error-summary a[href='#{anchor}']").ShouldNotBeNull();
        (await town.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Something_else_is_said_in_a_sentence()
    {
        var town = await EmergencyTown.OpenAsync(site, "Lale");
        var browser = await site.SignInAsync(town.Steward);
        (string, string)[] other = [("Input.Name", "Lale"), ("Input.Reach", town.Phone), ("Input.Reason", nameof(EmergencyReason.Other))];

        (await browser.FillInAsync(EmergencyLinks.Look, other)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await EmergencyTown.LookAsync(browser, [.. other, ("Input.Sentence", "Staat buiten en heeft geen sleutel.")]);

        (await town.LastAsync()).Sentence.ShouldBe("Staat buiten en heeft geen sleutel.");
    }

    [Fact]
    public async Task After_an_hour_and_for_anybody_else_there_is_nothing()
    {
        var town = await EmergencyTown.OpenAsync(site, "Mila");
        var look = await town.FoundAsync(await site.SignInAsync(town.Steward));
        var colleague = await site.AddStaffMemberAsync([StaffRole.Steward], (await OrganisationOfAsync(town.Steward)).Name);
        foreach (var other in new[] { colleague, town.Coordinator, await site.AddStaffMemberAsync([StaffRole.Coordinator], "Nog iemand") })
        {
            (await (await site.SignInAsync(other)).GetAsync(EmergencyLinks.Found(look.RequestId), Cancel)).StatusCode
                .ShouldBe(HttpStatusCode.NotFound);
        }
        var outsider = await site.SignInAsync(StaffRole.Coordinator, "Nog iemand");
        (await outsider.GetAsync(EmergencyLinks.Read(look.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await outsider.OpenAsync(EmergencyLinks.Ours)).Body!.TextContent.ShouldNotContain("Mila");
        var browser = await site.SignInAsync(town.Steward);
        (await browser.GetAsync(EmergencyLinks.Found(look.RequestId), Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        site.Clock.Advance(EmergencyLook.Shown);

        (await (await site.SignInAsync(town.Steward)).GetAsync(EmergencyLinks.Found(look.RequestId), Cancel)).StatusCode
            .ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Five_times_a_day_is_told_and_the_sixth_is_refused()
    {
        var town = await EmergencyTown.OpenAsync(site, "Nadia");
        var browser = await site.SignInAsync(town.Steward);
        for (var time = 0; time < EmergencyLook.MostADay; time++)
        {
            (await EmergencyTown.LookAsync(browser, town.Filled(("Input.Sentence", $"Keer {time}")))).StatusCode
                .ShouldBe(HttpStatusCode.SeeOther);
        }
        (await site.QueryAsync(context => context.AuditEntries.CountAsync(
            e => e.Act == StaffAct.EmergencyUsedUp && e.AboutId == town.Steward.Id && e.OrganisationId == town.Steward.OrganisationId, Cancel))).ShouldBe(1);
        var before = await site.SnapshotAsync("staff_session");

        var refused = await EmergencyTown.LookAsync(browser, town.Filled(("Input.Sentence", "Nog een keer")));

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await refused.ReadPageAsync();
        page.QuerySelector<IHtmlInputElement>("[name='Input.Sentence']")!.Value.ShouldBe("Nog een keer");
        page.QuerySelector("main")!.TextContent.ShouldNotContain(town.House.Counsellor.Name);
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
        site.Clock.Advance(TimeSpan.FromDays(1));
        (await EmergencyTown.LookAsync(await site.SignInAsync(town.Steward), town.Filled())).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Without_the_trail_nothing_is_shown()
    {
        var town = await EmergencyTown.OpenAsync(site, "Olga");
        var browser = await site.SignInAsync(town.Steward);
        var form = await EmergencyTown.AskedAsync(browser, town.Filled());
        // The last thing that is written: who is told.
        await site.QueryAsync(context => context.Database.ExecuteSqlRawAsync(
            $"alter table outbox_message add constraint nobody_is_told check (kind <> '{EmergencyTold.Kind}') not valid", Cancel));
        try
        {
            var answer = await browser.SubmitAsync(form, ("Input.SaysYes", "true"));

            answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
            var page = await answer.Content.ReadAsStringAsync(Cancel);
            page.ShouldNotContain(town.House.Name);
            page.ShouldNotContain(town.House.Counsellor.Email!);
            (await town.CountAsync()).ShouldBe(0);
        }
        finally
        {
            await site.QueryAsync(
                context => context.Database.ExecuteSqlRawAsync("alter table outbox_message drop constraint nobody_is_told", Cancel));
        }
    }

    [Fact]
    public async Task What_is_written_is_never_changed_or_removed()
    {
        var town = await EmergencyTown.OpenAsync(site, "Petra");
        var look = await town.FoundAsync(await site.SignInAsync(town.Steward));

        await RefusedAsync(context => Theirs(context).ExecuteDeleteAsync(Cancel));
        await RefusedAsync(
            context => Theirs(context).ExecuteUpdateAsync(change => change.SetProperty(l => l.Reason, EmergencyReason.Child), Cancel));
        await RefusedAsync(
            context => Theirs(context).ExecuteUpdateAsync(change => change.SetProperty(l => l.At, l => l.At.AddDays(-1)), Cancel));
        await RefusedAsync(
            context => Theirs(context).ExecuteUpdateAsync(change => change.SetProperty(l => l.Sentence, "Iets anders"), Cancel));

        (await town.LastAsync()).ShouldBeEquivalentTo(look);

        IQueryable<EmergencyLook> Theirs(AppDbContext context) => context.EmergencyLooks.Where(l => l.Id == look.Id);

        Task RefusedAsync(Func<AppDbContext, Task<int>> act) => Should.ThrowAsync<PostgresException>(() => site.QueryAsync(act));
    }

    [Fact]
    public async Task Forgotten_with_the_person_it_stays_a_number_with_a_reason_and_a_day()
    {
        var town = await EmergencyTown.OpenAsync(site, "Roos");
        var browser = await site.SignInAsync(town.Steward);
        await EmergencyTown.LookAsync(browser, town.Filled(("Input.Sentence", "Staat alleen op straat.")));
        var look = await town.LastAsync();
        look.Sentence.ShouldBe("Staat alleen op straat.");

        await site.WithAsync<ForgetPerson, bool>(async forget =>
        {
            await forget.RunAsync(town.Path.PersonId!.Value, null, Cancel);
            return true;
        });

        var left = await town.LastAsync();
        (left.Id, left.PersonId, left.Sentence, left.Reason, left.Day).ShouldBe((look.Id, null, null, look.Reason, look.Day));
        (await site.QueryAsync(context => context.People.AnyAsync(p => p.Id == town.Path.PersonId, Cancel))).ShouldBeFalse();
        (await browser.OpenAsync(EmergencyLinks.Found(look.RequestId))).Body!.TextContent.ShouldNotContain("Roos");
        (await (await site.SignInAsync(town.Coordinator)).OpenAsync(EmergencyLinks.Read(look.Id))).Body!.TextContent
            .ShouldContain("Iemand die gewist is");
        (await site.QueryAsync(context => context.OutboxMessages.AnyAsync(m => m.Kind == EmergencyTold.Kind && m.PersonId == town.Path.PersonId, Cancel)))
            .ShouldBeFalse();
    }

    [Fact]
    public async Task Joined_with_another_the_one_who_stays_has_what_was_looked_at()
    {
        var town = await EmergencyTown.OpenAsync(site, "Sanne");
        var look = await town.FoundAsync(await site.SignInAsync(town.Steward));
        var stays = ClassSite.SomeBody("Sanna") with { OrganisationId = town.Person.OrganisationId };
        var to = (await site.BookAsync(ClassSite.Request(await site.PlanAsync(), stays))).Bookings.Single().PersonId!.Value;

        (await site.WithAsync<JoinPeople, JoinAnswer>(join =>
            join.RunAsync(town.Path.PersonId!.Value, to, stays, town.House.Counsellor.Id, Cancel))).Outcome.ShouldBe(JoinOutcome.Joined);

        (await town.LastAsync()).ShouldSatisfyAllConditions(row => row.Id.ShouldBe(look.Id), row => row.PersonId.ShouldBe(to));
    }

    async Task<WrittenMessage> WriteAsync(OutboxMessage message)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetServices<IMessageKind>().OfType<EmergencyTold>().Single().WriteAsync(message, Cancel))!;
    }

    Task<Web.Features.Accounts.Organisations.Organisation> OrganisationOfAsync(StaffMember member) =>
        site.QueryAsync(context => context.Organisations.AsNoTracking().SingleAsync(o => o.Id == member.OrganisationId, Cancel));
}

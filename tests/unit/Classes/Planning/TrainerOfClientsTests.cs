using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Messages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Planning;

/// <summary>A trainer reads every name on the list. So whoever keeps clients who sit there hears who becomes the trainer.</summary>
public sealed class TrainerOfClientsTests(MessageSite site) : IClassFixture<MessageSite>
{
    const string Secret = "Geheimpje";

    [Fact]
    public async Task The_coordinators_of_whose_clients_sit_there_hear_from_whom_and_to_whom_and_it_stands_in_their_log()
    {
        var (planner, keeper) = (await AddAsync(StaffRole.Coordinator, "Planhuis"), await AddAsync(StaffRole.Coordinator, "Huis met cliënten"));
        var (former, next) = (await AddAsync(StaffRole.Trainer, "Huis van vroeger"), await AddAsync(StaffRole.Trainer, "Planhuis"));
        var (stopped, outsider) = (await AddAsync(StaffRole.Coordinator, "Huis met cliënten"), await AddAsync(StaffRole.Coordinator, "Huis ernaast"));
        await site.QueryAsync(context => context.StaffMembers.Where(m => m.Id == stopped.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.DisabledAt, site.Clock.GetUtcNow())));
        var session = await site.PlanAsync(inDays: 12, trainerId: former.Id);
        await SeatAsync(session, keeper);

        await ChangeAsync(planner, session, next);

        var mail = site.MailsTo(keeper.Email!).ShouldHaveSingleItem();
        mail.Text.ShouldContain(planner.Name);
        mail.Text.ShouldContain($"van {former.Name} (Huis van vroeger) naar {next.Name} (Planhuis)");
        mail.Text.ShouldContain("Je eerste e-mail");
        mail.Text.ShouldNotContain(Secret);
        site.MailsTo(stopped.Email!).ShouldBeEmpty();
        site.MailsTo(outsider.Email!).ShouldBeEmpty();
        var log = await LogAsync(keeper);
        log.ShouldContain($"van {former.Name} (Huis van vroeger) naar {next.Name} (Planhuis)");
        log.ShouldContain("Je eerste e-mail");
        log.ShouldNotContain(Secret);
        (await LogAsync(outsider)).ShouldNotContain(next.Name);
        var browser = await site.SignInAsync(keeper);
        (await browser.OpenAsync(MessageLinks.InState("verstuurd"))).QuerySelector("main")!.TextContent.ShouldContain(keeper.Name);
    }

    [Fact]
    public async Task So_do_they_when_a_class_gets_its_first_trainer_and_another_hour_and_also_of_whoever_waits()
    {
        var (planner, keeper) = (await AddAsync(StaffRole.Coordinator, "Planhuis"), await AddAsync(StaffRole.Coordinator, "Huis in de rij"));
        var next = await AddAsync(StaffRole.Trainer, "Planhuis");
        var session = await site.PlanAsync(seats: 1, inDays: 12);
        await site.BookAsync(ClassSite.Request(session));
        await SeatAsync(session, keeper);

        await ChangeAsync(planner, session, next, ("Input.Begins", "15:00"), ("Input.Ends", "17:00"));

        site.MailsTo(keeper.Email!).ShouldHaveSingleItem().Text.ShouldContain($"naar {next.Name}");
    }

    [Fact]
    public async Task Where_nobody_coordinates_all_who_work_there_hear_it_and_the_network()
    {
        var (planner, network) = (await AddAsync(StaffRole.Coordinator, "Planhuis"), await AddAsync(StaffRole.NetworkCoordinator, "Stad"));
        var (next, counsellor) = (await AddAsync(StaffRole.Trainer, "Planhuis"), await AddAsync(StaffRole.Counsellor, "Huis zonder hoofd"));
        var session = await site.PlanAsync(inDays: 12);
        await SeatAsync(session, counsellor);

        await ChangeAsync(planner, session, next);

        foreach (var reader in new[] { counsellor, network })
        {
            site.MailsTo(reader.Email!).ShouldHaveSingleItem().Text.ShouldContain($"naar {next.Name}");
        }
    }

    [Fact]
    public async Task Of_what_gives_nobody_new_names_to_read_nothing_is_told()
    {
        var (planner, keeper) = (await AddAsync(StaffRole.Coordinator, "Planhuis"), await AddAsync(StaffRole.Coordinator, "Huis met eigen lesgever"));
        var (own, other) = (await AddAsync(StaffRole.Trainer, "Huis met eigen lesgever"), await AddAsync(StaffRole.Trainer, "Planhuis"));
        var session = await site.PlanAsync(inDays: 12, trainerId: other.Id);
        await SeatAsync(session, keeper);
        var empty = await site.PlanAsync(inDays: 12);

        await ChangeAsync(planner, session, other, ("Input.Begins", "15:00"), ("Input.Ends", "17:00"));
        await ChangeAsync(planner, await site.ReadAsync(session), own);
        await ChangeAsync(planner, empty, other);
        var browser = await site.SignInAsync(planner);
        await browser.FillInAsync(PlanningLinks.ChangeSession(session.Id), ("Input.TrainerId", ""));
        await site.SendAsync();

        site.MailsTo(keeper.Email!).ShouldBeEmpty();
        (await site.QueryAsync(context => context.AuditEntries.CountAsync(entry => entry.AboutId == session.Id || entry.AboutId == empty.Id))).ShouldBe(0);
    }

    Task SeatAsync(ClassSession session, StaffMember keeper) =>
        site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody(Secret) with { OrganisationId = keeper.OrganisationId }, mayWait: true));

    async Task ChangeAsync(StaffMember planner, ClassSession session, StaffMember trainer, params (string Name, string Value)[] others)
    {
        var browser = await site.SignInAsync(planner);
        (await browser.FillInAsync(PlanningLinks.ChangeSession(session.Id), [("Input.TrainerId", $"{trainer.Id}"), .. others]))
            .StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await site.SendAsync();
    }

    async Task<string> LogAsync(StaffMember member) => (await (await site.SignInAsync(member)).OpenAsync(StaffLinks.Log)).QuerySelector("main")!.TextContent;

    Task<StaffMember> AddAsync(StaffRole role, string organisation) => site.AddStaffMemberAsync([role], organisation);
}

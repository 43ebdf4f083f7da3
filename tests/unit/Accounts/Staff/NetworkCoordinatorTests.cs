using System.Net;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Network;
using DigitaalWerkt.Web.Features.Classes.Exchange;
using DigitaalWerkt.Web.Platform.Commands;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Accounts.Staff;

/// <summary>How one becomes a coordinator of the network, and what that role can't do.</summary>
public sealed class NetworkCoordinatorTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_takes_two_of_them_and_nobody_confirms_their_own()
    {
        var (first, second) = (await site.SignInAsync(StaffRole.NetworkCoordinator), await site.SignInAsync(StaffRole.NetworkCoordinator, "Elders"));
        var candidate = await AddAsync(StaffRole.Trainer);
        var before = await site.SignInAsync(candidate);

        (await first.FillInAsync(StaffLinks.Network, ("Email", candidate.Email!))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var proposal = await ProposalAsync(candidate);
        (await first.VisitAsync(StaffLinks.ConfirmNetworkCoordinator(proposal.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await first.OpenAsync(StaffLinks.Network)).QuerySelectorAll($"a[href='{StaffLinks.ConfirmNetworkCoordinator(proposal.Id)}']").ShouldBeEmpty();
        (await RolesAsync(candidate)).ShouldBe([StaffRole.Trainer]);
        (await second.OpenAsync(StaffLinks.Home)).QuerySelector("main")!.TextContent.ShouldContain(candidate.Name);
        (await second.FillInAsync(StaffLinks.ConfirmNetworkCoordinator(proposal.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await RolesAsync(candidate)).ShouldBe([StaffRole.NetworkCoordinator]);
        (await before.VisitAsync(StaffLinks.Home)).StatusCode.ShouldBe(HttpStatusCode.Found);
        var entry = await site.QueryAsync(context => context.AuditEntries.SingleAsync(e => e.AboutId == candidate.Id && e.Act == StaffAct.NetworkCoordinatorMade, Cancel));
        (entry.From, entry.To).ShouldBe(("Trainer", "NetworkCoordinator"));
    }

    [Fact]
    public async Task The_database_takes_no_confirmation_of_who_proposed_it_and_no_other_role_beside_this_one()
    {
        var (network, candidate) = (await AddAsync(StaffRole.NetworkCoordinator), await AddAsync(StaffRole.Trainer));

        var own = await Should.ThrowAsync<Npgsql.PostgresException>(() => site.QueryAsync(context => context.Database.ExecuteSqlAsync(
            $"""
            insert into network_proposal (id, staff_member_id, proposed_by_id, proposed_at, expires_at, confirmed_by_id)
            values (gen_random_uuid(), {candidate.Id}, {network.Id}, now(), now(), {network.Id})
            """, Cancel)));
        var both = await Should.ThrowAsync<Npgsql.PostgresException>(() => site.QueryAsync(context => context.Database.ExecuteSqlAsync(
            $"update staff_member set roles = array['Coordinator', 'NetworkCoordinator'] where id = {network.Id}", Cancel)));

        (own.ConstraintName, both.ConstraintName).ShouldBe(("ck_network_proposal_confirmed_by_another", "ck_staff_member_network_coordinator_alone"));
    }

    [Fact]
    public async Task A_proposal_falls_when_it_is_withdrawn_or_runs_out_or_when_who_made_it_stopped()
    {
        var proposer = await AddAsync(StaffRole.NetworkCoordinator);
        var (first, second) = (await site.SignInAsync(proposer), await site.SignInAsync(StaffRole.NetworkCoordinator));
        var (withdrawn, late, orphan) = (await AddAsync(StaffRole.Trainer), await AddAsync(StaffRole.Trainer), await AddAsync(StaffRole.Trainer));
        await first.FillInAsync(StaffLinks.Network, ("Email", withdrawn.Email!));
        (await first.FillInAsync(StaffLinks.WithdrawNetworkCoordinator((await ProposalAsync(withdrawn)).Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await second.VisitAsync(StaffLinks.ConfirmNetworkCoordinator((await ProposalAsync(withdrawn)).Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await first.FillInAsync(StaffLinks.Network, ("Email", late.Email!));
        await site.QueryAsync(context => context.NetworkProposals.Where(p => p.StaffMemberId == late.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(p => p.ExpiresAt, site.Clock.GetUtcNow()), Cancel));
        (await second.FillInAsync(StaffLinks.ConfirmNetworkCoordinator((await ProposalAsync(late)).Id))).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        await first.FillInAsync(StaffLinks.Network, ("Email", orphan.Email!));
        (await second.FillInAsync(StaffLinks.DisableNetworkCoordinator(proposer.Id))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await second.FillInAsync(StaffLinks.ConfirmNetworkCoordinator((await ProposalAsync(orphan)).Id))).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        foreach (var candidate in new[] { withdrawn, late, orphan })
        {
            (await RolesAsync(candidate)).ShouldBe([StaffRole.Trainer]);
        }
    }

    [Fact]
    public async Task Who_can_not_be_one_is_not_proposed()
    {
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var last = await AddAsync(StaffRole.Coordinator);
        var already = await AddAsync(StaffRole.NetworkCoordinator);

        (await ErrorAsync(Cast.NewEmail())).ShouldContain("Met dit adres is er geen account");
        (await ErrorAsync(last.Email!)).ShouldContain("laatste coördinator van een organisatie");
        (await ErrorAsync(already.Email!)).ShouldContain("al coördinator van het netwerk");

        async Task<string> ErrorAsync(string email)
        {
            var answer = await network.FillInAsync(StaffLinks.Network, ("Email", email));
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            return (await answer.ReadPageAsync()).FirstError()!;
        }
    }

    [Fact]
    public async Task A_link_for_a_new_password_that_was_made_before_opens_nothing_any_more()
    {
        var candidate = await AddAsync(StaffRole.Trainer);
        string token;
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var member = await scope.ServiceProvider.GetRequiredService<Web.Data.AppDbContext>().StaffMembers.SingleAsync(m => m.Id == candidate.Id, Cancel);
            token = await scope.ServiceProvider.GetRequiredService<InviteStaffMember>().InviteAgainAsync(member, StaffAct.NewPasswordLinkMade, null, Cancel);
        }
        (await site.Visitor().VisitAsync(StaffLinks.Invitation(token))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await RunAsync("staff network-coordinator", "--email", candidate.Email!)).Exit.ShouldBe(0);

        (await RolesAsync(candidate)).ShouldBe([StaffRole.NetworkCoordinator]);
        (await site.Visitor().VisitAsync(StaffLinks.Invitation(token))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nobody_on_the_site_renews_the_password_or_the_second_step_of_one_and_the_server_does()
    {
        const string house = "Huis van het netwerk";
        var (network, other) = (await site.AddStaffMemberAsync([StaffRole.NetworkCoordinator], house), await AddAsync(StaffRole.NetworkCoordinator));
        var (coordinator, peer) = (await site.SignInAsync(StaffRole.Coordinator, house), await site.SignInAsync(other));

        foreach (var page in new[] { StaffLinks.ResetSecondStep(network.Id), StaffLinks.NewPassword(network.Id), StaffLinks.Member(network.Id), StaffLinks.DisableMember(network.Id) })
        {
            (await coordinator.VisitAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
            (await peer.VisitAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, page);
        }
        (await peer.VisitAsync(StaffLinks.DisableNetworkCoordinator(other.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound, "not themselves");

        var (exit, output) = await RunAsync("staff let-in", "--email", network.Email!);
        exit.ShouldBe(0);
        var link = new Uri(output.Split('\n').Select(line => line.Trim()).Single(line => line.StartsWith("http", StringComparison.Ordinal))).AbsolutePath;
        (await site.Visitor().FillInAsync(link, ("Input.Password", Cast.Password))).Headers.Location!.ToString().ShouldBe(StaffLinks.SecondStepSetup);
        (await RunAsync("staff let-in", "--email", Cast.NewEmail())).Exit.ShouldBe(1);
        (await RunAsync("staff let-in")).Exit.ShouldBe(1);
        (await RunAsync("staff network-coordinator")).Exit.ShouldBe(1);
        (await RunAsync("staff network-coordinator", "--email", Cast.NewEmail())).Exit.ShouldBe(1);
    }

    [Fact]
    public async Task It_is_invited_with_the_command_too()
    {
        var email = Cast.NewEmail();

        (await RunAsync("staff invite", "--email", email, "--name", "Nele", "--organisation", "Stad Gent", "--role", "network-coordinator")).Exit.ShouldBe(0);

        (await site.QueryAsync(context => context.Invitations.SingleAsync(i => i.Email == email, Cancel))).Roles.ShouldBe([StaffRole.NetworkCoordinator]);
    }

    [Fact]
    public async Task The_last_one_stays()
    {
        var members = new List<StaffMember>();
        await site.QueryAsync(context => context.StaffMembers.Where(m => m.Roles.Contains(StaffRole.NetworkCoordinator))
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.DisabledAt, site.Clock.GetUtcNow()), Cancel));
        for (var more = 0; more < 4; more++)
        {
            members.Add(await AddAsync(StaffRole.NetworkCoordinator));
        }
        var browsers = await Task.WhenAll(members.Select(member => site.SignInAsync(member)));

        // Each lets the next one stop, all at the same moment.
        await Task.WhenAll(browsers.Select((browser, place) => browser.FillInAsync(StaffLinks.DisableNetworkCoordinator(members[(place + 1) % members.Count].Id))
            .ContinueWith(_ => { }, TaskScheduler.Default)));

        (await site.QueryAsync(context => context.StaffMembers.CountAsync(m => m.Roles.Contains(StaffRole.NetworkCoordinator) && m.DisabledAt == null, Cancel)))
            .ShouldBeGreaterThanOrEqualTo(1);
    }

    [Fact]
    public async Task It_invites_the_first_coordinator_of_an_organisation_and_none_where_one_works()
    {
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var alone = await AddAsync(StaffRole.Trainer);
        var page = StaffLinks.InviteCoordinator(alone.OrganisationId);

        var first = await LinkOnAsync(await network.FillInAsync(page, ("Input.Name", "Nora"), ("Input.Email", Cast.NewEmail())));
        var second = await LinkOnAsync(await network.FillInAsync(page, ("Input.Name", "Nora"), ("Input.Email", Cast.NewEmail())));

        (await site.Visitor().VisitAsync(first)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "only one comes in this way");
        (await site.Visitor().FillInAsync(second, ("Input.Password", Cast.Password))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await network.VisitAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await network.OpenAsync(StaffLinks.Organisations)).QuerySelectorAll($"a[href='{page}']").ShouldBeEmpty();
    }

    [Fact]
    public async Task It_takes_the_plan_along_and_no_attendance()
    {
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var page = await network.OpenAsync(ExchangeLinks.Export);
        var token = (await network.OpenAsync(StaffLinks.EndSessions)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        page.QuerySelectorAll("main form[method=post]").ShouldBeEmpty();
        (await network.PostFormAsync(ExchangeLinks.Export, ("soort", "csv"), ("__RequestVerificationToken", token))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    static async Task<string> LinkOnAsync(HttpResponseMessage answer) =>
        new Uri((await answer.ReadPageAsync()).QuerySelector("#link")!.GetAttribute("value")!).AbsolutePath;

    async Task<(int Exit, string Output)> RunAsync(string name, params string[] arguments)
    {
        var command = site.Services.GetServices<ICommand>().Single(command => command.Name == name);
        var before = Console.Out;
        await using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            return (await command.RunAsync(arguments, Cancel), written.ToString());
        }
        finally
        {
            Console.SetOut(before);
        }
    }

    Task<StaffMember> AddAsync(StaffRole role) => site.AddStaffMemberAsync([role], $"Partner {Guid.NewGuid():N}");

    Task<NetworkProposal> ProposalAsync(StaffMember candidate) =>
        site.QueryAsync(context => context.NetworkProposals.AsNoTracking().SingleAsync(p => p.StaffMemberId == candidate.Id, Cancel));

    Task<IReadOnlyList<StaffRole>> RolesAsync(StaffMember member) =>
        site.QueryAsync(context => context.StaffMembers.Where(m => m.Id == member.Id).Select(m => m.Roles).SingleAsync(Cancel));
}

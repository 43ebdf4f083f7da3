using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Accounts.Staff;

/// <summary>The ways in which a coordinator could reach what belongs to another organisation, each tried as somebody who writes their own forms.</summary>
public sealed class OrganisationWallTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_moves_themselves_into_another_organisation()
    {
        var (coordinator, theirs) = (await AddAsync(StaffRole.Coordinator), await AddAsync(StaffRole.Coordinator));
        var browser = await site.SignInAsync(coordinator);

        var answer = await SendAsync(
            browser, StaffLinks.Member(coordinator.Id), ("Input.OrganisationId", theirs.OrganisationId.ToString()), ("Input.Roles", "Coordinator"),
            ("Input.Version", coordinator.ConcurrencyStamp!));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ReadAsync(coordinator.Id)).OrganisationId.ShouldBe(coordinator.OrganisationId);
    }

    [Fact]
    public async Task Nobody_changes_their_own_roles()
    {
        var coordinator = await AddAsync(StaffRole.Coordinator);
        await AddAsync(StaffRole.Coordinator, coordinator);

        var answer = await SendAsync(
            await site.SignInAsync(coordinator), StaffLinks.Member(coordinator.Id), ("Input.OrganisationId", coordinator.OrganisationId.ToString()),
            ("Input.Roles", "Coordinator"), ("Input.Roles", "Trainer"), ("Input.Version", coordinator.ConcurrencyStamp!));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ReadAsync(coordinator.Id)).Roles.ShouldBe([StaffRole.Coordinator]);
    }

    [Fact]
    public async Task Nobody_moves_a_colleague_into_another_organisation()
    {
        var (coordinator, theirs) = (await AddAsync(StaffRole.Coordinator), await AddAsync(StaffRole.Coordinator));
        var colleague = await AddAsync(StaffRole.Trainer, coordinator);

        await SendAsync(
            await site.SignInAsync(coordinator), StaffLinks.Member(colleague.Id), ("Input.OrganisationId", theirs.OrganisationId.ToString()),
            ("Input.Roles", "Steward"), ("Input.Version", colleague.ConcurrencyStamp!));

        (await ReadAsync(colleague.Id)).OrganisationId.ShouldBe(coordinator.OrganisationId);
    }

    [Fact]
    public async Task The_staff_of_another_organisation_are_not_there()
    {
        var (coordinator, theirs) = (await AddAsync(StaffRole.Coordinator), await AddAsync(StaffRole.Counsellor));
        var browser = await site.SignInAsync(coordinator);
        string[] pages =
        [
            StaffLinks.Member(theirs.Id), StaffLinks.DisableMember(theirs.Id), StaffLinks.EnableMember(theirs.Id), StaffLinks.NewPassword(theirs.Id),
            StaffLinks.ResetSecondStep(theirs.Id),
        ];

        foreach (var page in pages)
        {
            (await browser.VisitAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
            (await SendAsync(browser, page, ("Input.Roles", "Trainer"), ("Input.OrganisationId", coordinator.OrganisationId.ToString()), ("Input.Version", theirs.ConcurrencyStamp!)))
                .StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        }

        var after = await ReadAsync(theirs.Id);
        (after.HasSecondFactor, after.DisabledAt, after.SecurityStamp).ShouldBe((true, null, theirs.SecurityStamp));
        after.Roles.ShouldBe([StaffRole.Counsellor]);
        (await site.QueryAsync(context => context.Invitations.AnyAsync(i => i.Email == theirs.Email, Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_resets_their_own_second_step_or_makes_their_own_link()
    {
        var coordinator = await AddAsync(StaffRole.Coordinator);
        await AddAsync(StaffRole.Coordinator, coordinator);
        var browser = await site.SignInAsync(coordinator);

        foreach (var page in new[] { StaffLinks.ResetSecondStep(coordinator.Id), StaffLinks.NewPassword(coordinator.Id), StaffLinks.DisableMember(coordinator.Id) })
        {
            (await SendAsync(browser, page)).StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
        }

        (await ReadAsync(coordinator.Id)).HasSecondFactor.ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_invites_into_another_organisation_or_takes_its_invitation_back()
    {
        var (coordinator, theirs) = (await AddAsync(StaffRole.Coordinator), await AddAsync(StaffRole.Coordinator));
        var browser = await site.SignInAsync(coordinator);
        var (mine, open) = (Cast.NewEmail(), await InviteAsync(theirs.OrganisationId));

        await SendAsync(browser, StaffLinks.Invite, ("Input.Email", mine), ("Input.Name", "Pop"), ("Input.Roles", "Coordinator"), ("Input.OrganisationId", theirs.OrganisationId.ToString()));
        var withdrawn = await SendAsync(browser, StaffLinks.WithdrawInvitation(open.Id));

        (await site.QueryAsync(context => context.Invitations.Where(i => i.Email == mine).Select(i => i.OrganisationId).SingleAsync(Cancel))).ShouldBe(coordinator.OrganisationId);
        withdrawn.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.QueryAsync(context => context.Invitations.SingleAsync(i => i.Id == open.Id, Cancel))).WithdrawnAt.ShouldBeNull();
    }

    [Fact]
    public async Task An_invitation_for_somebody_of_another_organisation_ends_nothing_there_and_never_changes_a_password()
    {
        var (coordinator, theirs) = (await AddAsync(StaffRole.Coordinator), await AddAsync(StaffRole.Coordinator));
        var browser = await site.SignInAsync(coordinator);
        var open = await InviteAsync(theirs.OrganisationId);

        var page = await (await browser.FillInAsync(
            StaffLinks.Invite, ("Input.Email", open.Email), ("Input.Name", "Pop"), ("Input.Roles", "Trainer"))).ReadPageAsync();
        var link = new Uri(page.QuerySelector("#link")!.GetAttribute("value")!).AbsolutePath;
        (await site.Visitor().FillInAsync(StaffLinks.Invitation(open.Token), ("Input.Password", Cast.Password))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var attack = await site.Visitor().VisitAsync(link);

        attack.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.QueryAsync(context => context.StaffMembers.SingleAsync(m => m.Email == open.Email, Cancel))).OrganisationId.ShouldBe(theirs.OrganisationId);
    }

    [Fact]
    public async Task Whoever_has_an_account_elsewhere_is_invited_by_nobody_and_nothing_is_written()
    {
        var (coordinator, theirs) = (await AddAsync(StaffRole.Coordinator), await AddAsync(StaffRole.Counsellor));
        var alone = await AddAsync(StaffRole.Trainer);
        (string, string)[] known = [("Input.Email", theirs.Email!.ToUpperInvariant()), ("Input.Name", "Pop"), ("Input.Roles", "Trainer")];
        var (browser, network) = (await site.SignInAsync(coordinator), await site.SignInAsync(StaffRole.NetworkCoordinator, "Stad"));
        var before = await site.SnapshotAsync("staff_session");

        var byPartner = await browser.FillInAsync(StaffLinks.Invite, known);
        var byNetwork = await network.FillInAsync(StaffLinks.InviteCoordinator(alone.OrganisationId), known);

        foreach (var answer in new[] { byPartner, byNetwork })
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            // Nor where they work.
            (await answer.Content.ReadAsStringAsync(Cancel)).ShouldNotContain(theirs.Name);
        }
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Fact]
    public async Task The_lists_show_the_own_organisation_only()
    {
        var (coordinator, theirs) = (await AddAsync(StaffRole.Coordinator), await AddAsync(StaffRole.Counsellor));
        var open = await InviteAsync(theirs.OrganisationId);
        var manager = await site.SignInAsync(await AddAsync(StaffRole.Coordinator, theirs));
        await manager.FillInAsync(StaffLinks.ResetSecondStep(theirs.Id));
        var browser = await site.SignInAsync(coordinator);

        var members = await TextAsync(browser, $"{StaffLinks.Members}?organisatie={theirs.OrganisationId}");
        var log = await TextAsync(browser, StaffLinks.Log);

        members.ShouldContain(coordinator.Email!);
        members.ShouldNotContain(theirs.Email!);
        members.ShouldNotContain(open.Email);
        log.ShouldNotContain(theirs.Name);
        (await TextAsync(manager, StaffLinks.Log)).ShouldContain(theirs.Name);
    }

    [Fact]
    public async Task Organisations_are_not_a_partners_to_keep()
    {
        var (coordinator, theirs) = (await AddAsync(StaffRole.Coordinator), await AddAsync(StaffRole.Coordinator));
        var browser = await site.SignInAsync(coordinator);
        var name = $"Verzonnen {Guid.NewGuid():N}";

        foreach (var page in new[]
        {
            StaffLinks.NewOrganisation, StaffLinks.Organisation(theirs.OrganisationId), StaffLinks.ArchiveOrganisation(theirs.OrganisationId),
            StaffLinks.RestoreOrganisation(theirs.OrganisationId), StaffLinks.Organisation(coordinator.OrganisationId),
        })
        {
            (await SendAsync(browser, page, ("Input.Name", name), ("Input.Version", "1"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden, page);
        }

        (await site.QueryAsync(context => context.Organisations.AnyAsync(o => o.Name == name, Cancel))).ShouldBeFalse();
        (await site.QueryAsync(context => context.Organisations.SingleAsync(o => o.Id == theirs.OrganisationId, Cancel))).ArchivedAt.ShouldBeNull();
    }

    [Fact]
    public async Task The_cards_of_another_organisation_are_found_by_nobody()
    {
        var (coordinator, theirs) = (await AddAsync(StaffRole.Coordinator), await AddAsync(StaffRole.Counsellor));
        var learner = new Learner("Zeynep", null, theirs.OrganisationId, new DateOnly(2027, 9, 1));
        var card = new LearnerCard(learner.Id, CardSecret.New(), site.Clock.GetUtcNow());
        await site.QueryAsync(context =>
        {
            context.AddRange(learner, card);
            return context.SaveChangesAsync(Cancel);
        });
        var browser = await site.SignInAsync(coordinator);

        var byName = await SendAsync(browser, CardLinks.TeamSearch, ("zoek", "Zeynep"));
        var byNumber = await SendAsync(browser, CardLinks.TeamSearch, ("zoek", card.Number.ToString()));
        var replaced = await SendAsync(browser, CardLinks.Replace(card.Number));

        (await byName.ReadPageAsync()).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        (await byNumber.ReadPageAsync()).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        replaced.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>Sends a form that no page showed, with the token that every form of a signed-in person has.</summary>
    static async Task<HttpResponseMessage> SendAsync(HttpClient browser, string address, params (string Name, string Value)[] fields)
    {
        var token = (await browser.OpenAsync(StaffLinks.EndSessions)).QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!;
        return await browser.PostFormAsync(address, [.. fields, (token.Name!, token.Value)]);
    }

    static async Task<string> TextAsync(HttpClient browser, string address) => (await browser.OpenAsync(address)).QuerySelector("main")!.TextContent;

    Task<StaffMember> AddAsync(StaffRole role) => site.AddStaffMemberAsync([role], $"Partner {Guid.NewGuid():N}");

    async Task<StaffMember> AddAsync(StaffRole role, StaffMember colleague)
    {
        var organisation = await site.QueryAsync(context => context.Organisations.SingleAsync(o => o.Id == colleague.OrganisationId, Cancel));
        return await site.AddStaffMemberAsync([role], organisation.Name);
    }

    Task<StaffMember> ReadAsync(Guid id) => site.QueryAsync(context => context.StaffMembers.AsNoTracking().SingleAsync(m => m.Id == id, Cancel));

    async Task<(Guid Id, string Email, string Token)> InviteAsync(Guid organisation)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var email = Cast.NewEmail();
        var token = await scope.ServiceProvider.GetRequiredService<InviteStaffMember>()
            .InviteAsync(email, "Genodigde", [StaffRole.Trainer], organisation, null, Cancel);
        return (await site.QueryAsync(context => context.Invitations.Where(i => i.Email == email).Select(i => i.Id).SingleAsync(Cancel)), email, token!);
    }
}

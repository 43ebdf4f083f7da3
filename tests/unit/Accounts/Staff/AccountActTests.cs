using System.Net;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Messages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Accounts.Staff;

/// <summary>Who hears of what was done to an account, and what the log says of it.</summary>
public sealed class AccountActTests(MessageSite site) : IClassFixture<MessageSite>
{
    const string TheRightOne = Cast.Password;

    [Fact]
    public async Task The_person_and_the_coordinators_of_the_organisation_hear_what_was_done_and_the_log_says_from_and_to()
    {
        var (actor, colleague) = (await AddAsync(StaffRole.Coordinator, "Huis met post"), await AddAsync(StaffRole.Coordinator, "Huis met post"));
        var (person, outsider) = (await AddAsync(StaffRole.Trainer, "Huis met post"), await AddAsync(StaffRole.Coordinator, "Elders"));
        var browser = await site.SignInAsync(actor);

        await browser.FillInAsync(StaffLinks.Member(person.Id), ("Input.Roles", "Steward"));
        await browser.FillInAsync(StaffLinks.ResetSecondStep(person.Id));
        await browser.FillInAsync(StaffLinks.NewPassword(person.Id));
        await browser.FillInAsync(StaffLinks.DisableMember(person.Id));
        await SendAllAsync();

        foreach (var reader in new[] { person, colleague, actor })
        {
            var mails = string.Join('\n', site.MailsTo(reader.Email!).Select(mail => mail.Text));
            mails.ShouldContain(actor.Name);
            mails.ShouldContain("van lesgever naar ICT-Steward");
            mails.ShouldContain("wiste de tweede stap");
            mails.ShouldContain("maakte een link voor een nieuw wachtwoord");
            mails.ShouldContain("liet stoppen");
        }
        site.MailsTo(outsider.Email!).ShouldBeEmpty();
        var entry = await site.QueryAsync(context => context.AuditEntries.SingleAsync(e => e.AboutId == person.Id && e.Act == StaffAct.Assigned));
        (entry.From, entry.To, entry.OrganisationId).ShouldBe(("Trainer", "Steward", person.OrganisationId));
        (await browser.OpenAsync(StaffLinks.Log)).QuerySelector("main")!.TextContent.ShouldContain("van lesgever naar ICT-Steward");
    }

    [Fact]
    public async Task An_organisation_hears_what_the_network_does_with_it_and_the_network_where_nobody_coordinates()
    {
        var network = await AddAsync(StaffRole.NetworkCoordinator, "Stad");
        var (coordinator, alone) = (await AddAsync(StaffRole.Coordinator, "Huis met naam"), await AddAsync(StaffRole.Trainer, "Huis zonder hoofd"));
        var browser = await site.SignInAsync(network);

        await browser.FillInAsync(StaffLinks.Organisation(coordinator.OrganisationId), ("Input.Name", "Huis met andere naam"));
        await browser.FillInAsync(StaffLinks.InviteCoordinator(alone.OrganisationId), ("Input.Name", "Nora"), ("Input.Email", Cast.NewEmail()));
        await SendAllAsync();

        site.MailsTo(coordinator.Email!).ShouldHaveSingleItem().Text.ShouldContain("van Huis met naam naar Huis met andere naam");
        site.MailsTo(network.Email!).ShouldContain(mail => mail.Text.Contains("nodigde een coördinator uit"));
        site.MailsTo(alone.Email!).ShouldHaveSingleItem().Text.ShouldContain("nodigde een coördinator uit");
        site.MailsTo(coordinator.Email!).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Where_nobody_but_whoever_did_it_coordinates_all_colleagues_and_the_network_hear_of_it()
    {
        var network = await AddAsync(StaffRole.NetworkCoordinator, "Stad");
        var (coordinator, colleague) = (await AddAsync(StaffRole.Coordinator, "Huis met een hoofd"), await AddAsync(StaffRole.Counsellor, "Huis met een hoofd"));
        var (stopped, outsider) = (await AddAsync(StaffRole.Trainer, "Huis met een hoofd"), await AddAsync(StaffRole.Coordinator, "Huis ernaast"));
        await site.QueryAsync(context => context.StaffMembers.Where(m => m.Id == stopped.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.DisabledAt, site.Clock.GetUtcNow())));
        var browser = await site.SignInAsync(coordinator);

        // Themselves, by another address: nobody else would know of this second account.
        await browser.FillInAsync(StaffLinks.Invite, ("Input.Name", "Mijn andere ik"), ("Input.Email", Cast.NewEmail()), ("Input.Roles", "Trainer"));
        await SendAllAsync();

        foreach (var witness in new[] { colleague, network })
        {
            var mail = site.MailsTo(witness.Email!).ShouldHaveSingleItem().Text;
            mail.ShouldContain(coordinator.Name);
            mail.ShouldContain("Mijn andere ik");
            mail.ShouldContain("lesgever");
        }
        site.MailsTo(stopped.Email!).ShouldBeEmpty();
        site.MailsTo(outsider.Email!).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_coordinator_of_an_organisation_comes_in_before_the_eyes_of_all_who_work_there_and_of_the_network()
    {
        var network = await AddAsync(StaffRole.NetworkCoordinator, "Stad");
        var alone = await AddAsync(StaffRole.Trainer, "Huis met een eerste hoofd");
        var invited = await (await site.SignInAsync(network)).FillInAsync(
            StaffLinks.InviteCoordinator(alone.OrganisationId), ("Input.Name", "Nora Eerst"), ("Input.Email", Cast.NewEmail()));
        var link = new Uri((await invited.ReadPageAsync()).QuerySelector("#link")!.GetAttribute("value")!).AbsolutePath;

        (await site.Visitor().FillInAsync(link, ("Input.Password", TheRightOne))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await SendAllAsync();

        foreach (var witness in new[] { alone, network })
        {
            site.MailsTo(witness.Email!).Count(mail => mail.Text.Contains("Nora Eerst", StringComparison.Ordinal)).ShouldBe(2);
        }
    }

    [Fact]
    public async Task Where_two_coordinate_the_other_one_hears_of_it_and_no_more_people_than_that()
    {
        var (coordinator, other) = (await AddAsync(StaffRole.Coordinator, "Huis met twee hoofden"), await AddAsync(StaffRole.Coordinator, "Huis met twee hoofden"));
        var colleague = await AddAsync(StaffRole.Counsellor, "Huis met twee hoofden");
        var browser = await site.SignInAsync(coordinator);

        await browser.FillInAsync(StaffLinks.Invite, ("Input.Name", "Nieuw"), ("Input.Email", Cast.NewEmail()), ("Input.Roles", "Trainer"));
        await SendAllAsync();

        site.MailsTo(other.Email!).ShouldHaveSingleItem().Text.ShouldContain("Nieuw");
        site.MailsTo(colleague.Email!).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_warning_leaves_also_when_the_ceiling_of_the_day_is_reached()
    {
        var (coordinator, person) = (await AddAsync(StaffRole.Coordinator, "Huis vol post"), await AddAsync(StaffRole.Trainer, "Huis vol post"));
        var browser = await site.SignInAsync(coordinator);
        // More than the thirty that one address gets in a day.
        for (var time = 0; time < 17; time++)
        {
            await browser.FillInAsync(StaffLinks.DisableMember(person.Id));
            await browser.FillInAsync(StaffLinks.EnableMember(person.Id));
        }

        await SendAllAsync();

        site.MailsTo(person.Email!).Count.ShouldBe(34);
    }

    [Fact]
    public async Task What_was_told_about_an_account_stands_on_the_list_of_its_own_organisation_only()
    {
        var coordinator = await AddAsync(StaffRole.Coordinator, "Huis met lijst");
        var person = await AddAsync(StaffRole.Trainer, "Huis met lijst");
        var browser = await site.SignInAsync(coordinator);
        await browser.FillInAsync(StaffLinks.ResetSecondStep(person.Id));
        await SendAllAsync();
        var message = await site.QueryAsync(context => context.OutboxMessages.SingleAsync(m => m.ReaderId == person.Id && m.Kind == AccountActMessage.KindName));
        var outsider = await site.SignInAsync(StaffRole.Coordinator, "Een ander huis");

        (await browser.OpenAsync(MessageLinks.InState("verstuurd"))).QuerySelector("main")!.TextContent.ShouldContain(person.Name);
        (await outsider.OpenAsync(MessageLinks.InState("verstuurd"))).QuerySelector("main")!.TextContent.ShouldNotContain(person.Name);
        (await outsider.VisitAsync(MessageLinks.Message(message.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task After_twenty_wrong_codes_in_a_day_the_person_and_the_coordinator_hear_of_it_once_and_nothing_is_locked()
    {
        var (person, coordinator) = (await AddAsync(StaffRole.Trainer, "Huis met raders"), await AddAsync(StaffRole.Coordinator, "Huis met raders"));
        var outsider = await AddAsync(StaffRole.Coordinator, "Huis zonder raders");
        site.SleepUntilMorning();

        await GuessAsync(person, WrongCodes.Alarming - 1);
        await SendAllAsync();
        site.MailsTo(person.Email!).ShouldBeEmpty();
        (await DeskAsync(coordinator)).ShouldNotContain("Foute codes");

        await GuessAsync(person, 8);
        await SendAllAsync();
        site.MailsTo(person.Email!).ShouldHaveSingleItem().Text.ShouldContain("Die persoon kent je wachtwoord.");
        site.MailsTo(coordinator.Email!).ShouldBeEmpty();
        (await DeskAsync(coordinator)).ShouldContain("Foute codes");
        (await DeskAsync(outsider)).ShouldNotContain("Foute codes");
        var browser = await site.SignInAsync(coordinator);
        (await browser.OpenAsync(StaffLinks.Members)).QuerySelector("main")!.TextContent.ShouldContain("veel foute codes");
        (await browser.OpenAsync(StaffLinks.Log)).QuerySelector("main")!.TextContent.ShouldContain("gaf veel foute codes voor de tweede stap");

        site.Clock.Advance(SignInTries.Pause);
        var own = site.Visitor();
        await own.GivePasswordAsync(person.Email!, TheRightOne);
        (await own.GiveCodeAsync(site.Code())).Headers.Location!.ToString().ShouldBe(StaffLinks.Home);
    }

    [Fact]
    public async Task The_next_day_begins_at_nought_and_warns_again()
    {
        var person = await AddAsync(StaffRole.Trainer, "Huis met taaie raders");
        site.SleepUntilMorning();
        await GuessAsync(person, WrongCodes.Alarming - 1);
        site.SleepUntilMorning();
        await GuessAsync(person, WrongCodes.Alarming);
        await SendAllAsync();
        site.MailsTo(person.Email!).Count.ShouldBe(1);

        site.SleepUntilMorning();
        await GuessAsync(person, WrongCodes.Alarming);
        await SendAllAsync();

        site.MailsTo(person.Email!).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Of_tries_on_several_instances_at_once_none_is_lost_and_one_is_the_twentieth()
    {
        var person = await AddAsync(StaffRole.Trainer, "Huis met haast");

        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => site.WithAsync<WrongCodes, bool>(async wrong =>
        {
            await wrong.CountAsync(person, TestContext.Current.CancellationToken);
            return true;
        })));

        var after = await site.QueryAsync(context => context.StaffMembers.AsNoTracking().SingleAsync(m => m.Id == person.Id));
        after.WrongCodes.ShouldBe(40);
        (await site.QueryAsync(context => context.AuditEntries.CountAsync(e => e.AboutId == person.Id && e.Act == StaffAct.ManyWrongCodes))).ShouldBe(1);
    }

    /// <summary>Codes of the app and of paper in turn, with the pause that the site asks for now and then.</summary>
    async Task GuessAsync(StaffMember person, int times)
    {
        for (var time = 0; time < times; time++)
        {
            site.Clock.Advance(SignInTries.Pause);
            var guesser = site.Visitor();
            await guesser.GivePasswordAsync(person.Email!, TheRightOne);
            (await guesser.GiveCodeAsync(time % 2 == 0 ? "000000" : "aaaa-bbbb-cccc")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }
    }

    async Task<string> DeskAsync(StaffMember member) => (await (await site.SignInAsync(member)).OpenAsync(StaffLinks.Home)).QuerySelector("main")!.TextContent;

    // One message at a time, until there is nothing to send.
    Task SendAllAsync() => site.SendAsync();

    Task<StaffMember> AddAsync(StaffRole role, string organisation) => site.AddStaffMemberAsync([role], organisation);
}

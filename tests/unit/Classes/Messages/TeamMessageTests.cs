using DigitaalWerkt.Tests.Platform.Messaging;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Messages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Messages;

/// <summary>Also the staff who are concerned hear of a change.</summary>
public sealed class TeamMessageTests(MessageSite site) : IClassFixture<MessageSite>
{
    [Fact]
    public async Task The_trainer_and_who_holds_seats_hear_that_a_class_is_cancelled_and_no_client_is_named()
    {
        var (trainer, holder) = (await site.AddStaffMemberAsync([StaffRole.Trainer]), await site.AddStaffMemberAsync([StaffRole.Counsellor], "Houders"));
        var colleague = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Houders");
        var session = await site.PlanAsync(inDays: 12, trainerId: trainer.Id);
        await HoldAsync(session, holder);
        await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody("Geheimpje")));

        await CancelAsync(session);
        await site.SendAsync();
        await site.SendAsync();

        foreach (var member in new[] { trainer, holder })
        {
            var mail = site.MailsTo(member.Email!).ShouldHaveSingleItem();
            mail.Text.ShouldContain("Deze groepsles gaat niet door. De zaal is dicht.");
            mail.Text.ShouldContain("Je eerste e-mail");
            mail.Text.ShouldNotContain("Geheimpje");
        }
        site.MailsTo(colleague.Email!).ShouldBeEmpty("one of them held the seats");
        (await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(MessageLinks.InState("verstuurd")))
            .QuerySelector("main")!.TextContent.ShouldContain("Aan het team: groepsles geannuleerd");
    }

    [Fact]
    public async Task When_who_held_the_seats_has_left_the_counsellors_of_the_organisation_hear_of_it()
    {
        var holder = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Huis met wissel");
        var colleague = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Huis met wissel");
        var session = await site.PlanAsync(inDays: 12);
        await HoldAsync(session, holder);
        await site.QueryAsync(async context =>
        {
            (await context.StaffMembers.SingleAsync(m => m.Id == holder.Id)).Disable(site.Clock.GetUtcNow());
            return await context.SaveChangesAsync();
        });

        await CancelAsync(session);
        await site.SendAsync();

        site.MailsTo(colleague.Email!).Count.ShouldBe(1);
        site.MailsTo(holder.Email!).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_gives_the_class_now_and_who_no_longer_does_are_told_each_their_own()
    {
        var (former, trainer) = (await site.AddStaffMemberAsync([StaffRole.Trainer]), await site.AddStaffMemberAsync([StaffRole.Trainer]));
        var session = await site.PlanAsync(inDays: 12, trainerId: former.Id);

        await ChangeAsync(session, trainer.Id);
        await site.SendAsync();

        site.MailsTo(former.Email!).ShouldHaveSingleItem().Text.ShouldContain("Je geeft deze groepsles niet meer.");
        site.MailsTo(trainer.Email!).ShouldHaveSingleItem().Text.ShouldContain("Jij geeft deze groepsles.");
    }

    [Fact]
    public async Task Another_trainer_is_no_change_for_who_has_a_seat()
    {
        var (former, trainer) = (await site.AddStaffMemberAsync([StaffRole.Trainer]), await site.AddStaffMemberAsync([StaffRole.Trainer]));
        var session = await site.PlanAsync(inDays: 12, trainerId: former.Id);
        var (booking, _) = await site.BookByEmailAsync(session);

        await ChangeAsync(session, trainer.Id);
        (await site.QueryAsync(context => context.OutboxMessages.CountAsync(m => m.Subject == booking.Id && m.Kind == MessageKinds.SessionChanged))).ShouldBe(0);
        await ChangeAsync(await site.ReadAsync(session), trainer.Id, laterByHours: 1);
        (await site.QueryAsync(context => context.OutboxMessages.CountAsync(m => m.Subject == booking.Id && m.Kind == MessageKinds.SessionChanged))).ShouldBe(1);
    }

    [Fact]
    public async Task Who_is_replaced_twice_before_a_mail_goes_is_not_left_waiting()
    {
        var (first, second) = (await site.AddStaffMemberAsync([StaffRole.Trainer]), await site.AddStaffMemberAsync([StaffRole.Trainer]));
        var session = await site.PlanAsync(inDays: 12, trainerId: first.Id);
        await ChangeAsync(session, second.Id);
        await ChangeAsync(await site.ReadAsync(session), null);

        await site.SendAsync();

        foreach (var member in new[] { first, second })
        {
            site.MailsTo(member.Email!).ShouldHaveSingleItem().Text.ShouldContain("Je geeft deze groepsles niet meer.");
        }
    }

    [Fact]
    public async Task Who_comes_along_with_a_client_hears_of_it()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Mee");
        var session = await site.PlanAsync(inDays: 12);
        await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody("Geheimpje") with { OrganisationId = counsellor.OrganisationId })
            with
        { MadeBy = counsellor.Id, IsAccompanied = true });

        await ChangeAsync(session, trainer: null, laterByHours: 1);
        await site.SendAsync();

        var mail = site.MailsTo(counsellor.Email!).ShouldHaveSingleItem();
        mail.Text.ShouldContain("Je komt hier mee met een cliënt.");
        mail.Text.ShouldNotContain("Geheimpje");
    }

    [Fact]
    public async Task What_a_staff_member_did_not_get_is_seen_by_the_coordinator()
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var session = await site.PlanAsync(inDays: 12, trainerId: trainer.Id);
        await CancelAsync(session);
        site.Smtp.Mood = SmtpMood.Refuses;

        await site.SendAsync();
        site.Smtp.Mood = SmtpMood.Takes;

        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(MessageLinks.InState("mislukt"));
        page.QuerySelector("main")!.TextContent.ShouldContain(trainer.Name);
    }

    Task HoldAsync(ClassSession session, StaffMember holder) => site.WithAsync<HoldSeats, SeatBlock?>(hold => hold.HoldAsync(
        new(session.Id, holder.OrganisationId, Guid.NewGuid(), 2, session.StartsAt.AddDays(-1), holder.Id, site.Clock.GetUtcNow()), CancellationToken.None));

    async Task CancelAsync(ClassSession session) => (await site.WithAsync<CancelSession, ChangeOutcome>(
        cancel => cancel.RunAsync(session.Id, "De zaal is dicht.", session.Sequence, CancellationToken.None))).ShouldBe(ChangeOutcome.Changed);

    async Task ChangeAsync(ClassSession session, Guid? trainer, int laterByHours = 0) => (await site.WithAsync<ChangeSession, ChangeAnswer>(change => change.RunAsync(
        session.Id,
        session.ToDetails() with { TrainerId = trainer, Begins = session.Begins.AddHours(laterByHours), Ends = session.Ends.AddHours(laterByHours) },
        session.Sequence, new(session.Capacity, "Zaal 1", false), Guid.Empty, CancellationToken.None))).Outcome.ShouldBe(ChangeOutcome.Changed);
}

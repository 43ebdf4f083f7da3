using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Platform.Messaging;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Messages;

/// <summary>What nobody can be told in writing, somebody says.</summary>
public sealed class CallInsteadTests(MessageSite site) : IClassFixture<MessageSite>
{
    [Fact]
    public async Task When_the_counsellor_has_left_a_colleague_tells_the_client_that_the_class_is_cancelled()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Huis dat blijft");
        var session = await site.PlanAsync(inDays: 12);
        var booking = await BookClientAsync(session, "Hatice", counsellor);
        await site.SendAsync();
        await DisableAsync(counsellor);

        await CancelAsync(session);
        await site.SendAsync();

        var message = await site.MessageAsync(booking, MessageKinds.SessionCancelled);
        (message.Channel, message.State, message.Problem).ShouldBe((Channel.Call, MessageState.Waiting, "NoAddress"));
        var colleague = await site.SignInAsync(await site.AddStaffMemberAsync([StaffRole.Counsellor], "Huis dat blijft"));
        (await colleague.OpenAsync(MessageLinks.Calls)).QuerySelector("main")!.TextContent.ShouldContain("Hatice");
    }

    [Fact]
    public async Task Who_is_reached_by_a_counsellor_without_a_name_keeps_the_offer_until_somebody_called()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Huis zonder naam");

        var (_, next) = await OfferAsync(new("Fatma", Reach.ByCounsellor(null), counsellor.OrganisationId));

        (next.State, next.OfferedUntil).ShouldBe((BookingState.Offered, null));
        (await site.MessageAsync(next, MessageKinds.Offered)).Channel.ShouldBe(Channel.Call);
        var call = (await (await site.SignInAsync(counsellor)).OpenAsync(MessageLinks.Calls)).QuerySelector("section:has(button)")!;
        call.TextContent.ShouldContain("Je organisatie ziet Fatma zelf. Vertel het.");
    }

    [Theory]
    [InlineData(SmtpMood.Refuses, "De mailserver wilde het niet (code 550).")]
    [InlineData(SmtpMood.HangsUpAfterTheMail, "De server kreeg het bericht misschien, maar antwoordde niet.")]
    public async Task An_offer_that_did_not_arrive_is_told_on_the_phone_and_lasts_until_then(SmtpMood mood, string why)
    {
        var email = Cast.NewEmail();
        var (_, next) = await OfferAsync(new("Elif", Reach.ByEmail(email)));
        next.OfferedUntil.ShouldNotBeNull();
        site.Smtp.Mood = mood;

        await site.SendAsync();
        site.Smtp.Mood = SmtpMood.Takes;
        await site.SendAsync();

        var message = await site.MessageAsync(next, MessageKinds.Offered);
        (message.Channel, message.State).ShouldBe((Channel.Call, MessageState.Waiting));
        (await FindAsync(next)).OfferedUntil.ShouldBeNull();
        (await (await site.SignInAsync(StaffRole.Steward)).OpenAsync(MessageLinks.Calls)).QuerySelector("main")!.TextContent.ShouldContain(email);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        (await coordinator.OpenAsync(MessageLinks.Message(message.Id))).QuerySelector("dl")!.TextContent.ShouldContain($"{why} Daarom belt iemand.");
        site.MailsTo(email).Count(mail => mail.Text.Contains("Zeg ja voor")).ShouldBeLessThanOrEqualTo(1, "what may have arrived is not sent again");
    }

    [Fact]
    public async Task A_cancelled_class_that_did_not_arrive_is_told_on_the_phone_and_a_confirmation_is_not()
    {
        var session = await site.PlanAsync(inDays: 12);
        var (booking, _) = await site.BookByEmailAsync(session);
        site.Smtp.Mood = SmtpMood.Refuses;
        await site.SendAsync();

        await CancelAsync(session);
        await site.SendAsync();
        site.Smtp.Mood = SmtpMood.Takes;

        (await site.MessageAsync(booking, MessageKinds.Confirmed)).State.ShouldBe(MessageState.Failed);
        var cancelled = await site.MessageAsync(booking, MessageKinds.SessionCancelled);
        (cancelled.Channel, cancelled.State).ShouldBe((Channel.Call, MessageState.Waiting));
    }

    [Fact]
    public async Task What_would_be_tried_again_after_the_end_of_an_offer_is_told_on_the_phone_at_once()
    {
        var (session, next) = await OfferAsync(new("Derya", Reach.ByEmail(Cast.NewEmail())), inDays: 2);
        site.Clock.Advance(next.OfferedUntil!.Value - site.Clock.GetUtcNow() - TimeSpan.FromSeconds(30));
        site.Smtp.Mood = SmtpMood.IsBusy;

        await site.SendAsync();
        site.Smtp.Mood = SmtpMood.Takes;

        session.StartsAt.ShouldBeGreaterThan(site.Clock.GetUtcNow());
        (await site.MessageAsync(next, MessageKinds.Offered)).Channel.ShouldBe(Channel.Call);
        (await FindAsync(next)).OfferedUntil.ShouldBeNull();
    }

    /// <summary>Somebody waits, and then gets the seat of who had it.</summary>
    async Task<(ClassSession Session, Booking Next)> OfferAsync(PersonDetails person, int inDays = 12)
    {
        var session = await site.PlanAsync(seats: 1, inDays: inDays);
        var first = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        var next = (await site.BookAsync(ClassSite.Request(session, person, mayWait: true))).Bookings.Single();
        await site.SendAsync();
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, CancellationToken.None));
        return (session, await FindAsync(next));
    }

    async Task<Booking> BookClientAsync(ClassSession session, string name, StaffMember counsellor) => (await site.BookAsync(ClassSite.Request(
        session, new(name, Reach.ByCounsellor(counsellor.Id), counsellor.OrganisationId)))).Bookings.Single();

    Task CancelAsync(ClassSession session) => site.WithAsync<CancelSession, ChangeOutcome>(
        cancel => cancel.RunAsync(session.Id, "De lesgever is ziek.", session.Sequence, CancellationToken.None));

    Task DisableAsync(StaffMember member) => site.QueryAsync(async context =>
    {
        (await context.StaffMembers.SingleAsync(m => m.Id == member.Id)).Disable(site.Clock.GetUtcNow());
        return await context.SaveChangesAsync();
    });

    Task<Booking> FindAsync(Booking booking) => site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.Id == booking.Id));
}

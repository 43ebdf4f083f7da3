using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Messages;
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

/// <summary>A site from which nobody sends an SMS or an e-mail.</summary>
public sealed class NoSenderTests(ClassSite site) : IClassFixture<ClassSite>
{
    [Theory]
    [InlineData(ReachKind.Phone)]
    [InlineData(ReachKind.Email)]
    public async Task A_message_becomes_a_call(ReachKind reach)
    {
        var booking = (await site.BookAsync(ClassSite.Request(await site.PlanAsync(inDays: 30), Person(reach)))).Bookings.Single();

        await site.SendAsync();

        (await site.MessageAsync(booking, MessageKinds.Confirmed)).ShouldSatisfyAllConditions(
            m => m.Channel.ShouldBe(Channel.Call), m => m.State.ShouldBe(MessageState.Waiting), m => m.Attempts.ShouldBe(0), m => m.SendingAt.ShouldBeNull());
    }

    [Theory]
    [InlineData(ReachKind.Phone)]
    [InlineData(ReachKind.Email)]
    public async Task Who_has_to_be_called_about_an_offer_keeps_the_seat_until_then(ReachKind reach)
    {
        var session = await site.PlanAsync(seats: 1, inDays: 30);
        var first = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        var next = (await site.BookAsync(ClassSite.Request(session, Person(reach), mayWait: true))).Bookings.Single();
        await site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(first.Id, CancellationToken.None));

        await site.SendAsync();

        (await site.MessageAsync(next, MessageKinds.Offered)).Channel.ShouldBe(Channel.Call);
        var offered = await site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.Id == next.Id));
        (offered.State, offered.OfferedUntil).ShouldBe((BookingState.Offered, null));
    }

    [Fact]
    public async Task What_is_for_staff_and_nobody_can_send_is_seen_by_the_coordinator()
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var session = await site.PlanAsync(inDays: 30, trainerId: trainer.Id);
        await site.WithAsync<CancelSession, ChangeOutcome>(cancel => cancel.RunAsync(session.Id, "De zaal is dicht.", session.Sequence, CancellationToken.None));

        await site.SendAsync();

        var page = (await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(MessageLinks.InState("mislukt"))).QuerySelector("main")!;
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("geen mailserver");
        page.QuerySelector("tbody")!.TextContent.ShouldContain(trainer.Name);
        page.QuerySelector("tbody")!.TextContent.ShouldContain("Deze site verstuurt geen e-mails.");
    }

    static PersonDetails Person(ReachKind reach) =>
        reach == ReachKind.Email ? new("Elif", Reach.ByEmail(Cast.NewEmail())) : ClassSite.SomeBody();
}

using DigitaalWerkt.Tests.Platform.Calendars;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Messages;

/// <summary>What is to be told is not taken back by what happens to the class before it leaves.</summary>
public sealed class ToldChangeTests(MessageSite site) : IClassFixture<MessageSite>
{
    [Fact]
    public async Task Another_day_is_told_also_when_somebody_saves_another_language_before_the_message_leaves()
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var session = await site.PlanAsync(inDays: 20, trainerId: trainer.Id);
        var (booking, email) = await site.BookByEmailAsync(session);
        var landline = (await site.BookAsync(ClassSite.Request(session, new("Roza", Reach.ByPhone(PhoneNumber.Parse("09 266 12 34")!))))).Bookings.Single();
        await site.SendAsync();
        await ChangeAsync(session, session.Day.AddDays(1));

        await ChangeAsync(session, session.Day.AddDays(1), "tr");
        await site.SendAsync();

        var day = BelgianFormat.LongDate(session.Day.AddDays(1));
        site.MailsTo(email).Count.ShouldBe(2, "the confirmation and the change");
        site.MailsTo(email)[1].Text.ShouldContain(day);
        site.MailsTo(trainer.Email!).ShouldHaveSingleItem().Text.ShouldContain(day);
        (await site.MessageAsync(booking, MessageKinds.SessionChanged)).State.ShouldBe(MessageState.Sent);
        (await site.MessageAsync(landline, MessageKinds.SessionChanged)).State.ShouldBe(MessageState.Waiting);
        (await (await site.SignInAsync(StaffRole.Steward)).OpenAsync(MessageLinks.Calls)).QuerySelector("main")!.TextContent
            .ShouldContain($"Je groepsles Je eerste e-mail is veranderd. Ze is nu op {day}");
    }

    [Fact]
    public async Task Of_two_changes_that_are_told_only_the_last_leaves()
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var session = await site.PlanAsync(inDays: 20, trainerId: trainer.Id);
        var (booking, email) = await site.BookByEmailAsync(session);
        await site.SendAsync();
        await ChangeAsync(session, session.Day.AddDays(1));
        await ChangeAsync(session, session.Day.AddDays(2));

        await site.SendAsync();

        site.MailsTo(email).Count.ShouldBe(2, "the confirmation and the last change");
        site.MailsTo(email)[1].Text.ShouldContain(BelgianFormat.LongDate(session.Day.AddDays(2)));
        site.MailsTo(trainer.Email!).ShouldHaveSingleItem().Text.ShouldContain(BelgianFormat.LongDate(session.Day.AddDays(2)));
        (await site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == booking.Id && m.Kind == MessageKinds.SessionChanged)
            .OrderBy(m => m.Id).Select(m => m.State).ToListAsync())).ShouldBe([MessageState.Dropped, MessageState.Sent]);
    }

    [Fact]
    public async Task Another_room_at_the_same_hour_is_told_each_time()
    {
        var session = await site.PlanAsync(inDays: 20);
        var (_, email) = await site.BookByEmailAsync(session);
        await site.SendAsync();

        foreach (var room in new[] { "Zaal 2", "Zaal 3" })
        {
            await MoveToAsync(session, room);
            await site.SendAsync();
        }

        site.MailsTo(email).Count.ShouldBe(3, "the confirmation and both changes");
        site.MailsTo(email)[1].Text.ShouldContain("(Zaal 2)");
        site.MailsTo(email)[2].Text.ShouldContain("(Zaal 3)");
    }

    [Fact]
    public async Task A_seat_is_offered_also_when_the_class_moves_before_the_message_leaves()
    {
        var session = await site.PlanAsync(seats: 1, inDays: 20);
        var first = (await site.BookAsync(ClassSite.Request(session))).Bookings.Single();
        var (_, email) = await site.BookByEmailAsync(session);
        await site.SendAsync();
        await CancelAsync(first);

        await ChangeAsync(session, session.Day.AddDays(1));
        await site.SendAsync();

        site.MailsTo(email).Count(mail => mail.Text.Contains("Er is een plaats vrij voor jou") && mail.Text.Contains(BelgianFormat.LongDate(session.Day.AddDays(1)))).ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_taken_off_a_class_hears_of_it_also_when_that_moves_or_is_cancelled_before_the_message_leaves(bool moves)
    {
        var session = await site.PlanAsync(inDays: 20);
        var (booking, email) = await site.BookByEmailAsync(session);
        await site.SendAsync();
        await CancelAsync(booking);

        await (moves ? ChangeAsync(session, session.Day.AddDays(1)) : CancelAsync(session));
        await site.SendAsync();

        site.MailsTo(email).Count.ShouldBe(2, "the confirmation and its end");
        site.MailsTo(email)[1].Text.ShouldContain("Je bent uitgeschreven");
        (await ReadCalendar.ReadAsync(site.MailsTo(email)[1].Calendar)).Method.ShouldBe("CANCEL");
    }

    [Fact]
    public async Task Who_is_taken_off_a_cancelled_class_hears_once_that_it_is_cancelled()
    {
        var session = await site.PlanAsync(inDays: 20);
        var (booking, email) = await site.BookByEmailAsync(session);
        await site.SendAsync();
        await CancelAsync(session);

        await CancelAsync(booking);
        await site.SendAsync();

        site.MailsTo(email).Count.ShouldBe(2);
        site.MailsTo(email)[1].Text.ShouldContain("Je groepsles gaat niet door.");
    }

    /// <summary>To a new room at the same place.</summary>
    async Task MoveToAsync(ClassSession session, string name)
    {
        var room = await site.QueryAsync(async context =>
        {
            var location = await context.Rooms.Where(r => r.Id == session.RoomId).Select(r => r.LocationId).SingleAsync();
            var added = context.Rooms.Add(new(location, name, 50)).Entity;
            await context.SaveChangesAsync();
            return added.Id;
        });
        await ChangeAsync(session, session.Day, room);
    }

    Task ChangeAsync(ClassSession session, DateOnly day, params string[] languages) => ChangeAsync(session, day, session.RoomId, languages);

    async Task ChangeAsync(ClassSession session, DateOnly day, Guid room, params string[] languages)
    {
        var now = await site.ReadAsync(session);
        var details = Wanted.Session(now.CoursePlanId, room, now.TrainerId, null, day, now.Begins, now.Ends, now.TravelMinutes, now.Capacity, languages);
        (await site.WithAsync<ChangeSession, ChangeAnswer>(change => change.RunAsync(
            now.Id, details, now.Sequence, new(now.Capacity, "Zaal 1", false), Guid.Empty, CancellationToken.None))).Outcome.ShouldBe(ChangeOutcome.Changed);
    }

    async Task CancelAsync(ClassSession session) => (await site.WithAsync<CancelSession, ChangeOutcome>(
        cancel => cancel.RunAsync(session.Id, "De lesgever is ziek.", session.Sequence, CancellationToken.None))).ShouldBe(ChangeOutcome.Changed);

    Task CancelAsync(Booking booking) => site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(booking.Id, CancellationToken.None));
}

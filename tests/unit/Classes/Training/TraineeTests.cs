using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Platform.Messaging;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Training;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Training;

/// <summary>A booking of a staff member, wherever else bookings of people are read.</summary>
public sealed class TraineeTests(MessageSite site) : IClassFixture<MessageSite>
{
    [Fact]
    public async Task Many_forms_at_once_for_one_staff_member_are_one_seat()
    {
        var training = await PlanAsync();
        var member = await site.AddStaffMemberAsync([StaffRole.Steward]);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => BookAsync(training, member)));

        answers.Count(answer => answer.Outcome == BookOutcome.Booked).ShouldBe(1);
        answers.Count(answer => answer.Outcome == BookOutcome.AlreadyBooked).ShouldBe(11);
        ((await site.ReadAsync(training)).Booked, await site.CountAsync(training)).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Two_staff_members_in_one_training_are_two_seats()
    {
        var training = await PlanAsync();

        await BookAsync(training, await site.AddStaffMemberAsync([StaffRole.Steward]));
        (await BookAsync(training, await site.AddStaffMemberAsync([StaffRole.Steward]))).Outcome.ShouldBe(BookOutcome.Booked);

        (await site.ReadAsync(training)).Booked.ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_has_another_organisation_meanwhile_has_no_second_seat()
    {
        var training = await PlanAsync();
        var member = await site.AddStaffMemberAsync([StaffRole.Steward], "Huis van vroeger");
        await BookAsync(training, member);
        var next = await site.AddStaffMemberAsync([StaffRole.Steward], "Huis van nu");

        var answer = await site.BookAsync(Request(training, new Trainee(member.Id, member.Name, member.Email!, next.OrganisationId)));

        answer.Outcome.ShouldBe(BookOutcome.AlreadyBooked);
    }

    [Fact]
    public async Task The_certificate_keeps_the_organisation_of_then()
    {
        var training = await PlanAsync();
        var desk = await ClientDesk.OpenAsync(site, "Huis van vroeger");
        await desk.Browser.FillInAsync(TrainingLinks.Session(training.Id));
        var booking = await BookingAsync(training);
        var elsewhere = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Huis van nu");
        var member = await site.QueryAsync(async context =>
        {
            // Nobody changes organisation any more; some did before.
            await context.StaffMembers.Where(m => m.Id == desk.Counsellor.Id)
                .ExecuteUpdateAsync(change => change.SetProperty(m => m.OrganisationId, elsewhere.OrganisationId));
            var moved = await context.StaffMembers.SingleAsync(m => m.Id == desk.Counsellor.Id);
            context.Add(new AttendanceEntry(
                Guid.NewGuid(), booking.Id, AttendanceKind.Present, 120, training.EndsAt, training.EndsAt, desk.Counsellor.Id));
            (await context.ClassSessions.SingleAsync(s => s.Id == training.Id)).SignOff(desk.Counsellor.Id, training.EndsAt);
            await context.SaveChangesAsync();
            return moved;
        });
        // A code for signing in works once.
        site.Clock.Advance(TimeSpan.FromMinutes(1));

        var sheet = await (await site.SignInAsync(member)).OpenAsync(TrainingLinks.Certificate(booking.Id));

        sheet.QuerySelector(".paper")!.TextContent.ShouldContain("Huis van vroeger");
        sheet.QuerySelector(".paper")!.TextContent.ShouldNotContain("Huis van nu");
    }

    [Fact]
    public async Task Messages_go_to_the_staff_member_at_the_address_that_they_have_then()
    {
        var training = await PlanAsync();
        var member = await site.AddStaffMemberAsync([StaffRole.Steward]);
        var booking = (await BookAsync(training, member)).Bookings.Single();
        var address = Cast.NewEmail();
        await site.QueryAsync(context => context.StaffMembers.Where(m => m.Id == member.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.Email, address)));

        await site.SendAsync();

        var message = await site.MessageAsync(booking, MessageKinds.Confirmed);
        (message.State, message.ReaderId, message.PersonId).ShouldBe((MessageState.Sent, member.Id, null));
        site.MailsTo(member.Email!).ShouldBeEmpty();
        var mail = site.MailsTo(address).ShouldHaveSingleItem();
        mail.Text.ShouldContain($"Dag {member.Name}");
        mail.Text.ShouldContain(booking.Code);
        (await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(MessageLinks.Message(message.Id)))
            .QuerySelector("main")!.TextContent.ShouldContain(member.Name);
    }

    [Fact]
    public async Task A_training_that_moves_or_is_cancelled_is_told_and_reminded_of_once()
    {
        var training = await PlanAsync();
        var member = await site.AddStaffMemberAsync([StaffRole.Steward]);
        var booking = (await BookAsync(training, member)).Bookings.Single();
        await site.SendAsync();

        await site.WithAsync<ChangeSession, ChangeAnswer>(change => change.RunAsync(
            training.Id,
            training.ToDetails() with { Begins = training.Begins.AddHours(1), Ends = training.Ends.AddHours(1) },
            training.Sequence, new(training.Capacity, "Zaal 1", false), Guid.Empty, CancellationToken.None));
        await site.SendAsync();
        var moved = await site.ReadAsync(training);
        await site.WithAsync<CancelSession, ChangeOutcome>(
            cancel => cancel.RunAsync(moved.Id, "De zaal is dicht.", moved.Sequence, CancellationToken.None));
        await site.SendAsync();

        site.MailsTo(member.Email!).Count.ShouldBe(3, "booked, moved, cancelled");
        site.MailsTo(member.Email!)[^1].Text.ShouldContain("De zaal is dicht.");
        (await site.QueryAsync(context => context.OutboxMessages.Where(m => m.Subject == booking.Id)
            .AllAsync(m => m.ReaderId == member.Id && m.PersonId == null))).ShouldBeTrue();
    }

    [Fact]
    public async Task Who_cancelled_and_booked_again_hears_nothing_of_the_first_time_and_others_do()
    {
        var training = await PlanAsync();
        var (again, once) = (await site.AddStaffMemberAsync([StaffRole.Steward]), await site.AddStaffMemberAsync([StaffRole.Steward]));
        foreach (var member in new[] { again, once })
        {
            await CancelAsync((await BookAsync(training, member)).Bookings.Single());
        }
        await BookAsync(training, again);

        await site.SendAsync();

        site.MailsTo(again.Email!).ShouldHaveSingleItem().Text.ShouldNotContain("Je bent uitgeschreven");
        site.MailsTo(once.Email!).ShouldHaveSingleItem().Text.ShouldContain("Je bent uitgeschreven");
    }

    [Fact]
    public async Task A_seat_that_comes_free_is_offered_by_mail_and_taken_by_its_link()
    {
        var (training, member, next) = await OfferAsync("Huis met aanbod");
        next.OfferedUntil.ShouldNotBeNull();

        await site.SendAsync();

        var lines = site.MailsTo(member.Email!)[^1].Text.Split('\n');
        var link = new Uri(lines.First(line => line.Contains("/inschrijving/", StringComparison.Ordinal)).Trim());
        var page = await site.Visitor().OpenAsync(link.PathAndQuery);
        page.QuerySelector(".kicker")!.TextContent.ShouldBe(member.Name);
        var yes = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        (await site.Visitor().SubmitAsync(yes, ("antwoord", "ja"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await BookingAsync(training, member)).State.ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public async Task An_offer_that_did_not_arrive_is_told_by_a_colleague_and_by_nobody_else()
    {
        var (training, member, _) = await OfferAsync("Huis zonder post");
        site.Smtp.Mood = SmtpMood.Refuses;
        await site.SendAsync();
        site.Smtp.Mood = SmtpMood.Takes;
        var colleague = await site.SignInAsync(await site.AddStaffMemberAsync([StaffRole.Counsellor], "Huis zonder post"));
        var outsider = await site.SignInAsync(StaffRole.Coordinator, "Elders");

        var call = (await colleague.OpenAsync(MessageLinks.Calls)).QuerySelector("main")!;
        call.TextContent.ShouldContain(member.Name);
        (await outsider.OpenAsync(MessageLinks.Calls)).QuerySelector("main")!.TextContent.ShouldNotContain(member.Name);

        var message = await site.MessageAsync(await BookingAsync(training, member), MessageKinds.Offered);
        (await colleague.FillInAsync(MessageLinks.Call(message.Id), ("Result", "Yes"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await BookingAsync(training, member)).State.ShouldBe(BookingState.Confirmed);
    }

    [Fact]
    public async Task A_client_with_the_name_and_address_of_a_colleague_is_not_that_colleague()
    {
        var (training, session) = (await PlanAsync(), await site.PlanAsync());
        var desk = await ClientDesk.OpenAsync(site, "Huis met naamgenoot");
        var client = new PersonDetails(desk.Counsellor.Name, Reach.ByEmail(desk.Counsellor.Email!), desk.Counsellor.OrganisationId);

        await BookAsync(training, desk.Counsellor);
        var ofClient = (await site.BookAsync(ClassSite.Request(session, client))).Bookings.Single();

        ofClient.PersonId.ShouldNotBeNull();
        (await BookingAsync(training)).StaffMemberId.ShouldBe(desk.Counsellor.Id);
        (await desk.Browser.OpenAsync(TrainingLinks.Session(training.Id)))
            .QuerySelector("main .card-row")!.TextContent.ShouldContain(client.FirstName);
    }

    [Fact]
    public async Task The_trainer_sees_the_name_and_a_coordinator_of_another_organisation_does_not()
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var training = await site.PlanAsync(inDays: 12, trainerId: trainer.Id, audience: Audience.Counsellors);
        var member = await site.AddStaffMemberAsync([StaffRole.Steward], "Andere partner");
        var booking = (await BookAsync(training, member)).Bookings.Single();
        var own = await site.SignInAsync(StaffRole.Coordinator, "Andere partner");
        var outsider = await site.SignInAsync(StaffRole.Coordinator, "Elders");

        (await (await site.SignInAsync(trainer)).OpenAsync(TrainerLinks.Session(training.Id))).Body!.TextContent.ShouldContain(member.Name);
        foreach (var address in new[] { TrainerLinks.Session(training.Id), PlanningLinks.Session(training.Id) })
        {
            (await own.OpenAsync(address)).Body!.TextContent.ShouldContain(member.Name, Case.Sensitive, address);
            var seen = (await outsider.OpenAsync(address)).Body!.TextContent;
            seen.ShouldContain("Andere partner", Case.Sensitive, address);
            seen.ShouldNotContain(member.Name, Case.Sensitive, address);
        }
        (await outsider.OpenAsync(PlanningLinks.Session(training.Id))).Body!.TextContent.ShouldNotContain(booking.Code);
    }

    [Fact]
    public async Task Moving_keeps_whose_booking_it_is()
    {
        var (from, to) = (await PlanAsync(), await PlanAsync());
        var member = await site.AddStaffMemberAsync([StaffRole.Steward]);
        var booking = (await BookAsync(from, member)).Bookings.Single();

        (await MoveAsync(booking, to)).Outcome.ShouldBe(BookOutcome.Booked);
        (await MoveAsync((await BookAsync(from, member)).Bookings.Single(), to)).Outcome.ShouldBe(BookOutcome.AlreadyBooked);

        var moved = await BookingAsync(to);
        (moved.StaffMemberId, moved.OrganisationId, moved.PersonId).ShouldBe((member.Id, member.OrganisationId, null));
    }

    Task<ClassSession> PlanAsync(int seats = 8) => site.PlanAsync(seats, inDays: 12, audience: Audience.Counsellors);

    static BookRequest Request(ClassSession training, Trainee trainee, bool mayWait = false) =>
        new(RequestKey.New(), [training.Id], trainee, BookingOrigin.Staff, mayWait, MadeBy: trainee.StaffMemberId);

    Task<BookAnswer> BookAsync(ClassSession training, StaffMember member, bool mayWait = false) =>
        site.BookAsync(Request(training, new Trainee(member.Id, member.Name, member.Email!, member.OrganisationId), mayWait));

    /// <summary>Somebody waits, and then gets the seat of whoever had it.</summary>
    async Task<(ClassSession Training, StaffMember Member, Booking Next)> OfferAsync(string organisation)
    {
        var training = await PlanAsync(seats: 1);
        var first = (await BookAsync(training, await site.AddStaffMemberAsync([StaffRole.Steward]))).Bookings.Single();
        var member = await site.AddStaffMemberAsync([StaffRole.Steward], organisation);
        await BookAsync(training, member, mayWait: true);
        await site.SendAsync();
        await CancelAsync(first);
        return (training, member, await BookingAsync(training, member));
    }

    Task<Booking?> CancelAsync(Booking booking) =>
        site.WithAsync<EndBooking, Booking?>(end => end.CancelAsync(booking.Id, CancellationToken.None));

    Task<BookAnswer> MoveAsync(Booking booking, ClassSession to) =>
        site.WithAsync<MoveBooking, BookAnswer>(move => move.RunAsync(booking.Id, to.Id, RequestKey.New(), CancellationToken.None));

    Task<Booking> BookingAsync(ClassSession training) =>
        site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.SessionId == training.Id));

    Task<Booking> BookingAsync(ClassSession training, StaffMember member) => site.QueryAsync(
        context => context.Bookings.AsNoTracking().SingleAsync(b => b.SessionId == training.Id && b.StaffMemberId == member.Id));
}

using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.People;

/// <summary>The lines that the features lay about a person, and to whom each of them goes.</summary>
public sealed class PersonLineTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_lines_of_a_client_are_for_their_own_organisation_and_for_no_other()
    {
        var desk = await ClientDesk.OpenAsync(site, "Ziet zijn cliënt");
        var booking = await desk.BookedAsync(await site.PlanAsync(), ClientDesk.SomeClient());
        var outsider = await ClientDesk.OpenAsync(site, "Ziet niets");
        var person = await desk.PersonAsync(booking);

        var own = await ReadAsync(person, new SeenBy.Organisation(desk.Counsellor.OrganisationId), new SeenBy.Helper(desk.Counsellor.Id));
        var other = await ReadAsync(person, new SeenBy.Organisation(outsider.Counsellor.OrganisationId), new SeenBy.Helper(outsider.Counsellor.Id));

        own.ShouldHaveSingleItem().Link.ShouldBe(CounsellorLinks.Booking(booking.Id));
        other.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_trainer_sees_what_was_booked_in_their_own_class_only()
    {
        var (trainer, colleague) = (await site.AddStaffMemberAsync([StaffRole.Trainer]), await site.AddStaffMemberAsync([StaffRole.Trainer]));
        var (theirs, other) = (await site.PlanAsync(trainerId: trainer.Id), await site.PlanAsync(inDays: 3, trainerId: colleague.Id));
        var somebody = ClassSite.SomeBody();
        await site.BookAsync(ClassSite.Request(theirs, somebody));
        var person = await PersonAsync((await site.BookAsync(ClassSite.Request(other, somebody))).Bookings[0]);

        var seen = await ReadAsync(person, new SeenBy.Helper(trainer.Id), new SeenBy.Organisation(trainer.OrganisationId));

        var line = seen.ShouldHaveSingleItem();
        (line.At, line.Link).ShouldBe((theirs.StartsAt, TrainerLinks.Session(theirs.Id)));
    }

    [Fact]
    public async Task A_card_sees_what_was_done_with_it_and_the_person_sees_everything()
    {
        var (mine, notMine) = (await site.PlanAsync(), await site.PlanAsync(inDays: 3));
        var (somebody, learner) = (ClassSite.SomeBody(), await AddLearnerAsync());
        await site.BookAsync(ClassSite.Request(mine, somebody) with { CardInHand = learner });
        var person = await PersonAsync((await site.BookAsync(ClassSite.Request(notMine, somebody))).Bookings[0]);

        (await ReadAsync(person, new SeenBy.CardHolder(learner))).Select(line => line.At).ShouldBe([mine.StartsAt]);
        (await ReadAsync(person, new SeenBy.CardHolder(await AddLearnerAsync()))).ShouldBeEmpty();
        (await ReadAsync(person, new SeenBy.ThePerson())).Select(line => line.At).ShouldBe([mine.StartsAt, notMine.StartsAt], ignoreOrder: true);
        (await ReadAsync(person)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_line_tells_how_the_person_was_there()
    {
        var session = await site.PlanAsync();
        var booking = (await site.BookAsync(ClassSite.Request(session))).Bookings[0];
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        await site.QueryAsync(context =>
        {
            var now = site.Clock.GetUtcNow();
            context.Add(new AttendanceEntry(Guid.NewGuid(), booking.Id, AttendanceKind.Present, 110, now, now, trainer.Id));
            return context.SaveChangesAsync(Cancel);
        });

        var line = (await ReadAsync(await PersonAsync(booking), new SeenBy.ThePerson())).ShouldHaveSingleItem();

        line.What.ShouldContain(SessionTime.Short(session.Day, session.Begins, session.Ends));
        line.What.ShouldEndWith(": Was er");
        line.Content!["minuten"]!.GetValue<int>().ShouldBe(110);
    }

    async Task<IReadOnlyList<PersonLine>> ReadAsync(Person person, params SeenBy[] seenBy) =>
        await site.WithAsync<PersonLines, IReadOnlyList<PersonLine>>(async lines =>
            [.. (await lines.ReadAsync(person, seenBy, Cancel)).SelectMany(chapter => chapter.Lines)]);

    Task<Person> PersonAsync(Booking booking) => site.QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == booking.PersonId));

    Task<Guid> AddLearnerAsync() => site.QueryAsync(async context =>
    {
        var learner = context.Add(new Web.Features.Accounts.Learner("Amina", null, null, DateOnly.FromDateTime(site.Clock.GetUtcNow().Date))).Entity;
        await context.SaveChangesAsync(Cancel);
        return learner.Id;
    });
}

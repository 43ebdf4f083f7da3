using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Shared;

namespace DigitaalWerkt.Tests.Classes.Counsellors;

public sealed class SessionChoiceTests
{
    static readonly SessionRow Full = Make("E-mail", "rabot", day: 1, free: 0);

    [Fact]
    public void The_same_course_comes_before_one_that_is_nearer_or_sooner()
    {
        var (nearer, sooner, same) = (Make("Cv", "rabot", day: 3), Make("Cv", "ledeberg", day: 2), Make("E-mail", "ledeberg", day: 9));

        Choose(Full, sooner, nearer, same).Instead(Full).ShouldBe(same);
    }

    [Fact]
    public void Of_the_same_course_the_near_one_comes_before_the_next_one()
    {
        var (sooner, near, later) = (Make("E-mail", "ledeberg", day: 2), Make("E-mail", "rabot", day: 3), Make("E-mail", "rabot", day: 4));

        Choose(Full, sooner, near, later).Instead(Full).ShouldBe(near);
    }

    [Fact]
    public void Without_one_of_the_same_course_there_is_another_course()
    {
        var other = Make("Cv", "ledeberg", day: 2);

        Choose(Full, other, Make("E-mail", "rabot", day: 3, free: 0)).Instead(Full).ShouldBe(other);
        SessionChoice.IsSameCourse(other, Full).ShouldBeFalse();
    }

    [Fact]
    public void Seats_that_the_organisation_holds_are_free_for_it()
    {
        var choice = new SessionChoice([Full], [new(Guid.NewGuid(), Full.Id, 3), new(Guid.NewGuid(), Full.Id, 1), new(Guid.NewGuid(), Guid.NewGuid(), 1)], null);

        var session = choice.Next.Single();

        (session.IsFull, session.OpenSeats, session.OwnSeats).ShouldBe((false, 0, 4));
        choice.BlocksIn(session).Count.ShouldBe(2);
    }

    static SessionChoice Choose(params SessionRow[] coming) => new(coming, Array.Empty<OpenBlock>(), null);

    static SessionRow Make(string title, string neighbourhood, int day, int free = 4)
    {
        var startsAt = new DateTimeOffset(2026, 12, day, 13, 0, 0, TimeSpan.Zero);
        return new()
        {
            Id = Guid.NewGuid(), Title = title, Summary = "", Bring = null, Audience = Audience.JobSeekers, State = SessionState.Planned,
            Day = DateOnly.FromDateTime(startsAt.Date), Begins = new(14, 0), Ends = new(16, 0), StartsAt = startsAt, EndsAt = startsAt.AddHours(2),
            Capacity = 8, Booked = 8 - free, Languages = [], TrainerId = null, SignedOffAt = null, Room = "Zaal", Place = "Bib", Street = "Straat 1",
            Postcode = neighbourhood == "rabot" ? "9000" : "9050", Town = "Gent", Neighbourhood = neighbourhood,
        };
    }
}

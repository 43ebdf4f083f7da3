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

    const int Seats = 8;

    static SessionRow Make(string title, string neighbourhood, int day, int free = 4)
    {
        var session = ClassSession.Plan(Wanted.Session(
            Guid.NewGuid(), Guid.NewGuid(), null, null, new(2026, 12, day), new(14, 0), new(16, 0), 15, Seats, []));
        // Only the guard of the seats changes it; there is no database here.
        typeof(ClassSession).GetProperty(nameof(ClassSession.Booked))!.SetValue(session, Seats - free);
        return new()
        {
            Session = session, Course = CoursePlan.Create(Wanted.Course(title, "", Audience.JobSeekers, [], null)), Room = "Zaal", Place = "Bib", Street = "Straat 1",
            Postcode = neighbourhood == "rabot" ? "9000" : "9050", Town = "Gent", Neighbourhood = neighbourhood,
        };
    }
}

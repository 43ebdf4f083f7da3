using DigitaalWerkt.Web.Features.Classes.Attendance.Team;
using DigitaalWerkt.Web.Features.Classes.Book;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Tests.People;

/// <summary>A first name and one way to be reached are read the same at every door.</summary>
public sealed class PersonInputTests
{
    static readonly Guid Organisation = Guid.NewGuid();

    [Theory]
    [InlineData("Amina", "0470 12 34 56", "+32470123456")]
    [InlineData(" Amina  El Amrani ", "٠٤٧٠ ١٢ ٣٤ ٥٦", "+32470123456")]
    [InlineData("أمينة", "+90 532 123 45 67", "+905321234567")]
    [InlineData("J. Peeters", "jan@post.example", "jan@post.example")]
    [InlineData("Ami\u202Ena", "0470 12 34 56", "+32470123456")]
    public void A_name_with_a_number_or_an_address_is_the_same_person_at_every_door(string name, string reach, string kept)
    {
        var way = kept.Contains('@') ? Reach.ByEmail(kept) : Reach.ByPhone(PhoneNumber.FromKept(kept));
        var expected = new PersonDetails(PlainText.Line(name)!, way);

        Doors(name, reach).Select(read => read([])).ShouldAllBe(person => person == expected);
    }

    [Theory]
    [InlineData("klik op www.evil.be/win", "0470 12 34 56", PersonProblem.NameWrong)]
    [InlineData("http://x", "0470 12 34 56", PersonProblem.NameWrong)]
    [InlineData("\u3164", "0470 12 34 56", PersonProblem.NameMissing)]
    [InlineData("\u202E", "0470 12 34 56", PersonProblem.NameMissing)]
    [InlineData("  ", "0470 12 34 56", PersonProblem.NameMissing)]
    [InlineData("Amina", "0470 12 34", PersonProblem.PhoneWrong)]
    [InlineData("Amina", "amina@post", PersonProblem.EmailWrong)]
    [InlineData("Amina", "a@post.example,b@post.example", PersonProblem.EmailWrong)]
    public void What_one_door_refuses_every_door_refuses(string name, string reach, PersonProblem problem)
    {
        foreach (var read in Doors(name, reach))
        {
            var problems = new List<PersonProblem>();

            read(problems).ShouldBeNull();
            problems.ShouldBe([problem]);
        }
    }

    [Fact]
    public void A_name_that_is_too_long_is_told_so()
    {
        var problems = new List<PersonProblem>();

        PersonInput.From(new string('a', Person.NameLength + 1), null).Read(new() { Otherwise = Reach.None }, problems).ShouldBeNull();

        problems.ShouldBe([PersonProblem.NameTooLong]);
    }

    [Fact]
    public void Without_a_way_to_be_reached_a_door_says_what_then()
    {
        var problems = new List<PersonProblem>();
        var counsellor = Reach.ByCounsellor(Guid.NewGuid());

        new BookInput { Name = "Amina" }.Read(new(), problems).ShouldBeNull();
        problems.ShouldBe([PersonProblem.ReachMissing]);
        new WalkInInput { FirstName = "Amina" }.Read([])!.Reach.ShouldBe(Reach.None);
        TypedClient.Read("Amina", new() { Otherwise = counsellor, OrganisationId = Organisation }).Client
            .ShouldBe(new PersonDetails("Amina", counsellor, Organisation));
    }

    [Fact]
    public void At_the_door_of_a_class_two_people_of_one_name_get_a_number()
    {
        new WalkInInput { FirstName = "Ana 2" }.Read([])!.FirstName.ShouldBe("Ana 2");
        new BookInput { Name = "Ana 2", Phone = "0470 12 34 56" }.Read(new(), []).ShouldBeNull();
    }

    [Fact]
    public void One_is_reached_by_an_organisation_that_can_be_chosen_and_by_a_card_in_hand_only()
    {
        var learner = Guid.NewGuid();
        var options = new PersonInputOptions { LearnerId = learner, Organisations = [Organisation] };

        new PersonInput { Name = "Amina", Reach = "Counsellor", Organisation = Organisation }.Read(options, [])
            .ShouldBe(new("Amina", Reach.ByCounsellor(null), Organisation));
        new PersonInput { Name = "Amina", Reach = "Counsellor", Organisation = Guid.NewGuid() }.Read(options, []).ShouldBeNull();
        new PersonInput { Name = "Amina", Reach = "Card" }.Read(options, []).ShouldBe(new("Amina", Reach.ByCard(learner)));
        new PersonInput { Name = "Amina", Reach = "Card" }.Read(new(), []).ShouldBeNull();
    }

    static IEnumerable<Func<List<PersonProblem>, PersonDetails?>> Doors(string name, string reach)
    {
        var typed = reach.Contains('@') ? new BookInput { Name = name, Email = reach } : new BookInput { Name = name, Phone = reach };
        yield return problems => typed.Read(new(), problems);
        yield return problems => new WalkInInput { FirstName = name, Reach = reach }.Read(problems);
        yield return problems => PersonInput.From($"{name} {reach}").Read(new() { Otherwise = Reach.None }, problems);
    }
}

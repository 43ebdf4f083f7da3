using System.Text.Json;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Planning.Courses;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Locations;
using DigitaalWerkt.Web.Platform.Localisation;
using Audience = DigitaalWerkt.Web.Features.Classes.Planning.Audience;

namespace DigitaalWerkt.Tests.Classes.Planning;

/// <summary>A field more of a place or a course can't be forgotten: each test goes through all fields that there are.</summary>
public sealed class PlaceFieldsTests
{
    /// <summary>A language and, here, a lesson.</summary>
    const string AnotherCode = "tr";

    static readonly Texts Texts = new();

    static readonly LocationDetails Place = Wanted.Place("Bib", "Straat 1", "9000", "Gent", "rabot", "Tram 1", false, false, "Niets");
    static readonly CoursePlanDetails Course = Wanted.Course("Mail", "Kort.", Audience.JobSeekers, ["e-mail-openen"], "Je gsm");

    /// <summary>The lessons that can be chosen: the one of the course, and the one by which the test replaces it.</summary>
    static readonly Module[] Lessons = [Lesson("e-mail-openen"), Lesson(AnotherCode)];

    public static TheoryData<string> OfPlace => [.. typeof(LocationDetails).GetProperties().Select(property => property.Name)];

    public static TheoryData<string> OfCourse => [.. typeof(CoursePlanDetails).GetProperties().Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(OfPlace))]
    public void A_place_keeps_each_field_and_shows_it_in_the_form(string field)
    {
        var other = Location.Create(With(Place, field));

        other.ToDetails().ShouldBe(With(Place, field));
        Json(LocationInput.Of(other)).ShouldNotBe(Json(LocationInput.Of(Location.Create(Place))));
        LocationInput.Of(other).ToDetails().ShouldBe(With(Place, field));
    }

    [Theory]
    [MemberData(nameof(OfPlace))]
    public void Whoever_compares_a_place_reads_each_field_in_words(string field)
    {
        var (place, other) = (LocationInput.Of(Location.Create(Place)), LocationInput.Of(Location.Create(With(Place, field))));

        other.InWords(Texts).ShouldNotBe(place.InWords(Texts));
        place.InWords(Texts).Select(line => line.Word).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(OfCourse))]
    public void A_course_keeps_each_field_and_shows_it_in_the_form(string field)
    {
        var other = CoursePlan.Create(With(Course, field));

        Json(CourseInput.Of(other)).ShouldNotBe(Json(CourseInput.Of(CoursePlan.Create(Course))));
        Json(CourseInput.Of(other).ToDetails(Lessons)).ShouldBe(Json(With(Course, field)));
    }

    [Theory]
    [MemberData(nameof(OfCourse))]
    public void Whoever_compares_a_course_reads_each_field_in_words(string field)
    {
        var (course, other) = (CourseInput.Of(CoursePlan.Create(Course)), CourseInput.Of(CoursePlan.Create(With(Course, field))));

        other.InWords(Texts, Lessons).ShouldNotBe(course.InWords(Texts, Lessons));
        course.InWords(Texts, Lessons).Select(line => line.Word).ShouldBeUnique();
    }

    /// <summary>The form has the fields of the row and no others: a field more of the form alone would be forgotten too.</summary>
    [Fact]
    public void The_forms_have_the_fields_of_their_rows()
    {
        Names<LocationInput>().ShouldBe(Names<LocationDetails>(), ignoreOrder: true);
        Names<CourseInput>().ShouldBe(Names<CoursePlanDetails>(), ignoreOrder: true);
    }

    static Module Lesson(string slug) => new()
    {
        Slug = slug,
        Order = 1,
        Group = default,
        IsFirst = false,
        NeedsEmail = false,
        Minutes = 5,
        Audience = default,
        After = null,
        Drawing = new("les.svg", "", 1, 1, []),
        Drawings = [],
        Codes = [],
        SeenOn = null,
        Mails = [],
        Answers = [],
        Recall = [],
        Files = [],
        Facts = [],
        Languages = [],
        Title = new($"Les {slug}", new Dictionary<string, string>()),
        Summary = new("", new Dictionary<string, string>()),
        Words = [],
        Steps = [],
        Guide = null,
    };

    static IEnumerable<string> Names<T>() => typeof(T).GetProperties().Select(property => property.Name);

    static string Json(object row) => JsonSerializer.Serialize(row);

    static T With<T>(T row, string field)
        where T : notnull
    {
        var copy = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(row, null)!;
        var property = typeof(T).GetProperty(field)!;
        property.SetValue(copy, Another(field, property.GetValue(row)));
        return copy;
    }

    static object? Another(string field, object? now) => now switch
    {
        bool yes => !yes,
        Audience => Audience.Counsellors,
        IReadOnlyList<string> => new[] { AnotherCode },
        _ when field == nameof(LocationDetails.Neighbourhood) => "ledeberg",
        _ => $"{now}!",
    };
}

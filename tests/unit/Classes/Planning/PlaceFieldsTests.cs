using System.Text.Json;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Planning.Courses;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Locations;

namespace DigitaalWerkt.Tests.Classes.Planning;

/// <summary>A field more of a place or a course can't be forgotten: each test goes through all fields that there are.</summary>
public sealed class PlaceFieldsTests
{
    static readonly LocationDetails Place = Wanted.Place("Bib", "Straat 1", "9000", "Gent", "rabot", "Tram 1", false, false, "Niets");
    static readonly CoursePlanDetails Course = Wanted.Course("Mail", "Kort.", Audience.JobSeekers, ["e-mail-openen"], "Je gsm");

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
    [MemberData(nameof(OfCourse))]
    public void A_course_shows_each_field_in_the_form(string field) =>
        Json(CourseInput.Of(CoursePlan.Create(With(Course, field)))).ShouldNotBe(Json(CourseInput.Of(CoursePlan.Create(Course))));

    static string Json(object row) => JsonSerializer.Serialize(row);

    static T With<T>(T row, string field)
        where T : notnull
    {
        var copy = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(row, null)!;
        var property = typeof(T).GetProperty(field)!;
        property.SetValue(copy, Another(property.GetValue(row)));
        return copy;
    }

    static object? Another(object? now) => now switch
    {
        bool yes => !yes,
        Audience => Audience.Counsellors,
        IReadOnlyList<string> => new[] { "tr" },
        _ => $"{now}!",
    };
}

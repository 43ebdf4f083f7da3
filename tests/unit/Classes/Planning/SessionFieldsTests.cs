using System.Reflection;
using System.Text.Json;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Planning.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.WebUtilities;

namespace DigitaalWerkt.Tests.Classes.Planning;

/// <summary>A field more of a session can't be forgotten anywhere: each test goes through all fields that there are.</summary>
public sealed class SessionFieldsTests
{
    static readonly SessionDetails Sample = Wanted.Session(
        Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), new(2027, 3, 2), new(14, 0), new(16, 0), 15, 8, ["tr"], "Proef");

    // The course and the seats have pages of their own, the leave to clash a field of the page that shows the clashes.
    static readonly string[] NotInTheForm = [nameof(SessionDetails.CoursePlanId), nameof(SessionDetails.Capacity), nameof(SessionDetails.ClashReason)];

    public static TheoryData<string> Decided =>
        [.. Fields(typeof(SessionDetails)).Select(property => property.Name).Where(name => name != nameof(SessionDetails.SeenClashes))];

    public static TheoryData<string> Typed => [.. Fields(typeof(SessionInput)).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Decided))]
    public void What_is_decided_stands_on_the_session(string field)
    {
        var changed = With(Sample, field);

        Value(ClassSession.Plan(changed).ToDetails(), field).ShouldBe(Value(changed, field));
    }

    [Theory]
    [MemberData(nameof(Decided))]
    public void A_session_that_differs_in_one_field_is_not_as_decided(string field)
    {
        var isTheSame = ClassSession.Plan(Sample).Is(With(Sample, field));

        // Seats are changed under their own lock.
        isTheSame.ShouldBe(field == nameof(SessionDetails.Capacity));
    }

    [Theory]
    [MemberData(nameof(Decided))]
    public void A_planned_session_stands_in_the_form_as_it_is(string field)
    {
        var form = JsonSerializer.Serialize(SessionInput.Of(ClassSession.Plan(With(Sample, field))));

        (form == JsonSerializer.Serialize(SessionInput.Of(ClassSession.Plan(Sample)))).ShouldBe(NotInTheForm.Contains(field));
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public void A_planner_reads_every_field_in_words(string field)
    {
        var session = SessionInput.Of(ClassSession.Plan(Sample));
        var choices = new SessionChoices(
            [], new([new(Guid.Parse(session.RoomId!), "Zaal", 8)], [new(Guid.Parse(session.EquipmentSetId!), "Koffer", 8)]),
            [new(Guid.Parse(session.TrainerId!), "Ana")]);

        var words = session.InWords(new Texts(), choices);

        With(session, field).InWords(new Texts(), choices).ShouldNotBe(words);
        words.Select(line => line.Word).ShouldBeUnique();
    }

    [Fact]
    public void Every_field_of_a_series_travels_in_the_address()
    {
        var series = new SeriesInput();
        foreach (var field in Fields(typeof(SeriesInput)))
        {
            series = With(series, field.Name);
        }

        var address = QueryHelpers.ParseQuery(series.At(""));

        foreach (var field in Fields(typeof(SeriesInput)))
        {
            string.Join(',', address[$"Input.{field.Name}"].ToArray()).ShouldBe(field.GetValue(series) is List<string> several ? string.Join(',', several) : field.GetValue(series));
        }
    }

    static IEnumerable<PropertyInfo> Fields(Type type) => type.GetProperties().Where(property => property.CanWrite);

    static object? Value(object row, string field) => row.GetType().GetProperty(field)!.GetValue(row);

    /// <summary>The same with another value in one field.</summary>
    static T With<T>(T row, string field)
        where T : notnull
    {
        var copy = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(row, null)!;
        var property = typeof(T).GetProperty(field)!;
        property.SetValue(copy, Another(property, property.GetValue(row)));
        return copy;
    }

    static object Another(PropertyInfo property, object? now) => now switch
    {
        Guid => Guid.NewGuid(),
        DateOnly day => day.AddDays(1),
        TimeOnly time => time.AddMinutes(30),
        int number => number + 1,
        IReadOnlyList<string> => new List<string> { "ar", "bg" },
        _ when property.Name == nameof(SessionInput.Begins) => "13:30",
        _ when property.Name == nameof(SessionInput.Ends) => "17:30",
        _ when property.Name == nameof(SessionInput.Day) => "2027-03-09",
        _ => $"{property.Name} {now}",
    };
}

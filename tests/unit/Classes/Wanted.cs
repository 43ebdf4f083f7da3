using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places;

namespace DigitaalWerkt.Tests.Classes;

/// <summary>Places, courses and sessions as a planner wants them, in one line.</summary>
public static class Wanted
{
    public static SessionDetails Session(
        Guid course, Guid room, Guid? trainer, Guid? equipment, DateOnly day, TimeOnly begins, TimeOnly ends, int travel, int seats,
        IReadOnlyList<string> languages, string? reason = null) => new()
        {
            CoursePlanId = course,
            RoomId = room,
            TrainerId = trainer,
            EquipmentSetId = equipment,
            Day = day,
            Begins = begins,
            Ends = ends,
            TravelMinutes = travel,
            Capacity = seats,
            Languages = languages,
            ClashReason = reason,
        };

    public static CoursePlanDetails Course(string title, string summary, Audience audience, IReadOnlyList<string> lessons, string? bring) => new()
    {
        Title = title,
        Summary = summary,
        Audience = audience,
        Lessons = lessons,
        Bring = bring,
        Languages = [],
    };

    public static LocationDetails Place(
        string name, string street, string postcode, string town, string neighbourhood, string directions, bool stepFree, bool hasWifi, string? equipment) => new()
        {
            Name = name,
            Street = street,
            Postcode = postcode,
            Town = town,
            Neighbourhood = neighbourhood,
            Directions = directions,
            StepFree = stepFree,
            HasWifi = hasWifi,
            Equipment = equipment,
        };
}

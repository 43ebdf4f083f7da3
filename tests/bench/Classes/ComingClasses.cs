using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Bench.Classes;

/// <summary>A thousand coming classes, spread over all neighbourhoods: some large ones, and many small.</summary>
/// <param name="Large">With as many seats as a class can have.</param>
/// <param name="Small">With <see cref="SmallSeats"/> seats.</param>
sealed record ComingClasses(IReadOnlyList<Guid> Large, IReadOnlyList<Guid> Small)
{
    public const int Count = 1000;
    public const int SmallSeats = 3;
    const int LargeOnes = BookingThroughput.Rushes;
    const int ADay = 5;

    public static async Task<ComingClasses> PlanAsync(string connectionString)
    {
        await using var context = new AppDbContext(new DbContextOptionsBuilder<AppDbContext>().UseAppConventions(connectionString).Options);
        var course = CoursePlan.Create(new()
        {
            Title = "Je eerste e-mail",
            Summary = "Je leert een e-mail openen en antwoorden.",
            Audience = Audience.JobSeekers,
            Lessons = ["e-mail-openen"],
            Bring = "Je smartphone",
            Languages = [],
        });
        context.Add(course);
        var rooms = Neighbourhood.All.Select(AddRoom).ToList();
        var classes = Enumerable.Range(0, Count).Select(number => Plan(course.Id, rooms[number % rooms.Count], number / rooms.Count, number < LargeOnes)).ToList();
        context.AddRange(classes);
        context.AddRange(classes.SelectMany(planned => planned.Occupations()));
        await context.SaveChangesAsync();
        var ids = classes.ConvertAll(planned => planned.Id);
        return new(ids[..LargeOnes], ids[LargeOnes..]);

        Guid AddRoom(Neighbourhood neighbourhood)
        {
            var location = Location.Create(new()
            {
                Name = $"Buurtpunt {neighbourhood.Name}",
                Street = "Dorpsstraat 1",
                Postcode = neighbourhood.Postcodes[^1],
                Town = "Gent",
                Neighbourhood = neighbourhood.Code,
                Directions = "Tram 1, halte Dorp.",
                StepFree = true,
                HasWifi = true,
                Equipment = null,
            });
            var room = new Room(location.Id, "Zaal 1", Room.MaxCapacity);
            context.AddRange(location, room);
            return room.Id;
        }
    }

    // One after the other in its room, from three days on, so that every booking has all its reminders.
    static ClassSession Plan(Guid courseId, Guid roomId, int turn, bool isLarge)
    {
        var day = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(3 + (turn / ADay));
        var begins = new TimeOnly(9 + (turn % ADay * 2), 0);
        return ClassSession.Plan(new()
        {
            CoursePlanId = courseId,
            RoomId = roomId,
            TrainerId = null,
            EquipmentSetId = null,
            Day = day,
            Begins = begins,
            Ends = begins.AddHours(1.5),
            TravelMinutes = ClassSession.UsualTravelMinutes,
            Capacity = isLarge ? ClassSession.MaxSeats : SmallSeats,
            Languages = turn % 3 == 0 ? ["tr"] : [],
        });
    }
}

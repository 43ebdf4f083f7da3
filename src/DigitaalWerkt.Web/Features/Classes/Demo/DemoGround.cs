using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Closings;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Demo;

/// <summary>Made-up places, courses and equipment, and the days on which everybody is closed.</summary>
sealed class DemoGround(AppDbContext context, Texts texts, TimeProvider clock) : IDemoPart
{
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (!await context.Locations.AnyAsync(cancellationToken))
        {
            AddPlaces();
            AddCourses();
            AddClosings();
            await context.SaveChangesAsync(cancellationToken);
        }
    }

    void AddPlaces()
    {
        foreach (var (key, postcode, neighbourhood, stepFree, places) in new[]
        {
            ("Linde", "9000", "rabot", true, 8), ("Molen", "9050", "ledeberg", true, 6), ("Brug", "9040", "sint-amandsberg", false, 10),
            ("Anker", "9000", "nieuw-gent", true, 12), ("Bron", "9032", "wondelgem", true, 8),
        })
        {
            var location = Location.Create(new()
            {
                Name = Say($"{key}_Name"),
                Street = Say($"{key}_Street"),
                Postcode = postcode,
                Town = Say($"{key}_Town"),
                Neighbourhood = neighbourhood,
                Directions = Say($"{key}_Directions"),
                StepFree = stepFree,
                HasWifi = true,
                Equipment = Say("Equipment"),
            });
            context.AddRange(location, new Room(location.Id, Say($"{key}_Room"), places));
        }
        context.AddRange(new EquipmentSet(Say("Laptops"), 8), new EquipmentSet(Say("Tablets"), 6));
    }

    void AddCourses()
    {
        foreach (var (key, audience, lessons) in new (string, Audience, string[])[]
        {
            ("Mail", Audience.JobSeekers, ["e-mail-openen", "e-mail-beantwoorden"]),
            ("Safe", Audience.JobSeekers, ["valse-e-mail"]),
            ("Jobs", Audience.JobSeekers, []),
            ("Cv", Audience.JobSeekers, ["e-mail-beantwoorden"]),
            ("Counsel", Audience.Counsellors, []),
            ("Meet", Audience.Network, []),
            ("Visit", Audience.Network, []),
            ("Study", Audience.Network, []),
        })
        {
            context.Add(CoursePlan.Create(new()
            {
                Title = Say($"{key}_Title"),
                Summary = Say($"{key}_Summary"),
                Audience = audience,
                Lessons = lessons,
                Bring = audience == Audience.Network ? null : Say($"{key}_Bring"),
                Languages = [],
            }));
        }
    }

    void AddClosings()
    {
        var year = clock.Today().Year;
        context.AddRange(new[] { year, year + 1 }.SelectMany(ClosingDefaults.Of)
            .Select(day => new ClosingDay(day.Days.First, day.Days.Last, texts.Dutch("Places", $"Places_Day_{day.Days.Code}"), day.Kind)));
    }

    string Say(string key) => texts.Dutch("Classes", $"Planning_Demo_{key}");
}

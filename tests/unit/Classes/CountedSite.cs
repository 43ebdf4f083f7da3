using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes;

/// <summary>A site that counts its questions to the database, with a place in every neighbourhood and many coming classes.</summary>
public sealed class CountedSite(TestDatabase databases) : ClassSite(databases)
{
    public const int Sessions = 1000;
    const int ADay = 5;

    bool isFilled;

    public QueryCount Queries { get; } = new();

    public async Task FillAsync()
    {
        if (isFilled)
        {
            return;
        }
        isFilled = true;
        await using var scope = Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        CoursePlan[] plans =
        [
            CoursePlan.Create(Wanted.Course("Je eerste e-mail", "Je leert een e-mail openen en antwoorden.", Audience.JobSeekers, ["e-mail-openen"], "Je smartphone")),
            CoursePlan.Create(Wanted.Course("Een valse e-mail herkennen", "Je leert valse e-mails zien.", Audience.JobSeekers, ["valse-e-mail"], null)),
        ];
        context.AddRange(plans);
        foreach (var (number, neighbourhood) in Neighbourhood.All.Index())
        {
            var location = Location.Create(Wanted.Place($"Buurtpunt {neighbourhood.Name}", $"Dorpsstraat {number + 1}", neighbourhood.Postcodes[^1], "Gent", neighbourhood.Code, "Tram 1, halte Dorp.", true, true, null));
            var room = new Room(location.Id, "Zaal 1", 12);
            context.AddRange(location, room);
            foreach (var index in Enumerable.Range(0, Sessions / Neighbourhood.All.Count))
            {
                context.AddSessions(ClassSession.Plan(Wanted.Session(
                    plans[(number + index) % 2].Id, room.Id, null, null, Clock.Today().AddDays(2 + (index / ADay)), new(9 + (index % ADay * 2), 0),
                    new(10 + (index % ADay * 2), 30), 15, 8, number % 3 == 0 ? ["tr"] : [])));
            }
        }
        await context.SaveChangesAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(Queries)));
    }
}

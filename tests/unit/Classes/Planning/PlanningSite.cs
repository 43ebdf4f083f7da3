using System.Data.Common;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Planning;

/// <summary>The site, with hands to fill in what planners fill in.</summary>
public class PlanningSite(TestDatabase databases) : ClassSite(databases)
{
    readonly LostAnswer lost = new();

    /// <summary>The next time that something is written for good, the program doesn't hear so in time.</summary>
    public void LoseAnswer() => lost.IsNext = true;

    /// <summary>A room for twelve, a set of six laptops and a course, that nobody else uses.</summary>
    public async Task<Hall> HallAsync()
    {
        var trainer = await AddStaffMemberAsync([Web.Features.Accounts.Staff.StaffRole.Trainer]);
        return await QueryAsync(async context =>
        {
            var location = Location.Create(Wanted.Place($"Huis {Guid.NewGuid():N}", "Teststraat 1", "9000", "Gent", "rabot", "Tram 1", true, true, null));
            var room = new Room(location.Id, "Zaal 1", 12);
            var course = CoursePlan.Create(Wanted.Course($"Cursus {Guid.NewGuid():N}", "Kort.", Audience.JobSeekers, ["e-mail-openen"], null));
            var set = new EquipmentSet("Koffer met laptops", 6);
            context.AddRange(location, room, course, set);
            await context.SaveChangesAsync();
            return new Hall(course.Id, location.Id, room.Id, trainer.Id, set.Id);
        });
    }

    /// <summary>A working day that is this far away, on the wall in Brussels.</summary>
    public DateOnly Day(int ahead) => BrusselsTime.DayOf(Clock.GetUtcNow()).AddDays(ahead);

    /// <summary>What a planner fills in for a series of four weeks in a hall.</summary>
    public (string Name, string Value)[] Series(Hall hall, DateOnly first, params (string Name, string Value)[] other) =>
        [.. new (string Name, string Value)[]
        {
            ("Input.CoursePlanId", $"{hall.Course}"), ("Input.RoomId", $"{hall.Room}"), ("Input.TrainerId", $"{hall.Trainer}"),
            ("Input.Day", first.ToString("O")), ("Input.Begins", "14:00"), ("Input.Ends", "16:00"), ("Input.Every", "1"), ("Input.Times", "4"),
            ("Input.Travel", "15"),
        }.ExceptBy(other.Select(field => field.Name), field => field.Name).Concat(other)];

    /// <summary>The sessions of a hall, in the order of their dates.</summary>
    public Task<List<ClassSession>> SessionsAsync(Hall hall) => QueryAsync(context =>
        context.ClassSessions.AsNoTracking().Where(s => s.CoursePlanId == hall.Course).OrderBy(s => s.StartsAt).ToListAsync());

    /// <summary>Sends the form for a series, and opens the preview that it leads to.</summary>
    public async Task<(string Address, IHtmlDocument Page)> PreviewAsync(HttpClient coordinator, params (string Name, string Value)[] fields)
    {
        var response = await SendAsync(coordinator, PlanningLinks.NewSessions, fields);
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther, (await response.ReadPageAsync()).QuerySelector(".error-summary")?.TextContent);
        var address = response.Headers.Location!.ToString();
        return (address, await coordinator.OpenAsync(address));
    }

    /// <summary>Sends the form of a page.</summary>
    public static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, params (string Name, string Value)[] changes) =>
        await client.SubmitAsync(FormOf(await client.OpenAsync(address), address), changes);

    /// <summary>The form of a page; one without an address of its own goes to that of its page.</summary>
    public static IHtmlFormElement FormOf(IHtmlDocument page, string address)
    {
        var form = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", form.GetAttribute("action") ?? address);
        return form;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(lost)));
    }

    sealed class LostAnswer : DbTransactionInterceptor
    {
        public bool IsNext { get; set; }

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            var isLost = IsNext;
            IsNext = false;
            return isLost ? throw new TimeoutException() : Task.CompletedTask;
        }
    }

    public sealed record Hall(Guid Course, Guid Location, Guid Room, Guid Trainer, Guid Set);
}

using System.Net;
using DigitaalWerkt.Tests.Classes.Planning;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static DigitaalWerkt.Tests.Classes.Planning.PlanningSite;

namespace DigitaalWerkt.Tests.Places;

/// <summary>What any feature may count on when it writes in the agenda.</summary>
public sealed class SharedAgendaTests(AgendaSite site) : IClassFixture<AgendaSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_thing_that_takes_nothing_any_more_loses_what_it_had_and_nobody_else_does()
    {
        var hall = await site.HallAsync();
        var (one, other) = (Row("Afspraak", hall.Room, 30), Row("Afspraak", hall.Room, 31));
        await WriteAsync([one.Occupant, other.Occupant], [one, other]);

        await WriteAsync([one.Occupant], []);

        (await RowsAsync(one)).ShouldBeEmpty();
        (await RowsAsync(other)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_row_of_a_thing_that_is_not_written_is_a_mistake_that_writes_nothing()
    {
        var hall = await site.HallAsync();
        var (named, stray) = (Row("Afspraak", hall.Room, 32), Row("Afspraak", hall.Room, 33));

        await Should.ThrowAsync<ArgumentException>(WriteAsync([named.Occupant], [named, stray]));

        (await RowsAsync(named)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("FeatureOfBefore", 34)]
    [InlineData(ClassSession.AgendaKind, 35)]
    public async Task What_nobody_names_is_in_the_way_in_plain_words(string kind, int inDays)
    {
        var hall = await site.HallAsync();
        var nameless = Row(kind, hall.Room, inDays);
        await WriteAsync([nameless.Occupant], [nameless]);
        var address = PlanningLinks.ChangeSession((await site.PlanAsync(inDays: inDays)).Id);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var refused = await SendAsync(coordinator, address, ("Input.RoomId", $"{hall.Room}"));
        var page = await refused.ReadPageAsync();
        var accepted = await coordinator.SubmitAsync(FormOf(page, address), ("Input.ClashReason", "Grote zaal"));

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var shown = page.QuerySelector(".panel.warning li a")!;
        shown.TextContent.ShouldStartWith("Iets waarvan we de naam niet kennen");
        shown.TextContent.ShouldEndWith("15.00–15.30");
        shown.HasAttribute("href").ShouldBeFalse();
        accepted.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    Occupation Row(string kind, Guid room, int inDays)
    {
        var day = site.Day(inDays);
        return new(
            new(kind, Guid.NewGuid()), new(ResourceKind.Room, room), BrusselsTime.At(day, new(15, 0)), BrusselsTime.At(day, new(15, 30)));
    }

    Task<int> WriteAsync(IReadOnlyCollection<Occupant> occupants, IReadOnlyCollection<Occupation> rows) =>
        site.WithAsync<IServiceProvider, int>(async services =>
        {
            await services.GetRequiredService<SharedAgenda>().WriteAsync(occupants, rows, Cancel);
            return await services.GetRequiredService<AppDbContext>().SaveChangesAsync(Cancel);
        });

    Task<List<Occupation>> RowsAsync(Occupation row) => site.QueryAsync(context =>
        context.Occupations.AsNoTracking().Where(o => o.OccupantId == row.OccupantId).ToListAsync(Cancel));
}

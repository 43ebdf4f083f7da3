using System.Net;
using DigitaalWerkt.Tests.Classes.Planning;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Places.Closings;
using Microsoft.EntityFrameworkCore;
using static DigitaalWerkt.Tests.Classes.Planning.PlanningSite;

namespace DigitaalWerkt.Tests.Places;

public sealed class ClosingPagesTests(PlanningSite site) : IClassFixture<PlanningSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_year_is_completed_once_with_what_stays_ticked()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = PlaceLinks.CompleteClosings(2031);
        var form = FormOf(await coordinator.OpenAsync(address), address);
        form.QuerySelector("input[value='SchoolHoliday-summer-break']")!.RemoveAttribute("checked");

        await coordinator.SubmitAsync(form);
        await coordinator.SubmitAsync(form);

        var days = await site.QueryAsync(context => context.ClosingDays.Where(d => d.First.Year == 2031).ToListAsync(Cancel));
        days.Count.ShouldBe(16);
        days.ShouldContain(day => day.Kind == ClosingKind.OwnClosing && day.Name == "Gentse Feesten" && day.First == new DateOnly(2031, 7, 18));
        (await coordinator.OpenAsync(address)).QuerySelectorAll("input[name=Chosen]").Select(box => box.GetAttribute("value")).ShouldBe(["SchoolHoliday-summer-break"]);
    }

    [Fact]
    public async Task An_own_closing_is_added_changed_and_removed()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var name = $"Verhuis {Guid.NewGuid():N}";

        await SendAsync(coordinator, PlaceLinks.NewClosing, ("Input.Name", name), ("Input.First", "2033-03-03"));
        var day = await site.QueryAsync(context => context.ClosingDays.SingleAsync(d => d.Name == name, Cancel));
        (day.First, day.Last, day.Kind).ShouldBe((new(2033, 3, 3), new(2033, 3, 3), ClosingKind.OwnClosing));
        (await SendAsync(coordinator, PlaceLinks.Closing(day.Id), ("Input.Last", "2033-03-01"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await SendAsync(coordinator, PlaceLinks.Closing(day.Id), ("Input.Last", "2033-03-05"));
        (await coordinator.OpenAsync(PlaceLinks.ClosingsOf(2033))).QuerySelector(".data")!.TextContent.ShouldContain("do 3 mrt 2033 tot en met za 5 mrt 2033");
        await SendAsync(coordinator, PlaceLinks.RemoveClosing(day.Id));

        (await site.QueryAsync(context => context.ClosingDays.AnyAsync(d => d.Name == name, Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_planned_before_a_day_closed_is_named_beside_that_day()
    {
        var session = await site.PlanAsync(inDays: 200);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var name = $"Verhuis {Guid.NewGuid():N}";

        await SendAsync(coordinator, PlaceLinks.NewClosing, ("Input.Name", name), ("Input.First", $"{session.Day:yyyy-MM-dd}"));

        var day = await site.QueryAsync(context => context.ClosingDays.SingleAsync(d => d.Name == name, Cancel));
        var row = (await coordinator.OpenAsync(PlaceLinks.ClosingsOf(session.Day.Year))).QuerySelectorAll(".data tbody tr").Single(r => r.TextContent.Contains(name));
        row.QuerySelector(".badge")!.TextContent.ShouldBe("1 gepland");
        (await coordinator.OpenAsync(PlaceLinks.Closing(day.Id))).QuerySelectorAll(".panel.warning li a").Select(a => a.GetAttribute("href"))
            .ShouldBe([PlanningLinks.Session(session.Id)]);
    }

    [Fact]
    public async Task What_is_planned_in_a_school_holiday_is_as_it_should_be()
    {
        var session = await site.PlanAsync(inDays: 201);
        var holiday = await site.QueryAsync(async context =>
        {
            var added = context.Add(new ClosingDay(session.Day, session.Day, $"Vakantie {Guid.NewGuid():N}", ClosingKind.SchoolHoliday)).Entity;
            await context.SaveChangesAsync(Cancel);
            return added;
        });

        var page = await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(PlaceLinks.Closing(holiday.Id));

        page.QuerySelector(".panel.warning").ShouldBeNull();
    }
}

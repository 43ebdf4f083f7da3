using System.Net;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Planning;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;
using static DigitaalWerkt.Tests.Classes.Planning.PlanningSite;

namespace DigitaalWerkt.Tests.Places;

public sealed class PlacePagesTests(PlanningSite site) : IClassFixture<PlanningSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_place_is_kept_with_all_that_one_must_know_and_then_asks_for_a_room()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var name = $"Huis {Guid.NewGuid():N}";

        var added = await SendAsync(coordinator, PlaceLinks.NewLocation,
            ("Input.Name", name), ("Input.Street", "Kade 1"), ("Input.Postcode", "9040"), ("Input.Town", "Sint-Amandsberg"),
            ("Input.Neighbourhood", "sint-amandsberg"), ("Input.Directions", "Bus 3.\r\nTe voet."), ("Input.StepFree", "true"), ("Input.Equipment", "Scherm"));
        await SendAsync(coordinator, added.Headers.Location!.ToString(), ("Input.Name", "Zaal"), ("Input.Capacity", "9"));

        var location = await site.QueryAsync(context => context.Locations.AsNoTracking().SingleAsync(l => l.Name == name, Cancel));
        (location.Neighbourhood, location.Postcode, location.StepFree, location.HasWifi, location.Directions, location.Equipment)
            .ShouldBe(("sint-amandsberg", "9040", true, false, "Bus 3.\nTe voet.", "Scherm"));
        (await coordinator.OpenAsync(PlaceLinks.Location(location.Id))).QuerySelector(".data tbody")!.TextContent.ShouldContain("Zaal");
    }

    [Fact]
    public async Task A_place_without_what_one_must_know_comes_back_with_what_was_typed()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await SendAsync(coordinator, PlaceLinks.NewLocation, ("Input.Name", "Huis"), ("Input.Postcode", "90"), ("Input.Neighbourhood", "nergens"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["#Input_Street", "#Input_Directions", "#Input_Postcode", "#Input_Neighbourhood"], ignoreOrder: true);
        page.QuerySelector("#Input_Postcode")!.GetAttribute("value").ShouldBe("90");
    }

    [Fact]
    public async Task Who_saves_a_place_over_a_newer_change_sees_both()
    {
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = PlaceLinks.Location(hall.Location);
        var stale = FormOf(await coordinator.OpenAsync(address), address);
        await SendAsync(coordinator, address, ("Input.Name", "Van een ander"));

        var answer = await coordinator.SubmitAsync(stale, ("Input.Name", "Van mij"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Van een ander");
        page.QuerySelector("#Input_Name")!.GetAttribute("value").ShouldBe("Van mij");
        (await coordinator.SubmitAsync(FormOf(page, address))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task What_is_put_aside_can_not_be_chosen_until_it_is_brought_back()
    {
        var hall = await site.HallAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        foreach (var (address, value) in new[]
        {
            (PlaceLinks.Location(hall.Location), hall.Room), (PlaceLinks.Room(hall.Room), hall.Room),
            (PlaceLinks.EquipmentSet(hall.Set), hall.Set), (PlanningLinks.Course(hall.Course), hall.Course),
        })
        {
            (await SendAsync(coordinator, ArchiveLinks.Archive(address))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            (await coordinator.OpenAsync(PlanningLinks.NewSessions)).QuerySelector($"option[value='{value}']").ShouldBeNull(address);
            (await SendAsync(coordinator, ArchiveLinks.Restore(address))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            (await coordinator.OpenAsync(PlanningLinks.NewSessions)).QuerySelector($"option[value='{value}']").ShouldNotBeNull(address);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_coming_classes_need_is_not_made_smaller_and_the_page_says_which_classes(bool isRoom)
    {
        var hall = await site.HallAsync();
        var session = ClassSession.Plan(Wanted.Session(hall.Course, hall.Room, hall.Trainer, hall.Set, site.Day(9), new(14, 0), new(16, 0), 15, 6, []));
        var gone = ClassSession.Plan(Wanted.Session(hall.Course, hall.Room, hall.Trainer, hall.Set, site.Day(10), new(14, 0), new(16, 0), 15, 6, []));
        gone.Cancel("Ziek");
        await site.QueryAsync(context =>
        {
            context.AddSessions(session, gone);
            return context.SaveChangesAsync(Cancel);
        });
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var (address, field) = isRoom ? (PlaceLinks.Room(hall.Room), "Input.Capacity") : (PlaceLinks.EquipmentSet(hall.Set), "Input.Pieces");

        var refused = await SendAsync(coordinator, address, (field, "5"), ("Input.Name", "Kleiner"));
        var allowed = await SendAsync(coordinator, address, (field, "6"), ("Input.Name", "Kleiner"));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.ReadPageAsync();
        page.QuerySelectorAll(".data tbody a").Select(link => link.GetAttribute("href")).ShouldBe([PlanningLinks.Session(session.Id)]);
        page.QuerySelector("[name='Input.Name']")!.GetAttribute("value").ShouldBe("Kleiner");
        allowed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("Input.Name", "Het nieuwe huis")]
    [InlineData("Input.Street", "Kade 9")]
    [InlineData("Input.Postcode", "9040")]
    [InlineData("Input.Town", "Sint-Amandsberg")]
    public async Task Another_name_or_address_is_told_once_to_who_has_a_class_there_after_the_coordinator_saw_whom(string field, string value)
    {
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var session = await site.PlanAsync(seats: 1, inDays: 6, trainerId: trainer.Id);
        var (booked, waiting) = (await site.BookAsync(ClassSite.Request(session)), await site.BookAsync(ClassSite.Request(session, mayWait: true)));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = PlaceLinks.Location(await LocationOfAsync(session));

        var asked = await SendAsync(coordinator, address, (field, value));
        var page = await asked.ReadPageAsync();
        var toldBefore = await ToldAsync(booked, waiting);
        var form = FormOf(page, address);
        var saved = await coordinator.SubmitAsync(form, ("Tells", "true"));
        var again = await coordinator.SubmitAsync(form, ("Tells", "true"));

        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#Tells");
        page.QuerySelector($"[name='{field}']")!.GetAttribute("value").ShouldBe(value);
        page.QuerySelector("fieldset:has(#Tells)")!.TextContent.ShouldContain("2 mensen");
        page.QuerySelectorAll("fieldset:has(#Tells) .data tbody a").Select(link => link.GetAttribute("href")).ShouldBe([PlanningLinks.Session(session.Id)]);
        toldBefore.ShouldBe(0);
        (saved.StatusCode, again.StatusCode).ShouldBe((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther));
        (await ToldAsync(booked, waiting)).ShouldBe(2);
        (await site.QueryAsync(context => context.OutboxMessages.CountAsync(m => m.Kind == MessageKinds.TeamSessionChanged && m.ReaderId == trainer.Id, Cancel))).ShouldBe(1);
        (await site.ReadAsync(session)).Sequence.ShouldBe(1, "calendars take the new place only when the number rises");
    }

    [Fact]
    public async Task Another_way_to_the_door_is_told_to_nobody()
    {
        var session = await site.PlanAsync(inDays: 6);
        var booked = await site.BookAsync(ClassSite.Request(session));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await SendAsync(coordinator, PlaceLinks.Location(await LocationOfAsync(session)), ("Input.Directions", "Bel aan bij het loket."), ("Input.Equipment", "Scherm"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ToldAsync(booked)).ShouldBe(0);
        (await site.ReadAsync(session)).Sequence.ShouldBe(0);
    }

    [Fact]
    public async Task A_place_where_nobody_is_expected_moves_without_a_question()
    {
        var (gone, begun) = (await site.PlanAsync(inDays: 6), await site.PlanAsync(inDays: 0));
        var there = await LocationOfAsync(gone);
        var booked = new[] { await site.BookAsync(ClassSite.Request(gone)), await site.BookAsync(ClassSite.Request(begun) with { Origin = BookingOrigin.WalkIn }) };
        await site.QueryAsync(async context =>
        {
            (await context.ClassSessions.SingleAsync(s => s.Id == gone.Id, Cancel)).Cancel("Ziek");
            await context.ClassSessions.Where(s => s.Id == begun.Id).ExecuteUpdateAsync(
                change => change.SetProperty(s => s.RoomId, gone.RoomId).SetProperty(s => s.StartsAt, site.Clock.GetUtcNow().AddMinutes(-5))
                    .SetProperty(s => s.EndsAt, site.Clock.GetUtcNow().AddMinutes(55)), Cancel);
            return await context.SaveChangesAsync(Cancel);
        });
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await SendAsync(coordinator, PlaceLinks.Location(there), ("Input.Street", "Kade 9"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ToldAsync(booked)).ShouldBe(0);
    }

    [Fact]
    public async Task A_place_that_an_outsider_sends_stays_as_it_is()
    {
        var session = await site.PlanAsync(inDays: 6);
        var booked = await site.BookAsync(ClassSite.Request(session));
        var there = await LocationOfAsync(session);
        var form = FormOf(await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(PlaceLinks.Location(there)), PlaceLinks.Location(there));
        var outsider = await site.SignInAsync(StaffRole.Counsellor);

        var answer = await outsider.SubmitAsync(form, ("Input.Street", "Nergens 1"), ("Tells", "true"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ToldAsync(booked)).ShouldBe(0);
    }

    [Fact]
    public async Task A_place_of_which_others_hold_a_class_is_not_changed_and_what_was_typed_stays()
    {
        var session = await site.PlanAsync(inDays: 6);
        await site.BookAsync(ClassSite.Request(session));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var address = PlaceLinks.Location(await LocationOfAsync(session));
        var form = FormOf(await coordinator.OpenAsync(address), address);

        var answer = await site.QueryAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(Cancel);
            await context.Database.ExecuteSqlAsync($"select 1 from class_session where id = {session.Id} for update", Cancel);
            return await coordinator.SubmitAsync(form, ("Input.Street", "Kade 9"), ("Tells", "true"));
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var page = await answer.ReadPageAsync();
        page.QuerySelector("[name='Input.Street']")!.GetAttribute("value").ShouldBe("Kade 9");
        (await coordinator.SubmitAsync(FormOf(page, address))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.ReadAsync(session)).Sequence.ShouldBe(1);
    }

    Task<Guid> LocationOfAsync(ClassSession session) => site.QueryAsync(context =>
        context.Rooms.Where(r => r.Id == session.RoomId).Select(r => r.LocationId).SingleAsync(Cancel));

    /// <summary>How many of them were told that their class changed.</summary>
    Task<int> ToldAsync(params BookAnswer[] answers)
    {
        var ids = answers.SelectMany(answer => answer.Bookings).Select(booking => booking.Id).ToList();
        return site.QueryAsync(context => context.OutboxMessages.CountAsync(m => m.Kind == MessageKinds.SessionChanged && ids.Contains(m.Subject), Cancel));
    }
}

using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Exchange;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Exchange;

public sealed class ExportTests(CoordinatorSite site) : IClassFixture<CoordinatorSite>
{
    [Fact]
    public async Task Sessions_come_out_with_what_is_booked_and_only_of_the_period()
    {
        var ground = await site.LayGroundAsync();
        var day = site.Today.AddDays(5);
        await site.BookAsync(ClassSite.Request(await site.PlanAsync(ground, day)));
        await site.PlanAsync(ground, day.AddDays(1));
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var csv = await ReadTable.CsvAsync(await GetAsync(coordinator, ExchangeLinks.Sessions(day, day, "csv")));
        var xlsx = await ReadTable.XlsxAsync(await GetAsync(coordinator, ExchangeLinks.Sessions(day, day, "xlsx")));

        csv.Length.ShouldBe(2);
        csv[1][..9].ShouldBe(
            [$"{day:dd/MM/yyyy}", "14:00", "16:00", ground.Course.Title, ground.Location.Name, "Zaal A", ground.Trainer.Email!, "", "8"]);
        csv[1][Array.IndexOf(csv[0], "Bezet")].ShouldBe("1");
        xlsx[0].Select(cell => cell.Value).ShouldBe(csv[0]);
        xlsx[1].Single(cell => cell.Place == "D2").Value.ShouldBe(ground.Course.Title);
    }

    [Fact]
    public async Task What_went_out_can_come_in_again()
    {
        var ground = await site.LayGroundAsync();
        var day = site.Today.AddDays(8);
        var session = await site.PlanAsync(ground, day);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var text = CsvFile.Decode(await GetAsync(coordinator, ExchangeLinks.Sessions(day, day, "csv")));
        (await site.WithAsync<CancelSession, ChangeOutcome>(cancel => cancel.RunAsync(session.Id, "De zaal is dicht.", session.Sequence, CancellationToken.None)))
            .ShouldBe(ChangeOutcome.Changed);
        var form = CoordinatorSite.Form(await coordinator.OpenAsync(ExchangeLinks.Import), "Bekijk");
        form.SetAttribute("action", ExchangeLinks.Import);

        var page = await (await coordinator.SubmitAsync(form, ("tekst", text))).ReadPageAsync();

        CoordinatorSite.Rows(page).Single().ShouldEndWith("wordt gepland");
    }

    [Fact]
    public async Task Attendance_keeps_telephone_numbers_whole_takes_no_formula_and_is_written_in_the_log()
    {
        var session = await site.PlanAsync(await site.LayGroundAsync(), site.Today.AddDays(15));
        var booking = (await site.BookAsync(ClassSite.Request(session, new("=1+1", Reach.ByPhone(PhoneNumber.Parse("0470 98 76 54")!))))).Bookings[0];
        var now = site.Clock.GetUtcNow();
        var by = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        await site.QueryAsync(context =>
        {
            context.Add(new AttendanceEntry(Guid.NewGuid(), booking.Id, AttendanceKind.Late, 95, now, now, by.Id));
            return context.SaveChangesAsync();
        });
        var member = await site.AddStaffMemberAsync([StaffRole.Coordinator]);
        var coordinator = await site.SignInAsync(member);

        var csv = await ReadTable.CsvAsync(await AttendanceAsync(coordinator, session.Day, "csv"));
        var xlsx = await ReadTable.XlsxAsync(await AttendanceAsync(coordinator, session.Day, "xlsx"));

        csv.Length.ShouldBe(2);
        csv[1][6..8].ShouldBe(["'=1+1", "'+32470987654"]);
        csv[1][^2..].ShouldBe(["te laat", "95"]);
        xlsx[1].Where(cell => cell.Place is "G2" or "H2").Select(cell => (cell.Type, cell.Value)).ShouldBe([("inlineStr", "=1+1"), ("inlineStr", "+32470987654")]);
        (await site.QueryAsync(context => context.AuditEntries.CountAsync(e => e.Act == StaffAct.AttendanceExported && e.ActorId == member.Id))).ShouldBe(2);
    }

    [Fact]
    public async Task Of_a_client_of_another_organisation_neither_name_reach_nor_code_leaves()
    {
        var session = await site.PlanAsync(await site.LayGroundAsync(), site.Today.AddDays(18));
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Andere partner");
        var booked = await site.BookAsync(ClassSite.Request(session, new("Geheim", Reach.ByPhone(PhoneNumber.Parse("0470 11 11 12")!), OrganisationId: counsellor.OrganisationId)) with
        {
            Origin = BookingOrigin.Counsellor,
            MadeBy = counsellor.Id,
            HasMandate = true,
        });

        var theirs = await ReadTable.CsvAsync(await AttendanceAsync(await site.SignInAsync(StaffRole.Coordinator, "Andere partner"), session.Day, "csv"));
        var ours = await ReadTable.CsvAsync(await AttendanceAsync(await site.SignInAsync(StaffRole.Coordinator), session.Day, "csv"));

        theirs[1][5..8].ShouldBe([booked.Bookings[0].Code, "Geheim", "'+32470111112"]);
        ours[1][5..].ShouldBe(["", "", "", "", "Andere partner", "door een begeleider", "niet genoteerd", ""]);
    }

    static async Task<byte[]> GetAsync(HttpClient coordinator, string address) =>
        await coordinator.GetByteArrayAsync(address, TestContext.Current.CancellationToken);

    static async Task<byte[]> AttendanceAsync(HttpClient coordinator, DateOnly day, string kind)
    {
        var page = await coordinator.OpenAsync($"{ExchangeLinks.Export}?van={day:O}&tot={day:O}");
        var form = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", ExchangeLinks.Export);
        var answer = await coordinator.SubmitAsync(form, ("soort", kind));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}

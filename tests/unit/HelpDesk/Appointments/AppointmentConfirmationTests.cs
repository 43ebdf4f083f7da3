using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Planning;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Appointments;

/// <summary>After each act one reads what was done, and has it on paper.</summary>
public sealed class AppointmentConfirmationTests(AppointmentDeskSite site) : IClassFixture<AppointmentDeskSite>
{
    const string Said = ".panel.tip[role=status]";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_visitor_reads_that_it_stands_was_moved_and_was_called_off()
    {
        var (desk, visitor) = (await site.DeskAsync(), site.Visitor());
        var form = (IHtmlFormElement)(await visitor.OpenAsync(
            $"{AppointmentLinks.Moment(AppointmentLinks.Begin, desk.Location, site.At(4, 10))}&over=Email")).QuerySelector("main form[method=post]")!;
        (string, string)[] amina = [("Input.Name", "Amina"), ("Input.Reach", "Phone"), ("Input.Phone", Booker.NewNumber())];

        var made = $"{(await visitor.SubmitAsync(form, amina)).Headers.Location}";
        var twice = $"{(await visitor.SubmitAsync(form, amina)).Headers.Location}";

        twice.ShouldEndWith($"?{AppointmentLinks.JustField}={JustDone.Made}");
        var (link, page) = (made.Split('?')[0], await visitor.OpenAsync(made));
        var token = link.Split('/')[^1];
        page.QuerySelector(Said)!.TextContent.ShouldStartWith("Je afspraak staat.");
        page.QuerySelector(".facts")!.TextContent.ShouldSatisfyAllConditions(
            facts => facts.ShouldContain(BelgianFormat.LongDate(site.Day(4))), facts => facts.ShouldContain("10.00–10.30"), facts => facts.ShouldContain("Kerkstraat 1"));
        page.QuerySelectorAll("h2").Select(heading => heading.TextContent).ShouldBe(["Wat breng je mee?", "Zo kom je er", "Past het toch niet?"]);
        foreach (var address in new[] { AppointmentLinks.Slip(token), AppointmentLinks.Calendar(token), AppointmentLinks.Move(token), AppointmentLinks.Cancel(token) })
        {
            page.QuerySelector($"main a[href='{address}']").ShouldNotBeNull(address);
        }
        (await visitor.OpenAsync(link)).QuerySelector(Said).ShouldBeNull();

        var moved = await SayAsync(AppointmentLinks.Moment(AppointmentLinks.Move(token), desk.Location, site.At(5, 11)));
        var cancelled = await SayAsync(AppointmentLinks.Cancel(token));

        moved.ShouldStartWith("Je afspraak is verplaatst.");
        cancelled.ShouldStartWith("We weten nu dat je niet komt.");
        foreach (var word in new[] { $"{JustDone.Made}", $"{JustDone.Moved}", "onzin", "99" })
        {
            (await visitor.OpenAsync($"{link}?{AppointmentLinks.JustField}={word}")).QuerySelector(Said).ShouldBeNull(word);
        }

        async Task<string> SayAsync(string address) => (await visitor.OpenAsync(
            $"{(await PlanningSite.SendAsync(visitor, address)).Headers.Location}")).QuerySelector(Said)!.TextContent;
    }

    [Fact]
    public async Task Whoever_picks_a_proposed_hour_reads_that_it_stands()
    {
        var desk = await site.DeskAsync();
        var proposal = await site.ProposalAsync(desk, await site.QuestionAsync(), site.At(3, 9), site.At(3, 10));
        var (address, visitor) = (await site.ChoiceLinkAsync(proposal.Id), site.Visitor());

        var answer = await visitor.PostFormAsync(address, (AppointmentLinks.MomentField, $"{site.At(3, 10).ToUnixTimeSeconds()}"));

        (await visitor.OpenAsync($"{answer.Headers.Location}")).QuerySelector(Said)!.TextContent.ShouldStartWith("Je afspraak staat.");
    }

    [Fact]
    public async Task The_slip_holds_the_day_the_place_what_to_bring_and_how_to_change_it_in_two_languages()
    {
        var desk = await site.DeskAsync();
        var appointment = await site.BookedAsync(desk, site.At(4, 10));
        var (link, arabic) = (await site.AppointmentLinkAsync(appointment.Id), site.Visitor(("__Host-taal", "ar")));
        var code = await site.QueryAsync(context => context.Tickets.Where(t => t.Id == appointment.TicketId).Select(t => t.Code).SingleAsync(Cancel));
        var before = await site.SnapshotAsync("staff_session");

        var slip = await arabic.OpenAsync($"{link}/briefje");
        var pdf = await site.Visitor().GetAsync($"{link}/briefje.pdf", Cancel);

        slip.QuerySelector(".slip")!.TextContent.ShouldSatisfyAllConditions(
            text => text.ShouldContain(code), text => text.ShouldContain(BelgianFormat.LongDate(site.Day(4))), text => text.ShouldContain("10.00–10.30"),
            text => text.ShouldContain("Kerkstraat 1"), text => text.ShouldContain("Wat breng je mee?"), text => text.ShouldContain("Tram 1"),
            text => text.ShouldContain("Past het toch niet?"), text => text.ShouldContain("de laatste 3 cijfers"),
            text => text.ShouldContain(BelgianFormat.DayIn(Web.Kernel.Language.FindHelp("ar")!, site.Day(4))));
        slip.QuerySelectorAll(".slip th .translation[lang=ar]").Length.ShouldBe(slip.QuerySelectorAll(".slip th").Length);
        pdf.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
        await site.WithAsync<EndAppointment, bool>(end => end.CancelAsync(appointment.Id, null, false, Cancel));
        var late = await site.Visitor().GetAsync($"{link}/briefje", Cancel);
        (late.StatusCode, $"{late.Headers.Location}").ShouldBe((HttpStatusCode.Found, link));
        foreach (var address in new[] { $"{link}/briefje.pdf", $"{link[..^3]}/briefje", $"{link[..^3]}/briefje.pdf" })
        {
            (await site.Visitor().GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    [Fact]
    public async Task A_counsellor_reads_what_was_done_and_prints_the_slip_in_the_language_of_the_client()
    {
        var (desk, counsellor) = (await site.DeskAsync(), await site.AddStaffMemberAsync([StaffRole.Counsellor]));
        var (browser, outsider) = (await site.SignInAsync(counsellor), await site.SignInAsync(StaffRole.Counsellor, "Elders"));
        var person = ClassSite.SomeBody("Karim") with { OrganisationId = counsellor.OrganisationId, HelpLanguage = Web.Kernel.Language.FindHelp("tr") };
        var client = (await site.QuestionAsync(person)).PersonId!.Value;

        var made = await PlanningSite.SendAsync(
            browser, AppointmentLinks.Moment(ClientAppointmentLinks.For(client), desk.Location, site.At(4, 10)),
            ("Input.Topic", "Email"), (AppointmentLinks.MomentField, $"{site.At(4, 10).ToUnixTimeSeconds()}"));

        var page = await browser.OpenAsync($"{made.Headers.Location}");
        page.QuerySelector(".panel.right")!.TextContent.ShouldBe("De afspraak staat. Geef Karim het briefje mee.");
        var address = page.QuerySelector("main a.primary")!.GetAttribute("href")!;
        var slip = await browser.OpenAsync(address);
        slip.QuerySelector(".slip")!.TextContent.ShouldContain("Of vraag het aan je begeleider.");
        slip.QuerySelector(".slip [lang=tr]").ShouldNotBeNull();
        (await browser.GetAsync($"{address}.pdf", Cancel)).Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        foreach (var closed in new[] { address, $"{address}.pdf" })
        {
            (await outsider.GetAsync(closed, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, closed);
        }
        var cancelled = await PlanningSite.SendAsync(browser, $"{made.Headers.Location}");
        (await browser.OpenAsync($"{cancelled.Headers.Location}")).QuerySelector(".panel.right")!.TextContent.ShouldStartWith("De afspraak is afgezegd.");
        (await browser.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_steward_reads_that_hours_a_day_and_the_end_of_hours_were_saved_and_never_above_a_form_that_came_back()
    {
        var desk = await site.DeskAsync();
        var steward = await SignInAsync(desk.Steward);
        var hours = desk.Hours[site.Day(2).DayOfWeek].Id;
        await site.BookedAsync(desk, site.At(9, 10));

        (await SayAsync(AgendaLinks.Hours(hours), ("Input.Ends", "11:30"))).ShouldStartWith("De vaste uren zijn bewaard.");
        (await SayAsync(AgendaLinks.Day(hours, site.Day(2)), ("Input.Kind", DayInput.Off))).ShouldBe("De uren van deze dag zijn bewaard.");
        // Where people still come that day, one stays on its page.
        (await SayAsync(AgendaLinks.Day(hours, site.Day(9)), ("Input.Kind", DayInput.Off))).ShouldBe("De uren van deze dag zijn bewaard.");
        var wrong = await PlanningSite.SendAsync(steward, AgendaLinks.SavedDay(hours, site.Day(16)), ("Input.Kind", DayInput.Other), ("Input.Begins", ""));

        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await wrong.ReadPageAsync()).QuerySelector(".panel.right").ShouldBeNull();
        (await SayAsync(AgendaLinks.EndHours(hours))).ShouldStartWith("Deze vaste uren stoppen.");

        async Task<string> SayAsync(string address, params (string, string)[] fields) => (await steward.OpenAsync(
            $"{(await PlanningSite.SendAsync(steward, address, fields)).Headers.Location}")).QuerySelector(".panel.right")!.TextContent;
    }

    [Fact]
    public async Task A_steward_reads_what_became_of_an_appointment()
    {
        var desk = await site.DeskAsync();
        var (first, second) = (await site.BookedAsync(desk, site.At(1, 9)), await site.BookedAsync(desk, site.At(1, 10)));
        var steward = await SignInAsync(desk.Steward);

        (await SayAsync(AppointmentLinks.Moment(AgendaLinks.Move(first.Id), desk.Location, site.At(2, 9)))).ShouldBe("De afspraak is verplaatst.");
        (await SayAsync(AgendaLinks.Appointment(first.Id), ("act", Web.Features.HelpDesk.Appointments.Team.AppointmentModel.CallOff)))
            .ShouldBe("De afspraak is afgezegd.");
        site.Clock.Advance(second.StartsAt - site.Clock.GetUtcNow() + TimeSpan.FromMinutes(5));
        steward = await SignInAsync(desk.Steward);
        (await SayAsync(AgendaLinks.Appointment(second.Id), ("act", Web.Features.HelpDesk.Appointments.Team.AppointmentModel.Missed)))
            .ShouldBe("Bewaard hoe het ging.");

        async Task<string> SayAsync(string address, params (string, string)[] fields) => (await steward.OpenAsync(
            $"{(await PlanningSite.SendAsync(steward, address, fields)).Headers.Location}")).QuerySelector(".panel.right")!.TextContent;
    }

    async Task<HttpClient> SignInAsync(Guid member) =>
        await site.SignInAsync(await site.QueryAsync(context => context.StaffMembers.AsNoTracking().SingleAsync(m => m.Id == member, Cancel)));
}

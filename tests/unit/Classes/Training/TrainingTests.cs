using System.Net;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Training;
using DigitaalWerkt.Web.Features.People.Clients;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Training;

public sealed class TrainingTests(ClassSite site) : IClassFixture<ClassSite>
{
    [Theory]
    [InlineData(StaffRole.Counsellor)]
    [InlineData(StaffRole.Trainer)]
    [InlineData(StaffRole.Steward)]
    [InlineData(StaffRole.Coordinator)]
    public async Task Any_staff_member_takes_a_seat_for_themselves(StaffRole role)
    {
        var training = await PlanAsync();
        var desk = await ClientDesk.OpenAsync(site, role: role);

        var response = await desk.Browser.FillInAsync(TrainingLinks.Session(training.Id));

        response.Headers.Location!.ToString().ShouldBe(TrainingLinks.Session(training.Id));
        var booking = await BookingAsync(training);
        booking.Origin.ShouldBe(BookingOrigin.Staff);
        (booking.StaffMemberId, booking.OrganisationId, booking.PersonId, booking.PersonKey)
            .ShouldBe((desk.Counsellor.Id, desk.Counsellor.OrganisationId, null, null));
        (await site.QueryAsync(context => context.People.AnyAsync(p => p.Reach.Email == desk.Counsellor.Email)))
            .ShouldBeFalse("staff are no people");
        (await desk.Browser.OpenAsync(TrainingLinks.All)).QuerySelector("main .badge.right")!.TextContent.ShouldBe("Je hebt een plaats");
    }

    [Fact]
    public async Task A_colleague_can_be_put_down_and_somebody_else_cannot()
    {
        var training = await PlanAsync();
        var desk = await ClientDesk.OpenAsync(site, "Samen leren");
        var colleague = await site.AddStaffMemberAsync([StaffRole.Trainer], "Samen leren");
        var stranger = await site.AddStaffMemberAsync([StaffRole.Trainer], "Elders");
        var page = TrainingLinks.Session(training.Id);

        (await desk.Browser.FillInAsync(page, ("Input.Member", $"{stranger.Id}"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await desk.Browser.FillInAsync(page, ("Input.Member", $"{colleague.Id}"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await BookingAsync(training)).StaffMemberId.ShouldBe(colleague.Id);
        (await desk.Browser.OpenAsync(page)).QuerySelector("main .card-row")!.TextContent.ShouldContain(colleague.Name);
        (await desk.Browser.OpenAsync(ClientLinks.All)).Source.Text.ShouldNotContain(colleague.Email!);
    }

    [Fact]
    public async Task Who_gives_it_takes_no_seat_in_it()
    {
        var desk = await ClientDesk.OpenAsync(site, "Samen leren");
        var trainer = await site.AddStaffMemberAsync([StaffRole.Trainer], "Samen leren");
        var training = await site.PlanAsync(trainerId: trainer.Id, audience: Audience.Counsellors);
        var page = TrainingLinks.Session(training.Id);

        (await desk.Browser.OpenAsync(page)).QuerySelectorAll("main option").Select(o => o.GetAttribute("value")).ShouldNotContain($"{trainer.Id}");
        (await desk.Browser.FillInAsync(page, ("Input.Member", $"{trainer.Id}"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.ReadAsync(training)).Booked.ShouldBe(0);
    }

    [Fact]
    public async Task A_coordinator_is_led_to_the_page_of_the_training_and_not_to_one_for_visitors()
    {
        var training = await PlanAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var page = await coordinator.OpenAsync(PlanningLinks.Session(training.Id));

        page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ShouldContain(TrainingLinks.Session(training.Id));
        page.QuerySelector($"main a[href='/groepslessen/{training.Id}']").ShouldBeNull();
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_seat()
    {
        var training = await PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);
        var form = await desk.FormAsync(TrainingLinks.Session(training.Id));

        await Task.WhenAll(desk.Browser.SubmitAsync(form), desk.Browser.SubmitAsync(form));

        (await site.ReadAsync(training)).Booked.ShouldBe(1);
    }

    [Fact]
    public async Task A_form_that_one_goes_back_to_is_for_the_next_colleague()
    {
        var training = await PlanAsync();
        var desk = await ClientDesk.OpenAsync(site, "Twee na elkaar");
        var colleague = await site.AddStaffMemberAsync([StaffRole.Trainer], "Twee na elkaar");
        var form = await desk.FormAsync(TrainingLinks.Session(training.Id));

        await desk.Browser.SubmitAsync(form);
        await desk.Browser.SubmitAsync(form, ("Input.Member", $"{colleague.Id}"));
        var keyless = await desk.Browser.SubmitAsync(form, ("Input.Key", $"{Guid.Empty}"));

        (await site.ReadAsync(training)).Booked.ShouldBe(2);
        keyless.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_training_that_filled_up_offers_its_waiting_list()
    {
        var training = await PlanAsync(seats: 1);
        var desk = await ClientDesk.OpenAsync(site);
        var form = await desk.FormAsync(TrainingLinks.Session(training.Id));
        await (await ClientDesk.OpenAsync(site)).Browser.FillInAsync(TrainingLinks.Session(training.Id));

        var full = await desk.Browser.SubmitAsync(form);

        full.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await full.ReadPageAsync();
        await desk.Browser.SubmitAsync((AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("main form[method=post]")!);
        (await desk.Browser.OpenAsync(TrainingLinks.All)).QuerySelector("main .badge.right")!.TextContent.ShouldBe("Je staat op de wachtlijst");
    }

    [Fact]
    public async Task A_session_for_job_seekers_is_no_training()
    {
        var session = await site.PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);

        (await desk.Browser.VisitAsync(TrainingLinks.Session(session.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_colleague_gives_a_seat_back_and_the_outsider_cannot()
    {
        var training = await PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);
        var outsider = await ClientDesk.OpenAsync(site, "Elders");
        await desk.Browser.FillInAsync(TrainingLinks.Session(training.Id));
        var booking = await BookingAsync(training);
        var address = TrainingLinks.Cancel(booking.Id);

        (await outsider.Browser.VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await outsider.Browser.OpenAsync(TrainingLinks.Session(training.Id))).QuerySelector("main .card-row").ShouldBeNull();
        (await site.Visitor().VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await desk.Browser.FillInAsync(address)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await desk.FindAsync(booking.Id)).State.ShouldBe(BookingState.Cancelled);
        (await site.ReadAsync(training)).Booked.ShouldBe(0);
    }

    [Theory]
    [InlineData(TrainingLinks.All)]
    [InlineData("/team/vormingen/00000000-0000-0000-0000-000000000001")]
    [InlineData("/team/vormingen/attest/00000000-0000-0000-0000-000000000001")]
    [InlineData("/team/vormingen/attest/00000000-0000-0000-0000-000000000001/attest.pdf")]
    public async Task A_visitor_is_sent_to_the_sign_in(string address) =>
        (await site.Visitor().VisitAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

    [Fact]
    public async Task Who_was_there_gets_a_certificate_once_the_list_is_signed_off()
    {
        var (desk, booking, training) = await FollowedAsync((AttendanceKind.Present, 120), (AttendanceKind.LeftEarly, 95));
        (await desk.Browser.VisitAsync(TrainingLinks.Certificate(booking.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await SignOffAsync(training, desk.Counsellor);

        var list = await desk.Browser.OpenAsync(TrainingLinks.All);
        list.QuerySelector("main table a")!.GetAttribute("href").ShouldBe(TrainingLinks.Certificate(booking.Id));
        var sheet = (await desk.Browser.OpenAsync(TrainingLinks.Certificate(booking.Id))).QuerySelector(".paper")!;
        var pdf = await desk.Browser.GetByteArrayAsync(TrainingLinks.CertificatePdf(booking.Id), TestContext.Current.CancellationToken);
        (await Paper.CountPagesAsync(pdf)).ShouldBe(1);
        var text = await Paper.ReadTextAsync(pdf);
        foreach (var words in new[] { desk.Counsellor.Name, "Jobteam", "Je eerste e-mail", "95 minuten", "Digitaal Werkt!", booking.Code })
        {
            sheet.TextContent.ShouldContain(words);
            text.ShouldContain(words);
        }
    }

    [Theory]
    [InlineData(AttendanceKind.Absent, 0)]
    [InlineData(AttendanceKind.Excused, 0)]
    [InlineData(AttendanceKind.Present, 0)]
    public async Task Who_was_not_there_gets_none(AttendanceKind kind, int minutes)
    {
        var (desk, booking, training) = await FollowedAsync((AttendanceKind.Present, 120), (kind, minutes));
        await SignOffAsync(training, desk.Counsellor);

        (await desk.Browser.VisitAsync(TrainingLinks.Certificate(booking.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await desk.Browser.VisitAsync(TrainingLinks.CertificatePdf(booking.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_certificate_is_for_its_owner_only()
    {
        var (desk, booking, training) = await FollowedAsync((AttendanceKind.Present, 120));
        await SignOffAsync(training, desk.Counsellor);
        var colleague = await ClientDesk.OpenAsync(site);
        var outsider = await ClientDesk.OpenAsync(site, "Elders");

        foreach (var browser in new[] { colleague.Browser, outsider.Browser })
        {
            (await browser.VisitAsync(TrainingLinks.Certificate(booking.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await browser.VisitAsync(TrainingLinks.CertificatePdf(booking.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    Task<ClassSession> PlanAsync(int seats = 8) => site.PlanAsync(seats, audience: Audience.Counsellors);

    Task<Booking> BookingAsync(ClassSession training) => site.QueryAsync(context => context.Bookings.AsNoTracking().SingleAsync(b => b.SessionId == training.Id));

    /// <summary>A training that is over, with what the trainer noted, the last one last.</summary>
    async Task<(ClientDesk Desk, Booking Booking, ClassSession Training)> FollowedAsync(params (AttendanceKind Kind, int Minutes)[] noted)
    {
        var training = await PlanAsync();
        var desk = await ClientDesk.OpenAsync(site);
        await desk.Browser.FillInAsync(TrainingLinks.Session(training.Id));
        var booking = await BookingAsync(training);
        site.Clock.Advance(TimeSpan.FromDays(3));
        await site.QueryAsync(context =>
        {
            context.AddRange(noted.Select((entry, i) => new AttendanceEntry(
                Guid.NewGuid(), booking.Id, entry.Kind, entry.Minutes, training.EndsAt, training.EndsAt.AddMinutes(i), desk.Counsellor.Id)));
            return context.SaveChangesAsync();
        });
        return (desk with { Browser = await site.SignInAsync(desk.Counsellor) }, booking, training);
    }

    Task<int> SignOffAsync(ClassSession training, StaffMember trainer) => site.QueryAsync(async context =>
    {
        (await context.ClassSessions.SingleAsync(s => s.Id == training.Id)).SignOff(trainer.Id, site.Clock.GetUtcNow());
        return await context.SaveChangesAsync();
    });
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Referrals;
using DigitaalWerkt.Web.Features.Referrals.Open;
using DigitaalWerkt.Web.Features.Referrals.Send;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Referrals;

/// <summary>A first moment is booked in the same act, or nothing is written; what is open stands in one list; the client takes a slip along.</summary>
public sealed class FirstMomentTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_seat_in_a_class_is_booked_in_the_same_act_and_sent_twice_it_is_one()
    {
        var (houses, session) = (await ReferralHouses.OpenAsync(site), await site.PlanAsync(inDays: 3));
        var browser = await houses.SenderAsync();
        var asked = await (await browser.FillInAsync(ReferralLinks.New, houses.Filled("Amina 0470 41 42 43", ("Input.Moment", $"les-{session.Id}")))).ReadPageAsync();
        asked.QuerySelector(".promises")!.TextContent.ShouldContain("Ze lezen je eerste moment");
        (await SeatsAsync(session.Id)).ShouldBe(0);
        var form = asked.QuerySelector<IHtmlFormElement>("form.ask")!;

        var answer = await browser.SubmitAsync(form, ("Input.SaysYes", "true"));
        (await browser.SubmitAsync(form, ("Input.SaysYes", "true"))).Headers.Location.ShouldBe(answer.Headers.Location);

        var referral = (await houses.AllAsync()).Single();
        (referral.MomentKind, referral.MomentAt).ShouldBe((MomentKind.Class, session.StartsAt));
        var booking = await site.QueryAsync(context => context.Bookings.SingleAsync(b => b.Id == referral.MomentId, Cancel));
        (booking.SessionId, booking.PersonId).ShouldBe((session.Id, referral.PersonId));
        (await SeatsAsync(session.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task When_the_program_died_after_the_last_seat_was_booked_the_same_form_makes_the_referral()
    {
        var (houses, session) = (await ReferralHouses.OpenAsync(site), await site.PlanAsync(inDays: 3, seats: 1));
        var browser = await houses.SenderAsync();
        var asked = await (await browser.FillInAsync(ReferralLinks.New, houses.Filled("Zoë 0470 41 42 49", ("Input.Moment", $"les-{session.Id}")))).ReadPageAsync();
        var form = asked.QuerySelector<IHtmlFormElement>("form.ask")!;
        await browser.SubmitAsync(form, ("Input.SaysYes", "true"));
        var lost = (await houses.AllAsync()).Single();
        await LoseAsync(lost.Id);

        (await browser.SubmitAsync(form, ("Input.SaysYes", "true"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var referral = (await houses.AllAsync()).Single();
        (referral.MomentKind, referral.MomentId, referral.MomentAt, referral.MomentWhat)
            .ShouldBe((lost.MomentKind, lost.MomentId, lost.MomentAt, lost.MomentWhat));
        referral.ConsentText.ShouldBe(lost.ConsentText);
        (await SeatsAsync(session.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task When_it_died_after_the_last_hour_was_booked_the_same_form_makes_the_referral()
    {
        var (houses, desk) = (await ReferralHouses.OpenAsync(site), await site.OpenDeskAsync());
        var browser = await houses.SenderAsync();
        var value = (await browser.OpenAsync(ReferralLinks.New)).QuerySelectorAll("[name='Input.Moment'] option").Select(option => option.GetAttribute("value")!)
            .First(value => value.StartsWith("uur-", StringComparison.Ordinal) && value.EndsWith($"{desk.Location}", StringComparison.Ordinal));
        var asked = await (await browser.FillInAsync(ReferralLinks.New, houses.Filled("Yara 0470 41 42 50", ("Input.Moment", value)))).ReadPageAsync();
        var form = asked.QuerySelector<IHtmlFormElement>("form.ask")!;
        await browser.SubmitAsync(form, ("Input.SaysYes", "true"));
        var lost = (await houses.AllAsync()).Single();
        await LoseAsync(lost.Id);

        (await browser.SubmitAsync(form, ("Input.SaysYes", "true"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var referral = (await houses.AllAsync()).Single();
        (referral.MomentKind, referral.MomentId, referral.MomentAt, referral.MomentWhat)
            .ShouldBe((MomentKind.Appointment, lost.MomentId, lost.MomentAt, lost.MomentWhat));
    }

    [Fact]
    public async Task When_the_class_is_full_meanwhile_nothing_is_written_and_what_was_typed_stays()
    {
        var (houses, session) = (await ReferralHouses.OpenAsync(site), await site.PlanAsync(inDays: 3, seats: 1));
        var browser = await houses.SenderAsync();
        var asked = await (await browser.FillInAsync(ReferralLinks.New, houses.Filled("Bilal 0470 41 42 44", ("Input.Moment", $"les-{session.Id}")))).ReadPageAsync();
        await site.BookAsync(ClassSite.Request(session));
        var before = await site.SnapshotAsync("staff_session");

        var refused = await browser.SubmitAsync(asked.QuerySelector<IHtmlFormElement>("form.ask")!, ("Input.SaysYes", "true"));

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await refused.ReadPageAsync();
        page.QuerySelector(".error-summary a[href='#Input_Moment']")!.TextContent.ShouldContain("niet meer vrij");
        page.QuerySelector<IHtmlInputElement>("[name='Input.Client']")!.Value.ShouldBe("Bilal 0470 41 42 44");
        page.QuerySelector<IHtmlInputElement>("[name='Input.Sentence']")!.Value.ShouldBe("Zoekt werk in de zorg.");
        page.QuerySelector("form.ask").ShouldBeNull();
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Fact]
    public async Task An_hour_of_a_steward_is_booked_in_the_same_act()
    {
        await site.OpenDeskAsync();
        var houses = await ReferralHouses.OpenAsync(site);
        var browser = await houses.SenderAsync();
        var hour = (await browser.OpenAsync(ReferralLinks.New)).QuerySelectorAll<IHtmlOptionElement>("[name='Input.Moment'] option")
            .First(option => option.Value.StartsWith("uur-", StringComparison.Ordinal)).Value;

        var asked = await (await browser.FillInAsync(ReferralLinks.New, houses.Filled("Noor 0470 41 42 45", ("Input.Moment", hour)))).ReadPageAsync();
        (await browser.SubmitAsync(asked.QuerySelector<IHtmlFormElement>("form.ask")!, ("Input.SaysYes", "true"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var referral = (await houses.AllAsync()).Single();
        var appointment = await site.QueryAsync(context => context.Appointments.SingleAsync(a => a.Id == referral.MomentId, Cancel));
        (appointment.PersonId, appointment.StartsAt).ShouldBe((referral.PersonId!.Value, referral.MomentAt!.Value));
    }

    [Fact]
    public async Task What_is_open_stands_in_one_list_that_leads_to_the_form_for_this_client()
    {
        await site.OpenDeskAsync();
        var (houses, session, full) = (await ReferralHouses.OpenAsync(site), await site.PlanAsync(inDays: 4), await site.PlanAsync(inDays: 4, seats: 1));
        await site.BookAsync(ClassSite.Request(full));
        var initiative = await houses.AddInitiativeAsync();
        var client = (await houses.SendAsync()).PersonId!.Value;
        var browser = await houses.SenderAsync();

        var page = await browser.OpenAsync(OpenLinks.For(client));

        var links = page.QuerySelectorAll("main table a").Select(link => link.GetAttribute("href")).ToList();
        links.ShouldContain(OpenLinks.Refer(ReferralLinks.MomentField, $"les-{session.Id}", client));
        links.ShouldNotContain(OpenLinks.Refer(ReferralLinks.MomentField, $"les-{full.Id}", client));
        links.ShouldContain(OpenLinks.Refer(ReferralLinks.ToField, Receivers.ValueOfInitiative(initiative.Id), client));
        links.ShouldContain(link => link!.Contains("uur-"));
        var form = await browser.OpenAsync(OpenLinks.Refer(ReferralLinks.MomentField, $"les-{session.Id}", client));
        form.QuerySelector<IHtmlSelectElement>("[name='Input.Moment']")!.Value.ShouldBe($"les-{session.Id}");
        form.QuerySelector<IHtmlInputElement>("[name='Input.Client']")!.Value.ShouldNotBeEmpty();
        // Another theme has no class and no hour.
        (await browser.OpenAsync($"{OpenLinks.All}?{OpenLinks.WantField}=werk-vinden")).QuerySelectorAll("main table a")
            .ShouldAllBe(link => !link.GetAttribute("href")!.Contains("moment="));
        (await (await houses.ReceiverAsync()).GetAsync(OpenLinks.For(client), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_slip_says_to_whom_when_and_what_to_bring_in_both_languages()
    {
        var (houses, session) = (await ReferralHouses.OpenAsync(site), await site.PlanAsync(inDays: 5));
        var browser = await houses.SenderAsync();
        var asked = await (await browser.FillInAsync(
            ReferralLinks.New, houses.Filled("Emine 0470 41 42 46", ("Input.Language", "tr"), ("Input.Moment", $"les-{session.Id}")))).ReadPageAsync();
        await browser.SubmitAsync(asked.QuerySelector<IHtmlFormElement>("form.ask")!, ("Input.SaysYes", "true"));
        var referral = (await houses.AllAsync()).Single();

        var slip = (await browser.OpenAsync(ReferralLinks.Slip(referral.Id))).QuerySelector(".slip")!;
        var pdf = await browser.GetByteArrayAsync(ReferralLinks.SlipPdf(referral.Id), Cancel);

        slip.QuerySelectorAll("th [lang=tr]").Length.ShouldBe(slip.QuerySelectorAll("th").Length);
        (await Paper.CountPagesAsync(pdf)).ShouldBe(1);
        (await Paper.IsA4Async(pdf)).ShouldBeTrue();
        var text = await Paper.ReadTextAsync(pdf);
        foreach (var words in new[] { "Emine", "Dit papier", referral.MomentWhat!.Split(',')[0] })
        {
            slip.TextContent.ShouldContain(words);
            text.ShouldContain(words);
        }
        (await (await houses.ReceiverAsync()).GetAsync(ReferralLinks.Slip(referral.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>As the database would be if the program had died before the referral was written.</summary>
    Task LoseAsync(Guid referral) => site.QueryAsync(async context =>
    {
        await context.OutboxMessages.Where(m => m.Subject == referral).ExecuteDeleteAsync(Cancel);
        await context.ReferralEntries.Where(e => e.ReferralId == referral).ExecuteDeleteAsync(Cancel);
        return await context.Referrals.Where(r => r.Id == referral).ExecuteDeleteAsync(Cancel);
    });

    Task<int> SeatsAsync(Guid session) => site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == session).Select(s => s.Booked).SingleAsync(Cancel));
}

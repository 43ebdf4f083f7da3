using DigitaalWerkt.Web.Features.Accounts.Staff;

namespace DigitaalWerkt.EndToEnd;

/// <summary>A counsellor who learns at her desk, on her own phone.</summary>
[Collection<OneSite>]
public sealed class CounsellorLessonTests(LiveSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_counsellor_does_a_lesson_and_finds_it_done(bool javaScript)
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        await using var phone = await site.OpenStaffPhoneAsync(counsellor, javaScript: javaScript);

        await phone.GoAsync("/team");
        await phone.TapAsync("Groepslessen");
        await phone.TapAsync("Online lessen");
        await Expect(phone.Page.Locator("main .count")).ToHaveTextAsync("Klaar: 0 van 8 lessen");
        // Its guide is named after the lesson too.
        await phone.Page.Locator("a.choice[href='/vorming/signalen-herkennen']").ClickAsync();
        await phone.TapAsync("Begin");
        await phone.TapAsync("Volgende");
        await phone.TapAsync("\"Kan je niet met een tablet werken?\"");
        await Expect(phone.Page.Locator(".panel.again")).ToContainTextAsync("Rosa voelt zich betrapt.");
        await phone.TapAsync("\"Dan doen we het samen. Ik lees voor, jij tikt.\"");
        await Expect(phone.Page.Locator(".panel.right")).ToContainTextAsync("Dat klopt.");
        for (var step = 2; step <= 6; step++)
        {
            await Expect(phone.Page.Locator(".dots-word")).ToHaveTextAsync($"Stap {step} van 6");
            await phone.TapAsync("Volgende");
        }

        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("De les is klaar");
        await phone.TapAsync("Je certificaat: wat heb je al?");
        await Expect(phone.Page.Locator("main .card-row .badge").First).ToHaveTextAsync("1 van 8 klaar");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task What_a_visitor_writes_is_never_sent_and_is_gone_on_the_next_page(bool javaScript)
    {
        await using var phone = await site.OpenPhoneAsync(javaScript);
        var sent = new List<string>();
        phone.Page.Request += (_, request) => sent.Add(request.Url + request.PostData);
        await phone.GoAsync("/vorming/klare-taal/schrijf");

        await phone.Page.Locator("#schrijf").FillAsync("Dag Mehmet, dit blijft hier.");
        await phone.Page.Locator("details summary").Last.ClickAsync();
        await Expect(phone.Page.Locator("details .panel").Last).ToContainTextAsync("Dag Mehmet, kom donderdag");
        await phone.TapAsync("Volgende");
        await phone.TapAsync("Vorige");

        await Expect(phone.Page.Locator("#schrijf")).ToHaveValueAsync("");
        sent.ShouldNotContain(request => request.Contains("blijft", StringComparison.Ordinal));
    }
}

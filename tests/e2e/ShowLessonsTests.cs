using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.EndToEnd;

/// <summary>A client and a counsellor at one desk, each with a phone.</summary>
[Collection<OneSite>]
public sealed class ShowLessonsTests(LiveSite site)
{
    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "ar")]
    public async Task A_client_shows_the_lessons_with_a_number_that_is_read_out_and_takes_it_back_in_one_tap(bool javaScript, string? help)
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], $"Huis van het werk {javaScript}");
        var client = await site.AddClientAsync(counsellor, "Fatma");
        await using var desk = await site.OpenStaffPhoneAsync(counsellor, javaScript: javaScript);
        await using var phone = await site.OpenPhoneAsync(javaScript);
        if (help is not null)
        {
            await phone.RememberAsync("__Host-taal", help);
        }
        var lesson = await site.FinishLessonAsync(await MakeCardAsync(phone));

        await desk.GoAsync($"/team/inschrijven/clienten/{client}");
        await desk.TapAsync("Lessen laten zien");
        await desk.TapAsync("Maak een nummer");
        var number = await desk.Page.Locator(".read-out").InnerTextAsync();
        await phone.GoAsync("/mijn");
        await phone.TapAsync("Toon je lessen aan je begeleider");
        // As a keyboard in Arabic types it.
        await phone.Page.GetByLabel("Het nummer van je begeleider").FillAsync(help is null ? number : InArabic(number));
        await phone.TapAsync("Volgende");
        await Expect(phone.Page.Locator(".lead")).ToContainTextAsync($"Huis van het werk {javaScript} ziet dan welke lessen je kan. Niets anders.");
        if (javaScript)
        {
            (await phone.Page.FindBarriersAsync()).ShouldBeEmpty();
        }
        (await phone.Page.FindOverflowAsync()).ShouldBeEmpty();
        await phone.TapAsync("Ja, toon mijn lessen");

        await Expect(phone.Page.Locator("#wie-ziet-je-lessen")).ToContainTextAsync("ziet welke lessen je kan.");
        await Expect(phone.Page.Locator("#wie-ziet-je-lessen")).ToBeInViewportAsync();
        await desk.GoAsync($"/team/inschrijven/clienten/{client}");
        await Expect(desk.Page.Locator("main")).ToContainTextAsync($"Online les, klaar: {lesson.Title.Dutch}");

        await phone.TapAsync("Stop. Huis van het werk");

        await Expect(phone.Page.Locator("#wie-ziet-je-lessen")).ToContainTextAsync("Niemand ziet welke lessen je kan.");
        await desk.GoAsync($"/team/inschrijven/clienten/{client}");
        await Expect(desk.Page.Locator("main")).Not.ToContainTextAsync(lesson.Title.Dutch);
    }

    static string InArabic(string number) => string.Concat(number.Select(sign => char.IsAsciiDigit(sign) ? (char)('٠' + (sign - '0')) : sign));

    async Task<Guid> MakeCardAsync(Phone phone)
    {
        await phone.GoAsync("/kaart");
        await phone.Page.GetByLabel("Je naam").FillAsync("Fatma");
        await phone.TapAsync("Dit is mijn toestel");
        var token = (await Camera.ReadAsync(phone.Page.Locator("img.qr"))).AbsolutePath.Split('/')[^1];
        var hash = CardSecret.Hash(token);
        return await site.QueryAsync(context => context.LearnerCards.Where(c => c.SecretHash == hash).Select(c => c.LearnerId).SingleAsync());
    }
}

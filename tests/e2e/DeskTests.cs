using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.EndToEnd;

[Collection<OneSite>]
public sealed class DeskTests(LiveSite site)
{
    /// <summary>What a steward may need while somebody talks: who, about what, the question, done or not, and the button.</summary>
    const int MostInteractions = 5;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_steward_notes_a_question_while_somebody_is_on_the_phone(bool javaScript)
    {
        var steward = await site.AddStaffMemberAsync([StaffRole.Steward]);
        await using var phone = await site.OpenStaffPhoneAsync(steward, javaScript: javaScript);
        await phone.GoAsync("/team/hulp/nieuw");
        var interactions = 0;

        await CountedAsync(phone.Page.GetByLabel("Wie?").FillAsync(javaScript ? "Fatma 0479 11 22 33" : "Fatma 0479 11 22 34"));
        await CountedAsync(phone.Page.GetByLabel("Mijn toestel").CheckAsync());
        await CountedAsync(phone.Page.GetByLabel("Wat is de vraag?").FillAsync("De wifi valt uit."));
        await CountedAsync(phone.Page.GetByLabel("Ja, het is opgelost").CheckAsync());
        await CountedAsync(phone.TapAsync("Bewaar"));

        await Expect(phone.Page.Locator("h1")).ToContainTextAsync("Fatma");
        interactions.ShouldBeLessThanOrEqualTo(MostInteractions);
        (await site.QueryAsync(context => context.Tickets.CountAsync(t => t.MadeBy == steward.Id && t.State == TicketState.Solved))).ShouldBe(1);

        async Task CountedAsync(Task interaction)
        {
            await interaction;
            interactions++;
        }
    }

    [Fact]
    public async Task Two_stewards_see_each_other_and_what_one_types_is_kept()
    {
        var ticket = await AskAsync();
        var (first, second) = (await site.AddStaffMemberAsync([StaffRole.Steward]), await site.AddStaffMemberAsync([StaffRole.Steward], "Buurhuis"));
        await using var one = await site.OpenStaffPhoneAsync(first);
        await using var two = await site.OpenStaffPhoneAsync(second);
        await one.GoAsync(HelpDeskLinks.Ticket(ticket));
        await one.Page.GetByLabel("Je antwoord aan de persoon").FillAsync("Zet je modem uit.");
        await Expect(one.Page.Locator(".kept")).ToContainTextAsync("Bewaard om");

        await two.GoAsync(HelpDeskLinks.Ticket(ticket));

        await Expect(two.Page.Locator(".kept")).ToContainTextAsync(first.Name);
        await Expect(two.Page.GetByLabel("Je antwoord aan de persoon")).ToHaveValueAsync("");
        await one.GoAsync(HelpDeskLinks.Ticket(ticket));
        await Expect(one.Page.GetByLabel("Je antwoord aan de persoon")).ToHaveValueAsync("Zet je modem uit.");
        await Expect(one.Page.Locator(".kept")).ToContainTextAsync(second.Name);

        await two.Page.GetByLabel("Je antwoord aan de persoon").FillAsync("Kom maandag langs.");
        await one.TapAsync("Stuur antwoord");
        await Expect(one.Page.Locator(".said .ours")).ToContainTextAsync("Zet je modem uit.");
        await two.TapAsync("Stuur antwoord");

        await Expect(two.Page.Locator(".panel.warning")).ToContainTextAsync("Zet je modem uit.");
        await Expect(two.Page.GetByLabel("Je antwoord aan de persoon")).ToHaveValueAsync("Kom maandag langs.");
    }

    async Task<Guid> AskAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<OpenTicket>().RunAsync(
            new() { Key = RequestKey.New(), Origin = TicketOrigin.Website, Topic = TicketTopic.Device, Text = "Mijn wifi werkt niet." },
            CancellationToken.None))!.Id;
    }
}

using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DigitaalWerkt.EndToEnd;

[Collection<OneSite>]
public sealed class OutreachTests(LiveSite site)
{
    [Fact]
    public async Task Without_network_a_contact_waits_on_the_device_and_counts_once()
    {
        await using var worker = await BeginAsync();
        await worker.Phone.GoOfflineAsync();

        await worker.Phone.Page.ReloadAsync();
        await Expect(worker.Phone.Page.Locator("[data-copy]")).ToBeVisibleAsync();
        await worker.NoteAsync();
        await Expect(worker.Waiting).ToContainTextAsync("1 gesprek");
        await worker.NoteAsync();
        await Expect(worker.Waiting).ToContainTextAsync("2 gesprekken");
        await worker.Phone.TapAsync("Neem het laatste terug");
        await Expect(worker.Waiting).ToContainTextAsync("1 gesprek");
        (await worker.CountAsync()).ShouldBe(0);
        await worker.Phone.GoOnlineAsync();

        await Expect(worker.Phone.Page.Locator("[data-copy]")).ToBeHiddenAsync();
        await Expect(worker.Waiting).ToBeHiddenAsync();
        await Expect(worker.Phone.Page.Locator(".noted li")).ToHaveCountAsync(1);
        (await worker.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_start_page_says_that_contacts_were_not_sent_yet()
    {
        await using var worker = await BeginAsync();
        await worker.Phone.GoOfflineAsync();
        await worker.NoteAsync();
        await Expect(worker.Waiting).ToContainTextAsync("1 gesprek");
        await worker.Phone.Page.GotoAsync("about:blank");
        await worker.Phone.GoOnlineAsync();

        await worker.Phone.GoAsync("/team");
        await worker.Phone.Page.GetByText("Open je gesprekken om ze te versturen").ClickAsync();

        await Expect(worker.Phone.Page.Locator(".noted li")).ToHaveCountAsync(1);
        await Expect(worker.Waiting).ToBeHiddenAsync();
        await worker.Phone.GoAsync("/team");
        await Expect(worker.Phone.Page.GetByText("Open je gesprekken om ze te versturen")).ToBeHiddenAsync();
        (await worker.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task What_a_colleague_just_noted_is_shown_beside_the_own_one_before_it_counts()
    {
        await using var worker = await BeginAsync();
        var colleague = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        await site.QueryAsync(context =>
        {
            context.Add(OutreachContact.Of(
                new()
                {
                    Key = RequestKey.New(), PlaceId = worker.Place.Id, OrganisationId = worker.Place.OrganisationId, NotedById = colleague.Id,
                    Theme = ContactTheme.Digital, People = 1, At = DateTimeOffset.UtcNow,
                },
                DateTimeOffset.UtcNow));
            return context.SaveChangesAsync();
        });

        await worker.NoteAsync();

        var asked = worker.Phone.Page.Locator("form.warning");
        await Expect(asked).ToContainTextAsync("Is dit hetzelfde gesprek?");
        await Expect(asked).ToContainTextAsync($"{colleague.Name} noteerde net hetzelfde");
        await Expect(worker.Waiting).ToBeHiddenAsync();
        (await worker.CountAsync()).ShouldBe(0);
        await worker.Phone.TapAsync("Nee, tel het mee");
        await Expect(worker.Phone.Page.Locator(".noted li")).ToHaveCountAsync(1);
        (await worker.CountAsync()).ShouldBe(1);
    }

    async Task<Worker> BeginAsync()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var place = new FindPlace(counsellor.OrganisationId, "Het plein", FindPlaceKind.Event, "rabot");
        await site.QueryAsync(context =>
        {
            context.Add(place);
            return context.SaveChangesAsync();
        });
        var phone = await site.OpenStaffPhoneAsync(counsellor);
        await phone.GoAsync(OutreachLinks.Contacts);
        // The page says when the device has its copy.
        await Expect(phone.Page.Locator("[data-outreach]")).ToHaveAttributeAsync("data-kept", "");
        return new(site, phone, counsellor, place);
    }

    /// <summary>A counsellor in the street, with the page of contacts open.</summary>
    sealed record Worker(LiveSite Site, Phone Phone, StaffMember Counsellor, FindPlace Place) : IAsyncDisposable
    {
        public ILocator Waiting => Phone.Page.Locator("[data-waiting]");

        public async Task NoteAsync()
        {
            await Phone.Page.Locator($"input[name='Input.Place'][value='{Place.Id}']").CheckAsync(new() { Force = true });
            await Phone.Page.Locator($"button[name='Input.Theme'][value='{ContactTheme.Digital}']").ClickAsync();
        }

        public Task<int> CountAsync() => Site.QueryAsync(context => context.OutreachContacts.CountAsync(contact => contact.NotedById == Counsellor.Id));

        public ValueTask DisposeAsync() => Phone.DisposeAsync();
    }
}

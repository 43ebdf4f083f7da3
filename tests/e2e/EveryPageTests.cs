using Microsoft.Playwright;

namespace DigitaalWerkt.EndToEnd;

[Collection<OneSite>]
public sealed class EveryPageTests(Town town) : IClassFixture<Town>
{
    public static TheoryData<string> Names => [.. Places.All.Select(place => place.Name)];

    [Fact]
    public void Every_page_of_the_site_is_looked_at_here() =>
        town.Routes.ShouldBe(Places.All.Select(place => place.Route).Concat(Places.WithoutScreen).Distinct(), ignoreOrder: true);

    [Theory, MemberData(nameof(Names))]
    public async Task Everybody_can_read_and_use(string name)
    {
        var place = Places.All.Single(place => place.Name == name);
        var phone = town.PhoneOf(place.Who);
        var findings = new List<string>();

        foreach (var address in place.Addresses(town))
        {
            findings.AddRange(await LookAsync(phone, place, address));
        }

        findings.ShouldBeEmpty();
    }

    static async Task<IEnumerable<string>> LookAsync(Phone phone, Place place, string address)
    {
        var page = phone.Page;
        var isForLearners = place.Who is Who.Visitor or Who.CardHolder;
        var findings = new List<string>();
        async Task AddAsync(string view, Task<IEnumerable<string>> look) => findings.AddRange((await look).Select(finding => $"{address}, {view}: {finding}"));

        await page.SetViewportSizeAsync(320, 640);
        await OpenAsync(phone, place, address);
        await AddAsync("320 px", page.FindUnnamedAsync());
        await AddAsync("320 px", page.FindBarriersAsync());
        await AddAsync("320 px", page.FindOverflowAsync());
        if (isForLearners)
        {
            await AddAsync("320 px", page.FindSmallTargetsAsync());
        }
        await page.EnlargeTextAsync();
        await AddAsync("320 px, 200 %", page.FindBarriersAsync());
        await AddAsync("320 px, 200 %", page.FindOverflowAsync());

        await page.SetViewportSizeAsync(360, 740);
        await phone.RememberAsync("__Host-taal", "ar");
        await OpenAsync(phone, place, address);
        // Pages for staff are Dutch only, so that there is nothing new to see.
        if (await page.Locator(".translation").CountAsync() > 0)
        {
            await AddAsync("Arabic", page.FindBarriersAsync());
            await AddAsync("Arabic", page.FindOverflowAsync());
        }
        await phone.Context.ClearCookiesAsync(new() { Name = "__Host-taal" });
        return findings;
    }

    static async Task OpenAsync(Phone phone, Place place, string address)
    {
        await phone.GoAsync(address);
        if (place.Act is { } act)
        {
            await act(phone);
            await phone.Page.WaitForLoadStateAsync(LoadState.Load);
        }
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DigitaalWerkt.Tests.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.Playwright;

namespace DigitaalWerkt.EndToEnd;

[Collection<OneSite>]
public sealed class EveryPageTests(Town town) : IClassFixture<Town>
{
    const string ArabicHelp = "__Host-taal";

    // Whoever sees most first.
    static readonly Who[] Staff = [Who.Coordinator, Who.Steward, Who.Trainer, Who.NetworkCoordinator, Who.Counsellor];

    public static TheoryData<string> Names => [.. Places.All.Select(place => place.Name)];

    [Fact]
    public void Every_page_of_the_site_is_looked_at_here()
    {
        var here = Places.All.Select(place => place.Route).Concat(Places.WithoutScreen).ToHashSet();

        town.Routes.Except(here).ShouldBeEmpty();
        here.Except(town.Routes).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_large_letters_are_twice_as_large()
    {
        var page = town.LargePhoneOf(Who.Visitor).Page;

        (await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize")).ShouldBe("32px");
    }

    [Fact]
    public async Task A_barrier_is_found()
    {
        var page = await town.PhoneOf(Who.Visitor).Context.NewPageAsync();
        await page.SetContentAsync(
            "<main><h1>Drawing</h1><svg role='img' width='900' height='9'></svg><i data-typed>Ana</i><div id='errors'></div><input aria-describedby='x'></main>");

        (await page.FindBarriersAsync()).ShouldContain(barrier => barrier.StartsWith("svg-img-alt"));
        (await page.FindOverflowAsync()).ShouldNotBeEmpty();
        (await page.FindBrokenPromisesAsync()).Count().ShouldBe(3);
        await page.CloseAsync();
    }

    /// <summary>Asks the document itself: on a busy machine the event of the browser can be told before the page is known, and is then waited for in vain.</summary>
    const string Complete = "() => document.readyState === 'complete' || new Promise(done => addEventListener('load', () => done(true), { once: true }))";

    [Theory, MemberData(nameof(Names))]
    public async Task Everybody_can_read_and_use(string name)
    {
        var place = Places.All.Single(place => place.Name == name);
        var findings = new List<string>();

        foreach (var address in place.Addresses(town))
        {
            var looks = await Task.WhenAll(LookAsync(place, address), LookAtLargeLettersAsync(place, address));
            findings.AddRange(looks.SelectMany(look => look));
        }

        findings.ShouldBeEmpty();
    }

    /// <summary>
    /// What docs/who-may-what.md opens for more than one role is looked at again for whoever sees something there that nobody before
    /// them did: a button, a table, a field. Of what looks the same one look is enough.
    /// </summary>
    [Fact]
    public async Task Other_roles_can_read_and_use_what_only_they_see_of_a_page()
    {
        var (findings, looked) = (new List<string>(), 0);
        foreach (var place in Places.All.Where(place => place.IsForStaff && Staff.Contains(place.Who) && place.Act is null))
        {
            var (address, right) = (place.Addresses(town).First(), WhoMayWhat.Of(place.Route));
            var seen = (await PartsAsync(place.Who, address)).ToHashSet();
            var others = Staff.Where(who => right.Admits(Enum.Parse<StaffRole>($"{who}")));
            foreach (var who in others.Except(Places.All.Where(one => one.Route == place.Route).Select(one => one.Who)))
            {
                var parts = await PartsAsync(who, address);
                if (!seen.IsSupersetOf(parts))
                {
                    findings.AddRange(await LookAsync(place with { Who = who }, address));
                    seen.UnionWith(parts);
                    looked++;
                }
            }
        }

        findings.ShouldBeEmpty();
        looked.ShouldBeGreaterThan(5, "or the parts of a page are no longer found");
    }

    /// <summary>The kinds of things on a page for this person; none when it isn't there for them.</summary>
    async Task<IReadOnlyList<string>> PartsAsync(Who who, string address)
    {
        var phone = town.PhoneOf(who);
        if (phone.Page.Url == "about:blank")
        {
            await phone.GoAsync(StaffLinks.Home);
        }
        var html = await phone.Page.EvaluateAsync<string>(
            "address => fetch(address).then(answer => answer.ok && !answer.redirected ? answer.text() : '')", address);
        return [.. new HtmlParser().ParseDocument(html).QuerySelectorAll("main *").Select(Kind).Distinct()];

        static string Kind(IElement element) => string.Join(
            ' ', element.ParentElement!.LocalName, element.LocalName, element.ClassName, element.GetAttribute("role"), element.GetAttribute("type"));
    }

    async Task<IEnumerable<string>> LookAtLargeLettersAsync(Place place, string address)
    {
        var phone = town.LargePhoneOf(place.Who);
        await OpenAsync(phone, place, address);
        return Found($"{address} with large letters", await phone.Page.FindBarriersOfSizeAsync(), await phone.Page.FindOverflowAsync());
    }

    async Task<IEnumerable<string>> LookAsync(Place place, string address)
    {
        var phone = town.PhoneOf(place.Who);
        var answer = await OpenAsync(phone, place, address);
        var findings = Found(
            address, await phone.Page.FindBrokenPromisesAsync(), await phone.Page.FindUnnamedAsync(), await phone.Page.FindOverflowAsync(), await FindKeptAsync(phone.Page, answer));
        if (place.IsForLearners)
        {
            findings = [.. findings, .. Found(address, await phone.Page.FindSmallTargetsAsync())];
            await phone.RememberAsync(ArabicHelp, "ar");
            await OpenAsync(phone, place, address);
            findings = [.. findings, .. Found($"{address} in Arabic", await phone.Page.FindOverflowAsync())];
        }
        // A page with help in Arabic holds all of the Dutch too, so that axe need not see it twice.
        findings = [.. findings, .. Found(address, await phone.Page.FindBarriersAsync())];
        await phone.Context.ClearCookiesAsync(new() { Name = ArabicHelp });
        return findings;
    }

    /// <summary>A page on which something about somebody can be typed, and which a shared computer would keep.</summary>
    static async Task<IEnumerable<string>> FindKeptAsync(IPage page, IResponse answer) =>
        await page.Locator("form[method=post] :is(input[type=text], input[type=tel], input[type=email], textarea)").CountAsync() > 0
            && !(answer.Headers.GetValueOrDefault("cache-control") ?? "").Contains("no-store", StringComparison.Ordinal)
            ? ["may be kept by the computer, and somebody types here"]
            : Array.Empty<string>();

    static string[] Found(string where, params IEnumerable<string>[] looks) => [.. looks.SelectMany(look => look).Select(finding => $"{where}: {finding}")];

    static async Task<IResponse> OpenAsync(Phone phone, Place place, string address)
    {
        var answer = await phone.GoAsync(address);
        // A page that says that there is nothing has no faults either. So what an id names has to be there.
        (answer!.Status < 400 || !address.Split('/', '?').Any(part => Guid.TryParse(part, out _))).ShouldBeTrue($"{address}: {answer.Status}");
        if (place.Act is { } act)
        {
            await act(phone);
            await phone.Page.EvaluateAsync(Complete);
        }
        return answer;
    }
}

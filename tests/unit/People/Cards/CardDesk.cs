using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Cards;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.People.Cards;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using System.Net;

namespace DigitaalWerkt.Tests.People.Cards;

/// <summary>A counsellor with a client, and people with a card who stand at the desk.</summary>
public sealed record CardDesk(ClientDesk Desk, Guid Client)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    ClassSite Site => Desk.Site;

    public string Lessons => ClientLinks.Lessons(Client);

    public static async Task<CardDesk> OpenAsync(ClassSite site, string organisation, string client = "Amina")
    {
        var desk = await ClientDesk.OpenAsync(site, organisation);
        return new(desk, (await desk.BookedAsync(await site.PlanAsync(), ClientDesk.SomeClient(client))).PersonId!.Value);
    }

    /// <summary>Somebody with a card, in a browser of their own.</summary>
    public static async Task<Holder> HolderAsync(SiteFixture site, string name = "Amina", HttpClient? browser = null)
    {
        browser ??= site.Visitor();
        var card = site.ReadCard(await browser.PostFormAsync(CardLinks.Mine, ("naam", name)));
        return new(browser, await site.QueryAsync(context =>
            context.LearnerCards.Where(c => c.Id == card.CardId).Select(c => c.LearnerId).SingleAsync(Cancel)));
    }

    /// <summary>The number that the counsellor sees this once.</summary>
    public async Task<string> NumberAsync()
    {
        var page = await (await Desk.Browser.FillInAsync(Lessons)).ReadPageAsync();
        return page.QuerySelector(".read-out")!.TextContent;
    }

    /// <summary>The number is read out, typed, and answered with yes.</summary>
    public async Task LaidAsync(Holder holder) =>
        (await holder.SayYesAsync(await NumberAsync())).Headers.Location!.ToString().ShouldBe(ShowLinks.OnMine);

    public async Task<string> ClientPageAsync(HttpClient? browser = null) =>
        (await (browser ?? Desk.Browser).OpenAsync(ClientLinks.Show(Client))).QuerySelector("main")!.TextContent;

    public Task<List<PersonCard>> RowsAsync() =>
        Site.QueryAsync(context => context.PersonCards.AsNoTracking().Where(c => c.PersonId == Client).OrderBy(c => c.Since).ToListAsync(Cancel));

    /// <summary>Somebody with a card, who does some lessons.</summary>
    public sealed record Holder(HttpClient Browser, Guid LearnerId)
    {
        /// <summary>Finishes every step of a lesson, or all but the last one.</summary>
        public Task<Module> LearnAsync(SiteFixture site, int lesson, bool toTheEnd = true)
        {
            var module = site.Services.GetRequiredService<ModuleLibrary>().Modules[lesson];
            return site.QueryAsync(async context =>
            {
                context.AddRange(module.Steps.SkipLast(toTheEnd ? 0 : 1).Select((step, i) => new ProgressEntry
                {
                    LearnerId = LearnerId, Module = module.Slug, Step = step.Id, Kind = i % 2 == 0 ? ProgressKind.Done : ProgressKind.DoneWithHelp,
                    At = site.Clock.GetUtcNow().AddMinutes(-30 + i),
                }));
                await context.SaveChangesAsync(Cancel);
                return module;
            });
        }

        public Task<HttpResponseMessage> TypeAsync(string number) => Browser.PostFormAsync(ShowLinks.Show, (ShowModel.NumberField, number));

        /// <summary>Types the number and reads who will see what: the form that says yes.</summary>
        public async Task<IHtmlFormElement> ReadAsync(string number)
        {
            var answer = await TypeAsync(number);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            return (await answer.ReadPageAsync()).QuerySelector<IHtmlFormElement>("main form:has([name=ja])")!;
        }

        public async Task<HttpResponseMessage> SayYesAsync(string number) => await Browser.SubmitAsync(await ReadAsync(number), ("ja", "true"));

        public async Task<IReadOnlyList<IHtmlFormElement>> ShownAsync() =>
            [.. (await Browser.OpenAsync(SiteLinks.Mine)).QuerySelectorAll<IHtmlFormElement>($"form[action='{ShowLinks.Stop}']")];
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Ask;

/// <summary>Whatever way somebody walks through the form, forth and back.</summary>
public sealed class AskWalkTests(AskSite site) : IClassFixture<AskSite>
{
    static readonly string[] Signs = ["a", "é", "ğ", "ع", "\n", " ", "\"", "<b>", "&amp;", "'", "😀", "€", "=", "%41", "+"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task What_was_typed_arrives_as_it_was(int seed)
    {
        var chance = new Random(seed);
        var said = $"x{string.Concat(Enumerable.Range(0, 200).Select(_ => Signs[chance.Next(Signs.Length)]))}x";
        var visitor = site.Visitor();
        var page = await visitor.OpenAsync("/hulp/vraag?over=Other");
        page = await Next(("Input.Text", said), ("Input.Device", "Tablet"));

        for (var turn = 0; turn < 12; turn++)
        {
            var back = page.QuerySelector<IHtmlButtonElement>("button[name='Input.Back']");
            var topics = page.QuerySelectorAll<IHtmlButtonElement>("button[name='Input.Topic']").ToList();
            page = topics.Count > 0 ? await Next(("Input.Topic", topics[chance.Next(topics.Count)].Value))
                : back is not null && chance.Next(2) == 0 ? await Next(("Input.Back", back.Value))
                : page.QuerySelector("#Input_Name") is null ? await Next()
                : page;
        }
        site.Clock.Advance(FormTime.Shortest);
        while (page.QuerySelector("#Input_Name") is null)
        {
            page = page.QuerySelector("button[name='Input.Topic']") is null ? await Next() : await Next(("Input.Topic", "Other"));
        }
        var answer = await visitor.SubmitAsync(AskSite.Form(page), [.. AskSite.Filled()]);

        var ticket = await site.TicketAsync(answer.Headers.Location!.ToString());
        ticket.Device.ShouldBe(Web.Features.HelpDesk.Tickets.TicketDevice.Tablet);
        (await site.QueryAsync(context => context.TicketMessages.SingleAsync(m => m.TicketId == ticket.Id))).Text.ShouldBe(said);

        async Task<IHtmlDocument> Next(params (string Name, string Value)[] changes) =>
            await (await visitor.SubmitAsync(AskSite.Form(page), changes)).ReadPageAsync();
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.HelpDesk.Ask;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.HelpDesk.Ask;

/// <summary>The site, with visitors who ask.</summary>
public sealed class AskSite(TestDatabase databases) : SiteFixture(databases)
{
    static int numbers;

    public static string NewNumber() => $"0473{Interlocked.Increment(ref numbers):000000}";

    /// <summary>The last page of the form, after a question was typed; nobody is too fast.</summary>
    public async Task<IHtmlFormElement> ReachFormAsync(HttpClient visitor, string said = "De letters zijn weg.", string? from = null)
    {
        var page = await visitor.OpenAsync(from ?? AskLinks.About(TicketTopic.Device));
        var next = await (await visitor.SubmitAsync(Form(page), ("Input.Text", said))).ReadPageAsync();
        if (next.QuerySelector("[name='Input.Name']")?.GetAttribute("type") == "hidden" || next.QuerySelector("#Input_Name") is null)
        {
            next = await (await visitor.SubmitAsync(Form(next))).ReadPageAsync();
        }
        Clock.Advance(FormTime.Shortest);
        return Form(next);
    }

    /// <summary>Asks something.</summary>
    /// <returns>The address of the question, without what has just happened.</returns>
    public async Task<string> AskAsync(HttpClient visitor, string said = "De letters zijn weg.", params (string Name, string Value)[] changes)
    {
        var answer = await visitor.SubmitAsync(await ReachFormAsync(visitor, said), [.. Filled(changes)]);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther);
        return answer.Headers.Location!.ToString().Split('?')[0];
    }

    /// <summary>Somebody with a number of their own, unless told otherwise.</summary>
    public static IEnumerable<(string Name, string Value)> Filled(params (string Name, string Value)[] changes) =>
        new[] { ("Input.Name", "Amina"), ("Input.Reach", "Phone"), ("Input.Phone", NewNumber()) }
            .Where(field => changes.All(change => change.Name != field.Item1)).Concat(changes);

    public static IHtmlFormElement Form(IHtmlDocument page) => page.QuerySelector<IHtmlFormElement>("main form[method=post]")!;

    /// <summary>The question behind an address.</summary>
    public Task<Ticket> TicketAsync(string address)
    {
        var id = Services.GetRequiredService<TicketTokens>().Read(address.Split('/', '?')[2]);
        return QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.Id == id));
    }

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A steward says something in a question.</summary>
    public Task AnswerAsync(Guid ticketId, Guid steward, string text) => QueryAsync(async context =>
    {
        var ticket = await context.Tickets.SingleAsync(t => t.Id == ticketId);
        ticket.Answer(steward, Clock.GetUtcNow());
        context.TicketMessages.Add(new TicketMessage(ticketId, steward, text, Clock.GetUtcNow()));
        return await context.SaveChangesAsync();
    });

    /// <summary>It was solved.</summary>
    public Task SolveAsync(Guid ticketId) => WithAsync<PersonActs, bool>(acts => acts.SolveAsync(ticketId, null, null, CancellationToken.None));
}

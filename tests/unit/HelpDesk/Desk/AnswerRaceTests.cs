using System.Security.Claims;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.HelpDesk.Desk;

/// <summary>Many stewards at one question, each with a connection of their own.</summary>
[Collection(nameof(Alone))]
public sealed class AnswerRaceTests(DeskSite site) : IClassFixture<DeskSite>
{
    const int Stewards = 12;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_stewards_who_answer_at_once_one_is_first_and_the_others_hear_of_it()
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        var stewards = await StewardsAsync();

        var answers = await Race.RunAsync(site, stewards.Select((steward, number) => (Func<IServiceProvider, Task<string>>)(async services =>
            $"{await services.GetRequiredService<WorkOnTicket>().AnswerAsync(ticket.Id, 0, $"Antwoord {number}", steward, Cancel)}")));

        answers.Count(answer => answer == $"{TicketWork.Done}").ShouldBe(1);
        answers.Count(answer => answer == $"{TicketWork.Stale}").ShouldBe(Stewards - 1);
        (await site.SaidAsync(ticket)).Count.ShouldBe(2);
        (await site.ToldAsync(ticket)).Count.ShouldBe(1);
        (await site.ReadAsync(ticket)).Sequence.ShouldBe(1);
    }

    [Fact]
    public async Task Of_stewards_who_take_at_once_one_has_it()
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        var stewards = await StewardsAsync();

        var answers = await Race.RunAsync(site, stewards.Select(steward => (Func<IServiceProvider, Task<string>>)(async services =>
            $"{await services.GetRequiredService<WorkOnTicket>().TakeAsync(ticket.Id, 0, steward, Cancel)}")));

        answers.Count(answer => answer == $"{TicketWork.Done}").ShouldBe(1);
        (await site.HappenedAsync(ticket)).ShouldBe([TicketEventKind.Asked, TicketEventKind.Taken]);
    }

    [Fact]
    public async Task Two_questions_made_one_of_both_sides_at_once_keep_one_open()
    {
        var (person, steward) = (DeskSite.SomeBody(), await site.StewardAsync());
        foreach (var _ in Enumerable.Range(0, 5))
        {
            var (one, other) = (await site.AskAsync(person), await site.AskAsync(person));

            await Race.RunAsync(site, new[] { (one, other), (other, one) }.Select(pair => (Func<IServiceProvider, Task<string>>)(async services =>
                $"{await services.GetRequiredService<LinkTickets>().LinkAsync(pair.Item1.Id, 0, pair.Item2.Code, true, steward, Cancel)}")));

            new[] { await site.ReadAsync(one), await site.ReadAsync(other) }.Count(ticket => ticket.IsOpen).ShouldBe(1);
        }
    }

    // One after the other: two would make their organisation at once.
    async Task<List<ClaimsPrincipal>> StewardsAsync()
    {
        var stewards = new List<ClaimsPrincipal>();
        while (stewards.Count < Stewards)
        {
            stewards.Add(await site.StewardAsync());
        }
        return stewards;
    }
}

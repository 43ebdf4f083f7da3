using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.HelpDesk.Desk;

/// <summary>If this doesn't go wrong, the races of answers prove nothing.</summary>
[Collection(nameof(Alone))]
public sealed class UnguardedAnswerTests(UnguardedDeskSite site) : IClassFixture<UnguardedDeskSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // The same act as in the race.
    [Fact]
    public async Task Without_holding_the_question_all_stewards_think_that_they_were_first()
    {
        var ticket = await site.AskAsync(DeskSite.SomeBody());
        var stewards = new List<System.Security.Claims.ClaimsPrincipal>();
        while (stewards.Count < UnguardedDeskSite.Lookers)
        {
            stewards.Add(await site.StewardAsync());
        }
        site.Meet();

        var answers = await Race.RunAsync(site, stewards.Select((steward, number) => (Func<IServiceProvider, Task<string>>)(async services =>
            $"{await services.GetRequiredService<WorkOnTicket>().AnswerAsync(ticket.Id, 0, $"Antwoord {number}", steward, Cancel)}")));

        answers.Count(answer => answer == $"{TicketWork.Done}").ShouldBe(UnguardedDeskSite.Lookers);
        (await site.SaidAsync(ticket)).Count.ShouldBe(UnguardedDeskSite.Lookers + 1);
        (await site.ReadAsync(ticket)).ShouldSatisfyAllConditions(
            t => t.Sequence.ShouldBe(1), t => t.State.ShouldBe(TicketState.WaitingForPerson));
    }
}

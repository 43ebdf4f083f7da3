using DigitaalWerkt.Web.Features.Classes.Seats;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>If this doesn't go wrong, the tests that race prove nothing.</summary>
[Collection(nameof(Alone))]
public sealed class GuardControlTests(UnguardedSite site) : IClassFixture<UnguardedSite>
{
    [Fact]
    public async Task Without_the_guard_more_people_get_a_seat_than_there_are_seats()
    {
        await site.DropCheckAsync();
        var session = await site.PlanAsync(seats: 8);

        var answers = await Race.RunAsync(site, Enumerable.Range(0, UnguardedSite.Lookers).Select(_ => Race.Book(ClassSite.Request(session))));

        answers.Count(answer => answer?.Outcome == BookOutcome.Booked).ShouldBe(UnguardedSite.Lookers);
        (await site.CountAsync(session)).ShouldBe(UnguardedSite.Lookers);
    }
}

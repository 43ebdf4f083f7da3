using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Phrases;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>The lines of the actions that are not put aside. What is told of them stays Dutch.</summary>
public sealed class PactPhrases(AppDbContext context) : IPhraseSource
{
    public int Order => 45;

    public async Task<IEnumerable<UsedLine>> ReadAsync(CancellationToken cancellationToken) =>
        (await context.PactActions.Going().OrderBy(a => a.Title).ThenBy(a => a.Id).Select(a => new { a.Title, a.Summary }).ToListAsync(cancellationToken))
        .SelectMany(a => UsedLine.In(a.Title, a.Summary));
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Phrases;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>The lines of the signals that everybody may read. The long version stays Dutch.</summary>
public sealed class SignalPhrases(AppDbContext context, Texts texts) : IPhraseSource
{
    public int Order => 40;

    public async Task<IEnumerable<UsedLine>> ReadAsync(CancellationToken cancellationToken) =>
        (await context.Signals.ForEverybody().OrderByDescending(s => s.Number).Select(s => new { s.Number, s.PublicText, s.Answer }).ToListAsync(cancellationToken))
        .SelectMany(s => UsedLine.In(texts.Signal("Signal_Called", s.Number), s.PublicText, s.Answer));
}

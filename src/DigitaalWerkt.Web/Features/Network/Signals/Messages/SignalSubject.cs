using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals.Messages;

/// <summary>What messages about signals are about. Nobody is called about these.</summary>
public sealed class SignalSubject(AppDbContext context, Texts texts) : IMessageSubject
{
    public IReadOnlyDictionary<string, string> Kinds { get; } =
        new Dictionary<string, string> { [SignalKinds.Answered] = texts.Signal("Signal_Mail_Kind") };

    public async Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var signals = await context.Signals.Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Number, s.LastAt }).ToListAsync(cancellationToken);
        return messages.BySubject(
            signals.ToDictionary(s => s.Id, s => new MessageTopic(texts.Signal("Signal_Called", s.Number), s.LastAt, SignalLinks.TeamSignal(s.Number))));
    }
}

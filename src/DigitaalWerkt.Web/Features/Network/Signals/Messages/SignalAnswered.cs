using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Network.Signals.Messages;

/// <summary>Writes the e-mail with the answer to a signal.</summary>
public sealed class SignalAnswered(AppDbContext context, Texts texts, IOptions<SiteAddress> site) : IMessageKind
{
    public string Name => SignalKinds.Answered;

    public bool IsCalledWhenLost => false;

    public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(false);

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var reader = await context.StaffMembers.AsNoTracking()
            .SingleOrDefaultAsync(m => m.Id == message.ReaderId && m.DisabledAt == null, cancellationToken);
        var signal = await context.Signals.AsNoTracking().SingleOrDefaultAsync(s => s.Id == message.Subject, cancellationToken);
        // Another answer since then has a message of its own.
        return reader?.Email is not { } email || signal?.Answer is not { } answer || signal.AnsweredAt != message.Occurrence
            ? null
            : new(email, texts.Signal("Signal_Mail_Subject", signal.Number), string.Join(
                '\n',
                [
                    texts.Signal("Signal_Mail_Hello", reader.Name),
                    "",
                    texts.Signal("Signal_Mail_What", signal.Number, signal.What),
                    "",
                    // Each line marked, as mail programs do, so that one sees where it begins and ends.
                    .. answer.Split('\n').Select(line => $"> {line}".TrimEnd()),
                    "",
                    texts.Signal("Signal_Mail_Do"),
                    site.Value.To(SignalLinks.TeamSignal(signal.Number)),
                    "",
                    texts.Signal("Signal_Mail_Greeting"),
                ]));
    }
}

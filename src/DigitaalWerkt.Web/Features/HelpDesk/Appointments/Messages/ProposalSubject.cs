using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;

/// <summary>Moments to choose from. On the phone staff say them; what is chosen, they plan on the page of the question.</summary>
public sealed class ProposalSubject(AppDbContext context, Texts texts, TimeProvider clock) : ICallSubject
{
    public IReadOnlyDictionary<string, string> Kinds { get; } =
        new Dictionary<string, string> { [ProposalMessageKind.KindName] = texts.Dutch("HelpDesk", "Appt_Proposed_Kind") };

    public async Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var topics = await context.SlotProposals.AsNoTracking().Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => new MessageTopic(Say("Appt_Calendar_Title"), p.Starts[0]), cancellationToken);
        return messages.BySubject(topics);
    }

    public async Task<IReadOnlyDictionary<Guid, CallScript>> ScriptsAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var (ids, now) = (messages.Subjects(), clock.GetUtcNow());
        var open = (await context.SlotProposals.AsNoTracking().Open(context).Where(p => ids.Contains(p.Id)).ToListAsync(cancellationToken))
            .ToDictionary(p => p.Id, p => p.Coming(now));
        return messages.Where(seen => open.GetValueOrDefault(seen.Message.Subject) is { Count: > 0 })
            .ToDictionary(seen => seen.Message.Id, seen => Script(open[seen.Message.Subject]));
    }

    public Task<CallOutcome> AnswerAsync(OutboxMessage message, CallAnswer answer, Guid calledBy, CancellationToken cancellationToken) =>
        Task.FromResult(CallOutcome.Done());

    CallScript Script(IReadOnlyList<DateTimeOffset> coming)
    {
        var moments = string.Join("; ", coming.Select(BelgianFormat.ShortMoment));
        return new()
        {
            Title = Say("Appt_Calendar_Title"),
            Moment = coming[0],
            When = BelgianFormat.ShortMoment(coming[0]),
            Details = moments,
            Sentence = Say("Appt_Proposed_Call", moments),
            No = null,
            IsUrgent = false,
        };
    }

    string Say(string key, params object?[] args) => texts.Dutch("HelpDesk", key, args);
}

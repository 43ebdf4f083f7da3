using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans.Messages;

/// <summary>What messages about loans are about, and what to say on the phone. There is nothing to answer: the device comes back or not.</summary>
public sealed class LoanSubject(AppDbContext context, LoanTexts words, Texts texts) : ICallSubject
{
    public IReadOnlyDictionary<string, string> Kinds { get; } =
        LoanKinds.All.ToDictionary(kind => kind.Key, kind => texts.Dutch("Loans", $"Tell_{kind.Value}_Kind"));

    public async Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var loans = await context.DeviceLoans.AsNoTracking().Where(l => ids.Contains(l.Id)).ToListAsync(cancellationToken);
        return messages.BySubject(loans.ToDictionary(l => l.Id, l => new MessageTopic(Say("Tell_Topic"), l.LateFrom)));
    }

    // Of a device that came back, or that somebody may keep longer: then the same is planned for a later day.
    public IQueryable<OutboxMessage> NoLongerNeeded(IQueryable<OutboxMessage> waiting) => waiting.Where(m =>
        (m.Kind == LoanKinds.Ends || m.Kind == LoanKinds.Late)
        && (context.DeviceLoans.Any(l => l.Id == m.Subject && l.EndedAt != null)
            || context.OutboxMessages.Any(later => later.Kind == m.Kind && later.Subject == m.Subject && later.Occurrence > m.Occurrence)));

    public async Task<IReadOnlyDictionary<Guid, CallScript>> ScriptsAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var facts = await context.LoanFacts(context.DeviceLoans.Where(l => ids.Contains(l.Id))).ToDictionaryAsync(f => f.Loan.Id, cancellationToken);
        return messages.Where(seen => facts.TryGetValue(seen.Message.Subject, out var found) && found.StillHolds(seen.Message))
            .ToDictionary(seen => seen.Message.Id, seen => Script(seen, facts[seen.Message.Subject]));
    }

    public Task<CallOutcome> AnswerAsync(OutboxMessage message, CallAnswer answer, Guid calledBy, CancellationToken cancellationToken) =>
        Task.FromResult(CallOutcome.Done());

    CallScript Script(SeenMessage seen, LoanFacts facts) => new()
    {
        Title = Say("Tell_Topic"),
        Moment = facts.Loan.LateFrom,
        When = Say("Tell_Until", BelgianFormat.ShortDate(facts.Loan.DueOn)),
        Details = words.Thing(facts),
        Sentence = words.Spoken(seen.Message.Kind, facts),
    };

    string Say(string key, params object?[] args) => texts.Dutch("Loans", key, args);
}

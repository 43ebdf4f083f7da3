using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Referrals.Messages;

/// <summary>What messages about referrals are about, and whom the sender calls. There is nothing to answer: the other side answers on its page.</summary>
public sealed class ReferralSubject(AppDbContext context, WriteReferral words, Texts texts) : ICallSubject
{
    public IReadOnlyDictionary<string, string> Kinds { get; } =
        ReferralKinds.All.ToDictionary(kind => kind.Key, kind => texts.Dutch("Referrals", $"Tell_{kind.Value}_Kind"));

    public bool IsKeptByOrganisation => true;

    public async Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var rows = await context.Referrals.AsNoTracking().Where(r => ids.Contains(r.Id)).ToListAsync(cancellationToken);
        return messages.BySubject(rows.ToDictionary(r => r.Id, r => new MessageTopic(Say("Tell_Topic"), r.SentAt, ReferralLinks.Referral(r.Id))));
    }

    public IQueryable<OutboxMessage> NoLongerNeeded(IQueryable<OutboxMessage> waiting) => waiting.Where(m =>
        ((m.Kind == ReferralKinds.Reminder || m.Kind == ReferralKinds.Late)
            && !context.Referrals.Any(r => r.Id == m.Subject && r.DueAt == m.Occurrence))
        || (m.Kind == ReferralKinds.Arrived && context.Referrals.Any(r => r.Id == m.Subject && r.State != ReferralState.Sent))
        || (m.Kind == ReferralKinds.Accepted && context.Referrals.Any(r => r.Id == m.Subject && r.State != ReferralState.Accepted)));

    public async Task<IReadOnlyDictionary<Guid, CallScript>> ScriptsAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var facts = await context.ReferralFacts(context.Referrals.Where(r => ids.Contains(r.Id))).ToDictionaryAsync(f => f.Referral.Id, cancellationToken);
        return messages
            .Where(seen => facts.TryGetValue(seen.Message.Subject, out var found) && ReferralTruth.StillHolds(seen.Message, found.Referral))
            .ToDictionary(seen => seen.Message.Id, seen => Script(seen.Message, facts[seen.Message.Subject]));
    }

    public Task<CallOutcome> AnswerAsync(OutboxMessage message, CallAnswer answer, Guid calledBy, CancellationToken cancellationToken) =>
        Task.FromResult(CallOutcome.Done());

    CallScript Script(OutboxMessage message, ReferralFacts facts)
    {
        var isToPerson = message.Kind == ReferralKinds.Accepted;
        return new()
        {
            Title = Say("Tell_Topic"),
            Moment = message.Occurrence,
            When = BelgianFormat.ShortDate(BrusselsTime.DayOf(message.Occurrence)),
            Details = Say("Tell_Details", texts.Themes(facts.Referral), BelgianFormat.ShortDate(BrusselsTime.DayOf(facts.Referral.SentAt))),
            Sentence = isToPerson ? words.ForPerson(facts) : message.Kind == ReferralKinds.Arrived ? words.Lost(facts) : words.Spoken(facts),
            Whom = isToPerson ? null : new(facts.To, facts.Referral.Email ?? Say("Tell_Late_Number")),
        };
    }

    string Say(string key, params object?[] args) => texts.Dutch("Referrals", key, args);
}

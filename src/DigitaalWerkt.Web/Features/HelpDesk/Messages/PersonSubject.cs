using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Messages;

/// <summary>
/// What messages to people about their question are about, and what to say on the phone. They only hear it: there is nothing to answer. The
/// code isn't in it: with the number that is called it would open the question.
/// </summary>
public sealed class PersonSubject(AppDbContext context, TicketTexts words, Texts texts) : ICallSubject
{
    public IReadOnlyDictionary<string, string> Kinds { get; } =
        TicketKinds.ToPerson.ToDictionary(kind => kind.Key, kind => texts.Dutch("HelpDesk", $"Tell_Kind_{kind.Value}"));

    public async Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var tickets = await context.Tickets.Where(t => ids.Contains(t.Id)).Select(t => new { t.Id, t.CreatedAt }).ToListAsync(cancellationToken);
        return messages.BySubject(tickets.ToDictionary(t => t.Id, t => new MessageTopic(Say("Tell_Call_Title"), t.CreatedAt)));
    }

    public async Task<IReadOnlyDictionary<Guid, CallScript>> ScriptsAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
    {
        var ids = messages.Subjects();
        var facts = await context.TicketFacts(context.Tickets.Where(t => ids.Contains(t.Id))).ToDictionaryAsync(f => f.Id, cancellationToken);
        return messages
            .Where(seen => facts.TryGetValue(seen.Message.Subject, out var found) && PersonMessageKind.IsStillTrue(seen.Message, found))
            .ToDictionary(seen => seen.Message.Id, seen => Script(seen, facts[seen.Message.Subject]));
    }

    public Task<CallOutcome> AnswerAsync(OutboxMessage message, CallAnswer answer, Guid calledBy, CancellationToken cancellationToken) =>
        Task.FromResult(CallOutcome.Done());

    CallScript Script(SeenMessage seen, TicketFacts facts) => new()
    {
        Title = Say("Tell_Call_Title"),
        Moment = seen.Message.Occurrence,
        When = BelgianFormat.ShortMoment(seen.Message.Occurrence),
        Details = Say("Tell_Call_Details", texts.Topic(facts.Topic)),
        Sentence = words.Spoken(seen.Message.Kind, facts),
    };

    string Say(string key, params object?[] args) => texts.Dutch("HelpDesk", key, args);
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Messages;

/// <summary>Writes the messages of one kind to the person of a question, from what is true now.</summary>
/// <param name="name">One of <see cref="TicketKinds.ToPerson"/>.</param>
public sealed class PersonMessageKind(string name, AppDbContext context, TicketTexts texts) : IMessageKind
{
    public string Name => name;

    /// <summary>Whoever waits for an answer has to hear that it is there.</summary>
    public bool IsCalledWhenLost => name == TicketKinds.Answered;

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await context.TicketFacts(context.Tickets.Where(t => t.Id == message.Subject)).SingleOrDefaultAsync(cancellationToken) is { } facts
        && IsStillTrue(message, facts)
            ? texts.Write(name, message.Channel, facts)
            : null;

    public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <summary>
    /// Of several answers the last one is told: the page has them all. When it was solved meanwhile, that is told, and when the person said
    /// something since, they saw it. An answer to what was closed or became a part of another question is still an answer.
    /// </summary>
    public static bool IsStillTrue(OutboxMessage message, TicketFacts facts) => message.Kind switch
    {
        TicketKinds.Answered => facts.State != TicketState.Solved && facts.AnsweredAt == message.Occurrence && !(facts.RepliedAt > facts.AnsweredAt),
        TicketKinds.Waits => facts.WaitsSince == message.Occurrence,
        TicketKinds.Closed => facts.State == TicketState.Closed && facts.EndedAt == message.Occurrence,
        _ => facts.State == TicketState.Solved && facts.EndedAt == message.Occurrence,
    };
}

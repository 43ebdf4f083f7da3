using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;

/// <summary>Writes the messages of one kind about appointments, from what is true now.</summary>
public sealed class AppointmentMessageKind(AppointmentKind kind, AppDbContext context, AppointmentTexts texts, TimeProvider clock) : IMessageKind
{
    public string Name => kind.Name;

    public bool IsCalledWhenLost => kind.IsCalledWhenLost;

    public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await context.AppointmentFacts(context.Appointments.Where(a => a.Id == message.Subject)).SingleOrDefaultAsync(cancellationToken)
                is { Person: not null } facts
            && kind.IsStillTrue(message, facts.Appointment, clock.GetUtcNow())
            ? (await texts.WriteAsync(kind, message.Channel, facts, clock.GetUtcNow())) with { Until = message.Occurrence }
            : null;

    public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(true);
}

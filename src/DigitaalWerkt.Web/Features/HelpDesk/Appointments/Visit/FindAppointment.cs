using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>Finds the appointment of a link.</summary>
public sealed class FindAppointment(AppDbContext context, AppointmentTokens tokens, ReachChannel channel, TimeProvider clock)
{
    /// <returns>Null when the link isn't ours, or is over: one answer for both.</returns>
    public async Task<ManagedAppointment?> ByTokenAsync(string token, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - ManagedAppointment.LinkLasts;
        return tokens.Read(token) is { } id
            && await context.AppointmentFacts(context.Appointments.Where(a => a.Id == id && a.EndsAt > since && a.PersonId != null))
                .SingleOrDefaultAsync(cancellationToken) is { Person: { } person } facts
            ? new(facts, token, channel.Of(person))
            : null;
    }
}

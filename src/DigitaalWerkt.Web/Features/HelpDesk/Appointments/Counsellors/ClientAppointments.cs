using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;

/// <summary>Appointments of the clients of one organisation, and the slips of those that are still to come, with help in the client's language.</summary>
public sealed class ClientAppointments(AppDbContext context, AppointmentTokens tokens, IOptions<SiteAddress> site, TimeProvider clock)
{
    /// <returns>Null for one of nobody's client, or of another organisation's.</returns>
    public Task<AppointmentFacts?> FindAsync(Guid id, Guid organisationId, CancellationToken cancellationToken)
    {
        var clients = KnownClients.ClientsOf(context, organisationId);
        return context.AppointmentFacts(context.Appointments.Where(a => a.Id == id && clients.Any(p => p.Id == a.PersonId)))
            .SingleOrDefaultAsync(cancellationToken);
    }

    public bool IsComing(AppointmentFacts facts) => facts.Appointment.IsComing(clock.GetUtcNow());

    /// <returns>Null when there is nothing to go to.</returns>
    public async Task<AppointmentSlip?> FindSlipAsync(Guid id, Guid organisationId, CancellationToken cancellationToken) =>
        await FindAsync(id, organisationId, cancellationToken) is { Person: { } person } facts && IsComing(facts)
            ? AppointmentSlip.Of(facts, tokens.Of(id), site.Value, Language.FindHelp(person.HelpLanguage))
            : null;
}

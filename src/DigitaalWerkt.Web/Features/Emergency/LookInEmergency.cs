using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Emergency.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>
/// Looks for a client of another organisation, and writes down that it did. Searching is the act: nobody hears whether somebody is known
/// before it is written who asked, and told to the organisation.
/// </summary>
public sealed class LookInEmergency(
    AppDbContext context, EmergencyTransaction transaction, IEnumerable<ISlipCodes> slips, IEnumerable<IContactsOfPerson> contacts,
    AccountActs acts, Outbox<AppDbContext> outbox, TimeProvider clock)
{
    /// <summary>Done twice with the same key it is done once.</summary>
    /// <exception cref="BusyException">It took too long; nothing was written, and nothing is shown.</exception>
    public Task<LookOutcome> RunAsync(LookRequest request, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            await transaction.LockAsync(request.StaffMemberId, cancellationToken);
            var before = await context.EmergencyLooks.Where(l => l.RequestId == request.Key.Id).Select(l => (Guid?)l.RequestContent)
                .FirstOrDefaultAsync(cancellationToken);
            if (before is { } content)
            {
                return content == request.Key.Content ? LookOutcome.Written : LookOutcome.SentBefore;
            }
            var now = clock.GetUtcNow();
            var used = await context.LooksOnAsync(request.StaffMemberId, BrusselsTime.DayOf(now), cancellationToken);
            if (used >= EmergencyLook.MostADay)
            {
                return LookOutcome.TooOften;
            }
            await WriteAsync(request, await FindAsync(request, cancellationToken), now, cancellationToken);
            if (used + 1 == EmergencyLook.MostADay)
            {
                await acts.SaveAsync(
                    new(StaffAct.EmergencyUsedUp, request.StaffMemberId, request.StaffMemberId, request.OrganisationId, now),
                    cancellationToken);
            }
            return LookOutcome.Written;
        },
        cancellationToken);

    async Task<List<Person>> FindAsync(LookRequest request, CancellationToken cancellationToken)
    {
        // Their own clients they find on their own page; whoever is nobody's client has no organisation that guides them.
        var others = KnownClients.Clients(context).AsNoTracking().Where(p => p.OrganisationId != request.OrganisationId);
        if (request.Code is not { } code)
        {
            return await others.Where(p => p.PersonKey == request.PersonKey).OrderBy(p => p.Id).ToListAsync(cancellationToken);
        }
        var ids = new List<Guid>();
        foreach (var slip in slips)
        {
            ids.AddRange(await slip.PeopleWith(code).ToListAsync(cancellationToken));
        }
        return await others.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(cancellationToken);
    }

    async Task WriteAsync(LookRequest request, IReadOnlyList<Person> found, DateTimeOffset now, CancellationToken cancellationToken)
    {
        List<EmergencyLook> looks = found.Count == 0
            ? [new(request, 0, null, now)]
            : [.. found.Select((person, number) => new EmergencyLook(request, number, (person.Id, person.OrganisationId!.Value), now))];
        context.AddRange(looks);
        await context.SaveChangesAsync(cancellationToken);
        // The own organisation hears it too, also when nobody was found: it answers for whoever looks.
        await acts.SaveAsync(ActOf(looks[0], request.OrganisationId), cancellationToken);
        foreach (var (look, person) in looks.Zip(found))
        {
            await acts.SaveAsync(ActOf(look, person.OrganisationId!.Value), cancellationToken);
            await TellCounsellorsAsync(look, person, cancellationToken);
        }
    }

    static AuditEntry ActOf(EmergencyLook look, Guid organisationId) =>
        new(StaffAct.LookedInEmergency, look.StaffMemberId, look.Id, organisationId, look.At);

    // Coordinators hear it with the act.
    async Task TellCounsellorsAsync(EmergencyLook look, Person person, CancellationToken cancellationToken)
    {
        var addresses = new List<string>();
        foreach (var source in contacts)
        {
            addresses.AddRange((await source.ReadAsync(person, cancellationToken)).Where(c => c.IsCounsellor).Select(c => c.Reach));
        }
        var coordinators = context.FindCoordinators();
        var readers = await context.StaffMembers
            .Where(m => m.OrganisationId == person.OrganisationId && m.DisabledAt == null
                && (m.Id == person.Reach.StaffMemberId || addresses.Contains(m.Email!)) && !coordinators.Any(c => c.Id == m.Id))
            .Select(m => m.Id).ToListAsync(cancellationToken);
        OutboxMessage To(Guid reader) =>
            new(EmergencyTold.Kind, look.Id, Channel.Email, look.At, look.At, look.At, readerId: reader) { PersonId = person.Id };

        await outbox.AddAsync([.. readers.Select(To)], cancellationToken);
    }
}

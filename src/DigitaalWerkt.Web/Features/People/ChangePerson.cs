using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>Gives a person another name, or another way to be reached. What waits for them goes that way from now on.</summary>
public sealed class ChangePerson(
    AppDbContext context, PersonTransaction transaction, IEnumerable<IPersonPart> parts, Outbox<AppDbContext> outbox,
    ReachChannel channel, TimeProvider clock)
{
    /// <param name="version">Of the person, as the form began with.</param>
    /// <param name="staffMemberId">Who does it.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed them since.</exception>
    /// <exception cref="BusyException">
    /// It took too long, or somebody of that name and reach was added at this very moment; nothing was changed.
    /// </exception>
    public Task RunAsync(Guid personId, uint version, PersonDetails details, Guid staffMemberId, CancellationToken cancellationToken) =>
        transaction.RunAsync(
            async () =>
            {
                var person = await context.People.SingleAsync(p => p.Id == personId, cancellationToken);
                context.Entry(person).Property<uint>("Version").OriginalValue = version;
                var (name, reach) = (person.FirstName, person.Reach);
                person.Change(details);
                if (reach != person.Reach)
                {
                    await FollowAsync(person, cancellationToken);
                    context.AuditEntries.Add(new(
                        StaffAct.ClientReachChanged, staffMemberId, personId, person.OrganisationId!.Value, clock.GetUtcNow())
                    {
                        From = $"{reach.Kind}",
                        To = $"{person.Reach.Kind}",
                    });
                }
                if (name != person.FirstName)
                {
                    context.AuditEntries.Add(new(
                        StaffAct.ClientRenamed, staffMemberId, personId, person.OrganisationId!.Value, clock.GetUtcNow()));
                }
                return true;
            },
            cancellationToken);

    /// <summary>
    /// Lets everything that waits for a person follow the way in which they are reached. Inside the caller's transaction, before it is saved.
    /// </summary>
    public async Task FollowAsync(Person person, CancellationToken cancellationToken)
    {
        // The features first: they lock their own rows in the order in which they always do.
        foreach (var part in parts)
        {
            await part.ReachChangedAsync(person, cancellationToken);
        }
        var unsent = await outbox.HoldUnsentAsync(person.Id, clock.GetUtcNow(), cancellationToken);
        await outbox.SendOtherwiseAsync(unsent, channel.Of(person), cancellationToken);
    }
}

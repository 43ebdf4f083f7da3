using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>Forgets a person, in every feature; what has to be counted stays with nobody's name.</summary>
public sealed class ForgetPerson(
    PersonTransaction transaction, IEnumerable<IPersonPart> parts, Outbox<AppDbContext> outbox, TimeProvider clock)
{
    /// <param name="learnerId">Only what was done with this card in hand; null: everything.</param>
    /// <exception cref="BusyException">It can't be done this minute; what is left is done when it is asked again.</exception>
    public async Task RunAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken)
    {
        foreach (var part in parts)
        {
            await part.ForgetAsync(personId, learnerId, cancellationToken);
        }
        await transaction.RunAsync(
            async () =>
            {
                var isUsed = await transaction.IsUsedAsync(personId, cancellationToken);
                if (learnerId is null || !isUsed)
                {
                    await outbox.ForgetAsync(personId, null, clock.GetUtcNow(), cancellationToken);
                }
                if (!isUsed)
                {
                    await transaction.RemoveAsync(personId, cancellationToken);
                }
                return true;
            },
            cancellationToken);
    }
}

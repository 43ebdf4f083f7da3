using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>Forgets a person, in every feature; what has to be counted stays with nobody's name.</summary>
public sealed class ForgetPerson(PersonTransaction transaction, IEnumerable<IPersonPart> parts)
{
    /// <param name="learnerId">Only what was done with this card in hand; null: everything.</param>
    /// <exception cref="BusyException">It can't be done this minute; what is left is done when it is asked again.</exception>
    public async Task RunAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken)
    {
        foreach (var part in parts)
        {
            await part.ForgetAsync(personId, learnerId, cancellationToken);
        }
        await transaction.RunAsync(() => transaction.RemoveAsync(personId, cancellationToken), cancellationToken);
    }
}

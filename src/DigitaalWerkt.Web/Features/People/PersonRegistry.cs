using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>The people who book: the same person is found again by first name and reach.</summary>
public sealed class PersonRegistry(AppDbContext context)
{
    /// <summary>
    /// Finds a person, or makes one. Nothing is written yet: that happens together with the booking, and a refusal leaves nothing behind.
    /// Which card was in hand stands with the booking: who types a name and number first, or last, must not see through a card what another
    /// books with them.
    /// </summary>
    /// <param name="isByThem">
    /// They do it themselves by card or on their device, or their organisation does. Whoever only types a name and a number changes nothing of what is kept of
    /// that person.
    /// </param>
    public async Task<Person> FindOrMakeAsync(PersonDetails details, bool isByThem, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var made = Person.From(details, now);
        var known = await context.People.AsNoTracking()
            .SingleOrDefaultAsync(p => p.OrganisationId == made.OrganisationId && p.PersonKey == made.PersonKey, cancellationToken);
        if (isByThem)
        {
            known?.SeeAgain(made);
        }
        return known ?? made;
    }

    /// <summary>The statement that writes a person who was found or made, as a part of a larger one.</summary>
    /// <remarks>When two make the same person at once, the index on the key refuses the second, whose next try finds the first.</remarks>
    /// <param name="isByThem">As <see cref="FindOrMakeAsync"/> was told: else whoever is known stays as they are, and as somebody may just have made them.</param>
    /// <param name="condition">From <c>where</c> on.</param>
    public FormattableString WriteStatement(Person person, bool isByThem, FormattableString condition)
    {
        FormattableString change = $"do update set help_language = excluded.help_language, last_seen_at = excluded.last_seen_at";
        FormattableString leave = $"do nothing";
        return $"""
                {context.InsertStatement([person], condition)}
                on conflict (id) {(isByThem ? change : leave)}
                """;
    }
}

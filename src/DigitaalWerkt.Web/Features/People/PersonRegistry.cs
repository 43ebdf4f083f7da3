using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>Everybody who books, asks or is guided: the same person is found again by first name and reach.</summary>
public sealed class PersonRegistry(AppDbContext context)
{
    /// <summary>
    /// Finds a person or adds one, inside the caller's transaction. What it writes goes away with a transaction that is rolled back. When two add the same person at once, the second waits for the first and finds them.
    /// </summary>
    /// <remarks>
    /// Which card was in hand stands with the row of the feature, and never with the person: whoever types a name and number first, or
    /// last, must not see through a card what another does with them.
    /// </remarks>
    /// <param name="isByThem">
    /// They do it themselves by card or on their device, or their organisation does. Whoever only types a name and a number changes nothing
    /// of what is kept of that person.
    /// </param>
    /// <returns>As they stand in the table now; not tracked.</returns>
    public async Task<Person> FindOrAddAsync(PersonDetails details, bool isByThem, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var made = Person.From(details, now);
        await context.Database.ExecuteSqlAsync(
            SqlParts.Joined(
                $"""
                 {context.InsertStatement([made], $"")}
                 on conflict (organisation_id, person_key) do update set
                     help_language = case when {isByThem} and excluded.help_language is not null
                         then excluded.help_language else person.help_language end,
                     last_seen_at = case when {isByThem} then excluded.last_seen_at else person.last_seen_at end
                 """),
            cancellationToken);
        return await Known(made).SingleAsync(cancellationToken);
    }

    /// <summary>
    /// The same without writing: for a feature that writes the person with its own row in one statement (<see cref="WriteStatement"/>), so
    /// that a refusal leaves nothing behind.
    /// </summary>
    /// <inheritdoc cref="FindOrAddAsync" path="/param" />
    public async Task<Person> FindOrMakeAsync(PersonDetails details, bool isByThem, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var made = Person.From(details, now);
        var known = await Known(made).SingleOrDefaultAsync(cancellationToken);
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

    IQueryable<Person> Known(Person made) =>
        context.People.AsNoTracking().Where(p => p.OrganisationId == made.OrganisationId && p.PersonKey == made.PersonKey);
}

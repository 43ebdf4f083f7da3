using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>The people who book: the same person is found again by first name and reach.</summary>
public sealed class PersonRegistry(AppDbContext context)
{
    /// <summary>
    /// Inside the transaction of the booking; two bookings at once of a new person make one row. Which card was in hand stands with the
    /// booking: who types a name and number first, or last, must not see through a card what another books with them.
    /// </summary>
    public async Task<Person> FindOrAddAsync(PersonDetails person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var fresh = Person.From(person, now);
        var id = (await context.Database.SqlQuery<Guid>(
            $"""
             insert into person (id, first_name, reach_kind, phone, email, learner_id, organisation_id, staff_member_id, help_language, person_key, created_at, last_seen_at)
             values ({fresh.Id}, {fresh.FirstName}, {fresh.Reach.Kind.ToString()}, {fresh.Reach.Phone?.Value}, {fresh.Reach.Email}, {fresh.Reach.LearnerId},
                     {fresh.OrganisationId}, {fresh.Reach.StaffMemberId}, {fresh.HelpLanguage}, {fresh.PersonKey}, {fresh.CreatedAt}, {fresh.LastSeenAt})
             on conflict (organisation_id, person_key) do update set
                 help_language = coalesce(excluded.help_language, person.help_language), last_seen_at = excluded.last_seen_at
             returning id
             """).ToListAsync(cancellationToken)).Single();
        return await context.People.AsNoTracking().SingleAsync(p => p.Id == id, cancellationToken);
    }
}

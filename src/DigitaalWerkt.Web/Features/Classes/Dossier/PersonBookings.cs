using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Dossier;

/// <summary>What the group classes keep about a person: what was booked, and how they were there. One line for each booking.</summary>
public sealed class PersonBookings(
    AppDbContext context, JoinBookings join, FollowReach follow, ForgetBookings forget, Texts texts) : IPersonPart
{
    public string? Key => "groepslessen";

    public string? Title => Say("Book_Data_Title");

    public IQueryable<Guid> PeopleByCard(Guid learnerId) =>
        context.Bookings.Where(b => b.LearnerId == learnerId && b.PersonId != null).Select(b => b.PersonId!.Value);

    public async Task<IReadOnlyList<PersonLine>> LinesAsync(
        Person person, IReadOnlyCollection<SeenBy> seenBy, CancellationToken cancellationToken)
    {
        var rows = await (
            from booking in context.Bookings.AsNoTracking()
            join shown in context.ShownSessions() on booking.SessionId equals shown.Session.Id
            where booking.PersonId == person.Id
            join entry in context.AttendanceEntries.ThatCount() on booking.Id equals entry.BookingId into noted
            from last in noted.DefaultIfEmpty()
            orderby shown.Session.StartsAt, booking.Id
            select new Row(booking, shown, last))
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new PersonLine(
            PersonLineKind.Class, row.Shown.Session.StartsAt, What(row), LinkOf(row, person, seenBy), [.. SeenByOf(row, person)], ToJson(row)));
    }

    public async Task<string?> PrepareMoveAsync(Person from, Person to, CancellationToken cancellationToken)
    {
        if (await join.PrepareAsync(from.Id, to.Id, cancellationToken) is not { } session)
        {
            return null;
        }
        var title = await context.CoursePlans.Where(p => p.Id == session.CoursePlanId).Select(p => p.Title).SingleAsync(cancellationToken);
        return Say("Book_Join_Both", title, SessionTime.Short(session.Day, session.Begins, session.Ends));
    }

    public Task MoveAsync(Person from, Person to, CancellationToken cancellationToken) => join.MoveAsync(from.Id, to.Id, cancellationToken);

    public Task ReachChangedAsync(Person person, CancellationToken cancellationToken) => follow.RunAsync(person, cancellationToken);

    public Task ForgetAsync(Guid personId, Guid? learnerId, CancellationToken cancellationToken) =>
        forget.RunAsync(personId, learnerId, cancellationToken);

    static IEnumerable<SeenBy> SeenByOf(Row row, Person person)
    {
        yield return new SeenBy.ThePerson();
        if (row.Booking.LearnerId is { } learner)
        {
            yield return new SeenBy.CardHolder(learner);
        }
        if (person.OrganisationId is { } organisation)
        {
            yield return new SeenBy.Organisation(organisation);
        }
        if (row.Shown.Session.TrainerId is { } trainer)
        {
            yield return new SeenBy.Helper(trainer);
        }
        if (row.Booking.State == BookingState.Confirmed)
        {
            yield return new SeenBy.InEmergency();
        }
    }

    static string? LinkOf(Row row, Person person, IReadOnlyCollection<SeenBy> seenBy) =>
        person.OrganisationId is { } organisation && seenBy.Contains(new SeenBy.Organisation(organisation))
            ? CounsellorLinks.Booking(row.Booking.Id)
            : row.Shown.Session.TrainerId is { } trainer && seenBy.Contains(new SeenBy.Helper(trainer))
                ? TrainerLinks.Session(row.Booking.SessionId)
                : null;

    string What(Row row) => Say("Book_Data_Line", row.Shown.Plan.Title, row.Shown.ShortWhen, row.Shown.Location.Name, StateOf(row));

    string StateOf(Row row) => Say(BookingWords.StateKey(row.Shown.Session.State, row.Booking.State, row.Last?.Kind));

    JsonObject ToJson(Row row) => new()
    {
        ["cursus"] = row.Shown.Plan.Title,
        ["begin"] = row.Shown.Session.StartsAt.InBrussels(),
        ["einde"] = row.Shown.Session.EndsAt.InBrussels(),
        ["plek"] = $"{row.Shown.Location.Name}, {row.Shown.Address}",
        ["code"] = row.Booking.Code,
        ["stand"] = StateOf(row),
        ["ingeschrevenOp"] = row.Booking.CreatedAt.InBrussels(),
        ["beeindigdOp"] = row.Booking.EndedAt?.InBrussels(),
        ["komtVan"] = row.Booking.ComesFrom,
        ["lesgeverZietWatIkKan"] = row.Booking.SharesProgress,
        ["minuten"] = row.Last?.Minutes,
    };

    string Say(string key, params object?[] args) => texts.Dutch("Classes", key, args);

    sealed record Row(Booking Booking, ShownSession Shown, AttendanceEntry? Last);
}

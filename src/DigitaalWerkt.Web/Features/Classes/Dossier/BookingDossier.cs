using System.Text.Json.Nodes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Dossier;

/// <summary>What the group classes keep about a learner with a card: what was booked with it, and how the person was there.</summary>
public sealed class BookingDossier(AppDbContext context, ForgetBookings forget, Texts texts) : ILearnerPart
{
    public async Task<DossierChapter> ReadAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        var rows = await (
            from booking in context.BookingsByCard(learnerId).AsNoTracking()
            join person in context.People.AsNoTracking() on booking.PersonId equals person.Id
            join shown in context.ShownSessions() on booking.SessionId equals shown.Session.Id
            orderby shown.Session.StartsAt, booking.Id
            select new Row(
                booking, person, shown,
                !context.Bookings.Any(b => b.PersonId == person.Id && b.LearnerId != learnerId),
                context.AttendanceEntries.LastFirst().Where(e => e.BookingId == booking.Id).FirstOrDefault())).ToListAsync(cancellationToken);
        return new(
            "groepslessen", Say("Book_Data_Title"), [.. rows.Select(PersonLine).Distinct(), .. rows.Select(BookingLine)],
            new JsonArray([.. rows.Select(ToJson)]));
    }

    public Task MoveAsync(Guid from, Guid to, CancellationToken cancellationToken) => context.People
        .Where(p => p.Reach.LearnerId == from)
        .ExecuteUpdateAsync(change => change.SetProperty(p => p.Reach.LearnerId, to), cancellationToken);

    public async Task<bool> ForgetAsync(Guid learnerId, CancellationToken cancellationToken)
    {
        try
        {
            await forget.RunAsync(learnerId, cancellationToken);
            return true;
        }
        catch (BusyException)
        {
            return false;
        }
    }

    string PersonLine(Row row) => row.Person.Reach.Written is { } reach
        ? Say("Book_Data_Person", row.Person.FirstName, reach)
        : Say("Book_Data_Name", row.Person.FirstName);

    string BookingLine(Row row) => Say(
        "Book_Data_Line", row.Shown.Plan.Title, row.Shown.ShortWhen, row.Shown.Location.Name, StateOf(row));

    string StateOf(Row row) => Say(BookingWords.StateKey(row.Shown.Session.State, row.Booking.State, row.Last?.Kind));

    JsonObject ToJson(Row row) => new()
    {
        ["voornaam"] = row.Person.FirstName,
        ["telefoon"] = row.Person.Reach.Phone?.Value,
        ["eMail"] = row.Person.Reach.Email,
        // Else somebody else with this name and number may have chosen it.
        ["hulptaal"] = row.IsOnlyTheirs ? row.Person.HelpLanguage : null,
        ["cursus"] = row.Shown.Plan.Title,
        ["begin"] = row.Shown.Session.StartsAt.InBrussels(),
        ["einde"] = row.Shown.Session.EndsAt.InBrussels(),
        ["plek"] = $"{row.Shown.Location.Name}, {row.Shown.Address}",
        ["code"] = row.Booking.Code,
        ["stand"] = StateOf(row),
        ["ingeschrevenOp"] = row.Booking.CreatedAt.InBrussels(),
        ["beeindigdOp"] = row.Booking.EndedAt?.InBrussels(),
        ["lesgeverZietWatIkKan"] = row.Booking.SharesProgress,
        ["minuten"] = row.Last?.Minutes,
    };

    string Say(string key, params object?[] args) => texts.Dutch("Classes", key, args);

    /// <param name="IsOnlyTheirs">Whether everything that was booked with this name and reach was booked with this card.</param>
    sealed record Row(Booking Booking, Person Person, ShownSession Shown, bool IsOnlyTheirs, AttendanceEntry? Last);
}

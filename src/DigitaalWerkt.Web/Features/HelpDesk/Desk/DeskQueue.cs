using System.Linq.Expressions;
using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>The queue of the desk. Lists, counts and what is found all begin at <see cref="TicketAccess"/>.</summary>
public sealed class DeskQueue(AppDbContext context, TimeProvider clock)
{
    /// <summary>As many digits of a telephone number as one has to know.</summary>
    public const int FewestDigits = 3;

    // The last sign that there is: whatever begins with some signs stands between them and them with this one behind.
    const string LastSign = "\U0010FFFF";

    /// <summary>How this steward sees people at the desk.</summary>
    public async Task<PersonAccess> AccessAsync(ClaimsPrincipal staff, CancellationToken cancellationToken) => PersonAccess.Of(staff).AtDesk(
        await context.IsNewAsync(staff.StaffMemberId, StaffRole.Steward, clock.GetUtcNow(), cancellationToken));

    /// <param name="page">From 1 on.</param>
    public async Task<QueuePage> ReadAsync(Lane lane, int page, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var access = await AccessAsync(staff, cancellationToken);
        var tickets = InLane(lane, staff);
        // What has to be answered first lies on top; of what waits for nobody, what waited longest.
        var ordered = lane == Lane.Waiting || lane == Lane.Today
            ? tickets.OrderBy(t => t.ChangedAt)
            : tickets.OrderBy(t => t.AnswerDueAt).ThenBy(t => t.ChangedAt);
        return await PageAsync(ordered, page, access, staff, cancellationToken);
    }

    /// <summary>
    /// What somebody means by what they typed: a code, a first name, the last digits of a telephone number, or words that were said. People whom the
    /// steward doesn't see by name aren't found by name or number.
    /// </summary>
    public async Task<QueuePage> FindAsync(string sought, int page, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var access = await AccessAsync(staff, cancellationToken);
        var tickets = context.TicketsFor(staff);
        var people = Known(sought, access);
        var code = ShortCode.Parse(sought);
        // One question for each, because one for all of them could take no index.
        var found = Said(sought)
            .Union(context.Tickets.Where(t => t.Code == code).Select(t => t.Id))
            .Union(context.Tickets.Where(t => t.PersonId != null && people.Contains(t.PersonId.Value)).Select(t => t.Id));
        var ordered = tickets.Where(t => found.Contains(t.Id)).OrderBy(t => t.State >= TicketState.Solved).ThenByDescending(t => t.ChangedAt);
        return await PageAsync(ordered, page, access, staff, cancellationToken);
    }

    /// <summary>The questions of a person but for this one, the last first.</summary>
    public async Task<IReadOnlyList<QueueRow>> OfPersonAsync(
        Guid person, Guid but, PersonAccess access, ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        await RowsAsync(
            context.TicketsFor(staff).Where(t => t.PersonId == person && t.Id != but).OrderByDescending(t => t.CreatedAt).Take(QueuePage.Size),
            access, cancellationToken);

    /// <summary>The most urgent ones that somebody can do something about: late, new or the steward's own.</summary>
    public async Task<IReadOnlyList<QueueRow>> NextAsync(int most, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var access = await AccessAsync(staff, cancellationToken);
        var next = InLane(Lane.New, staff).Union(InLane(Lane.Mine, staff));
        return await RowsAsync(next.OrderBy(t => t.AnswerDueAt).ThenBy(t => t.ChangedAt).Take(most), access, cancellationToken);
    }

    /// <summary>How many lie in each lane. What is open is gone through once.</summary>
    public async Task<IReadOnlyDictionary<Lane, int>> CountAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var view = View(staff);
        var open = Expression.Parameter(typeof(IGrouping<int, Ticket>));
        var counts = Lane.All.Select(lane => Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [typeof(Ticket)], open, lane.Rule(view)));
        var counted = await context.TicketsFor(staff).Where(Lane.Open.Rule(view)).GroupBy(_ => 0)
            .Select(Expression.Lambda<Func<IGrouping<int, Ticket>, int[]>>(Expression.NewArrayInit(typeof(int), counts), open))
            .SingleOrDefaultAsync(cancellationToken);
        return Lane.All.Index().ToDictionary(lane => lane.Item, lane => counted?[lane.Index] ?? 0);
    }

    IQueryable<Ticket> InLane(Lane lane, ClaimsPrincipal staff) => context.TicketsFor(staff).Where(lane.Rule(View(staff)));

    LaneView View(ClaimsPrincipal staff)
    {
        var now = clock.GetUtcNow();
        var day = BrusselsTime.DayOf(now);
        var (begin, end) = (BrusselsTime.At(day, TimeOnly.MinValue), BrusselsTime.At(day.AddDays(1), TimeOnly.MinValue));
        var today = context.Appointments
            .Where(a => a.State == AppointmentState.Planned && a.StartsAt >= begin && a.StartsAt < end).Select(a => a.TicketId);
        return new(staff.StaffMemberId, now, today, context.FindStewards().Select(m => (Guid?)m.Id));
    }

    // In each of these PostgreSQL may not know what is sought while it plans, nor expect many: it would plan each search anew, which takes longer
    // than the search, or go through all questions. So what is sought stands in a question of its own, and what is found in a list.
    IQueryable<Guid> Said(string sought) => context.Database.SqlQuery<Guid>(
        $"""
        select unnest(array(
            select ticket_id from ticket_message where words @@ (select websearch_to_tsquery('dutch', {sought})))) as "Value"
        """);

    // By number, or else by name. Each in the way that its index is made (People, migration SearchOfPeople).
    IQueryable<Guid> Known(string sought, PersonAccess access)
    {
        var digits = string.Concat(sought.Where(char.IsAsciiDigit)).TrimStart('0');
        var isNumber = digits.Length >= FewestDigits && !sought.Any(char.IsLetter);
        var begin = isNumber ? string.Concat(digits.Reverse()) : sought.ToLowerInvariant();
        var end = begin + LastSign;
        var found = isNumber
            ? context.Database.SqlQuery<Guid>(
                $"""
                select unnest(array(
                    select id from person where reverse(phone) ~>=~ (select {begin}) and reverse(phone) ~<~ (select {end}))) as "Value"
                """)
            : context.Database.SqlQuery<Guid>(
                $"""
                select unnest(array(
                    select id from person where lower(first_name) ~>=~ (select {begin}) and lower(first_name) ~<~ (select {end}))) as "Value"
                """);
        return context.PeopleSeenBy(access).Where(p => p.IsNamed && found.Contains(p.Id)).Select(p => p.Id);
    }

    async Task<QueuePage> PageAsync(
        IQueryable<Ticket> ordered, int page, PersonAccess access, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(ordered.Skip((page - 1) * QueuePage.Size).Take(QueuePage.Size + 1), access, cancellationToken);
        return new(await CountAsync(staff, cancellationToken), [.. rows.Take(QueuePage.Size)], rows.Count > QueuePage.Size);
    }

    Task<List<QueueRow>> RowsAsync(IQueryable<Ticket> tickets, PersonAccess access, CancellationToken cancellationToken)
    {
        var people = context.PeopleSeenBy(access);
        return tickets.Select(t => new QueueRow
        {
            Id = t.Id,
            Code = t.Code,
            Topic = t.Topic,
            State = t.State,
            CreatedAt = t.CreatedAt,
            AnswerDueAt = t.AnswerDueAt,
            Person = people.Where(p => p.Id == t.PersonId).Select(p => p.Name).SingleOrDefault(),
            Steward = context.StaffMembers.Where(m => m.Id == t.StewardId).Select(m => m.Name).SingleOrDefault(),
            Words = context.TicketMessages.Where(m => m.TicketId == t.Id).OrderBy(m => m.At)
                .Select(m => m.Text.Substring(0, QueueRow.WordsLength)).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
    }
}

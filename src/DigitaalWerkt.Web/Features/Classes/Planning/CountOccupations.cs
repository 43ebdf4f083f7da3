using System.Globalization;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>
/// Looks every night whether the agenda says of each coming session what the session itself says. It never mends: a row that is wrong is
/// a mistake of ours, and somebody has to understand it first.
/// </summary>
public sealed partial class CountOccupations(AppDbContext context, TimeProvider clock, ILogger<CountOccupations> log) : IJob
{
    public const string JobName = "count-occupations";

    static readonly TimeOnly AtNight = new(3, 20);
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public string Name => JobName;

    public DateTimeOffset NextAfter(DateTimeOffset now) => BrusselsTime.NextAt(AtNight, now);

    public async Task<string?> RunAsync(CancellationToken cancellationToken)
    {
        // Nobody waits for this answer, so it may take longer than a page's.
        context.Database.SetCommandTimeout(Patience);
        var now = clock.GetUtcNow();
        var sessions = await context.ClassSessions.AsNoTracking().Where(s => s.EndsAt > now).ToListAsync(cancellationToken);
        var rows = await context.Occupations.AsNoTracking()
            .Where(o => o.OccupantKind == ClassSession.AgendaKind && !context.ClassSessions.Any(s => s.Id == o.OccupantId && s.EndsAt <= now))
            .ToListAsync(cancellationToken);
        var wrong = Differences([.. sessions.SelectMany(session => session.Occupations())], rows).Distinct().ToList();
        wrong.ForEach(session => DoesNotFit(log, session));
        return wrong.Count == 0 ? null : wrong.Count.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The sessions of which a row is missing, is one too many, or has a reason to clash that the session doesn't have.</summary>
    static IEnumerable<Guid> Differences(IReadOnlyCollection<Occupation> said, IReadOnlyCollection<Occupation> written) =>
        said.ExceptBy(written.Select(What), What).Concat(written.ExceptBy(said.Select(What), What))
            .Concat(written.Where(row => row.ClashReason is not null).ExceptBy(said.Select(Why), Why))
            .Select(row => row.OccupantId);

    static (Guid Session, ResourceKind Kind, Guid Resource, NpgsqlRange<DateTime> During) What(Occupation row) =>
        (row.OccupantId, row.ResourceKind, row.ResourceId, row.During);

    static (Guid Session, Guid Resource, string? Reason) Why(Occupation row) => (row.OccupantId, row.ResourceId, row.ClashReason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The agenda doesn't say of session {Session} what the session says")]
    static partial void DoesNotFit(ILogger log, Guid session);
}

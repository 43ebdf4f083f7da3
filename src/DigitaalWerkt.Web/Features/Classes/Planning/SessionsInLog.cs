using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>Names the classes of which the log says who became the trainer.</summary>
public sealed class SessionsInLog(AppDbContext context) : IActSubject
{
    public StaffAct Act => StaffAct.ClassTrainerChanged;

    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await context.ClassSessions.Where(session => ids.Contains(session.Id))
            .Join(
                context.CoursePlans, session => session.CoursePlanId, plan => plan.Id,
                (session, plan) => new { session.Id, plan.Title, session.Day, session.Begins, session.Ends })
            .ToDictionaryAsync(row => row.Id, row => $"{row.Title}, {SessionTime.Short(row.Day, row.Begins, row.Ends)}", cancellationToken);
}

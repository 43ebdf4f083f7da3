using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Classes.Seats;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>
/// Says who became the trainer of a class to the organisations of which clients sit or wait there, because a trainer reads every name on
/// the list. What is planned anew has nobody in it yet.
/// </summary>
public sealed class TrainerOfClients(AppDbContext context, AccountActs acts, TimeProvider clock)
{
    /// <summary>
    /// In the transaction of the change, which holds the class. An organisation that does it, or of which the trainer is, knows.
    /// </summary>
    /// <param name="formerTrainerId">Who gave it before the change.</param>
    /// <param name="plannerId">Who changed it.</param>
    public async Task TellAsync(ClassSession session, Guid? formerTrainerId, Guid plannerId, CancellationToken cancellationToken)
    {
        if (session.TrainerId is not { } trainer || trainer == formerTrainerId)
        {
            return;
        }
        var knowing = context.StaffMembers.Where(m => m.Id == trainer || (m.Id == plannerId && m.Roles.Contains(StaffRole.Coordinator)));
        var told = await context.Bookings
            .Where(b => b.SessionId == session.Id && b.State <= BookingState.Confirmed)
            .Join(context.People, booking => booking.PersonId, person => person.Id, (_, person) => person.OrganisationId)
            .Where(organisation => organisation != null && !knowing.Any(m => m.OrganisationId == organisation))
            .Distinct().ToListAsync(cancellationToken);
        foreach (var organisation in told)
        {
            var entry = new AuditEntry(StaffAct.ClassTrainerChanged, plannerId, session.Id, organisation!.Value, clock.GetUtcNow())
            {
                From = formerTrainerId?.ToString(),
                To = trainer.ToString(),
            };
            await acts.SaveAsync(entry, cancellationToken);
        }
    }
}

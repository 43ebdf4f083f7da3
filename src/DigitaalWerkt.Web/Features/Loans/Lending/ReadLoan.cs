using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans.Lending;

/// <summary>Reads a loan of a device of the own organisation.</summary>
public sealed class ReadLoan(AppDbContext context, IEnumerable<ITrainingsOfPerson> trainings)
{
    /// <returns>Null when the organisation of whoever asks has no such loan.</returns>
    public async Task<LoanView?> FindAsync(Guid id, ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var organisation = staff.OrganisationId;
        var view = await (
            from loan in context.DeviceLoans.AsNoTracking()
            join device in context.Devices.AsNoTracking() on loan.DeviceId equals device.Id
            where loan.Id == id && device.OrganisationId == organisation
            from holder in context.People.AsNoTracking().Where(p => p.Id == loan.PersonId).DefaultIfEmpty()
            select new LoanView
            {
                Loan = loan,
                Device = device,
                Person = holder,
                Counsellor = context.StaffMembers.Where(m => m.Id == holder.Reach.StaffMemberId).Select(m => m.Name).SingleOrDefault(),
                LentBy = context.StaffMembers.Where(m => m.Id == loan.LentBy).Select(m => m.Name).Single(),
                Organisation = context.Organisations.Where(o => o.Id == device.OrganisationId).Select(o => o.Name).Single(),
            }).SingleOrDefaultAsync(cancellationToken);
        return view is { Person: { } person } ? view with { Training = await TrainingAsync(person.Id, view.Loan, cancellationToken) } : view;
    }

    async Task<AttendedTraining?> TrainingAsync(Guid personId, DeviceLoan loan, CancellationToken cancellationToken)
    {
        var attended = new List<AttendedTraining>();
        foreach (var one in trainings)
        {
            attended.AddRange(await one.ReadAsync(personId, cancellationToken));
        }
        return attended.Where(training => training.At <= loan.LentAt).MinBy(training => training.At);
    }
}

using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Loans.Devices;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>The devices of the organisation of whoever asks; nobody else's.</summary>
public sealed class LoanList(AppDbContext context)
{
    /// <summary>All of them: what is lent first, and of that what comes back first; what was put aside last.</summary>
    public async Task<IReadOnlyList<LoanRow>> ReadAsync(ClaimsPrincipal staff, CancellationToken cancellationToken) => await Rows(staff)
        .OrderBy(row => row.Loan == null).ThenBy(row => row.Loan!.DueOn).ThenBy(row => row.Device.ArchivedAt != null)
        .ThenBy(row => row.Device.Label).ThenBy(row => row.Device.Id).ToListAsync(cancellationToken);

    /// <summary>What comes back by then, or should be back.</summary>
    public async Task<IReadOnlyList<LoanRow>> DueAsync(DateOnly until, ClaimsPrincipal staff, CancellationToken cancellationToken) => await Rows(staff)
        .Where(row => row.Loan != null && row.Loan.DueOn <= until).OrderBy(row => row.Loan!.DueOn).ThenBy(row => row.Device.Label)
        .ToListAsync(cancellationToken);

    /// <summary>
    /// What somebody said that they would do after a device broke or was lost, since then: until the device works or is put aside, or the person
    /// has another one. A talk is agreed on the path of the person.
    /// </summary>
    public async Task<IReadOnlyList<LoanRow>> LeftToDoAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var organisation = staff.OrganisationId;
        return await (
            from loan in context.DeviceLoans.AsNoTracking()
            join device in context.Devices.AsNoTracking() on loan.DeviceId equals device.Id
            where device.OrganisationId == organisation && loan.EndedAt != null
                && ((loan.NextStep == LoanNextStep.Repair && device.Condition != DeviceCondition.Works && device.ArchivedAt == null)
                    || (loan.NextStep == LoanNextStep.Another && loan.PersonId != null
                        && !context.DeviceLoans.Any(other => other.PersonId == loan.PersonId && other.LentAt >= loan.EndedAt)))
            orderby loan.EndedAt
            select new LoanRow
            {
                Device = device,
                Loan = loan,
                Person = context.People.Where(p => p.Id == loan.PersonId).Select(p => p.FirstName).SingleOrDefault(),
            })
            .ToListAsync(cancellationToken);
    }

    /// <summary>What one can give to somebody now.</summary>
    public async Task<IReadOnlyList<Device>> FreeAsync(ClaimsPrincipal staff, CancellationToken cancellationToken) => await Rows(staff)
        .Where(row => row.Loan == null && row.Device.ArchivedAt == null && row.Device.Condition == DeviceCondition.Works).Select(row => row.Device)
        .OrderBy(device => device.Kind).ThenBy(device => device.Label).ThenBy(device => device.Id).ToListAsync(cancellationToken);

    /// <summary>Who had a device of theirs before, the last one first.</summary>
    public async Task<IReadOnlyList<LoanRow>> BeforeAsync(Device device, CancellationToken cancellationToken) => await (
        from loan in context.DeviceLoans.AsNoTracking()
        where loan.DeviceId == device.Id && loan.EndedAt != null
        orderby loan.EndedAt descending
        select new LoanRow
        {
            Device = device,
            Loan = loan,
            Person = context.People.Where(p => p.Id == loan.PersonId).Select(p => p.FirstName).SingleOrDefault(),
        })
        .ToListAsync(cancellationToken);

    IQueryable<LoanRow> Rows(ClaimsPrincipal staff)
    {
        var organisation = staff.OrganisationId;
        return from device in context.Devices.AsNoTracking()
               where device.OrganisationId == organisation
               from loan in context.DeviceLoans.AsNoTracking().Where(l => l.DeviceId == device.Id && l.EndedAt == null).DefaultIfEmpty()
               select new LoanRow
               {
                   Device = device,
                   Loan = loan,
                   Person = context.People.Where(p => p.Id == loan!.PersonId).Select(p => p.FirstName).SingleOrDefault(),
               };
    }
}

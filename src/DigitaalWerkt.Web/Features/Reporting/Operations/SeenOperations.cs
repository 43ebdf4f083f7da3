using System.Security.Claims;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Operations;

static class SeenOperations
{
    /// <summary>A coordinator of the network sees all operations; anybody else those in which their organisation takes part.</summary>
    public static IQueryable<Operation> OperationsSeenBy(this AppDbContext context, ClaimsPrincipal staff) =>
        staff.Has(StaffRole.NetworkCoordinator) ? context.Operations.AsNoTracking() : context.Operations.AsNoTracking().Of(staff.OrganisationId);
}

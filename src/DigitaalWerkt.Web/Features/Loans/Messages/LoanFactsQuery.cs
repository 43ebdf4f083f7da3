using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans.Messages;

static class LoanFactsQuery
{
    /// <summary>All that a message can say about these loans, in one question to the database.</summary>
    public static IQueryable<LoanFacts> LoanFacts(this AppDbContext context, IQueryable<DeviceLoan> loans) =>
        from loan in loans.AsNoTracking()
        join device in context.Devices.AsNoTracking() on loan.DeviceId equals device.Id
        join reached in context.PeopleWithReach() on loan.PersonId equals reached.Person.Id
        select new LoanFacts
        {
            Loan = loan,
            Device = device,
            Person = reached.Person,
            Organisation = reached.Organisation,
            CounsellorEmail = reached.CounsellorEmail,
        };
}

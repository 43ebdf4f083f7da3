using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.Classes.Dossier;

/// <summary>The codes on the slips of bookings.</summary>
public sealed class CodesOfBookings(AppDbContext context) : ISlipCodes
{
    public IQueryable<Guid> PeopleWith(string code) =>
        context.Bookings.Where(b => b.Code == code && b.PersonId != null).Select(b => b.PersonId!.Value);
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Persistence;

namespace DigitaalWerkt.Web.Features.Classes.Seats;

/// <summary>The transaction of everything that has to do with seats.</summary>
public sealed class SeatTransaction(AppDbContext context) : LockedTransaction<AppDbContext>(context)
{
    protected override IReadOnlyCollection<string> RetriedConstraints { get; } =
        [
            Booking.CodeUnique, Booking.OncePerPerson, Booking.OncePerKey, Booking.OncePerStaffMember, Booking.OncePerRequest,
            SeatBlock.OncePerRequest, Person.KeyUnique,
        ];
}

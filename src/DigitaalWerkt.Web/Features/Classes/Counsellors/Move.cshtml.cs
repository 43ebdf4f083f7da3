using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Counsellors;

/// <summary>Moves a client to another session, without losing the seat in between.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class MoveModel(AppDbContext context, ClientBookings bookings, MoveBooking moveBooking) : PageModel
{
    const int Most = 200;

    List<SessionRow> coming = [];

    [BindProperty]
    public MoveInput Input { get; set; } = new();

    public ClientBooking Booking { get; private set; } = null!;

    public bool MayMove => Booking.MayMove(bookings.Now);

    /// <summary>Those with a free seat, of the same course first.</summary>
    public IEnumerable<SessionRow> Sessions => coming.Where(s => !s.IsFull && s.Id != Booking.Session.Id)
        .OrderByDescending(s => s.Title == Booking.Session.Title).ThenBy(s => s.StartsAt);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Input = new() { Key = Guid.NewGuid() };
        return MayMove ? Page() : Redirect(CounsellorLinks.Booking(id));
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (!Booking.Session.MayLeave(bookings.Now))
        {
            return this.Refused("", "Counsellor_Move_Over");
        }
        if (Input.Key == Guid.Empty)
        {
            Input.Key = Guid.NewGuid();
            return this.WithoutKey("Input.Session");
        }
        if (Input.Session is not { } sessionId)
        {
            return this.Invalid("Input.Session", "Counsellor_Session_Missing");
        }
        if (!coming.Exists(s => s.Id == sessionId))
        {
            return this.Refused("Input.Session", "Counsellor_Session_Closed");
        }
        var key = RequestKey.Of(Input.Key, User.StaffMemberId, about: $"{id}", sessionId);
        var answer = await moveBooking.RunAsync(id, sessionId, key, cancellationToken);
        return answer.Outcome switch
        {
            BookOutcome.Booked or BookOutcome.Again => this.SeeOther(CounsellorLinks.Booking(answer.Bookings[0].Id)),
            // With this form they were moved already.
            BookOutcome.UsedBefore => this.Refused("", "Counsellor_Move_Over"),
            BookOutcome.Full => this.Refused("Input.Session", "Counsellor_Move_Full"),
            BookOutcome.AlreadyBooked => this.Refused("Input.Session", "Counsellor_Already"),
            _ => MayMove ? this.Refused("Input.Session", "Counsellor_Session_Closed") : this.Refused("", "Counsellor_Move_Over"),
        };
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await bookings.FindAsync(id, User, cancellationToken) is not { } booking)
        {
            return false;
        }
        Booking = booking;
        coming = await context.ComingAsync(Audience.JobSeekers, bookings.Now, Most, cancellationToken);
        return true;
    }

    public sealed class MoveInput
    {
        /// <summary>Made when the form was shown, so that sending it twice moves once.</summary>
        public Guid Key { get; set; }

        public Guid? Session { get; set; }
    }
}

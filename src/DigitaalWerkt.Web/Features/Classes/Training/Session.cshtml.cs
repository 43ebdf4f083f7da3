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
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>One training: what it is, who of the own organisation comes, and a seat for oneself or a colleague.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class SessionModel(AppDbContext context, TrainingBookings bookings, Colleagues colleagues, BookSeat bookSeat) : PageModel
{
    [BindProperty]
    public SeatInput Input { get; set; } = new();

    public SessionRow Session { get; private set; } = null!;
    public IReadOnlyList<TrainingBooking> Named { get; private set; } = [];

    /// <summary>Of the own organisation, who doesn't come yet and doesn't give it.</summary>
    public IReadOnlyList<Colleague> Others { get; private set; } = [];

    /// <summary>True when there is no seat left.</summary>
    public bool IsFull { get; private set; }

    public bool IsOpen => Session.IsOpen(bookings.Now);

    public bool CanCancel(TrainingBooking booking) => booking.IsComing(bookings.Now);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Input = new() { Key = Guid.NewGuid(), Member = User.StaffMemberId };
        return await LoadAsync(id, cancellationToken) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (Input.Key == Guid.Empty)
        {
            Input.Key = Guid.NewGuid();
            return this.WithoutKey("Input.Member");
        }
        if ((await CandidatesAsync(cancellationToken)).FirstOrDefault(c => c.Id == Input.Member) is not { } colleague)
        {
            return this.Invalid("Input.Member", "Training_Who_Missing");
        }
        Applicant applicant = colleague.ToTrainee(User.OrganisationId);
        var key = RequestKey.Of(Input.Key, User.StaffMemberId, $"{Session.Id} {applicant.Key}", Input.MayWait);
        var answer = await bookSeat.RunAsync(
            new(key, [Session.Id], applicant, BookingOrigin.Staff, Input.MayWait, User.StaffMemberId), cancellationToken);
        return answer.Outcome switch
        {
            BookOutcome.Full => OfferWaiting(),
            BookOutcome.UsedBefore => UsedBefore(),
            BookOutcome.Closed => this.Refused("Input.Member", "Counsellor_Session_Closed"),
            _ => this.SeeOther(TrainingLinks.Session(Session.Id)),
        };
    }

    PageResult UsedBefore()
    {
        Input.Key = Guid.NewGuid();
        return this.SentBefore("Input.Member");
    }

    PageResult OfferWaiting()
    {
        IsFull = true;
        return this.Overtaken();
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await context.ClassSessions.Where(s => s.Id == id).WithPlace(context).SingleOrDefaultAsync(cancellationToken);
        if (found is not { Audience: Audience.Counsellors })
        {
            return false;
        }
        Session = found;
        IsFull = found.IsFull;
        Named = await bookings.AtAsync(id, User, cancellationToken);
        Others = [.. (await CandidatesAsync(cancellationToken)).Where(c => Named.All(b => b.MemberId != c.Id))];
        return true;
    }

    async Task<IEnumerable<Colleague>> CandidatesAsync(CancellationToken cancellationToken) =>
        (await colleagues.ListAsync(User, cancellationToken)).Where(c => c.Id != Session.TrainerId);

    public sealed class SeatInput
    {
        /// <summary>Made when the form was shown, so that sending it twice is one booking.</summary>
        public Guid Key { get; set; }

        public Guid? Member { get; set; }

        /// <summary>The waiting list will do.</summary>
        public bool MayWait { get; set; }
    }
}

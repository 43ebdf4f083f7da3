using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Find;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Manage;

/// <summary>To the same class on another day: never without a seat in between.</summary>
public sealed class MoveModel(
    FindBooking find, MoveBooking move, BookingTokens tokens, MyBookings mine, AppDbContext context, TimeProvider clock) : ManagePageModel(find, clock)
{
    const int Most = 12;

    [BindProperty(Name = "sleutel")]
    public Guid Key { get; set; }

    [BindProperty(Name = "naar")]
    public Guid To { get; set; }

    /// <summary>The coming classes of the same course that have a seat.</summary>
    public IReadOnlyList<ShownSession> Others { get; private set; } = [];

    /// <summary>True when the seat that was chosen is gone.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>True when this form moved the booking before, to another class.</summary>
    public bool IsUsedBefore { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        if (!MayMove || !Managed.HasOtherDays)
        {
            return Redirect(ManageLinks.Show(token));
        }
        Key = Guid.NewGuid();
        Others = await OthersAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        if (!Managed.Shown.Session.MayLeave(Now) || !Managed.HasOtherDays)
        {
            return ToBooking();
        }
        var target = await context.FindForVisitorAsync(To, cancellationToken);
        if (target?.Plan.Id != Managed.Shown.Plan.Id)
        {
            return NotFound();
        }
        Others = await OthersAsync(cancellationToken);
        var key = RequestKey.Of(Key, Managed.Booking.Id, about: "", To);
        var answer = await move.RunAsync(Managed.Booking.Id, To, key, cancellationToken);
        if (answer.Outcome is BookOutcome.Booked or BookOutcome.Again)
        {
            mine.Remember(answer.Bookings[0].Id, target.Session.EndsAt);
            return this.SeeOther(ManageLinks.Moved(tokens.Of(answer.Bookings[0].Id)));
        }
        IsUsedBefore = answer.Outcome == BookOutcome.UsedBefore;
        IsTaken = !IsUsedBefore;
        if (IsUsedBefore)
        {
            Key = Guid.NewGuid();
        }
        else if (!MayMove)
        {
            return ToBooking();
        }
        Others = await OthersAsync(cancellationToken);
        return this.Overtaken();
    }

    bool MayMove => Managed.Booking.State == BookingState.Confirmed && Managed.Shown.Session.MayLeave(Now);

    async Task<IReadOnlyList<ShownSession>> OthersAsync(CancellationToken cancellationToken)
    {
        var (plan, here) = (Managed.Shown.Plan.Id, Managed.Shown.Session.Id);
        return await context.ShownSessions().ThatCome(Now)
            .Where(s => s.Plan.Id == plan && s.Session.Id != here && s.Session.Booked < s.Session.Capacity)
            .OrderBy(s => s.Session.StartsAt).ThenBy(s => s.Session.Id).Take(Most).ToListAsync(cancellationToken);
    }
}

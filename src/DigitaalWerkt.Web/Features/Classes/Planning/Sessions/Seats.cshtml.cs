using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class SeatsModel(AppDbContext context, ChangeCapacity change, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Capacity { get; set; }

    public SessionSheet Sheet { get; private set; } = null!;

    /// <summary>Who came last, and has no seat when there are so few.</summary>
    public IReadOnlyList<BookingRow> TooMany { get; private set; } = [];

    /// <summary>Seats without a name that organisations hold, when there are too few.</summary>
    public IReadOnlyList<HeldSeats> Held { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Capacity = Typed.Digits(Sheet.Session.Capacity);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (Typed.Number(Capacity) is not { } seats || seats is < 1 or > ClassSession.MaxSeats)
        {
            return this.Invalid(nameof(Capacity), "Number_Error", 1, ClassSession.MaxSeats);
        }
        var limit = Sheet.Limit;
        if (seats > limit.Seats)
        {
            return this.Invalid(
                nameof(Capacity), limit.IsEquipment ? "Planning_Limit_Equipment" : "Planning_Limit_Room", limit.Seats, limit.Binds);
        }
        return await change.RunAsync(id, seats, cancellationToken)
            ? this.SeeOther(PlanningLinks.Session(id))
            : await TooManyAsync(id, seats, cancellationToken);
    }

    async Task<IActionResult> TooManyAsync(Guid id, int seats, CancellationToken cancellationToken)
    {
        Held = await HeldSeats.Of(context, id).ToListAsync(cancellationToken);
        var withSeat = (await BookingRow.Of(context, id, User).ToListAsync(cancellationToken)).Where(row => row.State != BookingState.Waiting).ToList();
        var over = withSeat.Count + Held.Sum(held => held.Seats) - seats;
        TooMany = [.. withSeat.OrderBy(row => row.CreatedAt).TakeLast(over)];
        return this.Refused(nameof(Capacity), "Planning_Seats_TooFew", seats, over);
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        Sheet = (await SessionSheet.FindAsync(context, id, cancellationToken))!;
        return Sheet?.Session.IsOpen(clock.GetUtcNow()) == true;
    }
}

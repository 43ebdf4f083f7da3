using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>Says what cancelling does and whom it tells, and does it when that is confirmed with a reason.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class CancelModel(AppDbContext context, CancelSession cancel, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Sequence { get; set; }

    public SessionSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<BookingRow> Bookings { get; private set; } = [];

    public IReadOnlyList<HeldSeats> Held { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken) || !Sheet.Session.IsOpen(clock.GetUtcNow()))
        {
            return NotFound();
        }
        Sequence = Sheet.Session.Sequence;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        var reason = Typed.Line(Reason);
        if (FreeText.FaultOf(reason, ClassSession.ReasonLength, isNeeded: true) is { } fault)
        {
            return this.Invalid(nameof(Reason), fault, ClassSession.ReasonLength);
        }
        return await cancel.RunAsync(id, reason!, Sequence, cancellationToken) switch
        {
            ChangeOutcome.Changed => this.SeeOther(PlanningLinks.Session(id)),
            ChangeOutcome.Overtaken => Overtaken(),
            _ => NotFound(),
        };
    }

    PageResult Overtaken()
    {
        ModelState.Remove(nameof(Sequence));
        Sequence = Sheet.Session.Sequence;
        return this.Refused("", "Planning_Cancel_Overtaken", Sheet.When, Sheet.Location.Name);
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        Sheet = (await SessionSheet.FindAsync(context, id, cancellationToken))!;
        Bookings = await BookingRow.Of(context, id, User).ToListAsync(cancellationToken);
        Held = await HeldSeats.Of(context, id).ToListAsync(cancellationToken);
        return Sheet is not null;
    }
}

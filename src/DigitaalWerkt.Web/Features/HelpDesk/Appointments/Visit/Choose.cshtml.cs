using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>A person picks one of the moments that a steward proposed; what is gone isn't shown.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ChooseModel(
    AppDbContext context, FreeSlots free, BookAppointment book, ProposalTokens proposals, AppointmentTokens tokens, TimeProvider clock) : PageModel
{
    /// <summary>Those of the proposed moments that are free.</summary>
    public IReadOnlyList<FreeSlot> Slots { get; private set; } = [];

    public string Token { get; private set; } = "";

    public bool IsTaken { get; private set; }

    /// <summary>The question had an appointment, and nobody has said yet what became of it.</summary>
    public bool IsOver { get; private set; }

    [BindProperty(Name = AppointmentLinks.MomentField)]
    public string? Moment { get; set; }

    SlotProposal Proposal { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        if (await PlannedAsync(cancellationToken) is not { } planned)
        {
            return Page();
        }
        IsOver = planned.IsOver(clock.GetUtcNow());
        return IsOver ? Page() : Redirect(AppointmentLinks.Show(tokens.Of(planned.Id)));
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (!await LoadAsync(token, cancellationToken))
        {
            return NotFound();
        }
        if (SlotChoice.MomentOf(Moment) is not { } moment || !Proposal.Starts.Contains(moment))
        {
            return this.Again(StatusCodes.Status422UnprocessableEntity);
        }
        if (Slots.FirstOrDefault(slot => slot.StartsAt == moment) is { } chosen)
        {
            // A question has one appointment: sent twice, the second leads to the first.
            var answer = await book.RunAsync(
                new()
                {
                    StartsAt = moment, LocationId = chosen.Desk.LocationId, StewardId = Proposal.StewardId,
                    TicketId = Proposal.TicketId,
                },
                cancellationToken);
            if (answer.Outcome is AppointmentOutcome.Planned or AppointmentOutcome.Again)
            {
                return this.SeeOther(AppointmentLinks.Show(tokens.Of(answer.Appointment!.Id), JustDone.Made));
            }
        }
        if (await PlannedAsync(cancellationToken) is { } planned)
        {
            IsOver = planned.IsOver(clock.GetUtcNow());
            return IsOver ? this.Overtaken() : this.SeeOther(AppointmentLinks.Show(tokens.Of(planned.Id)));
        }
        IsTaken = true;
        await LoadAsync(token, cancellationToken);
        return this.Overtaken();
    }

    Task<Appointment?> PlannedAsync(CancellationToken cancellationToken) => context.Appointments.AsNoTracking()
        .SingleOrDefaultAsync(a => a.TicketId == Proposal.TicketId && a.State == AppointmentState.Planned, cancellationToken);

    /// <returns>False for a link that isn't ours, and when the question has ended.</returns>
    async Task<bool> LoadAsync(string token, CancellationToken cancellationToken)
    {
        Token = token;
        var proposal = proposals.Read(token) is { } id
            ? await context.SlotProposals.AsNoTracking().SingleOrDefaultAsync(
                p => p.Id == id && context.Tickets.Any(t => t.Id == p.TicketId && t.State < Tickets.TicketState.Solved && t.PersonId != null), cancellationToken)
            : null;
        if (proposal is null)
        {
            return false;
        }
        Proposal = proposal;
        var days = proposal.Starts.Select(BrusselsTime.DayOf).ToList();
        var slots = await free.FindAsync(
            new() { From = days[0], To = days[^1], After = clock.GetUtcNow(), StewardId = proposal.StewardId }, cancellationToken);
        Slots = [.. slots.Where(slot => proposal.Starts.Contains(slot.StartsAt)).DistinctBy(slot => slot.StartsAt)];
        return true;
    }
}

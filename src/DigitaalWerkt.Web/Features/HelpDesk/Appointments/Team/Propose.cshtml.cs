using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Slots;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;

/// <summary>
/// A steward answers a question with an appointment: one hour that was agreed on the phone, or up to three to choose from by a link.
/// </summary>
[Authorize(Policy = Policies.Steward)]
public sealed class ProposeModel(
    AppDbContext context, FreeSlots free, BookAppointment book, ProposeSlots propose, TimeProvider clock) : PageModel
{
    /// <summary>How many free hours the page shows.</summary>
    const int Most = 40;

    public const string Plan = "plan";

    [BindProperty]
    public ProposeInput Input { get; set; } = new();

    public Ticket Ticket { get; private set; } = null!;

    /// <summary>The free hours of the steward.</summary>
    public IReadOnlyList<FreeSlot> Slots { get; private set; } = [];

    /// <summary>False: nothing that we send gets to the person, so that only an hour can be planned.</summary>
    public bool CanPropose { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Input = new() { Key = Guid.NewGuid() };
        return Ticket.IsOpen && Ticket.State != TicketState.Planned ? Page() : Redirect(HelpDeskLinks.Ticket(id));
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        var starts = Input.Moments.Select(SlotChoice.MomentOf).OfType<DateTimeOffset>().Distinct().Order().ToList();
        if (Input.Key == Guid.Empty)
        {
            Input = Input with { Key = Guid.NewGuid() };
            return this.WithoutKey("Input.Moments");
        }
        var plans = Input.Act == Plan;
        if (!plans && !CanPropose)
        {
            return this.Invalid("Input.Moments", "Appt_Propose_Unreachable");
        }
        if (plans && starts.Count != 1)
        {
            return this.Invalid("Input.Moments", "Appt_Propose_One");
        }
        if (!SlotProposal.MayHold(starts.Count))
        {
            return this.Invalid("Input.Moments", starts.Count == 0 ? "Appt_Propose_Missing" : "Appt_Propose_TooMany", SlotProposal.Moments, starts.Count);
        }
        var key = RequestKey.Of(Input.Key, User.StaffMemberId, $"{id} {Input.Act}", starts.Select(start => (object?)start.ToUnixTimeSeconds()));
        return plans ? await PlanAsync(id, starts[0], key, cancellationToken) : await ProposeAsync(id, starts, key, cancellationToken);
    }

    async Task<IActionResult> PlanAsync(Guid id, DateTimeOffset moment, RequestKey key, CancellationToken cancellationToken)
    {
        if (Slots.FirstOrDefault(slot => slot.StartsAt == moment) is { } slot)
        {
            var answer = await book.RunAsync(
                new()
                {
                    Key = key, StartsAt = moment, LocationId = slot.Desk.LocationId, StewardId = User.StaffMemberId, TicketId = id,
                    MadeBy = User.StaffMemberId,
                },
                cancellationToken);
            switch (answer.Outcome)
            {
                case AppointmentOutcome.Planned or AppointmentOutcome.Again or AppointmentOutcome.HasOne:
                    return this.SeeOther(DeskLinks.Done(id));
                case AppointmentOutcome.UsedBefore:
                    Input = Input with { Key = Guid.NewGuid() };
                    return this.SentBefore("Input.Moments");
                case AppointmentOutcome.Closed:
                    return this.Refused("Input.Moments", "Appt_Propose_Closed");
                case AppointmentOutcome.PersonTaken:
                    return this.Refused("Input.Moments", "Appt_Propose_PersonTaken");
                default:
                    break;
            }
        }
        else if (await context.Appointments.AnyAsync(a => a.RequestKey == key.Id, cancellationToken))
        {
            return this.SeeOther(DeskLinks.Done(id));
        }
        await LoadAsync(id, cancellationToken);
        return this.Refused("Input.Moments", "Appt_Propose_Taken");
    }

    async Task<IActionResult> ProposeAsync(Guid id, List<DateTimeOffset> starts, RequestKey key, CancellationToken cancellationToken)
    {
        if (starts.Exists(start => !Slots.Any(slot => slot.StartsAt == start)))
        {
            return this.Refused("Input.Moments", "Appt_Propose_Taken");
        }
        switch (await propose.RunAsync(id, User.StaffMemberId, starts, key, cancellationToken))
        {
            case ProposalOutcome.UsedBefore:
                Input = Input with { Key = Guid.NewGuid() };
                return this.SentBefore("Input.Moments");
            case ProposalOutcome.Closed:
                return this.Refused("Input.Moments", "Appt_Propose_Closed");
            case ProposalOutcome.Unreachable:
                return this.Refused("Input.Moments", "Appt_Propose_Unreachable");
            default:
                return this.SeeOther(DeskLinks.Done(id));
        }
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Ticket = (await context.TicketsFor(User).AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken))!;
        if (Ticket is null)
        {
            return false;
        }
        CanPropose = await propose.CanReachAsync(Ticket.PersonId, cancellationToken);
        var asked = free.ForVisitor() with { After = clock.GetUtcNow(), StewardId = User.StaffMemberId };
        Slots = [.. (await free.FindAsync(asked, cancellationToken)).Take(Most)];
        return true;
    }

    public sealed record ProposeInput
    {
        /// <summary>Made when the form was shown, so that sending it twice is done once.</summary>
        public Guid Key { get; init; }

        /// <summary>The chosen hours, in seconds since 1970.</summary>
        public List<string> Moments { get; init; } = [];

        /// <summary>To plan one hour, or to propose.</summary>
        public string? Act { get; init; }
    }
}

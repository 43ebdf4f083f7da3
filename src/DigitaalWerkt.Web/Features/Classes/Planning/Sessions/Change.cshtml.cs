using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class ChangeModel(AppDbContext context, ChangeSession change, FindClashes find, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ChangeInput Input { get; set; } = new();

    /// <summary>The clashes that the page showed.</summary>
    [BindProperty]
    public List<string> Seen { get; set; } = [];

    public SessionSheet Sheet { get; private set; } = null!;

    public SessionChoices Choices { get; private set; } = SessionChoices.None;

    /// <summary>True when what stands there is newer than what the form began with.</summary>
    public bool IsOvertaken { get; private set; }

    /// <summary>With what it would clash.</summary>
    public IReadOnlyList<Clash> Clashes { get; private set; } = [];

    /// <summary>Whether the form asks why it may clash.</summary>
    public bool AsksReason => Clashes.Count > 0 || Typed.Line(Input.ClashReason) is not null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Input = new(SessionInput.Of(Sheet.Session)) { ClashReason = Sheet.Session.ClashReason, Sequence = Sheet.Session.Sequence };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        this.CheckText("Input.ClashReason", Typed.Line(Input.ClashReason), ClassSession.ReasonLength, isNeeded: false);
        var read = Input.Read(this, Choices, Sheet.Course.Id, Sheet.Session.Capacity, clock.GetUtcNow());
        if (read is not var (details, limit))
        {
            return this.Invalid();
        }
        var answer = await change.RunAsync(
            id, details with { ClashReason = Typed.Line(Input.ClashReason), SeenClashes = Seen }, Input.Sequence, limit, User.StaffMemberId,
            cancellationToken);
        return answer.Outcome switch
        {
            ChangeOutcome.Changed => this.SeeOther(PlanningLinks.Session(id)),
            ChangeOutcome.Overtaken => await ShowNewerAsync(id, cancellationToken),
            ChangeOutcome.Clashes => Clashing(answer.Clashes),
            ChangeOutcome.TooSmall => this.Invalid(
                limit.IsEquipment ? "Input.EquipmentSetId" : "Input.RoomId",
                limit.IsEquipment ? "Planning_TooSmall_Equipment" : "Planning_TooSmall_Room", limit.Seats, limit.Binds, Sheet.Session.Capacity),
            _ => NotFound(),
        };
    }

    PageResult Clashing(IReadOnlyList<Clash> clashes)
    {
        Clashes = clashes;
        return this.Refused("Input.ClashReason", Typed.Line(Input.ClashReason) is null ? "Planning_Clash_Error" : "Planning_Clash_New");
    }

    async Task<IActionResult> ShowNewerAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        IsOvertaken = true;
        // Saving once more is then a choice, made with both texts in sight.
        ModelState.Remove("Input.Sequence");
        Input = Input with { Sequence = Sheet.Session.Sequence };
        return this.Overtaken();
    }

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await SessionSheet.FindAsync(context, id, cancellationToken) is not { } sheet || !sheet.Session.IsOpen(clock.GetUtcNow()))
        {
            return false;
        }
        Sheet = sheet;
        Choices = await SessionChoices.LoadAsync(context, sheet.Session, cancellationToken);
        // What has leave already: it shows, so that the reason goes on covering it.
        Clashes = sheet.Session.ClashReason is null ? [] : [.. (await find.RunAsync([sheet.Session], cancellationToken))[id]];
        return true;
    }

    public sealed record ChangeInput : SessionInput
    {
        public ChangeInput()
        {
        }

        public ChangeInput(SessionInput fields)
            : base(fields)
        {
        }

        public string? ClashReason { get; init; }
        public int Sequence { get; init; }
    }
}

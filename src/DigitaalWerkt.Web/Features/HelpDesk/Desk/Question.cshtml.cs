using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.HelpDesk.Canned;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>One question: what was said, what stewards noted, who asks, and the form to answer.</summary>
[Authorize(Policy = Policies.Steward)]
public sealed class QuestionModel(AppDbContext context, ReadTicket read, WorkOnTicket work, LessonChoices lessons) : PageModel
{
    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public TicketView View { get; private set; } = null!;

    /// <summary>True when something happened since the form was shown: it stands above it.</summary>
    public bool IsOvertaken { get; private set; }

    /// <summary>True when what was to go behind the answer didn't fit.</summary>
    [BindProperty(Name = DeskLinks.FullField, SupportsGet = true)]
    public bool IsFull { get; set; }

    /// <summary>What the steward just did: the last thing that happened is said above.</summary>
    [BindProperty(Name = DeskLinks.DoneField, SupportsGet = true)]
    public string? Done { get; set; }

    public bool WasDone => Done == DeskLinks.Happened;

    public bool WasKept => Done == DeskLinks.KeptWord;

    public IReadOnlyList<SelectListItem> Canned { get; private set; } = [];

    public LessonChoices Lessons => lessons;

    public bool MayAnswer => View.Ticket.IsOpen && View.Whole is null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Input = new() { Sequence = View.Ticket.Sequence, Text = View.Answer };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        this.CheckText("Input.Text", Input.Text, TicketMessage.TextLength);
        var text = Typed.Text(Input.Text) ?? "";
        if (AnswerPlaces.OpenIn(text) is { Count: > 0 } open)
        {
            this.Wrong("Input.Text", "Desk_Answer_Open", string.Join(", ", open));
        }
        if (!ModelState.IsValid)
        {
            return await LoadAsync(id, cancellationToken) ? this.Invalid() : NotFound();
        }
        switch (await work.AnswerAsync(id, Input.Sequence, text, User, cancellationToken))
        {
            case TicketWork.Done:
                return this.SeeOther(DeskLinks.Done(id));
            case TicketWork.Stale when await LoadAsync(id, cancellationToken):
                IsOvertaken = true;
                ModelState.Remove("Input.Sequence");
                Input = Input with { Sequence = View.Ticket.Sequence };
                return this.Overtaken();
            case TicketWork.Refused when await LoadAsync(id, cancellationToken):
                return this.Refused("Input.Text", "Desk_Ended");
            default:
                return NotFound();
        }
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        if (await read.ReadAsync(id, User, cancellationToken) is not { } view)
        {
            return false;
        }
        View = view;
        Canned =
        [
            .. await context.CannedAnswers.Where(a => a.ArchivedAt == null).OrderBy(a => a.Title).ThenBy(a => a.Level)
                .Select(a => new SelectListItem(a.Title + " (" + a.Level + ")", a.Id.ToString())).ToListAsync(cancellationToken),
        ];
        return true;
    }
}

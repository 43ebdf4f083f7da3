using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Web;
using Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>
/// Keeps what a steward is typing, by a button or while they type, and that they are there. The button puts an answer that is often given, or
/// a lesson, behind it: on the server, so that it needs no script and nothing that was typed is lost.
/// </summary>
[Authorize(Policy = Policies.Steward)]
public sealed class DraftModel(AppDbContext context, KeepDraft drafts, FillAnswer fill, LessonChoices lessons, TimeProvider clock) : PageModel
{
    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    [BindProperty]
    public bool IsNote { get; set; }

    public IReadOnlyList<string> Others { get; private set; } = [];

    /// <summary>When it was kept; null: there is nothing to keep.</summary>
    public DateTimeOffset? KeptAt { get; private set; }

    public IActionResult OnGet(Guid id) => Redirect(HelpDeskLinks.Ticket(id));

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await context.TicketsFor(User).AnyAsync(t => t.Id == id, cancellationToken))
        {
            return NotFound();
        }
        var isByScript = Request.IsHtmx();
        var typed = Typed.Text(Input.Text);
        if (typed?.Length > TicketMessage.TextLength)
        {
            return StatusCode(StatusCodes.Status422UnprocessableEntity);
        }
        var text = string.Join("\n\n", new[] { typed }.Concat(isByScript ? [] : await AddedAsync(id, cancellationToken)).OfType<string>());
        // What was typed is kept, also when there is no room behind it.
        var isFull = text.Length > TicketMessage.TextLength;
        text = isFull ? typed : Typed.Text(text);
        await drafts.SaveAsync(id, IsNote, text, User, cancellationToken);
        await drafts.LookAsync(id, User, cancellationToken);
        if (!isByScript)
        {
            return this.SeeOther(isFull ? DeskLinks.Full(id) : $"{HelpDeskLinks.Ticket(id)}#{(IsNote ? DeskLinks.NotePlace : DeskLinks.AnswerPlace)}");
        }
        Others = await drafts.OthersAsync(id, User, cancellationToken);
        KeptAt = text is null ? null : clock.GetUtcNow();
        return Page();
    }

    async Task<IEnumerable<string?>> AddedAsync(Guid id, CancellationToken cancellationToken) =>
        [Typed.Id(Input.Canned) is { } canned ? await fill.ReadAsync(canned, id, User, cancellationToken) : null, lessons.Lines(Input.Lesson)];
}

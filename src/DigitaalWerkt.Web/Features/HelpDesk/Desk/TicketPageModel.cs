using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>
/// A page with one form that does one thing to a question. It shows how the question stands; whoever sends the form after somebody else did
/// something sees that first, and what they filled in stays.
/// </summary>
public abstract class TicketPageModel(AppDbContext context) : PageModel
{
    /// <summary>Of the question as the steward saw it.</summary>
    [BindProperty]
    public int Sequence { get; set; }

    public Ticket Ticket { get; private set; } = null!;

    /// <summary>The name of the steward who has it; null: nobody.</summary>
    public string? Steward { get; private set; }

    /// <summary>True when something happened since the form was shown.</summary>
    public bool IsOvertaken { get; private set; }

    protected AppDbContext Context => context;

    /// <summary>The field to which one goes when it can't be done.</summary>
    protected abstract string Field { get; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Sequence = Ticket.Sequence;
        Show();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        await CheckAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var work = await DoAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return work switch
        {
            TicketWork.Done => this.SeeOther(AfterIt),
            TicketWork.Gone => NotFound(),
            _ when !await LoadAsync(id, cancellationToken) => NotFound(),
            TicketWork.Stale => ShowStale(),
            _ => ModelState.IsValid ? this.Refused(Field, "Desk_Ended") : this.Overtaken(),
        };
    }

    /// <summary>Where one goes when it is done.</summary>
    protected virtual string AfterIt => DeskLinks.Done(Ticket.Id);

    /// <summary>Puts in the form what it begins with.</summary>
    protected virtual void Show()
    {
    }

    /// <summary>Says what is wrong with what was filled in.</summary>
    protected virtual Task CheckAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Reads what the page shows besides the <see cref="Ticket"/>.</summary>
    protected virtual Task LoadAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Does it.</summary>
    protected abstract Task<TicketWork> DoAsync(CancellationToken cancellationToken);

    PageResult ShowStale()
    {
        IsOvertaken = true;
        // Sending it once more is then a choice, made with both in sight.
        ModelState.Remove(nameof(Sequence));
        Sequence = Ticket.Sequence;
        return this.Overtaken();
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Ticket = (await context.TicketsFor(User).AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken))!;
        if (Ticket is null)
        {
            return false;
        }
        Steward = await context.StaffMembers.Where(m => m.Id == Ticket.StewardId).Select(m => m.Name).SingleOrDefaultAsync(cancellationToken);
        await LoadAsync(cancellationToken);
        return true;
    }
}

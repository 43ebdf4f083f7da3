using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>
/// A page that says what will happen to one row, and does it when that is confirmed. An act that somebody overtook is judged
/// again on what stands there then, so that one pressed twice is one done once.
/// </summary>
/// <typeparam name="T">What the act is about.</typeparam>
public abstract class ActPageModel<T>(AppDbContext context) : PageModel
    where T : class
{
    protected T Subject { get; private set; } = null!;

    protected AppDbContext Context => context;

    /// <summary>The rows to which this may be done.</summary>
    protected virtual IQueryable<T> Subjects => context.Set<T>();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        context.UntilNotOvertakenAsync(() => DoAsync(id, cancellationToken));

    /// <summary>Finds the row and does the act; for an act that needs a lock on more than the row, to stand round it.</summary>
    protected virtual async Task<IActionResult> DoAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? await ActAsync(cancellationToken) : NotFound();

    /// <summary>Reads what the page says besides the <see cref="Subject"/>.</summary>
    protected virtual Task LoadAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Does it to the <see cref="Subject"/>, saves, and answers.</summary>
    protected abstract Task<IActionResult> ActAsync(CancellationToken cancellationToken);

    async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        Subject = (await Subjects.SingleOrDefaultAsync(row => EF.Property<Guid>(row, "Id") == id, cancellationToken))!;
        if (Subject is null)
        {
            return false;
        }
        await LoadAsync(cancellationToken);
        return true;
    }
}

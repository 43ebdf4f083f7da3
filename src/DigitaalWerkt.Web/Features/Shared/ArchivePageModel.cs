using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>Archives something, or brings it back: the same page, each act at its own address.</summary>
public abstract class ArchivePageModel(AppDbContext context, TimeProvider clock) : PageModel
{
    /// <summary>The last word of the address: <c>archiveren</c> or <c>terughalen</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string Act { get; set; } = "";

    public IArchivable Thing { get; private set; } = null!;

    public bool IsRestore => Act == ArchiveLinks.RestoreAct;

    /// <summary>The key of the heading, with the name of the thing in it.</summary>
    public string TitleKey => IsRestore ? "Archive_Undo" : "Archive_Do";

    /// <summary>The page of the thing, where one came from and goes back to.</summary>
    public abstract string Back { get; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) => context.UntilNotOvertakenAsync<IActionResult>(async () =>
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (IsRestore)
        {
            Thing.Restore();
        }
        else
        {
            Thing.Archive(clock.GetUtcNow());
        }
        await context.SaveChangesAsync(cancellationToken);
        return this.SeeOther(Back);
    });

    /// <returns>Null when it isn't there.</returns>
    protected abstract Task<IArchivable?> FindAsync(AppDbContext context, Guid id, CancellationToken cancellationToken);

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        (Thing = (await FindAsync(context, id, cancellationToken))!) is not null;
}

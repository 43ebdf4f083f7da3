using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>A page of staff that says which seats are given back, and gives them back when that is confirmed.</summary>
/// <typeparam name="T">What holds the seats.</typeparam>
public abstract class GiveBackPageModel<T> : PageModel
    where T : class
{
    public T Subject { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        return IsOpen ? Page() : Redirect(Afterwards);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (IsOpen)
        {
            await GiveBackAsync(id, cancellationToken);
        }
        return this.SeeOther(Afterwards);
    }

    /// <summary>Whether there is still something to give back.</summary>
    protected abstract bool IsOpen { get; }

    /// <summary>Where one sees how it stands then.</summary>
    protected abstract string Afterwards { get; }

    /// <returns>Null when it isn't there for who asks.</returns>
    protected abstract Task<T?> FindAsync(Guid id, CancellationToken cancellationToken);

    protected abstract Task GiveBackAsync(Guid id, CancellationToken cancellationToken);

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        (Subject = (await FindAsync(id, cancellationToken))!) is not null;
}

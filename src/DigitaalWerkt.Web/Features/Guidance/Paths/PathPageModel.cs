using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>
/// A page with one form that does one thing to a path. Whoever comes too late reads how it is now, above what they filled in.
/// </summary>
public abstract class PathPageModel(ReadPath read) : PageModel
{
    /// <summary>Of the path as the reader saw it.</summary>
    [BindProperty]
    public uint Version { get; set; }

    public PathView View { get; private set; } = null!;

    /// <summary>True when what stands there isn't what the form began with.</summary>
    public bool IsOvertaken { get; private set; }

    /// <summary>The first field of the form.</summary>
    protected abstract string Field { get; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken) || !MayOpen())
        {
            return NotFound();
        }
        await read.NoteLookAsync(id, User, cancellationToken);
        Version = View.Path.Version;
        Show();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await LoadAsync(id, cancellationToken) || View.Person is null)
        {
            return NotFound();
        }
        Check();
        return ModelState.IsValid ? await AnswerAsync(await DoAsync(cancellationToken), cancellationToken) : this.Invalid();
    }

    /// <summary>Whether there is something to do here: not on a path that is over, or of somebody who was forgotten.</summary>
    protected virtual bool MayOpen() => View is { Person: not null, Path.IsOpen: true };

    /// <summary>Puts in the form what it begins with.</summary>
    protected abstract void Show();

    /// <summary>Says what is wrong with what was filled in.</summary>
    protected abstract void Check();

    protected abstract Task<PathWork> DoAsync(CancellationToken cancellationToken);

    /// <summary>Reads what the page shows besides the path.</summary>
    protected virtual Task LoadMoreAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Lets the form begin with what stands there now; what was filled in stays.</summary>
    protected virtual Task BeginAnewAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Gives the form another key, when it has one.</summary>
    protected virtual void TakeFreshKey()
    {
    }

    async Task<IActionResult> AnswerAsync(PathWork work, CancellationToken cancellationToken)
    {
        var id = View.Path.Id;
        switch (work)
        {
            case PathWork.Done:
                return this.SeeOther(PathLinks.Path(id));
            case PathWork.SentBefore:
                TakeFreshKey();
                return this.SentBefore(Field);
            case PathWork.Over when await LoadAsync(id, cancellationToken):
                IsOvertaken = true;
                ModelState.Remove(nameof(Version));
                Version = View.Path.Version;
                await BeginAnewAsync(cancellationToken);
                return this.Overtaken();
            default:
                return NotFound();
        }
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await read.FindAsync(id, User, cancellationToken) is not { } view)
        {
            return false;
        }
        View = view;
        await LoadMoreAsync(cancellationToken);
        return true;
    }
}

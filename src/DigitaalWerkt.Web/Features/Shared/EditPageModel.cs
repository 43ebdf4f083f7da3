using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>One form for something new and for something that changes. Who saves over a newer change sees both, and can choose.</summary>
/// <typeparam name="T">A row with a version.</typeparam>
public abstract class EditPageModel<T>(AppDbContext context) : PageModel
    where T : class
{
    [BindProperty]
    public uint Version { get; set; }

    public bool IsNew => Saved is null;

    /// <summary>What stands in the database; null: nothing yet.</summary>
    public T? Saved { get; private set; }

    /// <summary>True when what stands there is newer than what the form began with.</summary>
    public bool IsOvertaken { get; private set; }

    protected AppDbContext Context => context;

    public async Task<IActionResult> OnGetAsync(Guid? id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Show(Saved);
        Version = Saved is null ? 0 : VersionOf(Saved);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Check();
        if (Saved is not null && ModelState.IsValid)
        {
            await CheckUseAsync(Saved, cancellationToken);
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        return Saved is null ? await AddAsync(cancellationToken) : await ChangeAsync(id, Saved, cancellationToken);
    }

    /// <summary>Puts in the form what stands in the row, or what a new one begins with.</summary>
    protected abstract void Show(T? row);

    /// <summary>Says what is wrong with what was typed.</summary>
    protected abstract void Check();

    /// <summary>Says what is wrong with it for what already makes use of the row.</summary>
    protected virtual Task CheckUseAsync(T row, CancellationToken cancellationToken) => Task.CompletedTask;

    protected abstract T Make();

    /// <summary>Puts what was typed in the row; a page that saves by a use case of its own has none.</summary>
    protected virtual void Change(T row)
    {
    }

    /// <summary>Where one goes when it is saved.</summary>
    protected abstract string Next(T row);

    /// <summary>Reads what the page shows besides the row.</summary>
    /// <returns>False when what it belongs to isn't there.</returns>
    protected virtual Task<bool> LoadAsync(T? row, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <summary>Saves the change of a row, when it is still as the form began with.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since.</exception>
    /// <exception cref="BusyException">It took too long; nothing was changed.</exception>
    protected virtual Task SaveAsync(T row, CancellationToken cancellationToken)
    {
        context.Entry(row).Property<uint>(nameof(Version)).OriginalValue = Version;
        Change(row);
        return context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Saves a new row, which was added already.</summary>
    /// <exception cref="BusyException">It took too long, or somebody else made the only one that may be; nothing was saved.</exception>
    protected virtual Task SaveNewAsync(T row, CancellationToken cancellationToken) => context.SaveChangesAsync(cancellationToken);

    async Task<IActionResult> AddAsync(CancellationToken cancellationToken)
    {
        var row = context.Add(Make()).Entity;
        await SaveNewAsync(row, cancellationToken);
        return this.SeeOther(Next(row));
    }

    async Task<IActionResult> ChangeAsync(Guid? id, T row, CancellationToken cancellationToken)
    {
        try
        {
            await SaveAsync(row, cancellationToken);
            return this.SeeOther(Next(row));
        }
        catch (DbUpdateConcurrencyException)
        {
            if (!await ReadAgainAsync(id, cancellationToken))
            {
                return NotFound();
            }
            IsOvertaken = true;
            // Saving once more is then a choice, made with both texts in sight.
            ModelState.Remove(nameof(Version));
            Version = VersionOf(Saved!);
            return this.Overtaken();
        }
        catch (BusyException)
        {
            await ReadAgainAsync(id, cancellationToken);
            throw;
        }
    }

    Task<bool> ReadAgainAsync(Guid? id, CancellationToken cancellationToken)
    {
        // What was tried and refused must not be taken for what stands there.
        context.ChangeTracker.Clear();
        return FindAsync(id, cancellationToken);
    }

    async Task<bool> FindAsync(Guid? id, CancellationToken cancellationToken)
    {
        Saved = id is null ? null : await context.Set<T>().SingleOrDefaultAsync(row => EF.Property<Guid>(row, "Id") == id, cancellationToken);
        return (id is null || Saved is not null) && await LoadAsync(Saved, cancellationToken);
    }

    uint VersionOf(T row) => context.Entry(row).Property<uint>(nameof(Version)).CurrentValue;
}

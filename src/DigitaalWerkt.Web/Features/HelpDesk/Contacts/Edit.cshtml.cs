using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Contacts;

/// <summary>One form for a new contact and for one that changes.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class EditModel(AppDbContext context, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public ContactInput Input { get; set; } = new();

    public bool IsNew { get; private set; }

    /// <summary>What somebody else saved in the meantime, when what was sent is based on something older.</summary>
    public ContactDetails? SavedMeanwhile { get; private set; }

    DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().InBrussels().DateTime);

    public async Task<IActionResult> OnGetAsync(Guid? id, CancellationToken cancellationToken)
    {
        if (id is null)
        {
            IsNew = true;
            Input = ContactInput.Fresh(Today);
        }
        else if (await FindAsync(id.Value, cancellationToken) is { } contact)
        {
            Input = ContactInput.From(contact);
        }
        else
        {
            return NotFound();
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, CancellationToken cancellationToken)
    {
        if (id is { } asked && await context.Contacts.AnyAsync(c => c.Id == asked, cancellationToken) && await FindAsync(asked, cancellationToken) is null)
        {
            return NotFound();
        }
        IsNew = id is null;
        var details = Input.ToDetails();
        // The framework's own sentence about a number that it can't read is in English: ours replaces it.
        ModelState.Clear();
        foreach (var problem in details.Problems(Today))
        {
            ModelState.AddModelError($"{nameof(Input)}.{problem.Field}", texts.Dutch("HelpDesk", problem.Key));
        }
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        return id is null ? await AddAsync(details, cancellationToken) : await ChangeAsync(id.Value, details, cancellationToken);
    }

    async Task<IActionResult> AddAsync(ContactDetails details, CancellationToken cancellationToken)
    {
        context.Contacts.Add(Contact.Create(details, Today, User.KeepsContactsOf));
        await context.SaveChangesAsync(cancellationToken);
        return this.SeeOther(ContactLinks.All);
    }

    async Task<IActionResult> ChangeAsync(Guid id, ContactDetails details, CancellationToken cancellationToken)
    {
        var contact = await context.ContactsKeptBy(User).SingleOrDefaultAsync(contact => contact.Id == id, cancellationToken);
        if (contact is null)
        {
            return StatusCode(StatusCodes.Status410Gone);
        }
        context.Entry(contact).Property(row => row.Version).OriginalValue = Input.Version;
        contact.Change(details, Today);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return this.SeeOther(ContactLinks.All);
        }
        catch (DbUpdateConcurrencyException)
        {
            context.ChangeTracker.Clear();
            return await FindAsync(id, cancellationToken) is { } saved ? Stale(saved) : StatusCode(StatusCodes.Status410Gone);
        }
    }

    PageResult Stale(Contact saved)
    {
        SavedMeanwhile = saved.ToDetails();
        // Saving once more is then a choice, made with both texts in sight.
        Input = Input with { Version = saved.Version };
        var again = this.Invalid();
        again.StatusCode = StatusCodes.Status409Conflict;
        return again;
    }

    Task<Contact?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        context.ContactsKeptBy(User).AsNoTracking().SingleOrDefaultAsync(contact => contact.Id == id, cancellationToken);
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Contacts;

[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class RemoveModel(AppDbContext context) : PageModel
{
    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var name = await context.ContactsKeptBy(User).Where(contact => contact.Id == id).Select(contact => contact.Name).SingleOrDefaultAsync(cancellationToken);
        if (name is null)
        {
            return NotFound();
        }
        Name = name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        // Twice removed is removed.
        await context.ContactsKeptBy(User).Where(contact => contact.Id == id).ExecuteDeleteAsync(cancellationToken);
        // One that is still there is another's.
        return await context.Contacts.AnyAsync(contact => contact.Id == id, cancellationToken) ? NotFound() : this.SeeOther(ContactLinks.All);
    }
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.HelpDesk.Contacts;

[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(AppDbContext context) : PageModel
{
    public IReadOnlyList<ContactRow> Contacts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var own = User.KeepsContactsOf;
        Contacts = await context.Contacts.AsNoTracking()
            .OrderBy(contact => contact.Order).ThenBy(contact => contact.Name)
            .Select(contact => new ContactRow(
                contact, contact.OrganisationId == own,
                context.Organisations.Where(o => o.Id == contact.OrganisationId).Select(o => o.Name).SingleOrDefault()))
            .ToListAsync(cancellationToken);
    }

    /// <param name="IsKept">Whether the coordinator who looks keeps it.</param>
    /// <param name="Organisation">Who keeps it; null: the network.</param>
    public sealed record ContactRow(Contact Contact, bool IsKept, string? Organisation);
}

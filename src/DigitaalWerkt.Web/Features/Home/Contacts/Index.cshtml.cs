using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Home.Contacts;

[Authorize(Policy = Policies.Coordinator)]
public sealed class IndexModel(AppDbContext context) : PageModel
{
    public IReadOnlyList<Contact> Contacts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Contacts = await context.Contacts.AsNoTracking()
            .OrderBy(contact => contact.Order).ThenBy(contact => contact.Name)
            .ToListAsync(cancellationToken);
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>Who looked at clients of the organisation in an emergency, for its coordinators.</summary>
[Authorize(Policy = Policies.Coordinator), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OursModel(AppDbContext context) : PageModel
{
    public const int Most = 100;

    /// <summary>The last one first.</summary>
    public IReadOnlyList<LookRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Rows = await context.LooksAt(User.OrganisationId)
        .OrderByDescending(row => row.Look.At).Take(Most).ToListAsync(cancellationToken);
}

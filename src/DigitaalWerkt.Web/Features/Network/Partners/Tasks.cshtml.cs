using DigitaalWerkt.Web.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>Which partner does what: a line for each task with its partners. A grid of crosses would not fit on a phone.</summary>
[AllowAnonymous]
public sealed class TasksModel(AppDbContext context) : PageModel
{
    /// <summary>The tasks that somebody does, in their order; partners by name.</summary>
    public IReadOnlyList<(string Code, IReadOnlyList<(Guid Id, string Name)> Partners)> Tasks { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var partners = await context.Partners.AsNoTracking().Going().OrderBy(p => p.Name).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.Name, p.Tasks }).ToListAsync(cancellationToken);
        Tasks =
        [
            .. PartnerCodes.Tasks
                .Select(code => (code, (IReadOnlyList<(Guid, string)>)[.. partners.Where(p => p.Tasks.Contains(code)).Select(p => (p.Id, p.Name))]))
                .Where(task => task.Item2.Count > 0),
        ];
    }
}

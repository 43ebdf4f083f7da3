using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Organisations;

[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class IndexModel(AppDbContext context, MailSettings mail) : PageModel
{
    /// <summary>Whether anybody hears by e-mail of what is done here.</summary>
    public bool TellsByMail => mail.Leaves;

    /// <summary>In numbers: who works where is the organisation's own business.</summary>
    public IReadOnlyList<OrganisationRow> Organisations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var coordinators = context.FindCoordinators();
        Organisations = await context.Organisations.OrderBy(organisation => organisation.ArchivedAt != null)
            .ThenBy(organisation => organisation.Name)
            .Select(organisation => new OrganisationRow(
                organisation.Id, organisation.Name, organisation.ArchivedAt != null,
                context.StaffMembers.Count(member => member.OrganisationId == organisation.Id && member.DisabledAt == null),
                coordinators.Count(member => member.OrganisationId == organisation.Id)))
            .ToListAsync(cancellationToken);
    }

    public sealed record OrganisationRow(Guid Id, string Name, bool IsArchived, int Members, int Coordinators);
}

using DigitaalWerkt.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>What the staff of the own organisation still miss for their certificate.</summary>
[Authorize(Policy = Policies.Coordinator)]
public sealed class TeamModel(CounsellorCertificates certificates) : PageModel
{
    public IReadOnlyList<CounsellorCertificate> Members { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Members = await certificates.OfOrganisationAsync(User, cancellationToken);
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Network.Pact.Team;

/// <summary>The actions of the pact for all staff: first those of the own organisation, of which they tell how it goes.</summary>
[Authorize(Policy = Policies.Team)]
public sealed class IndexModel(AppDbContext context, ReadPact read, TimeProvider clock) : PageModel
{
    /// <summary>Those of the own organisation.</summary>
    public IReadOnlyList<PactRow> Own { get; private set; } = [];

    public IReadOnlyList<PactRow> Others { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var rows = await read.RowsAsync(context.PactActions.Going(), cancellationToken);
        Own = [.. rows.Where(row => row.Action.OrganisationId == User.OrganisationId)];
        Others = [.. rows.Where(row => row.Action.OrganisationId != User.OrganisationId)];
    }
}

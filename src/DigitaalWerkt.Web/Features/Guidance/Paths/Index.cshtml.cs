using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Whom the organisation guides: by whom, how far, and what waits.</summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(PathList list, TimeProvider clock) : PageModel
{
    [BindProperty(Name = PathLinks.WhoseField, SupportsGet = true)]
    public string? Whose { get; set; }

    [BindProperty(Name = PathLinks.PhaseField, SupportsGet = true)]
    public string? Narrowed { get; set; }

    /// <summary>By which one looks for somebody; it is posted, because a name doesn't belong in an address.</summary>
    [BindProperty(Name = PathLinks.SoughtField)]
    public string? Sought { get; set; }

    public PathScope Scope => Whose switch
    {
        PathLinks.OfAll => PathScope.All,
        PathLinks.OfLate => PathScope.Late,
        _ => PathScope.Mine,
    };

    public IReadOnlyList<PathRow> Rows { get; private set; } = [];

    /// <summary>What other organisations ask.</summary>
    public IReadOnlyList<AskedRow> Asked { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public int CountWaiting => Rows.Count(row => PathClock.WaitsOf(row, Today).Count > 0);

    /// <summary>
    /// The phase to which the list is narrowed; null: everything that goes on. A method, because it would be bound as if it were typed.
    /// </summary>
    public PathPhase? ReadPhase() => EnumName.Read<PathPhase>(Narrowed);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Rows = await list.ReadAsync(Scope, ReadPhase(), User, cancellationToken);
        Asked = await list.AskedAsync(User, cancellationToken);
    }

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        Whose = PathLinks.OfAll;
        Rows = await list.SearchAsync(Sought, User, cancellationToken);
    }
}

using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Learning.Content;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Drift.Editors;

/// <summary>The steps of which visitors said that their screen is another one.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(ReadDrift drift, ModuleLibrary library) : PageModel
{
    public IReadOnlyList<DriftRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Rows = await drift.AllAsync(cancellationToken);

    /// <summary>Null: the writers took it away since.</summary>
    public (Module Module, Step Step)? StepOf(DriftRow row) =>
        library.Find(row.Module) is { } module && module.FindStep(row.Step) is { } step ? (module, step) : null;
}

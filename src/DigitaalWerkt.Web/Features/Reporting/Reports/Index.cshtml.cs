using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Reporting.Frozen;
using DigitaalWerkt.Web.Features.Reporting.Operations;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>A report of a year, a quarter or an operation, as it is counted now; for the network also those that were frozen.</summary>
[Authorize(Policy = Policies.AnyCoordinator), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(AppDbContext context, ReadReport read, ReadFrozen frozen, ReportWords words, TimeProvider clock)
    : ReportPageModel
{
    public ReportSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Periods { get; private set; } = [];

    /// <summary>Everybody who stands in the report; one alone can't be chosen.</summary>
    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public IReadOnlyList<FrozenRow> Frozen { get; private set; } = [];

    /// <summary>The network answers for the figures.</summary>
    public bool MayFreeze => User.Has(StaffRole.NetworkCoordinator);

    /// <summary>What begins later isn't frozen.</summary>
    public bool HasBegun => Sheet.Report.Snapshot.From <= clock.Today();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ModelState.Clear();
        // What was frozen has a page of its own.
        Edition = null;
        if (await read.RunAsync(Asked, User, cancellationToken) is not { } sheet)
        {
            return NotFound();
        }
        Sheet = sheet;
        Periods =
        [
            .. ReportPeriod.Recent(clock.Today()).Select(period => new SelectListItem(words.Name(period), period.Key)),
            .. (await context.OperationsSeenBy(User).OrderByDescending(o => o.Until).ThenBy(o => o.Name).ToListAsync(cancellationToken))
                .Select(operation => new SelectListItem(operation.Name, $"{operation.Id}")),
        ];
        var snapshot = sheet.Report.Snapshot;
        if (!Periods.Any(period => period.Value == snapshot.Period))
        {
            Periods = [.. Periods, new(words.Name(snapshot), snapshot.Period)];
        }
        Organisations =
            [.. snapshot.Organisations.OrderBy(o => o.Name, StringComparer.Ordinal).Select(o => new SelectListItem(o.Name, $"{o.Id}"))];
        Places =
        [
            .. snapshot.Figures.SelectMany(figure => figure.Rows).Select(row => row.Place).OfType<string>().Distinct()
                .Order(StringComparer.Ordinal).Select(place => new SelectListItem(place, place)),
        ];
        Frozen = MayFreeze ? await frozen.AllAsync(cancellationToken) : [];
        return Page();
    }

    public string NameOf(FrozenRow row) => row.Operation ?? (ReportPeriod.Read(row.Period) is { } period ? words.Name(period) : row.Period);
}

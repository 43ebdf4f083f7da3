using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>What is open now, and what came to the desk in a period: counts of all partners together, never a person or their words.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class IndexModel(ReadFigures read, TimeProvider clock) : FiguresPageModel(clock)
{
    readonly TimeProvider clock = clock;

    public OpenFigures Open { get; private set; } = null!;

    /// <summary>Null: the days that were typed are no period.</summary>
    public HelpFigures? Figures { get; private set; }

    /// <summary>Coordinators read a question only when they are a steward too.</summary>
    public bool MayOpenQuestion => User.Has(StaffRole.Steward);

    /// <summary>What stands in the field of the first day.</summary>
    public string? FromField => Asked.Period is { } period ? Typed.Iso(period.From) : From;

    /// <inheritdoc cref="FromField" />
    public string? UntilField => Asked.Period is { } period ? Typed.Iso(period.Until) : Until;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Open = await read.OpenAsync(User, cancellationToken);
        if (Asked.Period is { } period)
        {
            Figures = HelpFigures.Of(await read.RowsAsync(period, User, cancellationToken), clock.GetUtcNow());
            return Page();
        }
        Tell(FigureLinks.FromField, Asked.FromProblem);
        Tell(FigureLinks.UntilField, Asked.UntilProblem);
        return this.Invalid();
    }

    void Tell(string field, string? problem)
    {
        if (problem is not null)
        {
            this.Wrong(field, problem, FiguresPeriod.FirstYear, FiguresPeriod.LastYear);
        }
    }
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Reporting.Operations;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Counters;

/// <summary>A page or a file about a period and an operation that stand in its address.</summary>
public abstract class CountersPageModel(AppDbContext context, TimeProvider clock) : PageModel
{
    [BindProperty(Name = ReportingLinks.FromField, SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(Name = ReportingLinks.UntilField, SupportsGet = true)]
    public string? Until { get; set; }

    [BindProperty(Name = ReportingLinks.OperationField, SupportsGet = true)]
    public string? Asked { get; set; }

    public int ThisYear => clock.Today().Year;

    /// <summary>Null: what was asked for is no period.</summary>
    public CounterPeriod? Period { get; private set; }

    /// <summary>The key of what is wrong with the period; null: nothing.</summary>
    protected string? Problem { get; private set; }

    /// <summary>Null: everything is counted.</summary>
    public Operation? Operation { get; private set; }

    /// <summary>Reads what was asked for.</summary>
    /// <returns>False: whoever asks doesn't know this operation.</returns>
    protected async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        Period = CounterPeriod.Read(From, Until, clock.Today(), out var problem);
        Problem = problem;
        if (string.IsNullOrWhiteSpace(Asked))
        {
            return true;
        }
        var id = Typed.Id(Asked);
        Operation = await context.OperationsSeenBy(User).SingleOrDefaultAsync(o => o.Id == id, cancellationToken);
        return Operation is not null;
    }
}

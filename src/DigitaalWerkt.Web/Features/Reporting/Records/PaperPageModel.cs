using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Reporting.Operations;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>The questions of an operation on paper. Nobody's name stands on it: a colleague types it over and destroys it.</summary>
public abstract class PaperPageModel(AppDbContext context, IndicatorLibrary library, TimeProvider clock) : PageModel
{
    /// <summary>The fragment of which the page and the PDF file are made.</summary>
    public const string Fragment = "/Features/Reporting/Records/_Paper.cshtml";

    [BindProperty(Name = ReportingLinks.LanguageField, SupportsGet = true)]
    public string? LanguageCode { get; set; }

    /// <returns>Null: the organisation asks no such thing today.</returns>
    protected async Task<AskSheet?> ReadAsync(Guid operation, string moment, CancellationToken cancellationToken)
    {
        var known = await context.Operations.AskingOn(clock.Today()).Of(User.OrganisationId).AsNoTracking()
            .SingleOrDefaultAsync(o => o.Id == operation, cancellationToken);
        var at = ReportingLinks.MomentOf(moment);
        return known is null || library.Find(known.IndicatorSet) is not { } set
            ? null
            : new(known.Name, known.KeptUntil, at, [.. set.At(at)], Language.FindHelp(LanguageCode));
    }
}

using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>A page or a file about a report that stands in its address.</summary>
public abstract class ReportPageModel : PageModel
{
    [BindProperty(Name = ReportLinks.PeriodField, SupportsGet = true)]
    public string? Period { get; set; }

    [BindProperty(Name = ReportLinks.EditionField, SupportsGet = true)]
    public string? Edition { get; set; }

    [BindProperty(Name = ReportLinks.AudienceField, SupportsGet = true)]
    public string? Audience { get; set; }

    [BindProperty(Name = ReportLinks.OrganisationField, SupportsGet = true)]
    public string? Organisation { get; set; }

    [BindProperty(Name = ReportLinks.PlaceField, SupportsGet = true)]
    public string? Place { get; set; }

    /// <summary>What was asked for. A report without small numbers is never filtered.</summary>
    public ReportQuery Asked
    {
        get
        {
            var isForCity = Audience == ReportLinks.ForCity;
            return new(
                Period, string.IsNullOrEmpty(Edition) ? null : Typed.Id(Edition) ?? Guid.Empty, isForCity,
                isForCity ? ReportFilter.None : new(Typed.Id(Organisation), Typed.Line(Place)));
        }
    }
}

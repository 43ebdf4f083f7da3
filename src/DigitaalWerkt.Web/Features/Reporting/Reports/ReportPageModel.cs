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
            // What can't be read is something that isn't there, and not nothing.
            static Guid? IdOf(string? typed) => string.IsNullOrEmpty(typed) ? null : Typed.Id(typed) ?? Guid.Empty;
            var isForCity = Audience == ReportLinks.ForCity;
            return new(
                Period, IdOf(Edition), isForCity,
                isForCity ? ReportFilter.None : new(IdOf(Organisation), Typed.Line(Place)));
        }
    }
}

using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>A page or a file about a year that stands in its address.</summary>
public abstract class OutreachPageModel(TimeProvider clock) : PageModel
{
    public const int FirstYear = 2020;

    [BindProperty(Name = OutreachLinks.YearField, SupportsGet = true)]
    public int? Asked { get; set; }

    public int ThisYear => clock.Today().Year;

    /// <summary>This year, when no other was asked for that can be shown.</summary>
    public int Year => Asked is { } year && year >= FirstYear && year <= ThisYear ? year : ThisYear;
}

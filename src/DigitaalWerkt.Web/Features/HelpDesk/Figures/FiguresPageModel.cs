using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Figures;

/// <summary>A page or a file about a period that stands in its address.</summary>
public abstract class FiguresPageModel(TimeProvider clock) : PageModel
{
    AskedPeriod? asked;

    [BindProperty(Name = FigureLinks.ChoiceField, SupportsGet = true)]
    public string? Choice { get; set; }

    [BindProperty(Name = FigureLinks.FromField, SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(Name = FigureLinks.UntilField, SupportsGet = true)]
    public string? Until { get; set; }

    public AskedPeriod Asked => asked ??= AskedPeriod.Read(Choice, From, Until, clock.Today());

    /// <summary>The page itself says what is wrong with the days that were typed.</summary>
    protected RedirectResult ToPage() => Redirect($"{FigureLinks.All}{Request.QueryString}");
}

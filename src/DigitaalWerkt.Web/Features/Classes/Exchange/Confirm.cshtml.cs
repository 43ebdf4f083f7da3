using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Calendar;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Shared.Imports;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>Writes exactly what a dry run showed, or says what came in between.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class ConfirmModel(SealedImport<PlanRow> plans, PlanPreview preview, WritePlan write) : PageModel
{
    [BindProperty(Name = "plan")]
    public string? Sealed { get; set; }

    /// <summary>Null when the plan can't be opened any more.</summary>
    public ImportPreview? Shown { get; private set; }

    public IActionResult OnGet() => Redirect(PlanningLinks.Sessions);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (plans.Open(Sealed, User.StaffMemberId) is not { } plan)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }
        try
        {
            if (await write.RunAsync(plan, cancellationToken) is { } fates)
            {
                Shown = preview.Of(fates, User.StaffMemberId);
                return this.Overtaken();
            }
            return this.SeeOther(CalendarLinks.Planned(plan.Min(row => row.Details.Day), plan.Count));
        }
        catch (BusyException)
        {
            // The page that says so holds the plan, to be sent again.
            Shown = preview.Of(await write.JudgeAsync(plan, cancellationToken), User.StaffMemberId);
            throw;
        }
    }
}

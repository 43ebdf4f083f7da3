using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Classes.Calendar;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Documents;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>Choose a period and take its files along. Who takes names along is written in the log, so that is a form.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class ExportModel(AppDbContext context, ExportTables tables, TimeProvider clock) : PageModel
{
    [BindProperty(Name = "van", SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(Name = "tot", SupportsGet = true)]
    public DateOnly? Until { get; set; }

    [BindProperty(Name = "soort")]
    public string? Kind { get; set; }

    public Period Period => Period.Read(From, Until, clock.Today());

    /// <summary>The file with names is for partners: a coordinator of the network sees numbers, and no clients.</summary>
    public bool MayTakeNames => User.Has(StaffRole.Coordinator);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!MayTakeNames)
        {
            return Forbid();
        }
        var table = await tables.AttendanceAsync(Period, PersonAccess.Of(User), cancellationToken);
        context.AuditEntries.Add(new AuditEntry(StaffAct.AttendanceExported, User.StaffMemberId, User.OrganisationId, User.OrganisationId, clock.GetUtcNow()));
        await context.SaveChangesAsync(cancellationToken);
        Response.Headers.CacheControl = "no-store";
        return TableFile.Of(table, "aanwezigheid", Kind == TableFile.Csv ? TableFile.Csv : TableFile.Xlsx);
    }
}

using System.Globalization;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Drift.Editors;

/// <summary>What visitors said of one step, and the button of whoever compared it with the real screens.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class StepModel(ReadDrift drift, ModuleLibrary library) : PageModel
{
    /// <summary>The moment of the last report that was shown, as <see cref="Last"/> says it.</summary>
    [BindProperty]
    public string? Until { get; set; }

    public string Lesson { get; private set; } = "";
    public string Step { get; private set; } = "";

    /// <summary>Null: the writers took it away since.</summary>
    public (Module Module, Step Step)? Found { get; private set; }

    public IReadOnlyList<DriftTold> Told { get; private set; } = [];

    /// <summary>The moment of the last report that nobody looked at; null: there is none.</summary>
    public string? Last => Told.FirstOrDefault(told => told.CheckedAt is null)?.At.ToString("O", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGetAsync([FromRoute] string lesson, [FromRoute] string step, CancellationToken cancellationToken) =>
        await LoadAsync(lesson, step, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromRoute] string lesson, [FromRoute] string step, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await LoadAsync(lesson, step, cancellationToken))
        {
            return NotFound();
        }
        if (!DateTimeOffset.TryParseExact(Until, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until))
        {
            return this.Invalid(nameof(Until), "Drift_Editors_Until_Missing");
        }
        await drift.CheckAsync(lesson, step, until.ToUniversalTime(), User.StaffMemberId, cancellationToken);
        return this.SeeOther(DriftLinks.Step(lesson, step));
    }

    /// <returns>False: nobody said anything of it, or it was forgotten.</returns>
    async Task<bool> LoadAsync(string lesson, string step, CancellationToken cancellationToken)
    {
        (Lesson, Step) = (lesson, step);
        Found = library.Find(lesson) is { } module && module.FindStep(step) is { } found ? (module, found) : null;
        Told = await drift.OfAsync(lesson, step, cancellationToken);
        return Told.Count > 0;
    }
}

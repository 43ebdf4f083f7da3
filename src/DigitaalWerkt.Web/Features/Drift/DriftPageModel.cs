using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>A page on which a visitor says something about the screen of a step. It is kept by nobody and found by no search engine.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class DriftPageModel(ModuleLibrary library, DriftTokens tokens, Throttle<AppDbContext> throttle, TimeProvider clock) : PageModel
{
    /// <summary>
    /// More than a class behind one address says together in an hour, when the app of all of them changed.
    /// </summary>
    const int AllowedFromOneAddress = 40;

    static readonly TimeSpan Window = TimeSpan.FromHours(1);

    public Module Module { get; private set; } = null!;
    public Step Step { get; private set; } = null!;

    /// <summary>The sealed report, as it stands in the address.</summary>
    [BindProperty(Name = DriftLinks.ReportField, SupportsGet = true)]
    public string? Token { get; set; }

    protected DriftTokens Tokens => tokens;

    /// <summary>The report that was made here; null: none, or too long ago.</summary>
    protected Guid? ReportId => tokens.Read(Token);

    /// <summary>From when one may try again; null: now.</summary>
    public DateTimeOffset? WaitUntil { get; private set; }

    /// <returns>False: there is no such step, or nobody looks at a real screen in it.</returns>
    protected bool Find(string slug, string stepId)
    {
        if (library.Find(slug) is not { } module || module.FindStep(stepId) is not { } step || !DriftReport.Takes(step))
        {
            return false;
        }
        (Module, Step) = (module, step);
        return true;
    }

    /// <returns>False: too many came from this address. Then <see cref="Wait"/> is the answer.</returns>
    protected async Task<bool> MayTryAsync(string subject, CancellationToken cancellationToken)
    {
        WaitUntil = (await throttle.TakeAsync(subject, HttpContext.Connection.RemoteIpAddress, AllowedFromOneAddress, Window, cancellationToken))
            ?.AddMinutes(1).InBrussels();
        return WaitUntil is null;
    }

    protected PageResult Wait()
    {
        Response.RetryAt(WaitUntil!.Value, clock.GetUtcNow());
        return this.Again(StatusCodes.Status429TooManyRequests);
    }
}

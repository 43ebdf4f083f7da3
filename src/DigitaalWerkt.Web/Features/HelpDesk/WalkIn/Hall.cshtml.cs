using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.WalkIn;

/// <summary>The screen in the hall: numbers and no names. It asks for itself every quarter of a minute, with JavaScript and without.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class HallModel(MakeScreen screens, WalkInQueue queue, WalkInWait wait) : PageModel
{
    /// <summary>Longer than any secret, so that nothing longer is even looked at.</summary>
    const int MaxTokenLength = 100;

    public string Place { get; private set; } = "";

    /// <summary>Whoever was called last comes first.</summary>
    public IReadOnlyList<int> Called { get; private set; } = [];

    public IReadOnlyList<int> Waiting { get; private set; } = [];

    public int Minutes { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromRoute] string token, CancellationToken cancellationToken)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        if (token.Length > MaxTokenLength || await screens.FindAsync(token, cancellationToken) is not { } place)
        {
            return NotFound();
        }
        var visits = await queue.ReadAsync(place.Id, cancellationToken);
        Place = place.Name;
        Called = [.. visits.Where(v => v.State == WalkInState.Called).OrderByDescending(v => v.CalledAt).Select(v => v.Number)];
        Waiting = [.. visits.Where(v => v.State == WalkInState.Waiting).Select(v => v.Number)];
        Minutes = await wait.ReadAsync(place.Id, visits.Count(v => v.IsHere), cancellationToken);
        return Page();
    }
}

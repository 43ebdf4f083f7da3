using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Newsletter.Writing;
using DigitaalWerkt.Web.Kernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Archive;

/// <summary>An issue that was sent, for everybody.</summary>
[AllowAnonymous]
public sealed class ShowModel(AppDbContext context, ReadIssue read) : PageModel
{
    public int Number { get; private set; }

    public DateOnly Day { get; private set; }

    public WrittenIssue Issue { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellationToken)
    {
        var issue = await context.NewsIssues.AsNoTracking().SingleOrDefaultAsync(i => i.Number == number, cancellationToken);
        if (issue?.SendingSince is not { } since)
        {
            return NotFound();
        }
        (Number, Day) = (number, BrusselsTime.DayOf(since));
        Issue = await read.RunAsync(issue, cancellationToken);
        return Page();
    }
}

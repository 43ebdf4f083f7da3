using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Newsletter.Writing;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>A draft as its readers get it, in the width of a mail and as plain text, and how hard it is to read.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class PreviewModel(AppDbContext context, ReadIssue read, IOptions<SiteAddress> site) : DraftPageModel(context)
{
    public WrittenIssue Written { get; private set; } = null!;

    public string PlainText { get; private set; } = "";

    public Readability Readability { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Written = await read.RunAsync(Issue, cancellationToken);
        PlainText = Written.ToText(site.Value.Address, []);
        Readability = Readability.Of(Written.Words);
        return Page();
    }
}

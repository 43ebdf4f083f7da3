using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>A text of the editors, below what stands in the draft.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class NewTextModel(AppDbContext context, ChangeBlocks change) : DraftPageModel(context)
{
    [BindProperty]
    public BlockInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }
        Input.Check(this);
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        return await change.AddAsync(id, [place => new(id, place, Input.Read())], cancellationToken)
            ? this.SeeOther(NewsLinks.Edit(id))
            : this.Refused("Input.Text", "News_Full", NewsIssue.MostBlocks);
    }
}

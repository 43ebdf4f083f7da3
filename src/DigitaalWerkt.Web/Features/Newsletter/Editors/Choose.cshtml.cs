using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Writing;
using DigitaalWerkt.Web.Features.Shared.News;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Newsletter.Editors;

/// <summary>Takes over what other parts of the site have to tell. It is copied, so that it can be shortened.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class ChooseModel(AppDbContext context, IEnumerable<INewsSource> sources, ChangeBlocks change) : DraftPageModel(context)
{
    const int MostOfOne = 12;

    /// <summary>What is offered, by source; what stands in the issue already isn't.</summary>
    public IReadOnlyList<OfferedNews> Offers { get; private set; } = [];

    /// <summary>The ids of the items that are ticked.</summary>
    [BindProperty(Name = "neem")]
    public List<Guid> Chosen { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        var taken = Offers
            .SelectMany(offer => offer.Items.Where(item => Chosen.Contains(item.Id)).Select(item => (offer.Source, Item: item))).ToList();
        if (taken.Count == 0)
        {
            return this.Invalid("neem", "News_Choose_Error");
        }
        var blocks = taken.ConvertAll<Func<int, NewsBlock>>(one => place => CopiedItem.Of(id, place, one.Source, one.Item));
        return await change.AddAsync(id, blocks, cancellationToken)
            ? this.SeeOther(NewsLinks.Edit(id))
            : this.Refused("neem", "News_Full", NewsIssue.MostBlocks);
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return false;
        }
        var there = await Context.NewsBlocks.Where(block => block.IssueId == id && block.ItemId != null)
            .Select(block => block.ItemId!.Value).ToListAsync(cancellationToken);
        var offers = new List<OfferedNews>();
        foreach (var source in sources)
        {
            var items = await source.OfferAsync(MostOfOne, cancellationToken);
            offers.Add(new(source.Name, source.Heading, [.. items.Where(item => !there.Contains(item.Id))]));
        }
        Offers = offers;
        return true;
    }
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Team;

/// <summary>Takes a contact back that was noted a moment ago, by whoever noted it.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class UndoModel(AppDbContext context, TimeProvider clock) : ActPageModel<OutreachContact>(context)
{
    public string Place { get; private set; } = "";

    public OutreachContact Contact => Subject;

    protected override IQueryable<OutreachContact> Subjects
    {
        get
        {
            var (me, since) = (User.StaffMemberId, clock.GetUtcNow() - OutreachContact.UndoLasts);
            return Context.OutreachContacts.Where(c => c.NotedById == me && c.NotedAt > since);
        }
    }

    protected override async Task LoadAsync(CancellationToken cancellationToken) =>
        Place = await Context.FindPlaces.Where(p => p.Id == Subject.FindPlaceId).Select(p => p.Name).SingleAsync(cancellationToken);

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        Subject.Undo(clock.GetUtcNow());
        await Context.SaveChangesAsync(cancellationToken);
        return this.SeeOther(OutreachLinks.Contacts);
    }
}

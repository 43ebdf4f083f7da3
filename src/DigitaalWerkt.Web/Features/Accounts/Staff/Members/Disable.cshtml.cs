using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

[Authorize(Policy = Policies.Coordinator)]
public sealed class DisableModel(AppDbContext context, LastCoordinator last, IStaffPlan plan, AccountActs acts, TimeProvider clock)
    : ActPageModel<StaffMember>(context)
{
    bool isLast;

    public StaffMember Member => Subject;

    /// <summary>What stays planned with them: a colleague has to take it, or it has to be cancelled.</summary>
    public IReadOnlyList<PlannedWithStaff> Planned { get; private set; } = [];

    protected override IQueryable<StaffMember> Subjects => Context.StaffKeptBy(User);

    protected override async Task LoadAsync(CancellationToken cancellationToken) => Planned = await plan.FindComingAsync(Member.Id, cancellationToken);

    protected override async Task<IActionResult> DoAsync(Guid id, CancellationToken cancellationToken)
    {
        // One transaction for the lock on the coordinators and the change; what is read before the lock may be old.
        await using var transaction = await Context.Database.BeginTransactionAsync(cancellationToken);
        isLast = await last.IsAsync(id, cancellationToken);
        var answer = await base.DoAsync(id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return answer;
    }

    protected override async Task<IActionResult> ActAsync(CancellationToken cancellationToken)
    {
        if (isLast)
        {
            return this.Invalid("", "Staff_LastCoordinator");
        }
        var now = clock.GetUtcNow();
        if (Member.Disable(now))
        {
            await acts.SaveAsync(new AuditEntry(StaffAct.Disabled, User.StaffMemberId, Member.Id, Member.OrganisationId, now), cancellationToken);
        }
        return this.SeeOther(StaffLinks.Members);
    }
}

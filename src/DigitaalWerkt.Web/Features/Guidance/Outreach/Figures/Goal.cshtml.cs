using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>A target, or a result that a document tells. The network keeps all, a partner those of its own.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class GoalModel(AppDbContext context, OutreachWords words) : EditPageModel<OutreachGoal>(context)
{
    [BindProperty]
    public GoalInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Kinds =>
        [.. Enum.GetValues<OutreachGoalKind>().Select(kind => new SelectListItem(words.Say($"Outreach_Goal_{kind}"), kind.ToString()))];

    public IReadOnlyList<SelectListItem> Counters =>
        [.. Enum.GetValues<OutreachCounter>().Select(counter => new SelectListItem(words.Say($"Outreach_Counter_{counter}"), counter.ToString()))];

    /// <summary>The organisations that may keep it; none when the coordinator has nothing to choose.</summary>
    public IReadOnlyList<SelectListItem> Keepers { get; private set; } = [];

    bool IsNetwork => User.Has(StaffRole.NetworkCoordinator);

    Guid? Keeper => IsNetwork ? Typed.Id(Input.Keeper) : User.OrganisationId;

    protected override void Show(OutreachGoal? row) =>
        Input = row is not null ? GoalInput.Of(row) : IsNetwork ? new() : new() { Team = User.OrganisationName };

    protected override void Check()
    {
        foreach (var (field, key, most) in Input.Faults())
        {
            this.Wrong($"Input.{field}", key, most);
        }
        if (IsNetwork && Keepers.All(keeper => keeper.Value != (Input.Keeper ?? "")))
        {
            this.Wrong("Input.Keeper", "Outreach_Goal_Choose_Error");
        }
    }

    protected override OutreachGoal Make() => OutreachGoal.Create(Input.ToDetails(Keeper));

    protected override void Change(OutreachGoal row) => row.Change(Input.ToDetails(Keeper));

    protected override string Next(OutreachGoal row) => OutreachLinks.Goals;

    protected override async Task<bool> LoadAsync(OutreachGoal? row, CancellationToken cancellationToken)
    {
        if (row is not null && !row.IsKeptBy(User))
        {
            return false;
        }
        if (IsNetwork)
        {
            var organisations = await Context.ReadOpenOrganisationsAsync(cancellationToken, also: row?.OrganisationId);
            Keepers = [new(words.Say("Outreach_Goal_Network"), ""), .. organisations.Select(o => new SelectListItem(o.Name, o.Id.ToString()))];
        }
        return true;
    }
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Team;

[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class EditModel(AppDbContext context, Texts texts, TimeProvider clock) : EditPageModel<Initiative>(context)
{
    [BindProperty]
    public InitiativeInput Input { get; set; } = new();

    /// <summary>The organisations that may keep it; none when the coordinator has nothing to choose.</summary>
    public IReadOnlyList<SelectListItem> Keepers { get; private set; } = [];

    bool ChoosesKeeper => User.Has(StaffRole.NetworkCoordinator);

    Guid? Keeper => ChoosesKeeper ? Typed.Id(Input.Keeper) : User.OrganisationId;

    protected override void Show(Initiative? row) => Input = row is null ? new() : InitiativeInput.Of(row);

    protected override void Check()
    {
        foreach (var (field, key, most) in InitiativeRules.FaultsOf(Input.ToDetails(Keeper)))
        {
            this.Wrong($"Input.{field}", key, most);
        }
        CheckDay("Input.ValidFrom", Input.ValidFrom);
        CheckDay("Input.ValidUntil", Input.ValidUntil);
        if (ChoosesKeeper && Keepers.All(keeper => keeper.Value != (Input.Keeper ?? "")))
        {
            this.Wrong("Input.Keeper", "Network_Keeper_Error");
        }
    }

    protected override Initiative Make() => Initiative.Create(Input.ToDetails(Keeper), clock.Today(), User.OrganisationName);

    protected override void Change(Initiative row) => row.Change(Input.ToDetails(Keeper));

    protected override string Next(Initiative row) => InitiativeLinks.Kept;

    protected override async Task<bool> LoadAsync(Initiative? row, CancellationToken cancellationToken)
    {
        if (row is not null && !row.IsKeptBy(User))
        {
            return false;
        }
        if (ChoosesKeeper)
        {
            var organisations = await Context.ReadOpenOrganisationsAsync(cancellationToken, also: row?.OrganisationId);
            Keepers =
            [
                new(texts.Dutch("Network", "Network_Keeper_Network"), ""),
                .. organisations.Select(o => new SelectListItem(o.Name, o.Id.ToString())),
            ];
        }
        return true;
    }

    void CheckDay(string field, string? typed)
    {
        if (Typed.Line(typed) is not null && Typed.Day(typed) is null)
        {
            this.Wrong(field, "Day_Error");
        }
    }
}

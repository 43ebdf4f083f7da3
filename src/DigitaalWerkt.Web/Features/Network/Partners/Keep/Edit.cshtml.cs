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
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Partners.Keep;

/// <summary>The page of a partner. The network makes one for whomever, a coordinator of a partner one for the own organisation.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class EditModel(AppDbContext context, PartnerTransaction transaction, Texts texts, TimeProvider clock) : EditPageModel<Partner>(context)
{
    [BindProperty]
    public PartnerInput Input { get; set; } = new();

    /// <summary>The organisations of the site that it may be; none when the coordinator has nothing to choose.</summary>
    public IReadOnlyList<SelectListItem> Keepers { get; private set; } = [];

    bool IsNetwork => User.Has(StaffRole.NetworkCoordinator);

    Guid? Keeper => IsNetwork ? Typed.Id(Input.Keeper) : User.OrganisationId;

    /// <summary>The organisations that have a page already.</summary>
    HashSet<Guid> Taken { get; set; } = [];

    protected override void Show(Partner? row) =>
        Input = row is not null ? PartnerInput.Of(PartnerDetails.Of(row)) : IsNetwork ? new() : new() { Name = User.OrganisationName };

    protected override void Check()
    {
        foreach (var (field, key, most) in PartnerRules.FaultsOf(Input.ToDetails(Keeper)))
        {
            this.Wrong($"Input.{field}", key, most);
        }
        if (IsNetwork && Keepers.All(keeper => keeper.Value != (Input.Keeper ?? "")))
        {
            this.Wrong("Input.Keeper", "Network_Keeper_Error");
        }
        if (Keeper is { } organisation && Taken.Contains(organisation))
        {
            this.Wrong(IsNetwork ? "Input.Keeper" : "Input.Name", "Partner_Taken");
        }
    }

    protected override Partner Make() => Partner.Create(Input.ToDetails(Keeper), clock.Today(), User.OrganisationName);

    // Two who make the page of one organisation at once: the second keeps what they typed, and is told when they send it again.
    protected override Task SaveNewAsync(Partner row, CancellationToken cancellationToken) => transaction.RunAsync(
        () =>
        {
            if (Context.Entry(row).State == EntityState.Detached)
            {
                Context.Add(row);
            }
            return Task.FromResult(row);
        },
        cancellationToken);

    protected override Task SaveAsync(Partner row, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            var partner = await Context.Partners.SingleAsync(p => p.Id == row.Id, cancellationToken);
            Context.Entry(partner).Property<uint>(nameof(Version)).OriginalValue = Version;
            partner.Change(Input.ToDetails(Keeper));
            return partner;
        },
        cancellationToken);

    protected override string Next(Partner row) => PartnerLinks.Kept;

    protected override async Task<bool> LoadAsync(Partner? row, CancellationToken cancellationToken)
    {
        if (row is not null && !row.IsKeptBy(User))
        {
            return false;
        }
        var id = row?.Id;
        Taken = [.. await Context.Partners.Where(p => p.Id != id && p.OrganisationId != null).Select(p => p.OrganisationId!.Value).ToListAsync(cancellationToken)];
        if (IsNetwork)
        {
            var organisations = await Context.ReadOpenOrganisationsAsync(cancellationToken, also: row?.OrganisationId);
            Keepers =
            [
                new(texts.Partner("Partner_NoAccount"), ""),
                .. organisations.Select(o => new SelectListItem(o.Name, o.Id.ToString())),
            ];
        }
        return true;
    }
}

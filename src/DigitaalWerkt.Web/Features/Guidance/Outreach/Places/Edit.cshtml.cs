using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Places;

/// <summary>A find-place of the own organisation. For another one it isn't there.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class EditModel(AppDbContext context) : EditPageModel<FindPlace>(context)
{
    [BindProperty]
    public FindPlaceInput Input { get; set; } = new();

    string Called => Typed.Line(Input.Name) ?? "";

    protected override Task<bool> LoadAsync(FindPlace? row, CancellationToken cancellationToken) =>
        Task.FromResult(row is null || row.OrganisationId == User.OrganisationId);

    protected override void Show(FindPlace? row) => Input = row is null ? new() : FindPlaceInput.Of(row);

    protected override void Check() => Input.Check(this);

    protected override FindPlace Make() => new(User.OrganisationId, Called, Input.What!.Value, Input.Code);

    protected override void Change(FindPlace row) => row.Change(Called, Input.What!.Value, Input.Code);

    protected override string Next(FindPlace row) => OutreachLinks.Places;
}

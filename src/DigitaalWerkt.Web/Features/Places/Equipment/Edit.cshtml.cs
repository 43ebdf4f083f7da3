using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Places.Equipment;

[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class EditModel(AppDbContext context, PlaceUses uses) : EditPageModel<EquipmentSet>(context)
{
    [BindProperty]
    public EquipmentInput Input { get; set; } = new();

    /// <summary>What is planned with it for more people than there would be pieces.</summary>
    public IReadOnlyList<ComingUse> TooLarge { get; private set; } = [];

    string Called => Typed.Line(Input.Name) ?? "";

    protected override void Show(EquipmentSet? row) => Input = new() { Name = row?.Name, Pieces = row is null ? null : Typed.Digits(row.Pieces) };

    protected override void Check()
    {
        this.CheckName("Input.Name", Input.Name, EquipmentSet.NameLength);
        if (Typed.Number(Input.Pieces) is not (>= 1 and <= EquipmentSet.MaxPieces))
        {
            this.Wrong("Input.Pieces", "Number_Error", 1, EquipmentSet.MaxPieces);
        }
    }

    protected override async Task CheckUseAsync(EquipmentSet row, CancellationToken cancellationToken)
    {
        var pieces = Typed.Number(Input.Pieces)!.Value;
        if (pieces < row.Pieces)
        {
            TooLarge = await uses.FindLargerAsync(new(ResourceKind.EquipmentSet, row.Id), pieces, cancellationToken);
        }
        if (TooLarge.Count > 0)
        {
            this.Wrong("Input.Pieces", "InUse_Error", pieces);
        }
    }

    protected override EquipmentSet Make() => new(Called, Typed.Number(Input.Pieces)!.Value);

    protected override void Change(EquipmentSet row) => row.Change(Called, Typed.Number(Input.Pieces)!.Value);

    protected override string Next(EquipmentSet row) => PlaceLinks.Equipment;

    public sealed record EquipmentInput
    {
        public string? Name { get; init; }
        public string? Pieces { get; init; }
    }
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Classes.Planning;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Classes.Places.Equipment;

[Authorize(Policy = Policies.Coordinator)]
public sealed class EditModel(AppDbContext context) : EditPageModel<EquipmentSet>(context)
{
    [BindProperty]
    public EquipmentInput Input { get; set; } = new();

    string Called => Typed.Text(Input.Name) ?? "";

    protected override void Show(EquipmentSet? row) => Input = new() { Name = row?.Name, Pieces = row is null ? null : Typed.Digits(row.Pieces) };

    protected override void Check()
    {
        if (Called.Length is 0 or > EquipmentSet.NameLength)
        {
            this.Wrong("Input.Name", "Planning_Text_Error", EquipmentSet.NameLength);
        }
        if (Typed.Number(Input.Pieces) is not (>= 1 and <= EquipmentSet.MaxPieces))
        {
            this.Wrong("Input.Pieces", "Planning_Number_Error", 1, EquipmentSet.MaxPieces);
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

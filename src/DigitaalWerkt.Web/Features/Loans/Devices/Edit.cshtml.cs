using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Loans.Devices;

/// <summary>A device of the own organisation.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class EditModel(AppDbContext context, LoanList list, TimeProvider clock) : EditPageModel<Device>(context)
{
    [BindProperty]
    public DeviceInput Input { get; set; } = new();

    /// <summary>The one who has it; null: nobody.</summary>
    public Guid? LoanId { get; private set; }

    /// <summary>Who had it before, the last one first.</summary>
    public IReadOnlyList<LoanRow> Before { get; private set; } = [];

    protected override void Show(Device? row) => Input = row is null
        ? new() { Kind = $"{DeviceKind.Laptop}", Condition = $"{DeviceCondition.Works}" }
        : new()
        {
            Label = row.Label,
            Kind = $"{row.Kind}",
            SerialNumber = row.SerialNumber,
            SimNumber = row.SimNumber,
            BoughtOn = row.BoughtOn is { } bought ? Typed.Iso(bought) : null,
            Condition = $"{row.Condition}",
            Defect = row.Defect,
        };

    protected override void Check()
    {
        this.CheckName("Input.Label", Input.Label, Device.LabelLength);
        if (EnumName.Read<DeviceKind>(Input.Kind) is null)
        {
            this.Wrong("Input.Kind", "Device_Kind_Missing");
        }
        if (EnumName.Read<DeviceCondition>(Input.Condition) is null)
        {
            this.Wrong("Input.Condition", "Device_Condition_Missing");
        }
        this.CheckLength("Input.SerialNumber", Input.SerialNumber, Device.NumberLength, isNeeded: false);
        this.CheckLength("Input.SimNumber", Input.SimNumber, Device.NumberLength, isNeeded: false);
        this.CheckText("Input.Defect", Input.Defect, Device.DefectLength, isNeeded: false);
        if (!string.IsNullOrWhiteSpace(Input.BoughtOn) && !(Typed.Day(Input.BoughtOn) <= clock.Today()))
        {
            this.Wrong("Input.BoughtOn", "Device_BoughtOn_Error");
        }
    }

    protected override Device Make() => new(User.OrganisationId, ToDetails());

    protected override void Change(Device row) => row.Change(ToDetails());

    protected override string Next(Device row) => LoanLinks.All;

    protected override async Task<bool> LoadAsync(Device? row, CancellationToken cancellationToken)
    {
        if (row is not null && row.OrganisationId == User.OrganisationId)
        {
            Before = await list.BeforeAsync(row, cancellationToken);
            LoanId = await Context.DeviceLoans.Where(l => l.DeviceId == row.Id && l.EndedAt == null).Select(l => (Guid?)l.Id)
                .SingleOrDefaultAsync(cancellationToken);
        }
        return row is null || row.OrganisationId == User.OrganisationId;
    }

    DeviceDetails ToDetails() => new()
    {
        Label = Typed.Line(Input.Label) ?? "",
        Kind = EnumName.Read<DeviceKind>(Input.Kind)!.Value,
        SerialNumber = Typed.Line(Input.SerialNumber),
        SimNumber = Typed.Line(Input.SimNumber),
        BoughtOn = Typed.Day(Input.BoughtOn),
        Condition = EnumName.Read<DeviceCondition>(Input.Condition)!.Value,
        Defect = Typed.Line(Input.Defect),
    };
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting.Operations;

/// <summary>An operation, kept by the network.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class EditModel(AppDbContext context, IndicatorLibrary library, Texts texts) : EditPageModel<Operation>(context)
{
    [BindProperty]
    public OperationInput Input { get; set; } = new();

    /// <summary>Everybody who can take part.</summary>
    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Sets => [.. library.Sets.Select(set => new SelectListItem(set.Name, set.Id))];

    /// <summary>What the operation counts now; null: a new one counts nothing yet.</summary>
    public IndicatorSet? Set => library.Find(Saved?.IndicatorSet);

    /// <summary>What stands in the database, in words, for whoever was overtaken.</summary>
    public IReadOnlyList<(string Word, string? Value)> InWords(Operation saved) =>
    [
        (Say("Name"), saved.Name), (Say("Operation_Code"), saved.Code), (Say("Operation_From"), BelgianFormat.NumericDate(saved.From)),
        (Say("Operation_Until"), BelgianFormat.NumericDate(saved.Until)), (Say("Operation_KeptUntil"), BelgianFormat.NumericDate(saved.KeptUntil)),
        (Say("Operation_Set"), library.Find(saved.IndicatorSet)?.Name), (Say("Operation_Organisations"), NamesOf(saved)),
    ];

    protected override void Show(Operation? row) => Input = row is null ? new() : OperationInput.Of(row);

    protected override void Check()
    {
        this.CheckName("Input.Name", Input.Name, Operation.NameLength);
        this.CheckText("Input.Code", Input.Code, Operation.CodeLength, isNeeded: false);
        var (from, until, kept) = (Typed.Day(Input.From), Typed.Day(Input.Until), Typed.Day(Input.KeptUntil));
        foreach (var (field, day) in new[] { ("From", from), ("Until", until), ("KeptUntil", kept) })
        {
            if (day is null)
            {
                this.Wrong($"Input.{field}", "Day_Error");
            }
        }
        if (until < from)
        {
            this.Wrong("Input.Until", "Operation_Until_Error");
        }
        if (kept < until?.AddDays(OperationTime.DaysAfter))
        {
            this.Wrong("Input.KeptUntil", "Operation_KeptUntil_Error", OperationTime.DaysAfter);
        }
        if (library.Find(Input.IndicatorSet) is null)
        {
            this.Wrong("Input.IndicatorSet", "Operation_Set_Error");
        }
        if (Input.Organisations.Count == 0 || Input.Organisations.Exists(id => Organisations.All(known => known.Value != id)))
        {
            this.Wrong("Input.Organisations", "Operation_Organisations_Error");
        }
    }

    protected override async Task CheckUseAsync(Operation row, CancellationToken cancellationToken)
    {
        var kept = Typed.Day(Input.KeptUntil)!.Value;
        // People read this day before they answered. Shorter is always right; longer only when nobody read another one.
        if (kept > row.KeptUntil && await Context.EntryRecords.AnyAsync(r => r.OperationId == row.Id, cancellationToken))
        {
            this.Wrong("Input.KeptUntil", "Operation_KeptUntil_Promised", BelgianFormat.NumericDate(row.KeptUntil));
        }
    }

    protected override Operation Make() => new(Input.ToDetails());

    protected override void Change(Operation row) => row.Change(Input.ToDetails());

    protected override string Next(Operation row) => ReportingLinks.Operations;

    protected override async Task<bool> LoadAsync(Operation? row, CancellationToken cancellationToken)
    {
        var chosen = row?.Organisations ?? [];
        Organisations = await Context.Organisations.Where(o => o.ArchivedAt == null || chosen.Contains(o.Id)).OrderBy(o => o.Name)
            .Select(o => new SelectListItem(o.Name, o.Id.ToString())).ToListAsync(cancellationToken);
        return true;
    }

    string NamesOf(Operation operation) => string.Join(
        ", ", Organisations.Where(o => operation.Organisations.Any(id => $"{id}" == o.Value)).Select(o => o.Text));

    string Say(string key) => texts.Dutch("Reporting", key);
}

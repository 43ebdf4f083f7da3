using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Places.Closings;

[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class EditModel(AppDbContext context, PlannedOnClosings planned) : EditPageModel<ClosingDay>(context)
{
    [BindProperty]
    public ClosingInput Input { get; set; } = new();

    /// <summary>What was planned on these days before, and stays planned.</summary>
    public IReadOnlyList<AgendaEntry> Planned { get; private set; } = [];

    string Called => Typed.Line(Input.Name) ?? "";

    DateOnly First => Typed.Day(Input.First)!.Value;

    // One day needs no last day.
    DateOnly Last => Typed.Day(Input.Last) ?? First;

    protected override void Show(ClosingDay? row)
    {
        if (row is not null)
        {
            Input = new() { Name = row.Name, First = Typed.Iso(row.First), Last = Typed.Iso(row.Last) };
        }
    }

    protected override void Check()
    {
        this.CheckName("Input.Name", Input.Name, ClosingDay.NameLength);
        if (Typed.Day(Input.First) is not { } first || first.Year < IndexModel.Years.First || first.Year > IndexModel.Years.Last)
        {
            this.Wrong("Input.First", "Day_Error");
        }
        else if (Typed.Text(Input.Last) is not null && (Typed.Day(Input.Last) is not { } last || last < first || last > first.AddYears(1)))
        {
            this.Wrong("Input.Last", "Places_Last_Error");
        }
    }

    protected override async Task<bool> LoadAsync(ClosingDay? row, CancellationToken cancellationToken)
    {
        Planned = row is null ? [] : await planned.FindAsync([row], cancellationToken);
        return true;
    }

    protected override ClosingDay Make() => new(First, Last, Called, ClosingKind.OwnClosing);

    protected override void Change(ClosingDay row) => row.Change(First, Last, Called);

    protected override string Next(ClosingDay row) => PlaceLinks.ClosingsOf(row.First.Year);

    public sealed record ClosingInput
    {
        public string? Name { get; init; }
        public string? First { get; init; }
        public string? Last { get; init; }
    }
}

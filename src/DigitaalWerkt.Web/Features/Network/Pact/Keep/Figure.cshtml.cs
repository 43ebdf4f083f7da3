using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Pact.Keep;

/// <summary>A figure that was agreed for the pact as a whole, with its day and its source.</summary>
[Authorize(Policy = Policies.NetworkCoordinator)]
public sealed class FigureModel(AppDbContext context, Texts texts) : EditPageModel<PactFigure>(context)
{
    [BindProperty]
    public FigureInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Kinds =>
        [.. Enum.GetValues<PactFigureKind>().Select(kind => new SelectListItem(texts.Pact($"Pact_Kind_{kind}"), kind.ToString()))];

    /// <summary>The money of which it may be a part; none when it has parts itself.</summary>
    public IReadOnlyList<SelectListItem> Wholes { get; private set; } = [];

    protected override void Show(PactFigure? row) => Input = row is null ? new() { Kind = nameof(PactFigureKind.Money) } : FigureInput.Of(row);

    protected override void Check()
    {
        foreach (var (field, key, most) in PactRules.FaultsOf(Input.ToDetails()))
        {
            this.Wrong($"Input.{field}", key, most);
        }
        if (Typed.Day(Input.On) is null)
        {
            this.Wrong("Input.On", "Day_Error");
        }
        if (Kinds.All(kind => kind.Value != Input.Kind))
        {
            this.Wrong("Input.Kind", "Pact_Kind_Error");
        }
        if (Wholes.All(whole => whole.Value != (Input.Whole ?? "")) || (Input.Kind != nameof(PactFigureKind.Money) && Typed.Line(Input.Whole) is not null))
        {
            this.Wrong("Input.Whole", "Pact_Part_Error");
        }
    }

    protected override PactFigure Make() => PactFigure.Create(Input.ToDetails());

    protected override void Change(PactFigure row) => row.Change(Input.ToDetails());

    protected override string Next(PactFigure row) => PactLinks.Kept;

    protected override async Task<bool> LoadAsync(PactFigure? row, CancellationToken cancellationToken)
    {
        // One level deep: a part has no parts.
        var hasParts = row is not null && await Context.PactFigures.AnyAsync(f => f.PartOfId == row.Id, cancellationToken);
        var wholes = hasParts
            ? []
            : await Context.PactFigures.AsNoTracking()
                .Where(f => f.Kind == PactFigureKind.Money && f.PartOfId == null && (row == null || f.Id != row.Id)).OrderBy(f => f.On).ToListAsync(cancellationToken);
        Wholes = [new(texts.Pact("Pact_Part_None"), ""), .. wholes.Select(whole => new SelectListItem(whole.Title, whole.Id.ToString()))];
        return true;
    }
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Network.Pact.Keep;

/// <summary>Somebody says how an action goes, with a reason and a day. The program never does.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class StateModel(AppDbContext context, Texts texts, TimeProvider clock) : EditPageModel<PactAction>(context)
{
    [BindProperty]
    public StateInput Input { get; set; } = new();

    PactState? Chosen => Enum.TryParse<PactState>(Input.State, out var state) && Enum.IsDefined(state) ? state : null;

    /// <summary>What stands there now, for whoever was overtaken.</summary>
    public IReadOnlyList<(string Word, string? Value)> Now =>
    [
        (texts.Pact("Pact_State"), texts.Pact(Saved!.State.Key())),
        (texts.Pact("Pact_On"), Saved.StateOn is { } day ? BelgianFormat.NumericDate(day) : null),
        (texts.Pact("Pact_Reason"), Saved.StateReason),
    ];

    protected override void Show(PactAction? row) => Input = new() { On = Typed.Iso(clock.Today()), State = row?.State?.ToString() };

    protected override void Check()
    {
        if (Chosen is null)
        {
            this.Wrong("Input.State", "Pact_State_Error");
        }
        if (Typed.Day(Input.On) is not { } day || day > clock.Today())
        {
            this.Wrong("Input.On", "Pact_On_Error");
        }
        else if (day < Saved!.StateOn)
        {
            this.Wrong("Input.On", "Pact_State_Earlier", BelgianFormat.NumericDate(Saved.StateOn.Value));
        }
        this.CheckText("Input.Reason", Input.Reason, PactEntry.NoteLength);
    }

    // An action is made elsewhere: the address always names one.
    protected override PactAction Make() => throw new NotSupportedException();

    protected override void Change(PactAction row) =>
        Context.Add(row.Choose(Chosen!.Value, Typed.Day(Input.On)!.Value, Typed.Text(Input.Reason)!, NetworkHand.Of(User, clock)));

    protected override string Next(PactAction row) => PactLinks.TeamAction(row.Id);

    protected override Task<bool> LoadAsync(PactAction? row, CancellationToken cancellationToken) =>
        Task.FromResult(row is { ArchivedAt: null } && row.IsKeptBy(User));
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Network.Signals.Messages;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals.Follow;

/// <summary>
/// Does one step: with its day, who follows it from now on, and the day of the next one. Whoever acts on an older page than there is reads
/// what happened meanwhile, and keeps what they typed.
/// </summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class StepModel(AppDbContext context, SignalTransaction transaction, TellAnswer tell, Texts texts, TimeProvider clock)
    : EditPageModel<Signal>(context)
{
    /// <summary>The word of the act, as it stands in the address.</summary>
    [BindProperty(Name = "act", SupportsGet = true)]
    public string? Word { get; set; }

    /// <summary>The entry that was not right.</summary>
    [BindProperty(Name = SignalLinks.CorrectsField, SupportsGet = true)]
    public Guid? Corrects { get; set; }

    [BindProperty]
    public StepInput Input { get; set; } = new();

    public SignalAct Act { get; private set; }

    /// <summary>The organisations that may follow it; none when the coordinator has nothing to choose.</summary>
    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    /// <summary>The entry that is corrected; null: none.</summary>
    public SignalEntry? Corrected { get; private set; }

    /// <summary>What stands there now, for whoever was overtaken.</summary>
    public SignalStory Story { get; private set; } = null!;

    /// <summary>Whether somebody follows it after this, so that there is a next day.</summary>
    public bool IsFollowedAfter => SignalSteps.IsFollowed(SignalSteps.ToState(Act) ?? Saved!.State);

    bool ChoosesOwner => User.Has(StaffRole.NetworkCoordinator);

    Guid? Owner => ChoosesOwner ? Typed.Id(Input.Owner) : User.OrganisationId;

    Guid? Into { get; set; }

    SignalStep Step => Input.ToStep(Act, IsFollowedAfter ? Owner : null, Into, Corrected?.Id);

    protected override void Show(Signal? row) => Input = new()
    {
        On = Typed.Iso(clock.Today()),
        Owner = row?.OwnerId?.ToString(),
        Answer = row?.Answer,
    };

    protected override void Check()
    {
        foreach (var (field, key, most) in SignalRules.FaultsOf(Saved!.State, Step, clock.Today()))
        {
            this.Wrong($"Input.{FieldOf(field)}", key, most);
        }
        if (IsFollowedAfter && ChoosesOwner && Owner is not null && Owners.All(owner => owner.Value != Input.Owner))
        {
            this.Wrong("Input.Owner", "Signal_Owner_Error");
        }
    }

    protected override async Task CheckUseAsync(Signal row, CancellationToken cancellationToken)
    {
        if (Act == SignalAct.Bundle && !await MayBundleAsync(row, cancellationToken))
        {
            this.Wrong("Input.Into", "Signal_Into_No");
        }
    }

    // A signal is reported, and not made here: the address always names one.
    protected override Signal Make() => throw new NotSupportedException();

    protected override Task SaveAsync(Signal row, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            await transaction.LockAsync(cancellationToken);
            var signal = await Context.Signals.SingleAsync(s => s.Id == row.Id, cancellationToken);
            if (!SignalSteps.Allow(signal.State, Act) || (Act == SignalAct.Bundle && !await MayBundleAsync(signal, cancellationToken)))
            {
                throw new DbUpdateConcurrencyException("Another step came first.");
            }
            Context.Entry(signal).Property<uint>(nameof(Version)).OriginalValue = Version;
            Context.Add(signal.Take(Step, NetworkHand.Of(User, clock)));
            await Context.SaveChangesAsync(cancellationToken);
            if (Act == SignalAct.Answer)
            {
                await tell.RunAsync(signal, cancellationToken);
            }
            return signal;
        },
        cancellationToken);

    protected override string Next(Signal row) => SignalLinks.Followed(row.Id);

    protected override async Task<bool> LoadAsync(Signal? row, CancellationToken cancellationToken)
    {
        if (row is null || SignalSteps.Read(Word) is not { } act || !row.IsFollowedBy(User))
        {
            return false;
        }
        Act = act;
        // Whoever only looks is shown what may be done; whoever sends it is told that somebody was faster.
        if (HttpMethods.IsGet(Request.Method) && !SignalSteps.Allow(row.State, act))
        {
            return false;
        }
        Corrected = act == SignalAct.Tell && Corrects is { } id
            ? await Context.SignalEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.SignalId == row.Id, cancellationToken)
            : null;
        Story = await SignalStory.ReadAsync(Context, row, cancellationToken);
        if (act == SignalAct.Bundle)
        {
            var number = Typed.Number(Typed.Line(Input.Into));
            Into = await Context.SignalsSeenBy(User).Where(s => s.Number == number).Select(s => (Guid?)s.Id).SingleOrDefaultAsync(cancellationToken);
        }
        if (ChoosesOwner)
        {
            var organisations = await Context.ReadOpenOrganisationsAsync(cancellationToken, also: row.OwnerId);
            Owners =
            [
                new(texts.Dutch("Shared", "Choose"), ""),
                .. organisations.Select(o => new SelectListItem(o.Name, o.Id.ToString())),
            ];
        }
        return true;
    }

    static string FieldOf(string field) => field switch
    {
        nameof(SignalStep.OwnerId) => nameof(StepInput.Owner),
        nameof(SignalStep.IntoId) => nameof(StepInput.Into),
        _ => field,
    };

    // One level deep: what is told in a signal is found there, and not further on.
    async Task<bool> MayBundleAsync(Signal signal, CancellationToken cancellationToken) => Into is { } into && into != signal.Id
        && await Context.Signals.AnyAsync(s => s.Id == into && s.State != SignalState.Bundled, cancellationToken)
        && !await Context.Signals.AnyAsync(s => s.BundledIntoId == signal.Id, cancellationToken);
}

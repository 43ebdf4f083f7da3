using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Features.Shared.Events;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Pact.Keep;

/// <summary>What was agreed about an action, and what hangs on it. The network makes a new one; a partner changes those of its own.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class EditModel(AppDbContext context, PactTransaction transaction, INetworkEvents events, Texts texts, TimeProvider clock)
    : EditPageModel<PactAction>(context)
{
    [BindProperty]
    public ActionInput Input { get; set; } = new();

    /// <summary>The organisations whose staff may tell how it goes; none when the coordinator has nothing to choose.</summary>
    public IReadOnlyList<SelectListItem> Keepers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Pillars =>
    [
        new(texts.Pact("Pact_Pillar_None"), ""),
        .. Enum.GetValues<PactPillar>().Select(pillar => new SelectListItem(texts.Pact(((PactPillar?)pillar).Key()), pillar.ToString())),
    ];

    /// <summary>The initiatives that may hang on it, by name.</summary>
    public IReadOnlyList<(string Id, string Name)> Initiatives { get; private set; } = [];

    /// <summary>The events that may hang on it: those that do, and those that come.</summary>
    public IReadOnlyList<NetworkEvent> Events { get; private set; } = [];

    public bool IsNetwork => User.Has(StaffRole.NetworkCoordinator);

    Guid? Keeper => IsNetwork ? Typed.Id(Input.Keeper) : User.OrganisationId;

    IReadOnlyList<PactTie> Ties { get; set; } = [];

    /// <summary>The signals that were typed and are there, by their number.</summary>
    Dictionary<int, Guid> Signals { get; set; } = [];

    protected override void Show(PactAction? row) => Input = row is null ? new() : ActionInput.Of(PactActionDetails.Of(row)) with
    {
        Signals = string.Join(", ", Signals.Where(pair => Ties.Any(tie => tie.SignalId == pair.Value)).Select(pair => pair.Key).Order()),
        Initiatives = [.. Ties.Where(tie => tie.InitiativeId is not null).Select(tie => tie.InitiativeId.ToString()!)],
        Events = [.. Ties.Where(tie => tie.EventId is not null).Select(tie => tie.EventId.ToString()!)],
    };

    protected override void Check()
    {
        foreach (var (field, key, most) in Input.Faults())
        {
            this.Wrong($"Input.{field}", key, most);
        }
        if (IsNetwork && Keepers.All(keeper => keeper.Value != (Input.Keeper ?? "")))
        {
            this.Wrong("Input.Keeper", "Network_Keeper_Error");
        }
        if (Input.ReadSignals() is not { } numbers || numbers.Any(number => !Signals.ContainsKey(number)))
        {
            this.Wrong("Input.Signals", "Pact_Signals_Error");
        }
    }

    protected override PactAction Make()
    {
        var action = PactAction.Create(Input.ToDetails(Keeper), clock.Today(), clock.GetUtcNow());
        Context.AddRange(Wanted(action));
        return action;
    }

    protected override Task SaveAsync(PactAction row, CancellationToken cancellationToken) => transaction.RunAsync(
        async () =>
        {
            await transaction.LockAsync(cancellationToken);
            var action = await Context.PactActions.SingleAsync(a => a.Id == row.Id, cancellationToken);
            Context.Entry(action).Property<uint>(nameof(Version)).OriginalValue = Version;
            action.Change(Input.ToDetails(Keeper), clock.GetUtcNow());
            var (there, wanted) = (await Context.PactTies.Where(t => t.ActionId == row.Id).ToListAsync(cancellationToken), Wanted(action).ToList());
            // What this coordinator may not read stays as it is.
            Context.RemoveRange(there.Where(tie => IsChosenHere(tie) && !wanted.Any(one => IsSame(one, tie))));
            Context.AddRange(wanted.Where(tie => !there.Any(one => IsSame(one, tie))));
            return action;
        },
        cancellationToken);

    protected override string Next(PactAction row) => PactLinks.TeamAction(row.Id);

    protected override async Task<bool> LoadAsync(PactAction? row, CancellationToken cancellationToken)
    {
        if (row is null ? !IsNetwork : !row.IsKeptBy(User))
        {
            return false;
        }
        Ties = row is null ? [] : await Context.PactTies.AsNoTracking().Where(t => t.ActionId == row.Id).ToListAsync(cancellationToken);
        Signals = await Context.SignalsSeenBy(User).ToDictionaryAsync(s => s.Number, s => s.Id, cancellationToken);
        var initiatives = await Context.Initiatives.AsNoTracking().Where(i => i.ArchivedAt == null)
            .OrderBy(i => i.Name).ThenBy(i => i.Id).Select(i => new { i.Id, i.Name }).ToListAsync(cancellationToken);
        Initiatives = [.. initiatives.Select(one => (one.Id.ToString(), one.Name))];
        Events = await events.FindComingAsync([.. Ties.Select(tie => tie.EventId).OfType<Guid>()], cancellationToken);
        if (IsNetwork)
        {
            var organisations = await Context.ReadOpenOrganisationsAsync(cancellationToken, also: row?.OrganisationId);
            Keepers =
            [
                new(texts.Pact("Network_Keeper_Network"), ""),
                .. organisations.Select(o => new SelectListItem(o.Name, o.Id.ToString())),
            ];
        }
        return true;
    }

    static bool IsSame(PactTie one, PactTie other) => one.SignalId == other.SignalId && one.InitiativeId == other.InitiativeId && one.EventId == other.EventId;

    bool IsChosenHere(PactTie tie) => tie switch
    {
        { SignalId: { } signal } => Signals.ContainsValue(signal),
        { EventId: { } session } => Events.Any(one => one.Id == session),
        _ => Initiatives.Any(initiative => initiative.Id == tie.InitiativeId.ToString()),
    };

    IEnumerable<PactTie> Wanted(PactAction action) =>
    [
        .. Input.ReadSignals()!.Select(number => PactTie.ToSignal(action.Id, Signals[number])),
        .. Initiatives.Where(one => Input.Initiatives.Contains(one.Id)).Select(one => PactTie.ToInitiative(action.Id, Guid.Parse(one.Id))),
        .. Events.Where(one => Input.Events.Contains(one.Id.ToString())).Select(one => PactTie.ToEvent(action.Id, one.Id)),
    ];
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Pact.Team;

/// <summary>
/// Tells what came of an action, or says how it is instead of an entry that was not right. Whoever acts on an older page than there is reads
/// what was told meanwhile, and keeps what they typed.
/// </summary>
[Authorize(Policy = Policies.Team)]
public sealed class TellModel(AppDbContext context, TimeProvider clock) : EditPageModel<PactAction>(context)
{
    /// <summary>The entry that was not right.</summary>
    [BindProperty(Name = PactLinks.CorrectsField, SupportsGet = true)]
    public Guid? Corrects { get; set; }

    [BindProperty]
    public TellInput Input { get; set; } = new();

    /// <summary>The entry that is corrected; null: none.</summary>
    public PactEntry? Corrected { get; private set; }

    /// <summary>Somebody else said already how it is instead.</summary>
    public bool IsReplaced { get; private set; }

    /// <summary>What was told last; null: nothing.</summary>
    public ToldPactEntry? Last { get; private set; }

    protected override void Show(PactAction? row) => Input = Corrected is null ? new() { On = Typed.Iso(clock.Today()) } : TellInput.Of(Corrected);

    protected override void Check()
    {
        foreach (var (field, key, most) in Input.Faults(Corrected?.Id, clock.Today()))
        {
            this.Wrong($"Input.{field}", key, most);
        }
    }

    // An action is made elsewhere: the address always names one.
    protected override PactAction Make() => throw new NotSupportedException();

    protected override void Change(PactAction row)
    {
        if (IsReplaced)
        {
            throw new DbUpdateConcurrencyException("Somebody else replaced this entry.");
        }
        Context.Add(row.Tell(Input.ToProgress(Corrected?.Id), NetworkHand.Of(User, clock), clock.GetUtcNow()));
    }

    protected override async Task SaveAsync(PactAction row, CancellationToken cancellationToken)
    {
        try
        {
            await base.SaveAsync(row, cancellationToken);
        }
        catch (DbUpdateException e) when (e.Violates(PactEntry.CorrectedOnce))
        {
            // Both read that nobody had replaced it; the entry is written before the version is compared.
            throw new DbUpdateConcurrencyException("Somebody else replaced this entry.", e);
        }
    }

    protected override string Next(PactAction row) => PactLinks.TeamAction(row.Id);

    protected override async Task<bool> LoadAsync(PactAction? row, CancellationToken cancellationToken)
    {
        if (row is not { ArchivedAt: null } || !row.IsToldBy(User))
        {
            return false;
        }
        var entries = await PactStory.ReadEntriesAsync(Context, row.Id, withNames: true, cancellationToken);
        Last = entries.MaxBy(told => told.Entry.At);
        if (Corrects is not { } id)
        {
            return true;
        }
        var corrected = entries.SingleOrDefault(told => told.Entry.Id == id && told.Entry.Kind == PactEntryKind.Progress);
        (Corrected, IsReplaced) = (corrected?.Entry, corrected?.IsReplaced is true);
        // Whoever only looks corrects the newest; whoever sends it is told that somebody was faster.
        return corrected is not null && !(IsReplaced && HttpMethods.IsGet(Request.Method));
    }
}

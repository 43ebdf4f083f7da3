using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Network.Signals.Follow;

/// <summary>An editor says that everybody may read a signal, after going through a list. A text that changes goes through it again.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class PublishModel(AppDbContext context, TimeProvider clock) : EditPageModel<Signal>(context)
{
    [BindProperty]
    public PublishInput Input { get; set; } = new();

    protected override void Show(Signal? row) => Input = row is null ? new() : PublishInput.Of(row);

    protected override void Check()
    {
        this.CheckText("Input.PublicText", Input.PublicText, Signal.PublicLength);
        this.CheckText("Input.Story", Input.Story, Signal.LongLength, isNeeded: false);
        this.CheckText("Input.Sources", Input.Sources, Signal.SourcesLength, isNeeded: false);
        foreach (var check in PublishInput.Checks.Where(check => !Input.IsTicked(check)))
        {
            this.Wrong($"Input.{check}", "Signal_Check_Error");
        }
    }

    // A signal is reported, and not made here: the address always names one.
    protected override Signal Make() => throw new NotSupportedException();

    protected override void Change(Signal row) => Context.Add(row.Publish(Input.ReadText()!, Input.ReadStory(), Input.ReadSources(), NetworkHand.Of(User, clock)));

    protected override string Next(Signal row) => SignalLinks.Followed(row.Id);

    protected override Task<bool> LoadAsync(Signal? row, CancellationToken cancellationToken) => Task.FromResult(row?.IsFollowedBy(User) is true);
}

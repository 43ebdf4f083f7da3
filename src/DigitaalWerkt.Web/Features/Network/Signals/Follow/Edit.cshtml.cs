using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Network.Signals.Follow;

/// <summary>Changes the words of a report: a name that somebody wrote down has to go.</summary>
[Authorize(Policy = Policies.AnyCoordinator)]
public sealed class EditModel(AppDbContext context) : EditPageModel<Signal>(context)
{
    [BindProperty]
    public WordsInput Input { get; set; } = new();

    protected override void Show(Signal? row) => Input = row is null ? new() : WordsInput.Of(row);

    protected override void Check()
    {
        foreach (var (field, key, args) in Input.Faults())
        {
            this.Wrong($"Input.{field}", key, args);
        }
    }

    // A signal is reported, and not made here: the address always names one.
    protected override Signal Make() => throw new NotSupportedException();

    protected override void Change(Signal row) => row.Change(Input.ToWords());

    protected override string Next(Signal row) => SignalLinks.Followed(row.Id);

    protected override Task<bool> LoadAsync(Signal? row, CancellationToken cancellationToken) => Task.FromResult(row?.IsFollowedBy(User) is true);
}

using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Notes the day of the next talk, or that there is none.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class TalkModel(ReadPath read, WorkOnPath work, TimeProvider clock) : PathPageModel(read)
{
    const int MostDays = 366;

    /// <summary>Empty: no talk is agreed.</summary>
    [BindProperty]
    public string? Day { get; set; }

    public DateOnly First => clock.Today();

    public DateOnly Last => First.AddDays(MostDays);

    protected override string Field => nameof(Day);

    protected override void Show() => Day = View.Path.NextTalkOn is { } day ? Typed.Iso(day) : null;

    protected override void Check()
    {
        if (!string.IsNullOrWhiteSpace(Day) && (Typed.Day(Day) is not { } day || day < First || day > Last))
        {
            this.Wrong(nameof(Day), "Path_Day_Wrong", BelgianFormat.NumericDate(First), BelgianFormat.NumericDate(Last));
        }
    }

    protected override Task<PathWork> DoAsync(CancellationToken cancellationToken) =>
        work.AgreeTalkAsync(View.Path.Id, Version, Typed.Day(Day), PathActor.Of(User), cancellationToken);
}

using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Brings a path to another phase, from a day on.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class PhaseModel(ReadPath read, WorkOnPath work, TimeProvider clock) : PathPageModel(read)
{
    /// <summary>The name of a <see cref="PathPhase"/> that isn't the end: that has a page of its own.</summary>
    [BindProperty]
    public string? Phase { get; set; }

    [BindProperty]
    public string? Since { get; set; }

    public IEnumerable<string> Choices => Enum.GetValues<PathPhase>().Where(phase => phase != PathPhase.Ended).Select(phase => $"{phase}");

    public DateOnly First => BrusselsTime.DayOf(View.Path.BeganAt);

    public DateOnly Last => clock.Today();

    protected override string Field => nameof(Phase);

    protected override void Show() => (Phase, Since) = ($"{View.Path.Phase}", Typed.Iso(Last));

    protected override void Check()
    {
        if (!Choices.Contains(Phase))
        {
            this.Wrong(nameof(Phase), "Path_Phase_Missing");
        }
        if (Typed.Day(Since) is not { } day || day < First || day > Last)
        {
            this.Wrong(nameof(Since), "Path_Day_Wrong", BelgianFormat.NumericDate(First), BelgianFormat.NumericDate(Last));
        }
    }

    protected override Task<PathWork> DoAsync(CancellationToken cancellationToken) => work.MoveAsync(
        View.Path.Id, Version, EnumName.Read<PathPhase>(Phase)!.Value, Typed.Day(Since)!.Value, PathActor.Of(User), cancellationToken);
}

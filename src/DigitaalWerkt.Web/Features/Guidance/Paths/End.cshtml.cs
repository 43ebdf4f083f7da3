using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Ends a path with the reason, or corrects the reason.</summary>
[Authorize(Policy = Policies.Partner)]
public sealed class EndModel(ReadPath read, WorkOnPath work, TimeProvider clock) : PathPageModel(read)
{
    /// <summary>The name of a <see cref="PathEnd"/>.</summary>
    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public string? Since { get; set; }

    public DateOnly First => BrusselsTime.DayOf(View.Path.BeganAt);

    public DateOnly Last => clock.Today();

    protected override string Field => nameof(Why);

    protected override bool MayOpen() => View.Person is not null;

    protected override void Show() =>
        (Why, Since) = ($"{View.Path.End}", Typed.Iso(View.Path.IsOpen ? Last : View.Path.PhaseSince));

    protected override void Check()
    {
        if (EnumName.Read<PathEnd>(Why) is null)
        {
            this.Wrong(nameof(Why), "Path_End_Missing");
        }
        if (Typed.Day(Since) is not { } day || day < First || day > Last)
        {
            this.Wrong(nameof(Since), "Path_Day_Wrong", BelgianFormat.NumericDate(First), BelgianFormat.NumericDate(Last));
        }
    }

    protected override Task<PathWork> DoAsync(CancellationToken cancellationToken) => work.EndAsync(
        View.Path.Id, Version, EnumName.Read<PathEnd>(Why)!.Value, Typed.Day(Since)!.Value, PathActor.Of(User), cancellationToken);
}

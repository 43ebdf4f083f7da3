using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.HelpDesk.Ask;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Learning.Recall;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Home;

/// <summary>The three things that one can do here, the step at which this visitor stopped, the classes to which they go, and what they asked.</summary>
[AllowAnonymous]
public sealed class IndexModel(LearnerProgress progress, ModuleLibrary library, MyBookings mine, MyQuestions questions, TimeProvider clock) : PageModel
{
    /// <summary>Null for a visitor who has not begun a lesson, or who finished it.</summary>
    public GoOn? GoOn { get; private set; }

    /// <summary>The lesson of which a task comes back today; null: none.</summary>
    public Module? Again { get; private set; }

    /// <summary>The classes to which this visitor goes.</summary>
    public IReadOnlyList<ManagedBooking> Classes { get; private set; } = [];

    /// <summary>What this visitor asked, as far as it isn't over.</summary>
    public IReadOnlyList<FollowedTicket> Questions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var log = await progress.ReadAsync(cancellationToken);
        GoOn = Learning.Progress.GoOn.From(log, library);
        Again = RecallState.DueOn(clock.Today(), library.Modules, log);
        Classes = await mine.ReadAsync(cancellationToken);
        Questions = await questions.ReadAsync(cancellationToken);
    }
}

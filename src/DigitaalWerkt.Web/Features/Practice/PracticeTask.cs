using System.Collections.Immutable;
using DigitaalWerkt.Web.Features.Practice.Apps;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>A task on the practice phone. The words that go with it (what to do, hints) belong to the lesson.</summary>
/// <param name="Key">Where the tally is kept, for example <c>e-mail-openen/probeer</c>; never changes.</param>
/// <param name="Mails">The e-mails that come with the lesson; the ones that are always there come on top.</param>
/// <param name="Start">The screen on which it begins.</param>
public sealed record PracticeTask(string Key, TaskMode Mode, Goal Goal, ImmutableArray<string> Mails, Screen Start)
{
    const int MissesBeforeLight = 2;

    /// <summary>The apps on the home screen in this task; in a task about an e-mail there is mail alone.</summary>
    public ImmutableArray<string> Shows { get; init; } = Goal is AppGoal goal ? goal.Shows : [MailFacts.App];

    /// <summary>The ids of the files on the phone in this task; null: all of them.</summary>
    public ImmutableArray<string>? FilesOnPhone { get; init; } = (Goal as AppGoal)?.Files;

    /// <summary>It finds the phone as new, also its mail. A task about an e-mail in a lesson goes on with what was done there before.</summary>
    public bool BeginsAnew { get; init; } = Goal is AppGoal;

    /// <summary>The control to tap next towards the goal; null when the goal is reached.</summary>
    public Control? NextControl(PhoneState state, Screen screen) =>
        state.TallyOf(this).Reached ? null : Goal.NextControl(state, screen);

    /// <summary>Whether the next control lights up.</summary>
    public bool IsLit(PhoneState state) => state.TallyOf(this) is { Reached: false } tally
        && (tally.Shown || (Mode == TaskMode.Try && tally.Misses >= MissesBeforeLight));

    /// <summary>Whether a control works in this task. Once the goal is reached, all do.</summary>
    public bool Allows(PhoneState state, Screen screen, Control control) =>
        Mode != TaskMode.Guided || state.TallyOf(this).Reached || Goal.Allows(state, screen, control);
}

using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>A task on the practice phone. The words that go with it (what to do, hints) belong to the lesson.</summary>
/// <param name="Key">Where the tally is kept, for example <c>e-mail-openen/probeer</c>; never changes.</param>
/// <param name="Mails">The e-mails that come with the lesson; the ones that are always there come on top.</param>
/// <param name="Start">The screen on which it begins.</param>
public sealed record PracticeTask(string Key, TaskMode Mode, Goal Goal, ImmutableArray<string> Mails, Screen Start)
{
    const int MissesBeforeLight = 2;

    /// <summary>The control to tap next towards the goal; null when the goal is reached.</summary>
    public Control? NextControl(PhoneState state, Screen screen) =>
        state.TallyOf(this).Reached ? null : Goal.NextControl(state, screen);

    /// <summary>Whether the next control lights up.</summary>
    public bool IsLit(PhoneState state) => state.TallyOf(this) is { Reached: false } tally
        && (tally.Shown || (Mode == TaskMode.Try && tally.Misses >= MissesBeforeLight));

    /// <summary>Whether a control works in this task. Once the goal is reached, all do.</summary>
    public bool Allows(PhoneState state, Screen screen, Control control)
    {
        if (Mode != TaskMode.Guided || NextControl(state, screen) is not { } next)
        {
            return true;
        }
        return control == next || (next.Act?.Verb is PhoneVerb.Copy or PhoneVerb.Write && control == NextWhenWritten(state, screen));
    }

    // Who writes the answer by hand need not copy it: then the control after that works as well.
    Control NextWhenWritten(PhoneState state, Screen screen) =>
        Goal.NextControl(state.With(screen.Id, state.DraftOf(screen.Id) with { Text = "…" }), screen);
}

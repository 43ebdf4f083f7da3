using DigitaalWerkt.Web.Features.Practice.Apps;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>The road of a task from where it begins: the one that lights up, tap by tap.</summary>
static class LitRoad
{
    const int Longest = 30;

    /// <summary>How many taps it has; null when it leads nowhere.</summary>
    public static int? LengthOf(PracticeTask task, PracticeLibrary library)
    {
        var state = Phone.Begin(PhoneState.Fresh, task);
        if (task.Goal is AppGoal goal)
        {
            return goal.RoadFrom(state, task.Start)?.Length;
        }
        var screen = Phone.Land(null, state, task, library);
        for (var taps = 0; taps <= Longest; taps++)
        {
            if (task.NextControl(state, screen) is not { } next)
            {
                return taps;
            }
            (state, screen) = Tap(next, state, screen, task, library);
        }
        return null;
    }

    static (PhoneState State, Screen Screen) Tap(Control control, PhoneState state, Screen screen, PracticeTask task, PracticeLibrary library)
    {
        if (control.Screen is { } place)
        {
            return (state, Phone.Land(place, state, task, library));
        }
        var act = control.Act!.Value;
        // What is written by hand doesn't matter, only that something is.
        var answer = Phone.Do(state, screen, act, act.Verb == PhoneVerb.Write ? "…" : null, task, library, DateTimeOffset.UnixEpoch);
        return (answer.State, answer.Screen);
    }
}

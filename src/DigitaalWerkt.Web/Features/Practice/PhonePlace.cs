using System.Globalization;
using DigitaalWerkt.Web.Features.Practice.Apps;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>
/// The part of the page at which an act leaves somebody: what was tapped, what it says, or what lights up. It stands in the
/// address, so that the page that follows begins there and gives it the focus.
/// </summary>
public static class PhonePlace
{
    /// <summary>What the task says of the last act.</summary>
    public const string Feedback = "antwoord";

    public static string Of(Control control) => control.Act is { } act ? $"{act}" : $"{control.Screen}";

    /// <summary>A part of the screen of an app that isn't tapped.</summary>
    /// <param name="place">Where it stands in the file of its screen.</param>
    public static string Of(int place) => $"deel.{place}";

    /// <summary>The place after an act; null is the beginning of the phone, as when another screen opens.</summary>
    /// <param name="before">The phone before it.</param>
    /// <param name="from">The screen on which it was done.</param>
    public static string? After(
        PhoneState before, Screen from, PhoneAct act, PhoneAnswer answer, PracticeTask? task, PracticeLibrary library)
    {
        var isSameScreen = answer.Screen == from;
        // People may ask to be shown before they did anything: the page then shows the phone as the task finds it.
        var after = Phone.Begin(answer.State, task);
        if (isSameScreen && FirstMistake(before, from, act, after, library) is { } mistake)
        {
            return Of(mistake);
        }
        if (answer.Outcome == Outcome.Missed || (answer.Outcome == Outcome.Reached && isSameScreen))
        {
            return Feedback;
        }
        if (!isSameScreen || act.Verb is PhoneVerb.Undo or PhoneVerb.Hint or PhoneVerb.Again or PhoneVerb.Reset)
        {
            return null;
        }
        if (task?.IsLit(after) == true)
        {
            return task.NextControl(after, from) is { } lit ? Of(lit) : null;
        }
        return Touched(before, from, act, after, task, library);
    }

    // A check is the large button of a screen that stays: it makes the notices appear that ask for what it sets.
    static int? FirstMistake(PhoneState before, Screen at, PhoneAct act, PhoneState after, PracticeLibrary library)
    {
        if (act.Verb != PhoneVerb.Tap || AppRules.Find(at, before, library) is not var (app, screen)
            || AppRules.ElementOf(act.Id, screen, new Scope(before, library, app)) is not (Element.Button { IsMain: true } button, _))
        {
            return null;
        }
        var facts = button.Tap.Sets.Select(statement => statement.Fact.Key).ToHashSet();
        return AppRules.Visible(screen, new Scope(after, library, app))
            .Where(part => part.Element is Element.Notice { When: { } when }
                && when.Terms.Any(term => facts.Contains(term.Name) || facts.Contains($"{app.Id}.{term.Name}")))
            .Select(part => (int?)part.Place)
            .FirstOrDefault();
    }

    // What was tapped, when it stands there still.
    static string? Touched(PhoneState before, Screen at, PhoneAct act, PhoneState after, PracticeTask? task, PracticeLibrary library)
    {
        if (act.Verb == PhoneVerb.Fill)
        {
            return task?.Goal is AppGoal goal && at.LetterKey is not null && LetterRules.Fill(after, at, act.Id, goal) is not null
                ? Working(act, at, after, task)
                : null;
        }
        if (AppRules.Find(at, before, library) is not var (app, screen))
        {
            return null;
        }
        if (act.Verb == PhoneVerb.Write)
        {
            return AppRules.Visible(screen, new Scope(after, library, app))
                .Where(part => part.Element is Element.Field field && before.ValueOf(field.Fact).Text != after.ValueOf(field.Fact).Text)
                .Select(part => Of(part.Place))
                .FirstOrDefault();
        }
        if (act.Verb != PhoneVerb.Tap || AppRules.ElementOf(act.Id, screen, new Scope(before, library, app)) is not var (element, value))
        {
            return null;
        }
        var stays = element switch
        {
            // The button at the end of a slider does nothing, and isn't counted among the taps.
            Element.Slider => value is Element.Slider.LessTap or Element.Slider.MoreTap,
            Element.Choice or Element.Tiles or Element.Field or Element.File or Element.Crop or Element.Switch or Element.Days
                // What a button says stands at the top of the phone.
                or Element.Button { IsMain: false, Says: null } =>
                AppRules.TapsOn(app, screen, before, library, task?.FilesOnPhone).Contains(act.Id),
            _ => false,
        };
        return !stays ? null
            : AppRules.ElementOf(act.Id, screen, new Scope(after, library, app)) is not null ? Working(act, at, after, task)
            : Above(act, AppRules.TapsOn(app, screen, after, library, task?.FilesOnPhone)) is { } above ? Working(above, at, after, task)
            : null;
    }

    // A button that empties a field goes with what stood in it: the field is above it.
    static PhoneAct? Above(PhoneAct gone, IEnumerable<string> taps) =>
        taps.LastOrDefault(tap => PlaceOf(tap) < PlaceOf(gone.Id)) is { } tap ? new PhoneAct(PhoneVerb.Tap, tap) : null;

    static int? PlaceOf(string tap) => int.TryParse(tap.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    // What a guided task locks can't have the focus: then what works next has it.
    static string? Working(PhoneAct act, Screen at, PhoneState state, PracticeTask? task)
    {
        var control = Control.Do(act.Verb, act.Id);
        return task?.Allows(state, at, control) != false ? Of(control)
            : task.NextControl(state, at) is { } next ? Of(next)
            : null;
    }
}

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>Something on the screen of the practice phone that can be tapped: a button that does an act, or a link to a screen.</summary>
public readonly record struct Control
{
    public PhoneAct? Act { get; private init; }
    public Screen? Screen { get; private init; }

    public static Control Do(PhoneVerb verb, string id = "") => new() { Act = new PhoneAct(verb, id) };
    public static Control Go(Screen screen) => new() { Screen = screen };
}

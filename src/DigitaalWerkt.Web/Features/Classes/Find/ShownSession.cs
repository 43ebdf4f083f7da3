using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>A class as a visitor sees it: what, when and where.</summary>
public sealed class ShownSession
{
    public required ClassSession Session { get; init; }
    public required CoursePlan Plan { get; init; }
    public required Room Room { get; init; }
    public required Location Location { get; init; }

    /// <summary>An event of the network, and no class.</summary>
    public bool IsEvent => Plan.Audience == Audience.Network;

    /// <summary>The address of its page for the people for whom it is.</summary>
    public string Page => SessionLinks.Page(Plan.Audience, Session.Id);

    /// <summary>Where all others like it stand.</summary>
    public string All => SessionLinks.All(Plan.Audience);

    public int SeatsLeft => Session.Capacity - Session.Booked;

    public bool IsFull => SeatsLeft <= 0;

    public bool IsCancelled => Session.State == SessionState.Cancelled;

    public string Neighbourhood => Kernel.Neighbourhood.Find(Location.Neighbourhood)?.Name ?? Location.Town;

    public string Address => $"{Location.Street}, {Location.Postcode} {Location.Town}";

    /// <summary>For example <c>14.00–16.00</c>.</summary>
    public string Times => SessionTime.Hours(Session.Begins, Session.Ends);

    /// <summary>For example <c>di 24 nov, 14.00–16.00</c>.</summary>
    public string ShortWhen => SessionTime.Short(Session.Day, Session.Begins, Session.Ends);

    /// <summary>For example <c>dinsdag 24 november</c>.</summary>
    public string LongDay => Session.Day.ToString("dddd d MMMM", BelgianFormat.Culture);

    /// <summary>How to get there, a step each.</summary>
    public IReadOnlyList<string> Route => Lines(Location.Directions);

    public IReadOnlyList<string> Bring => Lines(Plan.Bring);

    /// <summary>Whether one can still come in by this road.</summary>
    public bool IsOpen(DateTimeOffset now) => Session.IsOpen(now);

    /// <summary>The key of what is said of it.</summary>
    public string Word(string key) => SessionWords.Of(Plan.Audience, key);

    /// <summary>The day in a help language, so that somebody can tell which day the Dutch names.</summary>
    public string DayIn(Language language) => BelgianFormat.DayIn(language, Session.Day);

    static string[] Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

namespace DigitaalWerkt.Tests.Refusals;

/// <summary>A form of the site: where it goes, and who sends it.</summary>
/// <param name="Route">Of the page that takes it.</param>
/// <param name="Browser">Of somebody who may send it.</param>
/// <param name="Address">Where it goes.</param>
public sealed record RefusedForm(string Route, Func<RefusalSite, HttpClient> Browser, Func<RefusalSite, string> Address)
{
    /// <summary>Where it stands; by default on the page that takes it.</summary>
    public Func<RefusalSite, string>? Page { get; init; }

    /// <summary>False: the page shows it only after something else, or a script or another form sends it.</summary>
    public bool IsShown { get; init; } = true;

    /// <summary>
    /// With what it is filled in to come to its second step, in which somebody reads what they agree to; null: it has none.
    /// </summary>
    public Func<RefusalSite, (string Name, string Value)[]>? ComesToYes { get; init; }

    /// <summary>The tables in which a refusal writes all the same: guesses and attempts that have to be counted.</summary>
    public string[] Counts { get; init; } = [];

    /// <summary>True: other sites and programs post to it, because its address alone says what it does.</summary>
    public bool TakesPostsFromElsewhere { get; init; }

    public override string ToString() => Route;
}

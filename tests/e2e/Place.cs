namespace DigitaalWerkt.EndToEnd;

/// <summary>A page of the site as one kind of person sees it.</summary>
/// <param name="Route">As the page itself writes it, so that a test can tell which pages are missing here.</param>
/// <param name="Addresses">Where it is, in as many states as differ.</param>
/// <param name="Act">What to do first, for what only a form leads to.</param>
sealed record Place(string Route, Who Who, Func<Town, IEnumerable<string>> Addresses, Func<Phone, Task>? Act = null)
{
    /// <summary>Pages for staff are Dutch only, and closer together.</summary>
    public bool IsForLearners => Who is Who.Visitor or Who.CardHolder;

    /// <summary>Whether its line stands in docs/who-may-what.md.</summary>
    public bool IsForStaff => Route.Split('/')[0] is "team" or "beheer";

    public string Name => $"{Who}: {(Route.Length == 0 ? "start" : Route)}{(Act is null ? "" : " after a form")}";
}

namespace DigitaalWerkt.Web.Features.People.Clients;

/// <summary>The addresses of the pages about clients.</summary>
public static class ClientLinks
{
    public const string All = "/team/inschrijven/clienten";

    /// <summary>The field of an address that says which other client is meant.</summary>
    public const string OtherField = "met";

    /// <summary>The field in which one types by what a client is looked for.</summary>
    public const string SoughtField = "zoek";

    public static string Show(Guid id) => $"{All}/{id}";

    public static string Change(Guid id) => $"{Show(id)}/veranderen";

    /// <summary>The field of an address that says of what the lines are.</summary>
    public const string KindField = "soort";

    /// <summary>Everything about them in the order of time, also for whoever helps somebody who is no client of theirs.</summary>
    public static string TimeLine(Guid id) => $"{Show(id)}/tijdlijn";

    /// <summary>The same with the lines of one kind.</summary>
    public static string TimeLine(Guid id, PersonLineKind kind) => $"{TimeLine(id)}?{KindField}={kind}";

    /// <summary>Where one makes a number, with which the client shows which lessons they can do.</summary>
    public static string Lessons(Guid id) => $"{Show(id)}/lessen";

    /// <summary>Where one chooses with whom they are joined.</summary>
    public static string Join(Guid id) => $"{Show(id)}/samenvoegen";

    /// <summary>The same with that one chosen.</summary>
    public static string JoinWith(Guid id, Guid other) => $"{Join(id)}?{OtherField}={other}";
}

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>The addresses of the pages about paths.</summary>
public static class PathLinks
{
    public const string All = "/team/begeleiding";

    public const string New = $"{All}/nieuw";

    /// <summary>For which client, on the page where a path begins.</summary>
    public const string ClientField = "client";

    /// <summary>Which paths are listed; without it those of whoever looks.</summary>
    public const string WhoseField = "van";

    /// <summary>The value of <see cref="WhoseField"/> that means: of the whole organisation.</summary>
    public const string OfAll = "iedereen";

    /// <summary>The value of <see cref="WhoseField"/> that means: of the whole organisation, what is over its clock.</summary>
    public const string OfLate = "te-laat";

    /// <summary>The name of a <see cref="PathPhase"/>, to which the list is narrowed.</summary>
    public const string PhaseField = "fase";

    /// <summary>The field in which one types by what somebody is looked for.</summary>
    public const string SoughtField = "zoek";

    /// <summary>Which note is corrected.</summary>
    public const string NoteField = "notitie";

    /// <summary>True on the paper of a hand-over.</summary>
    public const string HandOverField = "doorgeven";

    /// <summary>Where one begins a path with this client, or goes on with it.</summary>
    public static string For(Guid client) => $"{New}?{ClientField}={client}";

    public static string List(PathScope scope, PathPhase? phase)
    {
        string[] narrowed =
        [
            .. scope == PathScope.Mine ? Array.Empty<string>() : [$"{WhoseField}={(scope == PathScope.All ? OfAll : OfLate)}"],
            .. phase is { } one ? [$"{PhaseField}={one}"] : Array.Empty<string>(),
        ];
        return narrowed.Length == 0 ? All : $"{All}?{string.Join('&', narrowed)}";
    }

    public static string Path(Guid id) => $"{All}/{id}";

    public static string Phase(Guid id) => $"{Path(id)}/fase";

    public static string End(Guid id) => $"{Path(id)}/afronden";

    public static string Talk(Guid id) => $"{Path(id)}/gesprek";

    public static string Note(Guid id) => $"{Path(id)}/notitie";

    public static string Correct(Guid id, Guid note) => $"{Note(id)}?{NoteField}={note}";

    public static string Colleague(Guid id) => $"{Path(id)}/collega";

    public static string HandOver(Guid id) => $"{Path(id)}/doorgeven";

    public static string TakeBack(Guid id) => $"{HandOver(id)}/terug";

    /// <summary>Where the organisation that is asked answers.</summary>
    public static string Asked(Guid handOver) => $"{All}/vraag/{handOver}";

    /// <summary>What the person agreed to, to print.</summary>
    public static string Agreement(Guid id, bool ofHandOver = false) => $"{Path(id)}/afspraken{Of(ofHandOver)}";

    public static string AgreementPdf(Guid id, bool ofHandOver = false) => $"{Path(id)}/afspraken.{Pdf}{Of(ofHandOver)}";

    public static string AgreementWithoutPdf(Guid id, bool ofHandOver) =>
        $"{Agreement(id, ofHandOver)}{(ofHandOver ? '&' : '?')}zonder-pdf=true";

    const string Pdf = "pdf";

    static string Of(bool ofHandOver) => ofHandOver ? $"?{HandOverField}=true" : "";
}

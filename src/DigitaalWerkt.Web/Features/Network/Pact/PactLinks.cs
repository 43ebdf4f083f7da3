using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>The addresses of the pact.</summary>
public static class PactLinks
{
    public const string All = SiteLinks.Pact;
    public const string Team = "/team/arbeidspact";
    public const string Kept = "/beheer/arbeidspact";
    public const string New = Kept + "/nieuw";
    public const string NewFigure = Kept + "/cijfers/nieuw";
    public const string Paper = Kept + "/op-papier";
    public const string Pdf = Kept + "/stuurgroep.pdf";

    /// <summary>The field of an address that names an entry that was not right.</summary>
    public const string CorrectsField = "verbetert";

    public static string Action(Guid id) => $"{All}/{id}";

    public static string TeamAction(Guid id) => $"{Team}/{id}";

    public static string Tell(Guid id) => $"{Team}/{id}/vooruitgang";

    public static string Correct(Guid id, Guid entry) => $"{Tell(id)}?{CorrectsField}={entry}";

    public static string Edit(Guid id) => $"{Kept}/{id}";

    public static string State(Guid id) => $"{Kept}/{id}/stand";

    public static string Figure(Guid id) => $"{Kept}/cijfers/{id}";

    /// <param name="extension">csv or xlsx.</param>
    public static string File(string extension) => $"{Kept}/acties.{extension}";

    /// <param name="extension">csv or xlsx.</param>
    public static string Entries(string extension) => $"{Kept}/vooruitgang.{extension}";
}

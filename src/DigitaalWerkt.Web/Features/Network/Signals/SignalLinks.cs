using DigitaalWerkt.Web.Features.Shared;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>The addresses of the signals.</summary>
public static class SignalLinks
{
    public const string All = SiteLinks.Signals;
    public const string Report = All + "/melden";

    /// <summary>The field of an address that names what was just reported.</summary>
    public const string ReportedField = "gemeld";

    /// <summary>The field of an address by which somebody only looks what others reported.</summary>
    public const string LookField = "kijk";

    public const string Team = "/team/signalen";
    public const string TeamReport = Team + "/nieuw";

    public const string Follow = "/beheer/signalen";

    /// <summary>The field of an address that says which signals are shown.</summary>
    public const string ShownField = "toon";

    /// <summary>Of which nobody knows what comes next.</summary>
    public const string Left = "ligt";

    /// <summary>Also those that are closed or bundled.</summary>
    public const string Every = "alle";

    /// <summary>The field of an address that names an entry that was not right.</summary>
    public const string CorrectsField = "verbetert";

    public static string Signal(int number) => $"{All}/{number}";

    public static string Paper(int number) => $"{All}/{number}/op-papier";

    public static string Pdf(int number) => $"{All}/{number}/signaal.pdf";

    public static string Reported(int number) => $"{Report}?{ReportedField}={number}";

    public static string TeamSignal(int number) => $"{Team}/{number}";

    public static string Followed(Guid id) => $"{Follow}/{id}";

    public static string Edit(Guid id) => $"{Follow}/{id}/wijzigen";

    public static string Publish(Guid id) => $"{Follow}/{id}/openbaar";

    public static string Hide(Guid id) => $"{Follow}/{id}/verbergen";

    public static string Step(Guid id, SignalAct act) => $"{Follow}/{id}/stap/{SignalSteps.WordOf(act)}";

    public static string Correct(Guid id, Guid entry) => $"{Step(id, SignalAct.Tell)}?{CorrectsField}={entry}";

    public static string File(string extension) => $"{Follow}/signalen.{extension}";
}

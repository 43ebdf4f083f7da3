using DigitaalWerkt.Web.Features.Classes.Attendance.Team;

namespace DigitaalWerkt.Web.Features.Classes.Attendance;

/// <summary>The addresses of the pages for trainers.</summary>
public static class TrainerLinks
{
    public const string All = "/team/groepslessen";

    /// <summary>The lists that are not signed off, on the same page.</summary>
    public const string ToSignOff = All + "#nog-af-te-sluiten";

    public const string SignedOff = All + "/afgesloten";

    public static string SignedOffPage(int page) => $"{SignedOff}?blad={page}";

    public static string Session(Guid id) => $"{All}/{id}";
    public static string Person(Guid id, Guid booking) => $"{Session(id)}#{Anchor(booking)}";

    /// <summary>The list, after a form for somebody at the door that may have been meant for another of the same name.</summary>
    public static string WasThere(Guid id, Guid booking) => $"{Session(id)}?al={booking}";

    public static string Note(Guid id) => $"{Session(id)}/aanwezigheid";
    public static string Correct(Guid id, Guid booking) => $"{Note(id)}/{booking}";
    public static string WalkIn(Guid id) => $"{Session(id)}/binnenlopen";

    /// <summary>The same, for who has no seat.</summary>
    /// <param name="who">Sealed: a name doesn't stand in an address.</param>
    public static string WalkInRefused(Guid id, WalkInRefusal refusal, string who) => $"{WalkIn(id)}?waarom={refusal}&wie={who}";

    public static string Group(Guid id) => $"{Session(id)}/groep";
    public static string Paper(Guid id) => $"{Session(id)}/lijst";
    public static string PaperPdf(Guid id) => $"{Session(id)}/lijst.pdf";
    public static string PaperWithoutPdf(Guid id) => $"{Paper(id)}?zonder-pdf=true";
    public static string SignOff(Guid id) => $"{Session(id)}/afsluiten";

    /// <summary>The place of somebody in the list.</summary>
    public static string Anchor(Guid booking) => $"p-{booking}";
}

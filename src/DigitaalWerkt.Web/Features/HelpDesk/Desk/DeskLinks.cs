namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>The addresses of the steward's desk.</summary>
public static class DeskLinks
{
    public const string LaneField = "baan";
    public const string SearchField = "zoek";
    public const string PageField = "blad";
    public const string AfterField = "na";

    /// <summary>True when what was to go behind an answer didn't fit.</summary>
    public const string FullField = "vol";

    /// <summary>What was just done to a question, for its page to say it.</summary>
    public const string DoneField = "gedaan";

    /// <summary>Something of which it says what happened.</summary>
    public const string Happened = "gebeurd";

    /// <summary>Something that only has to be kept.</summary>
    public const string KeptWord = "bewaard";

    public const string New = $"{HelpDeskLinks.Desk}/nieuw";

    /// <summary>Of the place on the page of a question where one answers.</summary>
    public const string AnswerPlace = "antwoord";

    /// <summary>The same where one writes for colleagues.</summary>
    public const string NotePlace = "notitie";

    public static string In(Lane lane, int page = 1) => $"{HelpDeskLinks.Desk}?{LaneField}={lane.Name}{OnPage(page)}";

    public static string Found(string sought, int page = 1) => $"{HelpDeskLinks.Desk}?{SearchField}={Uri.EscapeDataString(sought)}{OnPage(page)}";

    /// <summary>A new question that comes after this one.</summary>
    public static string After(Guid id) => $"{New}?{AfterField}={id}";

    /// <summary>The question, where it says what was just done.</summary>
    public static string Done(Guid id) => $"{HelpDeskLinks.Ticket(id)}?{DoneField}={Happened}";

    /// <summary>The same of what changes nothing for the person.</summary>
    public static string Kept(Guid id) => $"{HelpDeskLinks.Ticket(id)}?{DoneField}={KeptWord}";

    public static string Take(Guid id) => $"{HelpDeskLinks.Ticket(id)}/nemen";

    public static string Note(Guid id) => $"{HelpDeskLinks.Ticket(id)}/notitie";

    /// <summary>The question, where it says that something didn't fit behind the answer.</summary>
    public static string Full(Guid id) => $"{HelpDeskLinks.Ticket(id)}?{FullField}=true#{AnswerPlace}";

    public static string Draft(Guid id) => $"{HelpDeskLinks.Ticket(id)}/concept";

    public static string HandOver(Guid id) => $"{HelpDeskLinks.Ticket(id)}/overdragen";

    public static string Sort(Guid id) => $"{HelpDeskLinks.Ticket(id)}/indelen";

    public static string End(Guid id) => $"{HelpDeskLinks.Ticket(id)}/afronden";

    /// <summary>Where one says what the person can do now.</summary>
    public static string Learned(Guid id) => $"{HelpDeskLinks.Ticket(id)}/geleerd";

    /// <summary>Where the person says on the steward's screen how the help was.</summary>
    public static string Face(Guid id) => $"{HelpDeskLinks.Ticket(id)}/gezicht";

    public static string Reopen(Guid id) => $"{HelpDeskLinks.Ticket(id)}/heropenen";

    public static string Link(Guid id) => $"{HelpDeskLinks.Ticket(id)}/koppelen";

    public static string Unmerge(Guid id) => $"{HelpDeskLinks.Ticket(id)}/losmaken";

    static string OnPage(int page) => page == 1 ? "" : $"&{PageField}={page}";
}

using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>The fixed lists of the help desk in the words of stewards. Those of the person stand in <see cref="TicketWords"/>.</summary>
public static class StewardWords
{
    public static string StateForStaff(this Texts texts, TicketState state) => texts.Dutch("HelpDesk", $"Desk_State_{state}");

    /// <summary>The class of the badge of a state; null: a plain one.</summary>
    public static string? Mark(TicketState state) => state switch
    {
        TicketState.New => "next",
        TicketState.Solved or TicketState.Closed => "done",
        _ => null,
    };

    /// <summary>What happened, in one sentence.</summary>
    public static string Happened(this Texts texts, TicketView.Happening happened) => texts.Dutch(
        "HelpDesk", $"Desk_Event_{happened.Kind}", happened.Actor ?? texts.Dutch("HelpDesk", "Desk_Event_ThePerson"), happened.To ?? "–", happened.Other?.Code ?? "–");

    /// <summary>How the person is reached, for whoever may know it.</summary>
    public static string ReachOf(this Texts texts, TicketView view) => view.Person switch
    {
        null => texts.Dutch("HelpDesk", "Desk_Reach_Nobody"),
        { IsNamed: false } => texts.Dutch("HelpDesk", "Desk_Reach_Hidden"),
        { Person.Reach: var reach } => reach.Written ?? texts.Dutch("HelpDesk", $"Desk_Reach_{reach.Kind}"),
    };
}

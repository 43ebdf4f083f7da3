using System.Collections.Frozen;
using DigitaalWerkt.Web.Features.Classes.Planning;

namespace DigitaalWerkt.Web.Features.Classes.Shared;

/// <summary>
/// An event of the network goes the way of a class, on the same pages and in the same messages. Where the words of a class don't fit it,
/// a text with the same key and this ending says it.
/// </summary>
public static class SessionWords
{
    public const string Ending = "_Event";

    /// <summary>The keys of the texts that an event says in its own words.</summary>
    public static readonly FrozenSet<string> Own = new[]
    {
        "Book_Begun", "Book_Closed", "Book_Code_What", "Book_Ended_ClassCancelled", "Book_Ended_Over", "Book_Full", "Book_Head_Begun",
        "Book_Head_ClassCancelled", "Book_Head_Over", "Book_Here_Confirmed", "Book_Here_Offered", "Book_Here_Waiting", "Book_Keep",
        "Book_Only", "Book_Row_Other", "Find_All", "Find_Cancelled", "Find_Over", "Messages_Calendar_Title", "Messages_Call_Over",
        "Messages_Cancelled_Call", "Messages_Cancelled_Do", "Messages_Cancelled_Say", "Messages_Cancelled_Sms",
        "Messages_Confirmed_Call", "Messages_Confirmed_Say", "Messages_Confirmed_Sms", "Messages_OfferEnded_Call",
        "Messages_OfferEnded_Do", "Messages_OfferEnded_Sms", "Messages_Offered_Call", "Messages_Offered_Sms",
        "Messages_OnTheMorning_Call", "Messages_OnTheMorning_Say", "Messages_OnTheMorning_Sms", "Messages_OnTheMorning_Subject",
        "Messages_SessionCancelled_Call", "Messages_SessionCancelled_Do", "Messages_SessionCancelled_Say",
        "Messages_SessionCancelled_Sms", "Messages_SessionCancelled_Subject", "Messages_SessionChanged_Call",
        "Messages_SessionChanged_Say", "Messages_SessionChanged_Sms", "Messages_SessionChanged_Subject", "Messages_Team_Cancelled_Say",
        "Messages_Team_Cancelled_Subject", "Messages_Team_Changed_Do", "Messages_Team_Changed_Say", "Messages_Team_Changed_Subject",
        "Messages_Team_Replaced_Do", "Messages_Team_Replaced_Say", "Messages_Team_Replaced_Subject", "Messages_Team_Trainer",
        "Messages_TwoDaysBefore_Call", "Messages_TwoDaysBefore_Say", "Messages_TwoDaysBefore_Sms", "Messages_TwoDaysBefore_Subject",
        "Messages_Waiting_Call", "Messages_Waiting_Sms", "Team_Paper_Class", "Team_Paper_Name", "Team_Paper_Signed_Trainer",
        "Team_Paper_Title", "Team_Paper_Trainer", "Team_Session_Cancelled", "Team_WalkIn_Closed", "Team_WalkIn_Early", "Team_WalkIn_Full",
        "Team_WalkIn_Full_Title",
    }.ToFrozenSet();

    /// <summary>The key of what is said of a session for these people.</summary>
    public static string Of(Audience audience, string key) => audience == Audience.Network && Own.Contains(key) ? key + Ending : key;
}

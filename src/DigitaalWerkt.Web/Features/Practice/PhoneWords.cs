namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>
/// The words on the buttons of the practice phone. They are what real phones in Flanders say and what the lessons teach, so
/// they are no texts of the site: no language has a translation of them.
/// </summary>
public static class PhoneWords
{
    public const string Practise = "OEFENEN";
    public const string Home = "Start";
    public const string Mail = "Mail";
    public const string Inbox = "Inbox";
    public const string Sent = "Verzonden";
    public const string Spam = "Spam";
    public const string Back = "Terug";
    public const string Details = "Details";
    public const string Reply = "Antwoorden";
    public const string AddFile = "Bijlage toevoegen";
    public const string Send = "Versturen";
    public const string MarkSpam = "Melden als spam";
    public const string NotSpam = "Geen spam";
    public const string Undo = "Ongedaan maken";
    public const string Remove = "Verwijderen";
    public const string Name = "Naam";
    public const string Address = "E-mailadres";
    public const string Date = "Datum";
    public const string To = "Aan";
    public const string Subject = "Onderwerp";
    public const string Answer = "Je antwoord";
    public const string Files = "Bestanden";
    public const string New = "nieuw";
    public const string File = "met bijlage";

    /// <summary>The subject of an answer.</summary>
    public static string AnswerTo(string subject) => $"Re: {subject}";
}

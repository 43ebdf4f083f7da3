namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>
/// The words on the buttons of the practice phone, and beside them. <c>content/practice/buttons.yml</c> says of each button where
/// its word was seen. They are what lessons teach, so they are no texts of the site: no language has a translation of them.
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
    public const string Details = "aan mij";
    public const string Reply = "Beantwoorden";
    public const string AddFile = "Bestand bijvoegen";
    public const string Send = "Verzenden";
    public const string More = "Meer";
    public const string Compose = "Opstellen";
    public const string Forward = "Doorsturen";
    public const string Website = "Website";
    public const string NoSubject = "(geen onderwerp)";
    public const string Text = "Je tekst";
    public const string SaveFile = "Opslaan";
    public const string PageBack = "Vorig blad";
    public const string PageOn = "Volgend blad";
    public const string MarkSpam = "Spam melden";
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
    public const string Ok = "OK";
    public const string Again = "Oefen nog eens";
    public const string You = "Jij";

    /// <summary>How many appointments a day has.</summary>
    public static string Entries(int count) => count == 1 ? "1 afspraak" : $"{count} afspraken";

    /// <summary>The words of everything on the phone that can be tapped, but what apps that are data have.</summary>
    public static readonly IReadOnlyList<string> Buttons =
    [
        Home, Mail, Inbox, Sent, Spam, Back, Details, Reply, AddFile, Send, Compose, Forward, More, SaveFile,
        PageBack, PageOn, MarkSpam, NotSpam, Undo, Remove, Ok, Again,
    ];

    /// <summary>The subject of an e-mail that is sent on.</summary>
    public static string ForwardOf(string subject) => $"Fwd: {subject}";

    public static string PageOf(int number, int count) => $"Blad {number} van {count}";

    /// <summary>The subject of an answer.</summary>
    public static string AnswerTo(string subject) => $"Re: {subject}";
}

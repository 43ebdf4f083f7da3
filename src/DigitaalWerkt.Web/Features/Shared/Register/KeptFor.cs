namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>Every term after which something goes by itself. The jobs read it here, and so do the pages: it stands nowhere else.</summary>
public static class KeptFor
{
    public static readonly RetentionRule EndedPaths = new(
        "ended-paths", "forget-ended-paths", Term.Months(6), "na het einde van de begeleiding", "Begeleidingen die voorbij zijn",
        "Wie begeleid werd, de notities, wie keek en het plan gaan weg. Dat er een begeleiding was, blijft geteld.");

    public static readonly RetentionRule EndedLoans = new(
        "ended-loans", "forget-ended-loans", Term.Months(6), "na het einde van de uitlening", "Uitleningen die voorbij zijn",
        "Bij wie het toestel was, gaat weg. Dat het uitgeleend was, blijft geteld.");

    public static readonly RetentionRule SharedReferrals = new(
        "shared-referrals", "forget-ended-referrals", Term.Days(30), "na het einde van de doorverwijzing",
        "Doorverwijzingen die nog gedeeld zijn",
        "De andere organisatie ziet niet meer wie het was.");

    public static readonly RetentionRule EndedReferrals = new(
        "ended-referrals", "forget-ended-referrals", Term.Months(6), "na het einde van de doorverwijzing",
        "Doorverwijzingen die voorbij zijn",
        "Wie het was en hoe die te bereiken is, gaan weg. De doorverwijzing en wat ervan kwam, blijven geteld.");

    public static readonly RetentionRule Guests = new(
        "guests", "forget-guests", Term.Days(30), "na het evenement", "Inschrijvingen voor een evenement",
        "Wie zich inschreef, gaat weg. Hoeveel mensen kwamen, blijft geteld.");

    public static readonly RetentionRule UnconfirmedReaders = new(
        "unconfirmed-readers", "forget-news", Term.Days(7), "na de aanvraag", "Adressen die niemand bevestigde",
        "Het e-mailadres gaat weg.");

    public static readonly RetentionRule NewsDeliveries = new(
        "news-deliveries", "forget-news", Term.Days(90), "na het versturen", "Wie een nieuwsbrief kreeg",
        "Wie de nieuwsbrief kreeg, gaat weg. Hoeveel het er waren, blijft geteld.");

    public static readonly RetentionRule OpenDrift = new(
        "open-drift", "remove-drift-reports", Term.Days(183), "na de melding", "Meldingen over een scherm, niet nagekeken",
        "De melding en de foto's gaan weg.");

    public static readonly RetentionRule CheckedDrift = new(
        "checked-drift", "remove-drift-reports", Term.Days(30), "na het nakijken", "Meldingen over een scherm, nagekeken",
        "De melding en de foto's gaan weg.");

    public static readonly RetentionRule EndedCards = new(
        "ended-cards", "remove-ended-cards", Term.Days(30), "na het stoppen", "Kaarten die iemand niet meer toont",
        "Welke kaart bij wie hoorde, gaat weg.");

    public static readonly RetentionRule CardNumbers = new(
        "card-numbers", "remove-ended-cards", Term.AsTheRowSays, "Tot het nummer voorbij is, na een kwartier",
        "Nummers om een kaart te tonen",
        "Het nummer gaat weg.");

    public static readonly RetentionRule WalkInNames = new(
        "walk-in-names", "end-walk-ins", Term.AsTheRowSays, "Tot de nacht na het bezoek", "Namen in de wachtrij van een vorige dag",
        "De voornaam gaat weg. Het bezoek blijft geteld.");

    public static readonly RetentionRule FiledMail = new(
        "filed-mail", "file-incoming-mail", Term.Days(30), "na het binnenkomen", "E-mails die bij een vraag staan of opzij gezet zijn",
        "De e-mail zelf gaat weg. Wat bij een vraag hoort, blijft bij de vraag.");

    public static readonly RetentionRule UnusedFiles = new(
        "unused-files", "remove-unused-files", Term.Hours(1), "na het bewaren", "Bestanden die bij niets meer horen",
        "Het bestand gaat weg.");

    public static readonly RetentionRule UnusedPeople = new(
        "unused-people", "remove-unused-people", Term.Days(1), "na het begin, als er niets meer over die persoon is",
        "Mensen over wie niets meer bewaard is", "De voornaam en hoe iemand te bereiken is, gaan weg.");

    public static readonly RetentionRule EndedOperations = new(
        "ended-operations", "end-operation-records", Term.AsTheRowSays, "Tot de laatste bewaardag van het project",
        "Registraties van een project waarvan de bewaartermijn voorbij is",
        "De antwoorden en wie meedeed, gaan weg. Hoeveel het er waren, blijft geteld.");

    /// <summary>As they stand on the page.</summary>
    public static readonly IReadOnlyList<RetentionRule> All =
    [
        EndedPaths, EndedLoans, SharedReferrals, EndedReferrals, EndedOperations, Guests, UnconfirmedReaders, NewsDeliveries, EndedCards,
        CardNumbers, WalkInNames, FiledMail, OpenDrift, CheckedDrift, UnusedFiles, UnusedPeople,
    ];
}

using static DigitaalWerkt.Web.Features.Shared.Register.PersonalData;

namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>The newsletter, signals, screens that changed, and people whom pages name.</summary>
static class ActivitiesOfTheNetwork
{
    public static readonly IReadOnlyList<ProcessingActivity> All = [News, Signals, Drift, Named];

    static ProcessingActivity News => new(
        "News", "De nieuwsbrief", "De nieuwsbrief sturen naar wie hem vroeg", LegalGround.Consent,
        "Niemand leest de lijst. Een bericht gaat vanzelf weg.",
        [
            Until(KeptFor.UnconfirmedReaders, "news_subscription", "asked_at email", "Het e-mailadres, zolang niemand het bevestigde"),
            new("news_subscription", "id confirmed_at bounced_at bounces",
                "Dat het adres bevestigd is, en of berichten aankomen", DataEnd.Used),
            Until(KeptFor.NewsDeliveries, "news_delivery", "id issue_id subscription_id outcome", "Wie welke nieuwsbrief kreeg"),
        ],
        PublicEnd.Left);

    static ProcessingActivity Signals => new(
        "Signal", "Signalen", "Tonen wat niet goed loopt, en er iets aan doen", LegalGround.PublicTask,
        "Medewerkers van alle partners. Op de site staat alleen een tekst waarin niemand te herkennen is.",
        [
            new("signal", "id what story place since would_help to_whom people sources answer public_text reported_on",
                "Wat iemand meldde, in eigen woorden. De naam wordt niet gevraagd", DataEnd.Kept),
            new("signal_entry", "id signal_id text", "Wat er met een signaal gebeurde", DataEnd.Kept),
        ],
        PublicEnd.Nameless);

    static ProcessingActivity Drift => new(
        "Drift", "Meldingen over een scherm dat anders is", "Lessen juist houden", LegalGround.PublicTask, "Wie lessen nakijkt.",
        [
            Until(KeptFor.OpenDrift, "drift_report", "id visitor_hash module step at",
                "Bij welke stap, en een code waarmee één toestel één keer telt"),
            Until(KeptFor.CheckedDrift, "drift_report", "checked_at", "Wanneer de melding nagekeken is"),
            Until(KeptFor.OpenDrift, "drift_photo", "id report_id hash scan at", "Foto's van een scherm"),
        ]);

    static ProcessingActivity Named => new(
        "Named", "Mensen die op pagina's van het netwerk staan", "Weten wie wat doet en wie men kan bellen", LegalGround.PublicTask,
        "Iedereen, als het op een pagina van de site staat; anders medewerkers.",
        [
            new("contact", "id name phone address purpose organisation_id", "Wie men kan bellen of mailen op de hulppagina", DataEnd.Kept),
            new("partner", "contact checked_by", "Wie men bij een partner bereikt, en wie de gegevens nakeek", DataEnd.Kept),
            new("initiative", "checked_by", "Wie een bladzijde van de wegwijzer nakeek", DataEnd.Kept),
            new("partner_person", "member_id said_at", "Dat een medewerker zei dat de naam bij de partner mag staan", DataEnd.Kept),
            new("news_block", "sender", "Wie een stuk van de nieuwsbrief instuurde", DataEnd.Kept),
        ]);
}

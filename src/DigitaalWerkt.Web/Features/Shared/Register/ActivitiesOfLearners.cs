using static DigitaalWerkt.Web.Features.Shared.Register.PersonalData;

namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>Cards, lessons, people and group classes.</summary>
static class ActivitiesOfLearners
{
    public static readonly IReadOnlyList<ProcessingActivity> All = [Cards, People, Classes, Events];

    static ProcessingActivity Cards => new(
        "Card", "Leren met een kaart", "Verdergaan waar iemand stopte, ook op een ander toestel", LegalGround.PublicTask,
        "De persoon zelf. Medewerkers zien de naam op de kaart, niet de lessen, tenzij de persoon de kaart toont.",
        [
            new("learner", "id name help_language created_on last_used_on organisation_id",
                "De gekozen naam, de hulptaal, wanneer de kaart gebruikt werd en wie ze gaf", DataEnd.Erased),
            new("learner_card",
                "id batch_id batch_position batch_content learner_id secret_hash pictures_proof "
                + "made_at replaced_at paused_until wrong_tries",
                "De kaart: een onleesbare vorm van de code en de prenten, en foute pogingen", DataEnd.Erased),
            new("progress_entry", "learner_id module step kind at", "Welke stappen van lessen iemand deed, en wanneer", DataEnd.Erased),
            new("word_entry", "learner_id word act at", "Woorden die iemand leerde", DataEnd.Erased),
            new("check_entry", "learner_id version at outcomes", "Wat iemand deed in de doe-check, en wanneer", DataEnd.Erased),
            new("phone_record", "learner_id state", "De oefentelefoon, met wat iemand daar schreef", DataEnd.Erased),
            new("certificate", "id learner_id name kind lessons issued_on code_hash nonce",
                "Bewijzen, met de naam die erop staat", DataEnd.Erased),
        ],
        PublicEnd.Erased);

    static ProcessingActivity People => new(
        "Person", "Wie iemand is en hoe die te bereiken is", "Iemand herkennen en iets kunnen melden", LegalGround.PublicTask,
        "De eigen organisatie. Wie helpt of lesgeeft, ziet de voornaam.",
        [
            Until(KeptFor.UnusedPeople, "person",
                "id first_name email phone reach_kind person_key help_language created_at "
                + "last_seen_at organisation_id learner_id staff_member_id",
                "De voornaam, één manier om iemand te bereiken, de hulptaal en de organisatie"),
            Until(KeptFor.EndedCards, "person_card", "id person_id learner_id purpose since ended_at request_id request_content",
                "Welke kaart iemand toont, waarvoor en sinds wanneer"),
            Until(KeptFor.CardNumbers, "person_card_number", "person_id purpose number_hash expires_at",
                "Het nummer waarmee iemand een kaart toont, onleesbaar bewaard"),
        ]);

    static ProcessingActivity Classes => new(
        "Class", "Groepslessen", "Een plaats geven, melden wat verandert, en tellen hoeveel mensen er waren", LegalGround.PublicTask,
        "De lesgever ziet de voornaam. De eigen organisatie ziet alles van haar cliënten.",
        [
            new("booking",
                "id person_id person_key learner_id organisation_id session_id block_id code created_at ended_at "
                + "state origin waiting_since offered_until "
                + "moved_from moves is_accompanied has_mandate shares_progress request_key request_content",
                "Wie waar inschreef, hoe en wanneer, en of die persoon zijn lessen toont", DataEnd.Erased),
            new("attendance_entry", "id booking_id kind minutes noted_at recorded_at",
                "Of iemand er was en hoe lang. Na wissen blijft dit, zonder naam", DataEnd.Counted),
        ],
        PublicEnd.Erased);

    static ProcessingActivity Events => new(
        "Event", "Evenementen van het netwerk", "Een plaats geven en tellen hoeveel mensen kwamen", LegalGround.Consent,
        "Wie het evenement leidt, en de coördinatoren van de partners.",
        [
            Until(KeptFor.Guests, "booking", "person_id comes_from", "Wie zich inschreef, en waar die werkt als die dat zei"),
        ],
        PublicEnd.After(KeptFor.Guests));
}

using static DigitaalWerkt.Web.Features.Shared.Register.PersonalData;

namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>Paths, loans, referrals, looking in an emergency, and what is asked for whoever pays.</summary>
static class ActivitiesOfGuidance
{
    public static readonly IReadOnlyList<ProcessingActivity> All = [Paths, Loans, Referrals, Emergencies, Records];

    static ProcessingActivity Paths => new(
        "Path", "Begeleiding en plan", "Iemand die ja zei stap voor stap begeleiden", LegalGround.Consent,
        "De organisatie die begeleidt. De persoon ziet het plan met de kaart, en wie keek.",
        [
            Until(KeptFor.EndedPaths, "guidance_path",
                "id person_id organisation_id phase phase_since began_at ended_at end next_talk_on "
                + "consent_at consent_language consent_said consent_way "
                + "request_id request_content",
                "Wie begeleid wordt, hoe ver, en het akkoord zoals het gezegd werd"),
            Until(KeptFor.EndedPaths, "path_note", "id path_id text corrects_id at request_id request_content",
                "Notities van de begeleider"),
            Until(KeptFor.EndedPaths, "path_look", "path_id day", "Op welke dag er in de begeleiding gekeken is"),
            Until(KeptFor.EndedPaths, "path_hand_over", "question", "De vraag waarmee iemand doorgegeven werd"),
            new("path_hand_over",
                "id path_id new_path_id to_organisation_id state refusal asked_at answered_at "
                + "consent_at consent_language consent_said consent_way "
                + "request_id request_content",
                "Dat een begeleiding doorgegeven werd, en het akkoord", DataEnd.Counted),
            new("path_event", "id path_id kind phase end day at other_id", "Stappen van een begeleiding, zonder naam", DataEnd.Counted),
            Until(KeptFor.EndedPaths, "plan_step",
                "id person_id what when by due_on done_at changed_at is_changed_by_staff "
                + "reminds task_id task_kind request_id request_content",
                "De stappen van het plan, in de woorden van de persoon"),
        ],
        PublicEnd.After(KeptFor.EndedPaths));

    static ProcessingActivity Loans => new(
        "Loan", "Toestellen die uitgeleend zijn", "Weten waar een toestel is", LegalGround.PublicTask, "De organisatie van het toestel.",
        [
            Until(KeptFor.EndedLoans, "device_loan",
                "id person_id device_id lent_at due_on ended_at end remark next_step times_extended "
                + "agreement consent_at consent_language consent_said "
                + "request_id request_content",
                "Wie welk toestel heeft, tot wanneer, hoe het terugkwam, en het akkoord"),
            Until(KeptFor.EndedLoans, "device", "defect", "Hoe een toestel stuk ging, als dat bij het einde gezegd werd"),
        ],
        PublicEnd.After(KeptFor.EndedLoans));

    static ProcessingActivity Referrals => new(
        "Refer", "Doorverwijzingen", "Hulp vragen bij een andere organisatie, met akkoord van de persoon", LegalGround.Consent,
        "De organisatie die verwijst, en de andere: wie het is, na het akkoord; hoe die te bereiken is, nadat die organisatie ja zei.",
        [
            Until(KeptFor.SharedReferrals, "referral", "is_shared shares link_hash link_nonce",
                "Wat de andere organisatie mag zien, en de link daarvoor"),
            Until(KeptFor.EndedReferrals, "referral",
                "id person_id email sentence themes consent_text consent_way consent_language "
                + "from_organisation_id to_organisation_id initiative_id state "
                + "since sent_at due_at expires_at ended_at outcome better decline_reason moment_at "
                + "moment_id moment_kind moment_what is_accompanied "
                + "request_id request_content",
                "Wie doorverwezen werd, waarvoor, het akkoord, en wat ervan kwam"),
            new("referral_entry", "id referral_id state hand at", "Stappen van een doorverwijzing, zonder naam", DataEnd.Counted),
        ],
        PublicEnd.After(KeptFor.EndedReferrals));

    static ProcessingActivity Emergencies => new(
        "Emergency", "Zoeken bij nood", "De begeleider vinden als er iets ernstigs is, en nakijken wie zocht",
        LegalGround.LegitimateInterest, "De persoon, de eigen organisatie en wie keek.",
        [
            new("emergency_look", "id person_id sentence reason number day at until organisation_id request_id request_content",
                "Dat er gezocht werd, wanneer en waarom. De persoon en de zin gaan weg met de persoon", DataEnd.Erased),
        ],
        PublicEnd.Erased);

    static ProcessingActivity Records => new(
        "Record", "Vragen voor wie het project betaalt", "Tonen wie bereikt werd, zonder namen", LegalGround.LegalDuty,
        "Wie de vragen stelt, ziet dat ze gesteld zijn. Antwoorden worden niet bij een naam getoond.",
        [
            Until(KeptFor.EndedOperations, "participant_key", "record_id operation_id person_id",
                "Welke registratie bij welke persoon hoort"),
            Until(KeptFor.EndedOperations, "record_answer", "record_id question moment answer sealed_answer",
                "De antwoorden. Gevoelige antwoorden zijn onleesbaar bewaard"),
            new("entry_record", "id operation_id organisation_id indicator_set entered_on left_on",
                "Dat iemand meedeed, zonder naam", DataEnd.Counted),
            new("frozen_report", "data", "De rijen achter een vastgelegd rapport, zonder naam en met een code van dat rapport alleen", DataEnd.Counted),
            new("record_asking", "record_id moment way asked_at request_id request_content",
                "Dat en hoe de vragen gesteld werden", DataEnd.Counted),
        ],
        PublicEnd.Operation);
}

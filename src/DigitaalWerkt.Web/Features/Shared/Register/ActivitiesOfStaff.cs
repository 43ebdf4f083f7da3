namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>Accounts of staff, what they did, and what guards the site.</summary>
static class ActivitiesOfStaff
{
    public static readonly IReadOnlyList<ProcessingActivity> All = [Accounts, Acts, Guard];

    static ProcessingActivity Accounts => new(
        "Staff", "Accounts van medewerkers", "Alleen wie het mag, werkt met gegevens van mensen", LegalGround.PublicTask,
        "De coördinatoren van de eigen organisatie, en de medewerker zelf.",
        [
            new("staff_member",
                "id name email normalized_email user_name normalized_user_name email_confirmed organisation_id roles disabled_at",
                "Naam, e-mailadres, organisatie en rol", DataEnd.Account),
            new("staff_member",
                "password_hash authenticator_key security_stamp concurrency_stamp last_code_step lockout_enabled "
                + "lockout_end access_failed_count "
                + "two_factor_enabled wrong_codes wrong_codes_on",
                "Het wachtwoord en de tweede stap, onleesbaar bewaard, en foute pogingen", DataEnd.Account),
            new("staff_passkey", "credential_id user_id data", "Toegangssleutels", DataEnd.Account),
            new("recovery_code", "id staff_member_id hash salt", "Noodcodes, onleesbaar bewaard", DataEnd.Used),
            new("staff_session", "id staff_member_id created_at last_seen_at expires_at key_hash method stamp",
                "Waar iemand aangemeld is", DataEnd.Used),
            new("invitation", "id name email roles organisation_id staff_member_id token_hash created_at expires_at used_at withdrawn_at",
                "Wie uitgenodigd is, en of dat gebruikt werd", DataEnd.Account),
            new("network_proposal", "id staff_member_id proposed_by_id confirmed_by_id proposed_at expires_at ended_at",
                "Wie voorgesteld is als coördinator van het netwerk", DataEnd.Account),
            new("staff_step", "staff_member_id module step at", "Welke stappen van de vorming een medewerker deed", DataEnd.Account),
            new("booking", "staff_member_id", "Welke medewerker zich inschreef voor een vorming", DataEnd.Account),
        ]);

    static ProcessingActivity Acts => new(
        "Act", "Wat medewerkers deden", "Nakijken of alles eerlijk gebeurt, en weten wie men iets vraagt", LegalGround.PublicTask,
        "Medewerkers van de eigen organisatie; het logboek alleen coördinatoren.",
        [
            new("audit_entry", "id actor_id about_id other_id act from to at organisation_id",
                "Het logboek: wie wat veranderde", DataEnd.Kept),
            By("appointment", "steward_id made_by", "Wie de afspraak maakte en wie helpt"),
            By("attendance_entry", "recorded_by", "Wie noteerde of iemand er was"),
            By("booking", "made_by", "Wie inschreef voor een cliënt"),
            By("calendar_feed", "trainer_id made_by created_at revoked_at", "Wiens agenda, en wie de link maakte"),
            By("class_session", "trainer_id signed_off_by signed_off_at", "Wie de les geeft en de lijst afsloot"),
            By("desk_hours", "steward_id", "Wiens uren aan het loket"),
            By("device_loan", "lent_by", "Wie het toestel uitleende"),
            By("drift_report", "checked_by", "Wie de melding nakeek"),
            By("emergency_look", "staff_member_id", "Wie zocht bij nood"),
            By("emergency_read", "look_id staff_member_id at", "Wie las dat er gezocht is, en wanneer"),
            By("guidance_path", "counsellor_id", "De begeleider"),
            By("frozen_report", "frozen_by frozen_at", "Wie een rapport vastlegde, en wanneer"),
            By("incoming_mail", "handled_by", "Wie de e-mail behandelde"),
            By("news_submission", "member_id", "Wie een stuk instuurde"),
            By("occupation", "subject_kind subject_id resource_kind resource_id during", "Wanneer een medewerker bezet is, en waarmee"),
            By("outbox_message", "called_by", "Wie belde"),
            By("outreach_contact", "noted_by_id noted_at", "Wie een gesprek op straat noteerde, en wanneer"),
            By("pact_entry", "member_id at", "Wie iets meldde over een actie, en wanneer"),
            By("path_event", "staff_member_id", "Wie een stap in de begeleiding zette"),
            By("path_hand_over", "asked_by_id answered_by_id", "Wie een begeleiding doorgaf en aannam"),
            By("path_look", "staff_member_id", "Wie in de begeleiding keek"),
            By("path_note", "staff_member_id", "Wie de notitie schreef"),
            By("plan_step", "changed_by_id", "Welke medewerker het plan veranderde"),
            By("record_asking", "asked_by", "Wie de vragen stelde"),
            By("referral", "sent_by", "Wie doorverwees"),
            By("referral_entry", "staff_member_id", "Wie een stap in de doorverwijzing zette"),
            By("seat_block", "made_by", "Wie plaatsen vasthield"),
            By("signal", "owner_id", "Wie een signaal opvolgt"),
            By("signal_entry", "member_id at", "Wie iets over een signaal schreef, en wanneer"),
            By("signal_support", "member_id at", "Wie een signaal steunt, en sinds wanneer"),
            By("slot_proposal", "steward_id", "Wie uren voorstelde"),
            By("ticket", "steward_id made_by", "Wie de vraag noteerde en wie helpt"),
            By("ticket_draft", "staff_member_id", "Wie een antwoord schrijft"),
            By("ticket_event", "actor_id to_id", "Wie iets met de vraag deed, en wie ze kreeg"),
            By("ticket_file", "staff_member_id", "Wie het bestand toevoegde"),
            By("ticket_look", "ticket_id staff_member_id at", "Wie de vraag open heeft"),
            By("ticket_message", "staff_member_id", "Wie antwoordde"),
            By("ticket_note", "staff_member_id", "Wie de notitie schreef"),
            By("walk_in_screen", "made_by", "Wie de link van het scherm maakte"),
            By("walk_in_visit", "steward_id given_by", "Wie het nummer gaf en wie hielp"),
        ]);

    static ProcessingActivity Guard => new(
        "Guard", "Bescherming van de site", "Misbruik tegenhouden", LegalGround.LegitimateInterest, "Niemand: alleen het programma.",
        [
            new("throttle_count", "key until", "Hoe vaak iets van één adres kwam. Het adres is onleesbaar bewaard", DataEnd.Used),
        ]);

    static PersonalData By(string table, string columns, string what) => new(table, columns, what, DataEnd.Account);
}

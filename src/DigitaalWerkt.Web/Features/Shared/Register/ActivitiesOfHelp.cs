using static DigitaalWerkt.Web.Features.Shared.Register.PersonalData;

namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>Questions, appointments, desks and messages.</summary>
static class ActivitiesOfHelp
{
    public static readonly IReadOnlyList<ProcessingActivity> All = [Questions, Desks, Messages];

    static ProcessingActivity Questions => new(
        "Question", "Vragen aan de ICT-Steward", "Antwoorden en leren waar mensen vastlopen", LegalGround.PublicTask,
        "De ICT-Stewards. De begeleider ziet hoe ver de vraag staat, niet wat erin staat.",
        [
            new("ticket",
                "id code person_id learner_id location_id topic device module step phone origin face "
                + "state result minutes created_at changed_at "
                + "first_answered_at answer_due_at waits_since reminded_at solved_at ended_at "
                + "follows_id merged_into_id request_key request_content",
                "De vraag: van wie, waarover, waar in welke les, de oefentelefoon van dat moment, en hoe ver ze staat", DataEnd.Erased),
            new("ticket_message", "id ticket_id text words at", "Wat de persoon en de ICT-Steward schreven", DataEnd.Erased),
            new("ticket_note", "id ticket_id text at", "Notities van ICT-Stewards", DataEnd.Erased),
            new("ticket_draft", "ticket_id text is_note at", "Een antwoord dat nog niet verstuurd is", DataEnd.Used),
            new("ticket_event", "id ticket_id kind at reason other_ticket_id", "Wat er met de vraag gebeurde", DataEnd.Counted),
            new("ticket_file", "id ticket_id hash kind scan size at", "Welke foto's en bestanden bij de vraag horen", DataEnd.Erased),
            Until(KeptFor.UnusedFiles, "stored_file", "id content kept_at", "De foto's en bestanden zelf, zodra niets ze meer noemt"),
            Until(KeptFor.FiledMail, "incoming_mail", "id sender recipient subject raw hash received_at fate ticket_id",
                "E-mails die binnenkwamen, met hun afzender"),
            new("slot_proposal", "id ticket_id starts created_at request_key request_content",
                "Uren die voorgesteld werden", DataEnd.Erased),
            new("appointment",
                "id person_id learner_id ticket_id starts_at ends_at state is_called_off created_at changed_at request_key request_content",
                "Met wie er wanneer een afspraak is", DataEnd.Erased),
        ],
        PublicEnd.Erased);

    static ProcessingActivity Desks => new(
        "WalkIn", "Binnenlopen aan een loket", "Mensen op hun beurt helpen", LegalGround.PublicTask, "Wie aan het loket werkt.",
        [
            Until(KeptFor.WalkInNames, "walk_in_visit",
                "id first_name number day location_id ticket_id state taken_at called_at started_at ended_at",
                "De voornaam als die gezegd werd, en het nummer van die dag"),
        ]);

    static ProcessingActivity Messages => new(
        "Message", "Berichten", "Melden wat iemand moet weten, en nakijken of het aankwam", LegalGround.PublicTask, "De eigen organisatie.",
        [
            new("outbox_message",
                "id key subject person_id reader_id recipient copy answer occurrence created_at due_at done_at sending_at",
                "Aan wie wat gemeld werd en wanneer. Het adres is onleesbaar bewaard", DataEnd.Erased),
        ]);
}

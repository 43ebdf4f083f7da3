using DigitaalWerkt.Web.Features.Emergency;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Guidance.Plan;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Features.People.Cards;

namespace DigitaalWerkt.EndToEnd;

/// <summary>Every page of the site, and who opens it.</summary>
static class Places
{
    static readonly string[] PhoneScreens =
        ["inbox", "e-mail.bakkerij-gesprek", "details.bakkerij-gesprek", "antwoord.zorghuis-cv", "bestanden.zorghuis-cv", "verzonden", "spam", "start",
         "app.vacatures.zoeken", "app.vacatures.lijst", "app.vacatures.filter", "app.vacatures.bewaard"];

    public static readonly IReadOnlyList<Place> All =
    [
        new("", Who.Visitor, _ => ["/"]),
        new("", Who.CardHolder, _ => ["/"]),
        new("lessen", Who.Visitor, _ => ["/lessen", "/lessen?zoek=gsm", "/lessen?zoek=werkbon"]),
        new("begin", Who.Visitor, _ => ["/begin", "/begin?e-mail=nee", "/begin?e-mail=nee&wil=vdab", "/begin?e-mail=nee&wil=vdab&tijd=5"]),
        new("lessen/voor-een-vacature", Who.Visitor, _ => ["/lessen/voor-een-vacature"]),
        new("lessen/voor-een-vacature/tekst", Who.Visitor, _ => ["/lessen/voor-een-vacature/tekst"]),
        new("lessen/voor-een-vacature/tekst", Who.Visitor, _ => ["/lessen/voor-een-vacature/tekst"], phone => phone.TapAsync("Toon mijn lessen")),
        new("lessen/voor-een-vacature/kiezen", Who.Visitor, _ => ["/lessen/voor-een-vacature/kiezen?vraagt=video"]),
        new("lessen/voor-een-vacature/lijst", Who.Visitor, _ =>
            ["/lessen/voor-een-vacature/lijst", "/lessen/voor-een-vacature/lijst?vraagt=e-mail&vraagt=cv&vraagt=geld"]),
        new("doe-check", Who.Visitor, _ => ["/doe-check"]),
        new("doe-check/{number:int}", Who.Visitor, _ => ["/doe-check"], phone => phone.TapAsync("Begin")),
        new("doe-check/klaar", Who.Visitor, _ => ["/doe-check"], EndDoeCheckAsync),
        new("doe-check/in-woorden", Who.Visitor, _ => ["/doe-check"], async phone =>
        {
            await EndDoeCheckAsync(phone);
            await phone.TapAsync("Toon het aan je begeleider");
        }),
        new("lessen", Who.CardHolder, _ => ["/lessen"]),
        new("lessen/{slug}", Who.Visitor, town => town.Lessons.Select(lesson => $"/lessen/{lesson.Slug}")),
        new("lessen/{slug}", Who.CardHolder, _ => ["/lessen/e-mail-openen"]),
        new("lessen/{slug}/{step}", Who.Visitor, town =>
            [.. town.Lessons.SelectMany(lesson => lesson.Steps.Select(step => $"/lessen/{lesson.Slug}/{step.Id}")), "/lessen/e-mail-openen/zo?antwoord=2", "/lessen/e-mail-openen/zo?antwoord=1"]),
        new("lessen/{slug}/{step}/hulp", Who.Visitor, _ => ["/lessen/e-mail-openen/alleen/hulp", "/lessen/e-mail-openen/waarom/hulp"]),
        new("lessen/{slug}/{step}/anders", Who.Visitor, town => [town.Drift, town.DriftSaid]),
        new("lessen/{slug}/{step}/anders/foto", Who.Visitor, town => [town.DriftPhoto]),
        new("lessen/{slug}/{step}/anders/foto", Who.Visitor, town => [town.DriftPhoto], phone => phone.TapAsync("Stuur de foto")),
        new("lessen/{slug}/nog-eens", Who.CardHolder, _ => ["/lessen/e-mail-openen/nog-eens", "/lessen/e-mail-openen/nog-eens?scherm=e-mail.poets-gesprek"]),
        new("lessen/{slug}/klaar", Who.Visitor, _ => ["/lessen/e-mail-openen/klaar"]),
        new("lessen/{slug}/op-papier", Who.Visitor, town => town.Lessons.Select(lesson => $"/lessen/{lesson.Slug}/op-papier")),
        new("vorming", Who.Visitor, _ => ["/vorming"]),
        new("vorming", Who.Counsellor, _ => ["/vorming"]),
        new("vorming/{slug}", Who.Visitor, town => town.LessonsForCounsellors.Select(lesson => $"/vorming/{lesson.Slug}")),
        new("vorming/{slug}", Who.Counsellor, _ => ["/vorming/klare-taal"]),
        new("vorming/{slug}/{step}", Who.Visitor, town =>
            [.. town.LessonsForCounsellors.SelectMany(lesson => lesson.Steps.Select(step => $"/vorming/{lesson.Slug}/{step.Id}")),
                "/vorming/signalen-herkennen/rosa?antwoord=1", "/vorming/signalen-herkennen/rosa?antwoord=3"]),
        new("vorming/{slug}/{step}", Who.Counsellor, _ => ["/vorming/klare-taal/schrijf"]),
        new("vorming/{slug}/klaar", Who.Visitor, _ => ["/vorming/signalen-herkennen/klaar"]),
        new("vorming/{slug}/klaar", Who.Trainer, _ => ["/vorming/signalen-herkennen/klaar"]),
        new("vorming/{slug}/op-papier", Who.Visitor, town => town.LessonsForCounsellors.Select(lesson => $"/vorming/{lesson.Slug}/op-papier")),
        new("lessen/{slug}/affiche", Who.Visitor, _ => ["/lessen/e-mail-openen/affiche"]),
        new("lessen/groep/{slug}/kaart", Who.Visitor, _ => ["/lessen/groep/solliciteren/kaart"]),
        new("vorming/affiches", Who.Visitor, _ => ["/vorming/affiches"]),
        new("vorming/{slug}/leidraad", Who.Visitor, town => town.LessonsForCounsellors.Select(lesson => $"/vorming/{lesson.Slug}/leidraad")),
        new("oefentelefoon", Who.Visitor, _ => PhoneScreens.Select(screen => $"/oefentelefoon?scherm={screen}")),
        new("oefentelefoon", Who.CardHolder, _ => ["/oefentelefoon?scherm=antwoord.zorghuis-cv"], phone => phone.TapAsync("Verzenden")),
        new("groepslessen", Who.Visitor, _ => ["/groepslessen", "/groepslessen?postcode=1000&wijk=rabot", "/groepslessen?plaats=vrij"]),
        new("groepslessen/{id:guid}", Who.Visitor, town => [$"/groepslessen/{town.OpenClass}", $"/groepslessen/{town.FullClass}"]),
        new("groepslessen/{id:guid}/inschrijven", Who.Visitor, town => [$"/groepslessen/{town.OpenClass}/inschrijven", $"/groepslessen/{town.FullClass}/inschrijven"]),
        new("groepslessen/{id:guid}/inschrijven", Who.CardHolder, town => [$"/groepslessen/{town.OpenClass}/inschrijven"]),
        new("groepslessen/{id:guid}/inschrijven", Who.Visitor, town => [$"/groepslessen/{town.OpenClass}/inschrijven"], phone => phone.TapAsync("Schrijf mij in")),
        new("netwerk/agenda", Who.Visitor, _ => ["/netwerk/agenda"]),
        new("netwerk/agenda/{id:guid}", Who.Visitor, town => [$"/netwerk/agenda/{town.OpenEvent}", $"/netwerk/agenda/{town.FullEvent}"]),
        new("netwerk/agenda/{id:guid}/inschrijven", Who.Visitor, town => [$"/netwerk/agenda/{town.OpenEvent}/inschrijven", $"/netwerk/agenda/{town.FullEvent}/inschrijven"]),
        new("netwerk/agenda/{id:guid}/inschrijven", Who.Visitor, town => [$"/netwerk/agenda/{town.OpenEvent}/inschrijven"], phone => phone.TapAsync("Schrijf mij in")),
        new("netwerk/agenda/{id:guid}/inschrijven/verstuurd", Who.Visitor, town => [$"/netwerk/agenda/{town.OpenEvent}/inschrijven/verstuurd"]),
        new("groepslessen/{id:guid}/inschrijven/verstuurd", Who.Visitor, town => [$"/groepslessen/{town.OpenClass}/inschrijven/verstuurd?langs=Sms"]),
        new("inschrijving/{token}", Who.Visitor, town => [town.Confirmed, town.Waiting, town.Offered, town.RegisteredGuest, "/inschrijving/deze-link-kennen-we-niet"]),
        new("inschrijving/{token}/annuleren", Who.Visitor, town => [$"{town.Confirmed}/annuleren", $"{town.Waiting}/annuleren"]),
        new("inschrijving/{token}/verplaatsen", Who.Visitor, town => [$"{town.Confirmed}/verplaatsen"]),
        new("inschrijving/{token}/aanbod", Who.Visitor, town => [$"{town.Offered}/aanbod"]),
        new("inschrijving/{token}/briefje", Who.Visitor, town => [$"{town.Confirmed}/briefje"]),
        new("hulp", Who.Visitor, _ => ["/hulp?van=/lessen"]),
        new("hulp/vraag", Who.Visitor, _ => ["/hulp/vraag", "/hulp/vraag?over=SignIn", "/hulp/vraag?les=e-mail-openen&stap=alleen&scherm=inbox"]),
        new("hulp/vraag", Who.Trainer, _ => ["/hulp/vraag?over=SignIn"], async phone =>
        {
            await phone.Page.GetByLabel("Zeg het in je eigen woorden").FillAsync("Mijn wachtwoord is Hond1234");
            await phone.TapAsync("Verder");
        }),
        new("hulp/vraag", Who.Visitor, _ => ["/hulp/vraag?over=SignIn"], async phone =>
        {
            await phone.Page.GetByLabel("Zeg het in je eigen woorden").FillAsync("Ik ben mijn wachtwoord vergeten.");
            await phone.TapAsync("Verder");
        }),
        new("hulp/vraag", Who.CardHolder, _ => ["/hulp/vraag?over=Other"], async phone =>
        {
            await phone.Page.GetByLabel("Zeg het in je eigen woorden").FillAsync("Xyz.");
            await phone.TapAsync("Verder");
            await phone.TapAsync("Verstuur mijn vraag");
        }),
        new("hulp/afspraak", Who.Visitor, town =>
            ["/hulp/afspraak", AppointmentLinks.Days("/hulp/afspraak", town.Desk.Location), AppointmentLinks.Hours("/hulp/afspraak", town.Desk.Location, town.DeskDay)]),
        new("hulp/afspraak/verstuurd", Who.Visitor, _ => ["/hulp/afspraak/verstuurd?langs=Sms", "/hulp/afspraak/verstuurd?langs=Counsellor"]),
        new("afspraak/{token}", Who.Visitor, town => [town.AppointmentLink, $"{town.AppointmentLink}?net=Made", "/afspraak/deze-link-kennen-we-niet"]),
        new("afspraak/{token}/annuleren", Who.Visitor, town => [$"{town.AppointmentLink}/annuleren"]),
        new("afspraak/{token}/verplaatsen", Who.Visitor, town => [$"{town.AppointmentLink}/verplaatsen"]),
        new("afspraak/{token}/briefje", Who.Visitor, town => [$"{town.AppointmentLink}/briefje"]),
        new("afspraak-kiezen/{token}", Who.Visitor, town => [town.ChoiceLink]),
        new("inloop/{token}", Who.Visitor, town => [town.HallScreen]),
        new("hulp/volgen", Who.Visitor, _ => ["/hulp/volgen"]),
        new("hulp/volgen", Who.Visitor, _ => ["/hulp/volgen"], phone => phone.TapAsync("Toon mijn vraag")),
        new("vraag/{token}", Who.Visitor, town => [town.Question, $"{town.Question}?net=Asked", "/vraag/deze-link-kennen-we-niet"]),
        new("vraag/{token}/antwoord", Who.Visitor, town => [$"{town.Question}/antwoord"]),
        new("vraag/{token}/antwoord", Who.Visitor, town => [town.Question], phone => phone.TapAsync("Verstuur")),
        new("vraag/{token}/bestand", Who.Visitor, town => [$"{town.Question}/bestand"]),
        new("vraag/{token}/bestand", Who.Visitor, town => [$"{town.Question}/bestand"], phone => phone.TapAsync("Stuur de foto")),
        new("vraag/{token}/opgelost", Who.Visitor, town => [$"{town.Question}/opgelost"]),
        new("vraag/{token}/briefje", Who.Visitor, town => [$"{town.Question}/briefje"]),
        new("privacy", Who.Visitor, _ => ["/privacy"]),
        new("toegankelijkheid", Who.Visitor, _ => ["/toegankelijkheid"]),
        new("fout/{code:int}", Who.Visitor, _ => ["/deze-pagina-is-er-niet"]),
        new("kaart", Who.Visitor, _ => ["/kaart"]),
        new("kaart", Who.CardHolder, _ => ["/kaart"]),
        new("mijn", Who.Visitor, _ => ["/mijn"]),
        new("mijn", Who.CardHolder, _ => ["/mijn"]),
        new("mijn/bewijzen", Who.Visitor, _ => ["/mijn/bewijzen"]),
        new("mijn/bewijzen", Who.CardHolder, _ => ["/mijn/bewijzen"]),
        new("mijn/bewijzen/vraag/{kind}", Who.CardHolder, _ => ["/mijn/bewijzen/vraag/Phone"]),
        new("mijn/bewijzen/{id:guid}", Who.CardHolder, town => [$"/mijn/bewijzen/{town.Certificate}"]),
        new("mijn/bewijzen/{id:guid}/weg", Who.CardHolder, town => [$"/mijn/bewijzen/{town.Certificate}/weg"]),
        new("mijn/woorden", Who.Visitor, _ => ["/mijn/woorden"]),
        new("mijn/woorden", Who.CardHolder, _ => ["/mijn/woorden"]),
        new("mijn/woorden/oefenen", Who.CardHolder, _ => ["/mijn/woorden/oefenen"]),
        new("woorden/{slug}", Who.Visitor, _ => ["/woorden/verzenden?van=/lessen/e-mail-openen/zo", "/woorden/alleen-tijdens-gebruik-van-de-app"]),
        new("bewijs/{code?}", Who.Visitor, town => ["/bewijs", town.CertificateAddress, "/bewijs/0000"]),
        new("kaart/afdrukken", Who.CardHolder, _ => ["/kaart/afdrukken"]),
        new("kaart/naam", Who.CardHolder, _ => ["/kaart/naam"]),
        new("kaart/hulp-gevraagd/{id:guid}/stop", Who.CardHolder, town => [$"/kaart/hulp-gevraagd/{town.HolderReferral}/stop"]),
        new("kaart/tonen", Who.CardHolder, _ => ["/kaart/tonen", ShowLinks.ForPlan]),
        new("kaart/tonen", Who.CardHolder, _ => ["/kaart/tonen"], async phone =>
        {
            await phone.Page.GetByLabel("Het nummer van je begeleider").FillAsync("0000");
            await phone.TapAsync("Volgende");
        }),
        new("mijn-plan", Who.CardHolder, _ => [PlanLinks.Mine]),
        new("mijn-plan", Who.Visitor, _ => [PlanLinks.Mine]),
        new("mijn-plan/stap/{step:guid?}", Who.CardHolder, town => [PlanLinks.AddMine(town.PlanOrganisation), PlanLinks.StepOfMine(town.PlanStep)]),
        new("mijn-plan/stap/{step:guid?}", Who.CardHolder, town => [PlanLinks.AddMine(town.PlanOrganisation)], phone => phone.TapAsync("Bewaar")),
        new("mijn-plan/blad", Who.CardHolder, town => [PlanLinks.PaperOfMine(town.PlanOrganisation)]),
        new("kaart/gegevens", Who.CardHolder, _ => ["/kaart/gegevens"]),
        new("kaart/gegevens/wissen", Who.CardHolder, _ => ["/kaart/gegevens/wissen"]),
        new("kaart/leeg", Who.Visitor, _ => ["/kaart/leeg"]),
        new("kaart/gewist", Who.Visitor, _ => ["/kaart/gewist"]),
        new("k/{token}", Who.Visitor, town => [town.CardAddress, "/k/deze-kaart-kennen-we-niet"]),
        new("k/{token}", Who.CardHolder, town => [town.CardAddress]),

        new("team/aanmelden", Who.Visitor, _ => ["/team/aanmelden"]),
        new("team/aanmelden", Who.Visitor, _ => ["/team/aanmelden"], phone => phone.Page.Locator("form button.primary").ClickAsync()),
        new("team/uitnodiging/{token:maxlength(100)}", Who.Visitor, town => [$"/team/uitnodiging/{town.InvitationToken}", "/team/uitnodiging/gebruikt"]),
        new("team/tweede-stap", Who.HalfSignedIn, _ => ["/team/tweede-stap"]),
        new("team/tweede-stap-instellen", Who.Trainer, _ => ["/team/tweede-stap-instellen"]),
        new("team", Who.Trainer, _ => ["/team"]),
        new("team", Who.Steward, _ => ["/team"]),
        new("team", Who.Counsellor, _ => ["/team"]),
        new("team", Who.Coordinator, _ => ["/team"]),
        new("team", Who.NetworkCoordinator, _ => ["/team"]),
        new("team/profiel", Who.Counsellor, _ => ["/team/profiel"]),
        new("team/profiel/wachtwoord", Who.Trainer, _ => ["/team/profiel/wachtwoord"]),
        new("team/profiel/noodcodes", Who.Trainer, _ => ["/team/profiel/noodcodes"]),
        new("team/profiel/overal-afmelden", Who.Trainer, _ => ["/team/profiel/overal-afmelden"]),
        new("team/profiel/toegangssleutels", Who.Steward, _ => ["/team/profiel/toegangssleutels"]),
        new("team/profiel/toegangssleutels/{id:maxlength(1400)}/weg", Who.Steward, town => [town.PasskeyAddress]),
        new("team/afmelden", Who.Trainer, _ => ["/team/afmelden"]),
        new("team/kaarten", Who.Trainer, _ => ["/team/kaarten"]),
        new("team/kaarten/afdrukken", Who.Trainer, _ => ["/team/kaarten"], phone => phone.TapAsync("Maak tien kaarten")),
        new("team/kaarten/zoeken", Who.Trainer, _ => ["/team/kaarten"], async phone =>
        {
            await phone.Page.GetByLabel("Kaartnummer of naam").FillAsync("Bilal");
            await phone.TapAsync("Zoek");
        }),
        new("team/kaarten/{number}/vervangen", Who.Trainer, town => [$"/team/kaarten/{town.CardNumber}/vervangen"]),
        new("team/groepslessen", Who.Trainer, _ => ["/team/groepslessen"]),
        new("team/groepslessen", Who.Counsellor, _ => ["/team/groepslessen"]),
        new("team/groepslessen/afgesloten", Who.Trainer, _ => ["/team/groepslessen/afgesloten"]),
        new("team/groepslessen/{id:guid}", Who.Trainer, town => [$"/team/groepslessen/{town.Class.Id}", $"/team/groepslessen/{town.SignedOff.Id}"]),
        new("team/groepslessen/{id:guid}/aanwezigheid/{booking:guid}", Who.Trainer, town => [$"/team/groepslessen/{town.Class.Id}/aanwezigheid/{town.Class.People[0]}"]),
        new("team/groepslessen/{id:guid}/binnenlopen", Who.Trainer, town => [$"/team/groepslessen/{town.Class.Id}/binnenlopen"]),
        new("team/groepslessen/{id:guid}/binnenlopen", Who.Trainer, town => [$"/team/groepslessen/{town.Class.Id}/binnenlopen"], async phone =>
        {
            await phone.Page.GetByLabel("Voornaam").FillAsync("Chantal");
            await phone.TapAsync("Schrijf in");
        }),
        new("team/groepslessen/{id:guid}/groep", Who.Trainer, town => [$"/team/groepslessen/{town.Class.Id}"], phone => phone.TapAsync("Wat kan deze groep?")),
        new("team/groepslessen/{id:guid}/lijst", Who.Trainer, town => [$"/team/groepslessen/{town.Class.Id}/lijst", $"/team/groepslessen/{town.SignedOff.Id}/lijst"]),
        new("team/groepslessen/{id:guid}/badges", Who.Coordinator, town => [$"/team/groepslessen/{town.OpenEvent}/badges"]),
        new("team/groepslessen/{id:guid}/afsluiten", Who.Trainer, town => [$"/team/groepslessen/{town.Class.Id}/afsluiten", $"/team/groepslessen/{town.SignedOff.Id}/afsluiten"]),

        new("team/inschrijven", Who.Counsellor, town => ["/team/inschrijven", $"/team/inschrijven?client={town.ClientId}", $"/team/inschrijven?groepsles={town.FullClass}"]),
        new("team/inschrijven", Who.Counsellor, _ => ["/team/inschrijven"], async phone =>
        {
            await phone.Page.GetByLabel("Wie is je cliënt?").FillAsync("Amina");
            await phone.TapAsync("Ik schrijf in");
        }),
        new("team/inschrijven/lijst", Who.Counsellor, _ => ["/team/inschrijven/lijst"]),
        new("team/inschrijven/lijst", Who.Coordinator, _ => ["/team/inschrijven/lijst"]),
        new("team/inschrijven/clienten", Who.Counsellor, _ => ["/team/inschrijven/clienten"]),
        new("team/inschrijven/clienten/{id:guid}", Who.Counsellor, town => [$"/team/inschrijven/clienten/{town.ClientId}"]),
        new("team/inschrijven/clienten/{id:guid}/tijdlijn", Who.Counsellor, town =>
            [$"/team/inschrijven/clienten/{town.ClientId}/tijdlijn", $"/team/inschrijven/clienten/{town.ClientId}/tijdlijn?soort=Class"]),
        new("team/inschrijven/clienten/{id:guid}/veranderen", Who.Counsellor,
            town => [$"/team/inschrijven/clienten/{town.ClientId}/veranderen"]),
        new("team/inschrijven/clienten/{id:guid}/lessen", Who.Counsellor,
            town => [$"/team/inschrijven/clienten/{town.ClientId}/lessen", $"/team/inschrijven/clienten/{town.OtherClientId}/lessen"]),
        new("team/inschrijven/clienten/{id:guid}/lessen", Who.Counsellor,
            town => [$"/team/inschrijven/clienten/{town.OtherClientId}/lessen"], phone => phone.TapAsync("Maak een nummer")),
        new("team/inschrijven/clienten/{id:guid}/samenvoegen", Who.Counsellor,
            town => [$"/team/inschrijven/clienten/{town.ClientId}/samenvoegen",
                $"/team/inschrijven/clienten/{town.ClientId}/samenvoegen?met={town.OtherClientId}"]),
        new("team/inschrijven/clienten/{id:guid}/vraag", Who.Counsellor, town => [$"/team/inschrijven/clienten/{town.ClientId}/vraag"]),
        new("team/hulp/vragen/{id:guid}/bestand", Who.Steward, town => [$"/team/hulp/vragen/{town.QuestionId}/bestand"]),
        new("team/hulp/agenda", Who.Steward, town => ["/team/hulp/agenda", AgendaLinks.Week(town.Desk.Steward, town.DeskDay, AgendaDone.Hours)]),
        new("team/hulp/agenda/uren/{id:guid?}", Who.Steward, town => [AgendaLinks.NewHours, AgendaLinks.Hours(town.Desk.Hours[DayOfWeek.Monday].Id)]),
        new("team/hulp/agenda/uren/{id:guid}/stoppen", Who.Steward, town => [AgendaLinks.EndHours(town.Desk.Hours[DayOfWeek.Monday].Id)]),
        new("team/hulp/agenda/uren/{id:guid}/{day}", Who.Steward, town => [AgendaLinks.Day(town.Desk.Hours[town.DeskDay.DayOfWeek].Id, town.DeskDay)]),
        new("team/hulp/agenda/vraag/{id:guid}", Who.Steward, town => [AgendaLinks.Propose(town.QuestionId)]),
        new("team/hulp/afspraken/{id:guid}", Who.Steward, town => [AgendaLinks.Appointment(town.Appointment)]),
        new("team/hulp/afspraken/{id:guid}/verplaatsen", Who.Steward, town => [AgendaLinks.Move(town.Appointment)]),
        new("team/hulp/inloop", Who.Steward, town => [WalkInLinks.At(town.Desk.Location)]),
        new("team/inschrijven/clienten/{id:guid}/afspraak", Who.Counsellor, town => [ClientAppointmentLinks.For(town.ClientId)]),
        new("team/inschrijven/clienten/afspraken/{id:guid}", Who.Counsellor, town => [ClientAppointmentLinks.Appointment(town.ClientAppointment)]),
        new("team/inschrijven/clienten/afspraken/{id:guid}/briefje", Who.Counsellor, town => [ClientAppointmentLinks.Slip(town.ClientAppointment)]),
        new("team/hulp/post", Who.Steward, _ => ["/team/hulp/post"]),
        new("team/hulp/post/{id:guid}", Who.Steward, town => [$"/team/hulp/post/{town.Post}"]),
        new("team/hulp/post/{id:guid}/weg", Who.Steward, town => [$"/team/hulp/post/{town.Post}/weg"]),
        new("team/hulp/vragen/{id:guid}/scherm", Who.Steward, town => [$"/team/hulp/vragen/{town.QuestionId}/scherm"]),
        new("team/inschrijven/{id:guid}", Who.Counsellor, town => [$"/team/inschrijven/{town.ClientBooking}"]),
        new("team/inschrijven/{id:guid}/briefje", Who.Counsellor, town => [$"/team/inschrijven/{town.ClientBooking}/briefje"]),
        new("team/inschrijven/{id:guid}/annuleren", Who.Counsellor, town => [$"/team/inschrijven/{town.ClientBooking}/annuleren"]),
        new("team/inschrijven/{id:guid}/verplaatsen", Who.Counsellor, town => [$"/team/inschrijven/{town.ClientBooking}/verplaatsen"]),
        new("team/plaatsen", Who.Counsellor, _ => ["/team/plaatsen"]),
        new("team/plaatsen/{id:guid}", Who.Counsellor, town => [$"/team/plaatsen/{town.SeatBlock}"]),
        new("team/plaatsen/{id:guid}/vrijgeven", Who.Counsellor, town => [$"/team/plaatsen/{town.SeatBlock}/vrijgeven"]),
        new("team/vormingen", Who.Counsellor, _ => ["/team/vormingen"]),
        new("team/vormingen", Who.Coordinator, _ => ["/team/vormingen"]),
        new("team/vormingen/collegas", Who.Coordinator, _ => ["/team/vormingen/collegas"]),
        new("team/vormingen/certificaat", Who.Counsellor, _ => ["/team/vormingen/certificaat"]),
        new("team/vormingen/{id:guid}", Who.Counsellor, town => [$"/team/vormingen/{town.Training}"]),
        new("team/vormingen/inschrijving/{id:guid}/annuleren", Who.Counsellor, town => [$"/team/vormingen/inschrijving/{town.TrainingBooking}/annuleren"]),
        new("team/vormingen/attest/{id:guid}", Who.Counsellor, town => [$"/team/vormingen/attest/{town.CertifiedBooking}"]),

        new("beheer/medewerkers", Who.Coordinator, _ => ["/beheer/medewerkers"]),
        new("beheer/medewerkers/uitnodigen", Who.Coordinator, _ => ["/beheer/medewerkers/uitnodigen"]),
        new("beheer/medewerkers/{id:guid}", Who.Coordinator, town => [$"/beheer/medewerkers/{town.Member}"]),
        new("beheer/medewerkers/{id:guid}/stoppen", Who.Coordinator, town => [$"/beheer/medewerkers/{town.Member}/stoppen"]),
        new("beheer/medewerkers/{id:guid}/hervatten", Who.Coordinator, town => [$"/beheer/medewerkers/{town.Member}/hervatten"]),
        new("beheer/medewerkers/{id:guid}/tweede-stap-wissen", Who.Coordinator, town => [$"/beheer/medewerkers/{town.Member}/tweede-stap-wissen"]),
        new("beheer/uitnodigingen/{id:guid}/intrekken", Who.Coordinator, town => [$"/beheer/uitnodigingen/{town.Invitation}/intrekken"]),
        new("beheer/organisaties", Who.NetworkCoordinator, _ => ["/beheer/organisaties"]),
        new("beheer/organisaties/nieuw", Who.NetworkCoordinator, _ => ["/beheer/organisaties/nieuw"]),
        new("beheer/organisaties/{id:guid}", Who.NetworkCoordinator, town => [$"/beheer/organisaties/{town.Organisation}", $"/beheer/organisaties/{town.Archived}"]),
        new("beheer/organisaties/{id:guid}/archiveren", Who.NetworkCoordinator, town => [$"/beheer/organisaties/{town.Organisation}/archiveren"]),
        new("beheer/organisaties/{id:guid}/terughalen", Who.NetworkCoordinator, town => [$"/beheer/organisaties/{town.Archived}/terughalen"]),
        new("beheer/organisaties/{id:guid}/coordinator", Who.NetworkCoordinator, town => [$"/beheer/organisaties/{town.WithoutCoordinator}/coordinator"]),
        new("beheer/netwerk", Who.NetworkCoordinator, _ => ["/beheer/netwerk"]),
        new("beheer/netwerk/{id:guid}/bevestigen", Who.NetworkCoordinator, town => [$"/beheer/netwerk/{town.Proposal}/bevestigen"]),
        new("beheer/netwerk/{id:guid}/intrekken", Who.NetworkCoordinator, town => [$"/beheer/netwerk/{town.Proposal}/intrekken"]),
        new("beheer/netwerk/coordinatoren/{id:guid}/stoppen", Who.NetworkCoordinator, town => [$"/beheer/netwerk/coordinatoren/{town.Proposer}/stoppen"]),
        new("wegwijzer", Who.Visitor, _ => ["/wegwijzer", "/wegwijzer?zoek=jopteam", "/wegwijzer?zoek=xqxqxq"]),
        new("wegwijzer/vragen", Who.Visitor, _ => ["/wegwijzer/vragen", "/wegwijzer/vragen?wil=alles&leeftijd=alles&nederlands=alles"]),
        new("wegwijzer/{id:guid}", Who.Visitor, town => [$"/wegwijzer/{town.Initiative}"]),
        new("beheer/wegwijzer", Who.Coordinator, _ => ["/beheer/wegwijzer"]),
        new("beheer/wegwijzer/invoer", Who.Coordinator, _ => ["/beheer/wegwijzer/invoer"]),
        new("beheer/wegwijzer/invoer", Who.Coordinator, _ => ["/beheer/wegwijzer/invoer"], async phone =>
        {
            await phone.Page.Locator("#tekst").FillAsync("Naam;Van wie;Wat is het;Website\nKookclub;De Pan;Je kookt er.;\nNaaiclub;;Je naait er.;geen adres");
            await phone.TapAsync("Bekijk wat er gebeurt");
        }),
        new("beheer/wegwijzer/nieuw", Who.Coordinator, _ => ["/beheer/wegwijzer/nieuw"]),
        new("beheer/wegwijzer/{id:guid}", Who.Coordinator, town => [$"/beheer/wegwijzer/{town.Initiative}"]),
        new("beheer/wegwijzer/{id:guid}/nagekeken", Who.Coordinator, town => [$"/beheer/wegwijzer/{town.Initiative}/nagekeken"]),
        new("beheer/wegwijzer/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", Who.Coordinator,
            town => [$"/beheer/wegwijzer/{town.Initiative}/archiveren"]),
        new("signalen", Who.Visitor, _ => ["/signalen"]),
        new("signalen/{number:int}", Who.Visitor, town => ["/signalen/38", $"/signalen/{town.Signal.Number}"]),
        new("signalen/{number:int}/op-papier", Who.Visitor, _ => ["/signalen/38/op-papier"]),
        new("signalen/melden", Who.Visitor, _ => ["/signalen/melden", "/signalen/melden?gemeld=38"]),
        new("signalen/melden", Who.Visitor, _ => ["/signalen/melden"], async phone =>
        {
            await phone.Page.Locator("#Input_What").FillAsync("Mensen die kort naar school gingen vinden moeilijk passend werk.");
            await phone.TapAsync("Kijk of dit al gemeld is");
            await phone.Page.Locator("#twins a").WaitForAsync();
        }),
        new("team/signalen", Who.Counsellor, _ => ["/team/signalen"]),
        new("team/signalen/nieuw", Who.Counsellor, _ => ["/team/signalen/nieuw"], phone => phone.TapAsync("Verstuur")),
        new("team/signalen/{number:int}", Who.Counsellor, town => ["/team/signalen/38", $"/team/signalen/{town.Signal.Number}"]),
        new("beheer/signalen", Who.NetworkCoordinator, _ => ["/beheer/signalen", "/beheer/signalen?toon=ligt", "/beheer/signalen?toon=alle"]),
        new("beheer/signalen/{id:guid}", Who.NetworkCoordinator, town => [$"/beheer/signalen/{town.Signal.Id}"]),
        new("beheer/signalen/{id:guid}/wijzigen", Who.NetworkCoordinator, town => [$"/beheer/signalen/{town.Signal.Id}/wijzigen"]),
        new("beheer/signalen/{id:guid}/openbaar", Who.NetworkCoordinator, town => [$"/beheer/signalen/{town.Signal.Id}/openbaar"]),
        new("beheer/signalen/{id:guid}/verbergen", Who.NetworkCoordinator, town => [$"/beheer/signalen/{town.Signal.Id}/verbergen"]),
        new("beheer/signalen/{id:guid}/stap/{act}", Who.NetworkCoordinator, town => [$"/beheer/signalen/{town.Signal.Id}/stap/bericht"]),
        new("netwerk/nieuwsbrief", Who.Visitor, _ => ["/netwerk/nieuwsbrief"]),
        new("netwerk/nieuwsbrief", Who.Visitor, _ => ["/netwerk/nieuwsbrief"], phone => phone.TapAsync("Schrijf mij in")),
        new("netwerk/nieuwsbrief/verstuurd", Who.Visitor, _ => ["/netwerk/nieuwsbrief/verstuurd"]),
        new("netwerk/nieuwsbrief/{number:int}", Who.Visitor, _ => ["/netwerk/nieuwsbrief/1"]),
        new("netwerk/nieuwsbrief/bevestigen/{token:maxlength(100)}", Who.Visitor, town => [town.News.Confirm, "/netwerk/nieuwsbrief/bevestigen/onbekend"]),
        new("netwerk/nieuwsbrief/afmelden/{token:maxlength(100)}", Who.Visitor, town => [town.News.Leave, "/netwerk/nieuwsbrief/afmelden/onbekend"]),
        new("team/nieuwsbrief", Who.Counsellor, _ => ["/team/nieuwsbrief"]),
        new("team/nieuwsbrief/nieuw", Who.Counsellor, _ => ["/team/nieuwsbrief/nieuw"], phone => phone.TapAsync("Stuur in")),
        new("team/nieuwsbrief/{id:guid}", Who.Counsellor, town => [$"/team/nieuwsbrief/{town.News.Waiting}", $"/team/nieuwsbrief/{town.News.Taken}"]),
        new("team/nieuwsbrief/{id:guid}/intrekken", Who.Counsellor, town => [$"/team/nieuwsbrief/{town.News.Waiting}/intrekken"]),
        new("beheer/nieuwsbrief", Who.NetworkCoordinator, _ => ["/beheer/nieuwsbrief"]),
        new("beheer/nieuwsbrief/nieuw", Who.NetworkCoordinator, _ => ["/beheer/nieuwsbrief/nieuw"], phone => phone.TapAsync("Bewaar")),
        new("beheer/nieuwsbrief/{id:guid}", Who.NetworkCoordinator, town => [$"/beheer/nieuwsbrief/{town.News.Draft}", $"/beheer/nieuwsbrief/{town.News.Sent}"]),
        new("beheer/nieuwsbrief/{id:guid}/onderwerp", Who.NetworkCoordinator, town => [$"/beheer/nieuwsbrief/{town.News.Draft}/onderwerp"]),
        new("beheer/nieuwsbrief/{id:guid}/tekst", Who.NetworkCoordinator, town => [$"/beheer/nieuwsbrief/{town.News.Draft}/tekst"], phone => phone.TapAsync("Bewaar")),
        new("beheer/nieuwsbrief/{id:guid}/kiezen", Who.NetworkCoordinator, town => [$"/beheer/nieuwsbrief/{town.News.Draft}/kiezen"]),
        new("beheer/nieuwsbrief/{id:guid}/voorbeeld", Who.NetworkCoordinator, town => [$"/beheer/nieuwsbrief/{town.News.Draft}/voorbeeld"]),
        new("beheer/nieuwsbrief/{id:guid}/{act:regex(^(proef|versturen|stoppen|hervatten|verwijderen)$)}", Who.NetworkCoordinator,
            town => [$"/beheer/nieuwsbrief/{town.News.Draft}/versturen", $"/beheer/nieuwsbrief/{town.News.Draft}/stoppen"]),
        new("beheer/nieuwsbrief/blok/{id:guid}", Who.NetworkCoordinator, town => [$"/beheer/nieuwsbrief/blok/{town.News.Block}"]),
        new("beheer/nieuwsbrief/blok/{id:guid}/{act:regex(^(omhoog|omlaag|weg)$)}", Who.NetworkCoordinator, town => [$"/beheer/nieuwsbrief/blok/{town.News.Block}/weg"]),
        new("beheer/nieuwsbrief/inzendingen/{id:guid}", Who.NetworkCoordinator,
            town => [$"/beheer/nieuwsbrief/inzendingen/{town.News.Waiting}", $"/beheer/nieuwsbrief/inzendingen/{town.News.Taken}"]),
        new("beheer/nieuwsbrief/inzendingen/{id:guid}/weigeren", Who.NetworkCoordinator, town => [$"/beheer/nieuwsbrief/inzendingen/{town.News.Waiting}/weigeren"]),
        new("netwerk", Who.Visitor, _ => ["/netwerk"]),
        new("netwerk/{id:guid}", Who.Visitor, town => [$"/netwerk/{town.Partner}"]),
        new("netwerk/wie-doet-wat", Who.Visitor, _ => ["/netwerk/wie-doet-wat"]),
        new("team/profiel/partnerpagina", Who.Counsellor, _ => ["/team/profiel/partnerpagina"]),
        new("beheer/partners", Who.NetworkCoordinator, _ => ["/beheer/partners"]),
        new("beheer/partners/nieuw", Who.NetworkCoordinator, _ => ["/beheer/partners/nieuw"]),
        new("beheer/partners/{id:guid}", Who.NetworkCoordinator, town => [$"/beheer/partners/{town.Partner}"]),
        new("beheer/partners/{id:guid}/nagekeken", Who.NetworkCoordinator, town => [$"/beheer/partners/{town.Partner}/nagekeken"]),
        new("beheer/partners/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", Who.NetworkCoordinator,
            town => [$"/beheer/partners/{town.Partner}/archiveren"]),
        new("beheer/partners/invoer", Who.NetworkCoordinator, _ => ["/beheer/partners/invoer"]),
        new("beheer/operaties", Who.NetworkCoordinator, _ => ["/beheer/operaties"]),
        new("beheer/operaties/nieuw", Who.NetworkCoordinator, _ => ["/beheer/operaties/nieuw"]),
        new("beheer/operaties/{id:guid}", Who.NetworkCoordinator, town => [$"/beheer/operaties/{town.Operation}"]),
        new("beheer/operaties/{id:guid}/antwoorden", Who.NetworkCoordinator, town => [$"/beheer/operaties/{town.Operation}/antwoorden"]),
        new("beheer/rapporten", Who.NetworkCoordinator,
            town => [$"/beheer/rapporten?periode={town.Operation}", "/beheer/rapporten?voor=stad"]),
        new("beheer/rapporten/op-papier", Who.NetworkCoordinator, town => [$"/beheer/rapporten/op-papier?periode={town.Operation}"]),
        new("beheer/rapporten/vastleggen", Who.NetworkCoordinator, town => [$"/beheer/rapporten/vastleggen?periode={town.Operation}"]),
        new("beheer/rapporten/{id:guid}", Who.NetworkCoordinator,
            town => [$"/beheer/rapporten/{town.FrozenReport}", $"/beheer/rapporten/{town.FrozenYear}?voor=stad"]),
        new("beheer/rapporten/{id:guid}/rijen", Who.NetworkCoordinator, town => [$"/beheer/rapporten/{town.FrozenReport}/rijen"]),
        new("beheer/tellers", Who.NetworkCoordinator, town => ["/beheer/tellers", $"/beheer/tellers?operatie={town.Operation}"]),
        new("team/inschrijven/clienten/{id:guid}/cijfervragen", Who.Counsellor, town => [$"/team/inschrijven/clienten/{town.ClientId}/cijfervragen"]),
        new("team/inschrijven/clienten/{id:guid}/cijfervragen/{operation:guid}/{moment:regex(^(begin|einde)$)}", Who.Counsellor,
            town => [$"/team/inschrijven/clienten/{town.ClientId}/cijfervragen/{town.Operation}/begin"]),
        new("team/inschrijven/clienten/cijfervragen/{operation:guid}/{moment:regex(^(begin|einde)$)}", Who.Counsellor,
            town => [$"/team/inschrijven/clienten/cijfervragen/{town.Operation}/begin?taal=ar"]),
        new("beheer/outreach/doelen/nieuw", Who.NetworkCoordinator, _ => ["/beheer/outreach/doelen/nieuw"]),
        new("beheer/outreach/doelen/{id:guid}", Who.NetworkCoordinator, town => [$"/beheer/outreach/doelen/{town.Goal}"]),
        new("beheer/outreach/doelen/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", Who.NetworkCoordinator,
            town => [$"/beheer/outreach/doelen/{town.Goal}/archiveren"]),
        new("arbeidspact", Who.Visitor, _ => ["/arbeidspact"]),
        new("arbeidspact/{id:guid}", Who.Visitor, town => [$"/arbeidspact/{town.PactAction}"]),
        new("team/arbeidspact", Who.Counsellor, _ => ["/team/arbeidspact"]),
        new("team/arbeidspact/{id:guid}", Who.NetworkCoordinator, town => [$"/team/arbeidspact/{town.PactAction}"]),
        new("team/arbeidspact/{id:guid}/vooruitgang", Who.NetworkCoordinator,
            town => [$"/team/arbeidspact/{town.PactAction}/vooruitgang", $"/team/arbeidspact/{town.PactAction}/vooruitgang?verbetert={town.PactEntry}"]),
        new("team/arbeidspact/{id:guid}/vooruitgang", Who.NetworkCoordinator,
            town => [$"/team/arbeidspact/{town.PactAction}/vooruitgang"], phone => phone.TapAsync("Bewaar")),
        new("beheer/arbeidspact", Who.NetworkCoordinator, _ => ["/beheer/arbeidspact"]),
        new("beheer/arbeidspact/nieuw", Who.NetworkCoordinator, _ => ["/beheer/arbeidspact/nieuw"]),
        new("beheer/arbeidspact/{id:guid}", Who.NetworkCoordinator, town => [$"/beheer/arbeidspact/{town.PactAction}"]),
        new("beheer/arbeidspact/{id:guid}/stand", Who.NetworkCoordinator, town => [$"/beheer/arbeidspact/{town.PactAction}/stand"]),
        new("beheer/arbeidspact/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", Who.NetworkCoordinator,
            town => [$"/beheer/arbeidspact/{town.PactAction}/archiveren"]),
        new("beheer/arbeidspact/cijfers/nieuw", Who.NetworkCoordinator, _ => ["/beheer/arbeidspact/cijfers/nieuw"]),
        new("beheer/arbeidspact/cijfers/{id:guid}", Who.NetworkCoordinator, town => [$"/beheer/arbeidspact/cijfers/{town.PactFigure}"]),
        new("beheer/arbeidspact/op-papier", Who.NetworkCoordinator, _ => ["/beheer/arbeidspact/op-papier"]),
        new("beheer/arbeidspact/invoer", Who.NetworkCoordinator, _ => ["/beheer/arbeidspact/invoer"]),
        new("beheer/contacten", Who.Coordinator, _ => ["/beheer/contacten"]),
        new("beheer/contacten/nieuw", Who.Coordinator, _ => ["/beheer/contacten/nieuw"]),
        new("beheer/contacten/{id:guid}", Who.Coordinator, town => [$"/beheer/contacten/{town.Contact}"]),
        new("beheer/contacten/{id:guid}/verwijderen", Who.Coordinator, town => [$"/beheer/contacten/{town.Contact}/verwijderen"]),
        new("beheer/medewerkers/{id:guid}/nieuw-wachtwoord", Who.Coordinator, town => [$"/beheer/medewerkers/{town.Member}/nieuw-wachtwoord"]),
        new("beheer/groepslessen", Who.Coordinator, town => ["/beheer/groepslessen", $"/beheer/groepslessen?week={town.ClassDay}", $"/beheer/groepslessen?maand={town.ClassDay}"]),
        new("beheer/groepslessen/cijfers", Who.Coordinator, _ => ["/beheer/groepslessen/cijfers"]),
        new("beheer/hulp", Who.Coordinator, _ => ["/beheer/hulp", "/beheer/hulp?periode=kwartaal", "/beheer/hulp?van=2026-11-24&tot=morgen"]),
        new("beheer/groepslessen/uitvoer", Who.Coordinator, _ => ["/beheer/groepslessen/uitvoer"]),
        new("beheer/groepslessen/invoer", Who.Coordinator, _ => ["/beheer/groepslessen/invoer"]),
        new("beheer/groepslessen/invoer", Who.Coordinator, _ => ["/beheer/groepslessen/invoer"], async phone =>
        {
            await phone.Page.Locator("#tekst").FillAsync("Datum;Begin;Einde;Cursus;Locatie;Lokaal;Plaatsen\n31/02/2027;14:00;16:00;Breien;Nergens;Kelder;8");
            await phone.TapAsync("Bekijk wat er gebeurt");
        }),
        new("beheer/groepslessen/kopie", Who.Coordinator, town => ["/beheer/groepslessen/kopie", $"/beheer/groepslessen/kopie?reeks={town.ClassSeries}&vanaf={town.ClassDay}"]),
        new("beheer/agenda-links", Who.Coordinator, _ => ["/beheer/agenda-links"]),
        new("beheer/agenda-links", Who.Coordinator, _ => ["/beheer/agenda-links"], phone => phone.TapAsync("Maak een agenda-link")),
        new("beheer/agenda-links/{id:guid}/stoppen", Who.Coordinator, _ => ["/beheer/agenda-links"], StopFeedAsync),
        new("team/agenda", Who.Trainer, _ => ["/team/agenda"]),
        new("team/agenda/{id:guid}/stoppen", Who.Trainer, _ => ["/team/agenda"], StopFeedAsync),
        new("beheer/privacy", Who.Coordinator, _ => ["/beheer/privacy", "/beheer/privacy?zoek=toestel", "/beheer/privacy?zoek=zzz"]),
        new("beheer/privacy/bewaartermijnen", Who.NetworkCoordinator, _ => ["/beheer/privacy/bewaartermijnen"]),
        new("beheer/toestand", Who.NetworkCoordinator, _ => ["/beheer/toestand"]),
        new("beheer/lessen", Who.Coordinator, _ => ["/beheer/lessen"]),
        new("beheer/lessen/{slug}", Who.Coordinator, _ => ["/beheer/lessen/papier-als-pdf"]),
        new("team/hulp", Who.Steward, _ => ["/team/hulp", "/team/hulp?baan=open", "/team/hulp?zoek=wifi", "/team/hulp?zoek=zzz"]),
        new("team/hulp/nieuw", Who.Steward, town => ["/team/hulp/nieuw", $"/team/hulp/nieuw?na={town.Ticket}"]),
        new("team/hulp/nieuw", Who.Steward, _ => ["/team/hulp/nieuw"], phone => phone.TapAsync("Bewaar")),
        new("team/hulp/vragen/{id:guid}", Who.Steward, town => [$"/team/hulp/vragen/{town.Ticket}", $"/team/hulp/vragen/{town.TicketPart}"]),
        new("team/hulp/vragen/{id:guid}", Who.Steward, town => [$"/team/hulp/vragen/{town.Ticket}"], async phone =>
        {
            await phone.TapAsync("Stuur antwoord");
            await phone.Page.Locator(".error-summary").WaitForAsync();
        }),
        new("team/hulp/vragen/{id:guid}/afronden", Who.Steward, town => [$"/team/hulp/vragen/{town.Ticket}/afronden"]),
        new("team/hulp/vragen/{id:guid}/geleerd", Who.Steward, town => [$"/team/hulp/vragen/{town.Ticket}/geleerd"]),
        new("team/hulp/vragen/{id:guid}/gezicht", Who.Steward, town => [$"/team/hulp/vragen/{town.Ticket}/gezicht"]),
        new("team/hulp/vragen/{id:guid}/heropenen", Who.Steward, town => [$"/team/hulp/vragen/{town.Ticket}/heropenen"]),
        new("team/hulp/vragen/{id:guid}/indelen", Who.Steward, town => [$"/team/hulp/vragen/{town.Ticket}/indelen"]),
        new("team/hulp/vragen/{id:guid}/koppelen", Who.Steward, town => [$"/team/hulp/vragen/{town.Ticket}/koppelen"]),
        new("team/hulp/vragen/{id:guid}/nemen", Who.Steward, town => [$"/team/hulp/vragen/{town.Ticket}/nemen"]),
        new("team/hulp/vragen/{id:guid}/notitie", Who.Steward, town => [$"/team/hulp/vragen/{town.Ticket}/notitie"]),
        new("team/hulp/vragen/{id:guid}/overdragen", Who.Steward, town => [$"/team/hulp/vragen/{town.Ticket}/overdragen"]),
        new("team/hulp/antwoorden", Who.Steward, _ => ["/team/hulp/antwoorden"]),
        new("team/hulp/antwoorden/nieuw", Who.Steward, _ => ["/team/hulp/antwoorden/nieuw"], phone => phone.TapAsync("Bewaar")),
        new("team/hulp/antwoorden/{id:guid}", Who.Steward, town => [$"/team/hulp/antwoorden/{town.CannedAnswer}"]),
        new("team/hulp/antwoorden/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", Who.Steward,
            town => [$"/team/hulp/antwoorden/{town.CannedAnswer}/archiveren"]),
        new("team/oproepen", Who.Steward, _ => ["/team/oproepen"]),
        new("team/oproepen/{id:guid}", Who.Steward, town => [$"/team/oproepen/{town.Call}", $"/team/oproepen/{town.Call}?nee=true"]),
        new("beheer/berichten", Who.Coordinator, _ => ["/beheer/berichten", "/beheer/berichten?toon=mislukt", "/beheer/berichten?toon=verstuurd"]),
        new("beheer/locaties", Who.Coordinator, _ => ["/beheer/locaties"]),
        new("beheer/locaties/nieuw", Who.Coordinator, _ => ["/beheer/locaties/nieuw"]),
        new("beheer/locaties/{id:guid}", Who.Coordinator, town => [$"/beheer/locaties/{town.Location}"]),
        new("beheer/locaties/{location:guid}/lokaal", Who.Coordinator, town => [$"/beheer/locaties/{town.Location}/lokaal"]),
        new("beheer/lokalen/{id:guid}", Who.Coordinator, town => [$"/beheer/lokalen/{town.Room}"]),
        new("beheer/materiaal", Who.Coordinator, _ => ["/beheer/materiaal"]),
        new("beheer/materiaal/nieuw", Who.Coordinator, _ => ["/beheer/materiaal/nieuw"]),
        new("beheer/materiaal/{id:guid}", Who.Coordinator, town => [$"/beheer/materiaal/{town.Equipment}"]),
        new("beheer/cursussen", Who.Coordinator, _ => ["/beheer/cursussen"]),
        new("beheer/cursussen/nieuw", Who.Coordinator, _ => ["/beheer/cursussen/nieuw"]),
        new("beheer/cursussen/{id:guid}", Who.Coordinator, town => [$"/beheer/cursussen/{town.Course}"]),
        new("beheer/{kind:regex(^(locaties|lokalen|materiaal)$)}/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", Who.Coordinator,
            town => [$"/beheer/locaties/{town.Location}/archiveren"]),
        new("beheer/cursussen/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", Who.Coordinator,
            town => [$"/beheer/cursussen/{town.Course}/terughalen"]),
        new("team/outreach", Who.Counsellor, town => ["/team/outreach", $"/team/outreach?genoteerd={town.OutreachContact}"]),
        new("team/outreach/{id:guid}/terug", Who.Counsellor, town => [$"/team/outreach/{town.OutreachContact}/terug"]),
        new("team/outreach/vindplaatsen", Who.Counsellor, _ => ["/team/outreach/vindplaatsen"]),
        new("team/outreach/vindplaatsen/nieuw", Who.Counsellor, _ => ["/team/outreach/vindplaatsen/nieuw"]),
        new("team/outreach/vindplaatsen/{id:guid}", Who.Counsellor, town => [$"/team/outreach/vindplaatsen/{town.FindPlace}"]),
        new("team/outreach/vindplaatsen/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", Who.Counsellor,
            town => [$"/team/outreach/vindplaatsen/{town.FindPlace}/archiveren"]),
        new("team/begeleiding", Who.Counsellor, _ => ["/team/begeleiding", "/team/begeleiding?van=iedereen", "/team/begeleiding?van=iedereen&fase=Ended", "/team/begeleiding?van=te-laat"]),
        new("team/begeleiding/nieuw", Who.Counsellor, _ => ["/team/begeleiding/nieuw"]),
        new("team/begeleiding/nieuw", Who.Counsellor, _ => ["/team/begeleiding/nieuw"], async phone =>
        {
            await phone.Page.FillAsync("[name='Input.Client']", "Farida 0470 55 66 78");
            await phone.Page.SelectOptionAsync("[name='Input.Language']", "ar");
            await phone.Page.CheckAsync("[value=Screen]");
            await phone.TapAsync("Verder");
            await phone.Page.Locator("form.ask").WaitForAsync();
        }),
        new("team/begeleiding/nieuw", Who.Coordinator, _ => ["/team/begeleiding/nieuw"], async phone =>
        {
            await phone.Page.FillAsync("[name='Input.Client']", "Farida 0470 55 66 79");
            await phone.Page.SelectOptionAsync("[name='Input.Language']", "ar");
            await phone.Page.CheckAsync("[value=Paper]");
            await phone.TapAsync("Verder");
            await phone.Page.Locator("form.ask .agreement").WaitForAsync();
        }),
        new("team/begeleiding/{id:guid}", Who.Counsellor, town => [PathLinks.Path(town.Path), PathLinks.Path(town.AskingPath), PathLinks.Path(town.EndedPath)]),
        new("team/begeleiding/{id:guid}/fase", Who.Counsellor, town => [PathLinks.Phase(town.Path)]),
        new("team/begeleiding/{id:guid}/afronden", Who.Counsellor, town => [PathLinks.End(town.Path), PathLinks.End(town.EndedPath)]),
        new("team/begeleiding/{id:guid}/gesprek", Who.Counsellor, town => [PathLinks.Talk(town.Path)]),
        new("team/begeleiding/{id:guid}/notitie", Who.Counsellor, town => [PathLinks.Note(town.Path), PathLinks.Correct(town.Path, town.PathNote)]),
        new("team/begeleiding/{id:guid}/collega", Who.Counsellor, town => [PathLinks.Colleague(town.Path)]),
        new("team/begeleiding/{id:guid}/doorgeven", Who.Counsellor, town => [PathLinks.HandOver(town.Path)]),
        new("team/begeleiding/{id:guid}/doorgeven", Who.Counsellor, town => [PathLinks.HandOver(town.Path)], async phone =>
        {
            await phone.Page.SelectOptionAsync("[name='Input.To']", new Microsoft.Playwright.SelectOptionValue { Index = 1 });
            await phone.Page.FillAsync("[name='Input.Question']", "Wil een opleiding volgen.");
            await phone.Page.CheckAsync("[value=Paper]");
            await phone.TapAsync("Verder");
            await phone.Page.Locator("form.ask .agreement").WaitForAsync();
        }),
        new("team/begeleiding/{id:guid}/doorgeven/terug", Who.Counsellor, town => [PathLinks.TakeBack(town.AskingPath)]),
        new("team/begeleiding/{id:guid}/plan", Who.Counsellor, town => [PlanLinks.Of(town.Path), PlanLinks.Of(town.EndedPath)]),
        new("team/begeleiding/{id:guid}/plan/stap/{step:guid?}", Who.Counsellor, town => [PlanLinks.Add(town.Path), PlanLinks.Step(town.Path, town.PlanStep)]),
        new("team/begeleiding/{id:guid}/plan/kaart", Who.Counsellor, town => [PlanLinks.Card(town.Path)], phone => phone.TapAsync("Maak een nummer")),
        new("team/begeleiding/{id:guid}/plan/blad", Who.Counsellor, town => [PlanLinks.Paper(town.Path)]),
        new("team/begeleiding/vraag/{id:guid}", Who.Counsellor, town => [PathLinks.Asked(town.AskedHandOver)]),
        new("team/begeleiding/{id:guid}/afspraken", Who.Counsellor, town => [PathLinks.Agreement(town.AskingPath), PathLinks.Agreement(town.AskingPath, true)]),
        new("team/doorverwijzingen", Who.Counsellor, _ => ["/team/doorverwijzingen", "/team/doorverwijzingen?kant=uit"]),
        new("team/doorverwijzingen/nieuw", Who.Counsellor, _ => ["/team/doorverwijzingen/nieuw"]),
        new("team/doorverwijzingen/nieuw", Who.Counsellor, _ => ["/team/doorverwijzingen/nieuw"], async phone =>
        {
            await phone.Page.FillAsync("[name='Input.Client']", "Amina 0470 55 66 78");
            await phone.Page.SelectOptionAsync("[name='Input.Language']", "ar");
            await phone.Page.SelectOptionAsync("[name='Input.To']", new Microsoft.Playwright.SelectOptionValue { Index = 1 });
            await phone.Page.CheckAsync("[value=Work]");
            await phone.Page.CheckAsync("[value=Screen]");
            await phone.TapAsync("Laat het lezen");
            await phone.Page.Locator("form.ask").WaitForAsync();
        }),
        new("team/doorverwijzingen/{id:guid}", Who.Counsellor, town => [$"/team/doorverwijzingen/{town.ReferralIn}", $"/team/doorverwijzingen/{town.ReferralOut}"]),
        new("team/doorverwijzingen/{id:guid}/{act:regex(^(gezien|aanvaarden|weigeren|beter-elders|contact|afronden|intrekken)$)}", Who.Counsellor,
            town =>
            [
                $"/team/doorverwijzingen/{town.ReferralIn}/weigeren", $"/team/doorverwijzingen/{town.ReferralIn}/beter-elders",
                $"/team/doorverwijzingen/{town.ReferralOut}/intrekken",
            ]),
        new("team/doorverwijzingen/{id:guid}/kaart", Who.Counsellor, town => [$"/team/doorverwijzingen/{town.ReferralOut}/kaart"]),
        new("team/doorverwijzingen/{id:guid}/briefje", Who.Counsellor, town => [$"/team/doorverwijzingen/{town.ReferralOut}/briefje"]),
        new("team/wat-is-open", Who.Counsellor, town => ["/team/wat-is-open", $"/team/wat-is-open?client={town.ClientId}&waarvoor=digitaal-leren"]),
        new("doorverwijzing/{token}", Who.Visitor, town => [town.ReferralLink, "/doorverwijzing/deze-link-kennen-we-niet"]),
        new("doorverwijzing/{token}/{act:regex(^(gezien|aanvaarden|weigeren|beter-elders|contact|afronden)$)}", Who.Visitor,
            town => [$"{town.ReferralLink}/weigeren"]),
        new("team/noodinzage", Who.Steward, _ => [EmergencyLinks.Look]),
        new("team/noodinzage", Who.Steward, _ => [EmergencyLinks.Look], async phone =>
        {
            await phone.Page.FillAsync("[name='Input.Name']", "Amina");
            await phone.Page.FillAsync("[name='Input.Reach']", "0470 00 55 66");
            await phone.Page.CheckAsync("[value=Shelter]");
            await phone.Page.FillAsync("[name='Input.Sentence']", "Staat buiten zonder sleutel.");
            await phone.TapAsync("Verder");
            await phone.Page.Locator("[name='Input.SaysYes']").WaitForAsync();
        }),
        new("team/noodinzage", Who.Coordinator, _ => [EmergencyLinks.Look]),
        new("team/noodinzage/{id:guid}", Who.Steward, town => [EmergencyLinks.Found(town.LookRequest)]),
        new("team/noodinzage/bij-ons", Who.Coordinator, _ => [EmergencyLinks.Ours]),
        new("team/noodinzage/bij-ons/{id:guid}", Who.Coordinator, town => [EmergencyLinks.Read(town.LookAtOurs)]),
        new("team/uitleen", Who.Counsellor, _ => ["/team/uitleen"]),
        new("team/uitleen/toestellen/nieuw", Who.Counsellor, _ => ["/team/uitleen/toestellen/nieuw"], phone => phone.TapAsync("Bewaar")),
        new("team/uitleen/toestellen/{id:guid}", Who.Counsellor, town => [$"/team/uitleen/toestellen/{town.Device}"]),
        new("team/uitleen/toestellen/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", Who.Counsellor,
            town => [$"/team/uitleen/toestellen/{town.Device}/archiveren"]),
        new("team/uitleen/toestellen/{id:guid}/uitlenen", Who.Counsellor, town => [$"/team/uitleen/toestellen/{town.Device}/uitlenen"]),
        new("team/uitleen/toestellen/{id:guid}/uitlenen", Who.Counsellor, town => [$"/team/uitleen/toestellen/{town.Device}/uitlenen"], async phone =>
        {
            await phone.Page.FillAsync("[name='Input.Client']", "Amina 0470 55 66 77");
            await phone.Page.SelectOptionAsync("[name='Input.Language']", "ar");
            await phone.Page.CheckAsync("[value=Screen]");
            await phone.TapAsync("Verder");
            await phone.Page.Locator("form.ask").WaitForAsync();
        }),
        new("team/uitleen/voor/{id:guid}", Who.Counsellor, town => [$"/team/uitleen/voor/{town.ClientId}"]),
        new("team/uitleen/{id:guid}", Who.Counsellor, town => [$"/team/uitleen/{town.Loan}", $"/team/uitleen/{town.EndedLoan}"]),
        new("team/uitleen/{id:guid}/afspraken", Who.Counsellor, town => [$"/team/uitleen/{town.Loan}/afspraken"]),
        new("team/uitleen/{id:guid}/terug", Who.Counsellor, town => [$"/team/uitleen/{town.Loan}/terug", $"/team/uitleen/{town.EndedLoan}/terug"]),
        new("team/uitleen/{id:guid}/verlengen", Who.Counsellor, town => [$"/team/uitleen/{town.Loan}/verlengen"]),
        new("beheer/outreach", Who.Coordinator, _ => ["/beheer/outreach", "/beheer/outreach?jaar=2021"]),
        new("beheer/vertalingen", Who.Coordinator, _ => ["/beheer/vertalingen?taal=ar", "/beheer/vertalingen?taal=tr&pagina=2"]),
        new("beheer/sluitingsdagen", Who.Coordinator, town => ["/beheer/sluitingsdagen?jaar=2030", $"/beheer/sluitingsdagen?jaar={town.Day.Year}"]),
        new("beheer/sluitingsdagen/nieuw", Who.Coordinator, _ => ["/beheer/sluitingsdagen/nieuw"]),
        new("beheer/sluitingsdagen/aanvullen", Who.Coordinator, _ => ["/beheer/sluitingsdagen/aanvullen?jaar=2027"]),
        new("beheer/sluitingsdagen/{id:guid}", Who.Coordinator, town => [$"/beheer/sluitingsdagen/{town.Closing}"]),
        new("beheer/sluitingsdagen/{id:guid}/verwijderen", Who.Coordinator, town => [$"/beheer/sluitingsdagen/{town.Closing}/verwijderen"]),
        new("beheer/groepslessen/nieuw", Who.Coordinator, _ => ["/beheer/groepslessen/nieuw"]),
        new("beheer/groepslessen/nieuw/overzicht", Who.Coordinator, town => [town.PreviewAddress]),
        new("beheer/groepslessen/reeks/{id:guid}", Who.Coordinator, town => [$"/beheer/groepslessen/reeks/{town.Series}"]),
        new("beheer/groepslessen/{id:guid}", Who.Coordinator, town => [$"/beheer/groepslessen/{town.Session}"]),
        new("beheer/groepslessen/{id:guid}", Who.NetworkCoordinator, town => [$"/beheer/groepslessen/{town.FullClass}"]),
        new("beheer/groepslessen/{id:guid}/wijzigen", Who.Coordinator, town => [$"/beheer/groepslessen/{town.Session}/wijzigen"]),
        new("beheer/groepslessen/{id:guid}/materiaal", Who.Coordinator, town => [$"/beheer/groepslessen/{town.OpenEvent}/materiaal"]),
        new("beheer/groepslessen/{id:guid}/plaatsen", Who.Coordinator, town => [$"/beheer/groepslessen/{town.Session}/plaatsen"]),
        new("beheer/groepslessen/{id:guid}/annuleren", Who.Coordinator, town => [$"/beheer/groepslessen/{town.Session}/annuleren"]),
        new("beheer/berichten/{id:guid}", Who.Coordinator, town => [$"/beheer/berichten/{town.Message}"]),
        new("beheer/schermen", Who.Coordinator, _ => ["/beheer/schermen"]),
        new("beheer/schermen", Who.NetworkCoordinator, _ => ["/beheer/schermen"]),
        new("beheer/schermen/{lesson}/{step}", Who.Coordinator, town => [town.DriftEditor]),
        new("beheer/logboek", Who.Coordinator, _ => ["/beheer/logboek"]),
        new("beheer/logboek", Who.NetworkCoordinator, _ => ["/beheer/logboek"]),
        new("fout/{code:int}", Who.Trainer, _ => ["/beheer/logboek"]),
    ];

    /// <summary>What shows no page of its own: it sends the visitor on, answers with a file or data, or isn't there in production.</summary>
    public static readonly string[] WithoutScreen =
    [
        "taal",
        "doe-check/{number:int}/oefenen",
        "lessen/{slug}/{step}/oefenen",
        "lessen/{slug}/nog-eens/oefenen",
        "lessen/{slug}/op-papier.pdf",
        "vorming/{slug}/op-papier.pdf",
        "beheer/privacy/register.{extension:regex(^(csv|xlsx)$)}",
        "lessen/{slug}/affiche.pdf",
        "lessen/groep/{slug}/kaart.pdf",
        "vorming/{slug}/leidraad.pdf",
        "oefentelefoon/bestand/{id}/{number:int?}",
        "groepslessen/vergeten",
        "hulp/vergeten",
        "vraag/{token}/briefje.pdf",
        "groepslessen/{id:guid}.ics",
        "netwerk/agenda/{id:guid}.ics",
        "team/groepslessen/{id:guid}/badges.pdf",
        "groepslessen/{id:guid}/affiche.pdf",
        "afspraak/{token}.ics",
        "afspraak/{token}/briefje.pdf",
        "vraag/{token}/bestanden/{file:guid}",
        "team/hulp/vragen/{id:guid}/bestanden/{file:guid}",
        "team/hulp/post/{id:guid}.eml",
        "beheer/schermen/foto/{id:guid}",
        "inschrijving/{token}.ics",
        "inschrijving/{token}/briefje.pdf",
        "kaart/werk",
        "kaart/stop",
        "kaart/pdf",
        "kaart/tonen/stop",
        "kaart/gegevens/meenemen",
        "team/hulp/vragen/{id:guid}/concept",
        "team/hulp/vragen/{id:guid}/losmaken",
        "team/kaarten/pdf",
        "beheer/planning",
        "team/inschrijven/{id:guid}/briefje.pdf",
        "team/inschrijven/clienten/afspraken/{id:guid}/briefje.pdf",
        "team/vormingen/attest/{id:guid}/attest.pdf",
        "team/vormingen/certificaat/certificaat.pdf",
        "team/offline.js",
        "team/outreach/versturen",
        "team/uitleen/toestellen.{extension:regex(^(csv|xlsx)$)}",
        "team/uitleen/{id:guid}/afspraken.pdf",
        "team/begeleiding/{id:guid}/afspraken.pdf",
        "team/doorverwijzingen/{id:guid}/briefje.pdf",
        "team/begeleiding/{id:guid}/plan/blad.pdf",
        "team/begeleiding/{id:guid}/plan/klaar/{step:guid}",
        "mijn-plan/blad.pdf",
        "mijn-plan/klaar/{step:guid}",
        "beheer/outreach/cijfers.{extension:regex(^(csv|xlsx)$)}",
        "kaart/gegevens/pdf", "mijn/bewijzen/{id:guid}.pdf",
        "beheer/operaties/{id:guid}/indicatoren.{extension:regex(^(csv|xlsx)$)}",
        "beheer/rapporten/rapport.{extension:regex(^(csv|xlsx)$)}",
        "beheer/rapporten/rapport.pdf",
        "beheer/rapporten/{id:guid}/momentopname.json",
        "beheer/tellers/tellers.{extension:regex(^(csv|xlsx)$)}",
        "team/inschrijven/clienten/cijfervragen/{operation:guid}/{moment:regex(^(begin|einde)$)}.pdf",
        "beheer/signalen/signalen.{extension:regex(^(csv|xlsx)$)}",
        "signalen/{number:int}/signaal.pdf",
        "team/groepslessen/{id:guid}/aanwezigheid",
        "team/groepslessen/{id:guid}/lijst.pdf",
        "team/aanmelden/toegangssleutel",
        "team/aanmelden/toegangssleutel/vraag",
        "team/profiel/toegangssleutels/vraag",
        "beheer/groepslessen/uitvoer/groepslessen.{extension:regex(^(csv|xlsx)$)}",
        "beheer/hulp/cijfers.{extension:regex(^(csv|xlsx)$)}",
        "beheer/wegwijzer/wegwijzer.{extension:regex(^(csv|xlsx)$)}",
        "beheer/hulp/vragen.{extension:regex(^(csv|xlsx)$)}",
        "beheer/groepslessen/invoer/sjabloon.csv",
        "beheer/groepslessen/vastleggen",
        "beheer/wegwijzer/invoer/vastleggen",
        "beheer/partners/invoer/vastleggen",
        "beheer/partners/partners.{extension:regex(^(csv|xlsx)$)}",
        "beheer/arbeidspact/invoer/vastleggen",
        "beheer/arbeidspact/acties.{extension:regex(^(csv|xlsx)$)}",
        "beheer/arbeidspact/vooruitgang.{extension:regex(^(csv|xlsx)$)}",
        "beheer/arbeidspact/stuurgroep.pdf",
        "stijl",
        "demo",
    ];
    static async Task StopFeedAsync(Phone phone)
    {
        await phone.TapAsync("Maak een agenda-link");
        await phone.Page.Locator("main table a").First.ClickAsync();
    }

    // Two that don't go end it.
    static async Task EndDoeCheckAsync(Phone phone)
    {
        await phone.TapAsync("Begin");
        await phone.TapAsync("Dit lukt nu niet. Ga verder");
        await phone.TapAsync("Dit lukt nu niet. Ga verder");
    }
}

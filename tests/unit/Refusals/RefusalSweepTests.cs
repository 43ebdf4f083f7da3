using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts;
using DigitaalWerkt.Tests.People;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Events;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Training;
using DigitaalWerkt.Web.Features.Emergency;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Guidance.Plan;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.HelpDesk.Ask;
using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Canned;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Mail;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Features.Learning.Certificates;
using DigitaalWerkt.Web.Features.Loans;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Network.Partners;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Newsletter;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Referrals;
using DigitaalWerkt.Web.Features.Referrals.Card;
using DigitaalWerkt.Web.Features.Reporting;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using System.Net;
using System.Text.RegularExpressions;

namespace DigitaalWerkt.Tests.Refusals;

/// <summary>A no writes nothing: every form of the site, with every refusal that fits, and the whole database before and after.</summary>
public sealed partial class RefusalSweepTests(RefusalSite site) : IClassFixture<RefusalSite>
{
    static readonly string[] Changing = [HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete, "Post", "Put", "Patch", "Delete"];

    static readonly string[] Hostile = ["<script>alert(1)</script>", "'; drop table person; --", "\u202eklik op www.evil.example\u200b", "=1+1", new string('a', 5000)];

    static readonly RefusedForm[] Forms =
    [
        new("taal", s => s.Stranger, _ => "/taal") { Page = _ => "/" },
        new("doe-check", s => s.Stranger, _ => "/doe-check"),
        new("doe-check/{number:int}", s => s.Stranger, _ => "/doe-check/1") { IsShown = false },
        new("doe-check/{number:int}/oefenen", s => s.Stranger, _ => "/doe-check/1/oefenen") { IsShown = false },
        new("doe-check/klaar", s => s.Stranger, _ => "/doe-check/klaar") { IsShown = false },
        new("lessen/voor-een-vacature/tekst", s => s.Stranger, _ => "/lessen/voor-een-vacature/tekst"),
        new("lessen/{slug}", s => s.Stranger, _ => "/lessen/e-mail-openen"),
        new("lessen/{slug}/{step}", s => s.Stranger, _ => "/lessen/e-mail-openen/zo"),
        new("lessen/{slug}/{step}/oefenen", s => s.Stranger, _ => "/lessen/e-mail-openen/alleen/oefenen") { Page = _ => "/lessen/e-mail-openen/alleen" },
        new("lessen/{slug}/{step}/anders", s => s.Stranger, s => s.Drift) { Page = s => s.DriftStep },
        new("lessen/{slug}/{step}/anders/foto", s => s.Stranger, s => s.DriftPhoto),
        new("lessen/{slug}/nog-eens", s => s.Stranger, _ => "/lessen/e-mail-openen/nog-eens") { IsShown = false },
        new("lessen/{slug}/nog-eens/oefenen", s => s.Stranger, _ => "/lessen/e-mail-openen/nog-eens/oefenen") { IsShown = false },
        new("vorming/{slug}/{step}", s => s.Stranger, _ => "/vorming/signalen-herkennen/rosa"),
        new("oefentelefoon", s => s.Stranger, _ => "/oefentelefoon"),
        new("groepslessen/vergeten", s => s.Stranger, _ => "/groepslessen/vergeten") { IsShown = false },
        new("netwerk/agenda/{id:guid}/inschrijven", s => s.Stranger, s => EventLinks.Register(s.Event.Id)),
        new("groepslessen/{id:guid}/inschrijven", s => s.Stranger, s => $"/groepslessen/{s.Session.Id}/inschrijven"),
        new("inschrijving/{token}/aanbod", s => s.Stranger, s => s.Offered),
        new("inschrijving/{token}/annuleren", s => s.Stranger, s => $"{s.Link}/annuleren"),
        new("inschrijving/{token}/verplaatsen", s => s.Stranger, s => $"{s.Link}/verplaatsen"),
        new("k/{token}", s => s.Stranger, s => $"/k/{s.CardToken}") { Counts = ["learner_card"] },
        new("hulp/vraag", s => s.Stranger, _ => "/hulp/vraag?over=Device"),
        new("hulp/vergeten", s => s.Stranger, _ => "/hulp/vergeten") { IsShown = false },
        new("hulp/volgen", s => s.Stranger, _ => "/hulp/volgen"),
        new("vraag/{token}/antwoord", s => s.Stranger, s => $"{s.Question}/antwoord"),
        new("vraag/{token}/bestand", s => s.Stranger, s => $"{s.Question}/bestand"),
        new("vraag/{token}/opgelost", s => s.Stranger, s => $"{s.Question}/opgelost"),
        new("signalen/melden", s => s.Stranger, _ => SignalLinks.Report),
        new("kaart", s => s.Stranger, _ => "/kaart"),
        new("kaart/gegevens/wissen", s => s.Holder, _ => "/kaart/gegevens/wissen"),
        new("kaart/leeg", s => s.Holder, _ => "/kaart/leeg") { IsShown = false },
        new("kaart/naam", s => s.Holder, _ => "/kaart/naam"),
        new("kaart/stop", s => s.Holder, _ => "/kaart/stop") { Page = _ => "/kaart" },
        new("kaart/hulp-gevraagd/{id:guid}/stop", s => s.Holder, s => StopLinks.Stop(s.OwnReferral)),
        new("kaart/tonen", s => s.Holder, _ => "/kaart/tonen"),
        new("kaart/tonen/stop", s => s.Holder, _ => "/kaart/tonen/stop") { Page = _ => "/mijn" },
        new("mijn-plan/stap/{step:guid?}", s => s.Holder, s => PlanLinks.StepOfMine(s.PlanStep)),
        new("mijn-plan/klaar/{step:guid}", s => s.Holder, s => PlanLinks.TickMine(s.PlanStep)) { Page = _ => PlanLinks.Mine },
        new("woorden/{slug}", s => s.Holder, _ => "/woorden/verzenden"),
        new("mijn/woorden/oefenen", s => s.Holder, _ => "/mijn/woorden/oefenen") { IsShown = false },
        new("mijn/bewijzen/vraag/{kind}", s => s.Holder, _ => CertificateLinks.Ask(CertificateKind.Phone)),
        new("mijn/bewijzen/{id:guid}/weg", s => s.Holder, s => CertificateLinks.Withdraw(s.Certificate)),
        new("kaart/werk", s => s.Holder, _ => "/kaart/werk") { IsShown = false },

        new("hulp/afspraak", s => s.Stranger, _ => AppointmentLinks.Begin) { Page = s => s.NewAppointment },
        new("afspraak/{token}/annuleren", s => s.Stranger, s => $"{s.AppointmentLink}/annuleren"),
        new("afspraak/{token}/verplaatsen", s => s.Stranger, s => $"{s.AppointmentLink}/verplaatsen") { Page = s => s.Chosen($"{s.AppointmentLink}/verplaatsen", 11) },
        new("afspraak-kiezen/{token}", s => s.Stranger, s => s.ChoiceLink),

        new("team/aanmelden", s => s.Stranger, _ => "/team/aanmelden") { Counts = ["staff_member"] },
        new("team/aanmelden/toegangssleutel", s => s.Stranger, _ => "/team/aanmelden/toegangssleutel") { Page = _ => "/team/aanmelden" },
        new("team/aanmelden/toegangssleutel/vraag", s => s.Stranger, _ => "/team/aanmelden/toegangssleutel/vraag") { IsShown = false },
        new("team/uitnodiging/{token:maxlength(100)}", s => s.Stranger, s => $"/team/uitnodiging/{s.InvitationToken}"),
        new("team/afmelden", s => s.HalfIn, _ => "/team/afmelden"),
        new("team/tweede-stap", s => s.HalfIn, _ => "/team/tweede-stap") { Counts = ["staff_member"] },
        new("team/tweede-stap-instellen", s => s.HalfIn, _ => "/team/tweede-stap-instellen") { IsShown = false },
        new("team/profiel/noodcodes", s => s.Trainer, _ => "/team/profiel/noodcodes") { Counts = ["staff_member"] },
        new("team/profiel/overal-afmelden", s => s.Trainer, _ => "/team/profiel/overal-afmelden"),
        new("team/profiel/toegangssleutels", s => s.Trainer, _ => "/team/profiel/toegangssleutels") { Counts = ["staff_member"] },
        new("team/profiel/toegangssleutels/vraag", s => s.Trainer, _ => "/team/profiel/toegangssleutels/vraag") { IsShown = false },
        new("team/profiel/toegangssleutels/{id:maxlength(1400)}/weg", s => s.Trainer, _ => "/team/profiel/toegangssleutels/geen/weg") { Counts = ["staff_member"], IsShown = false },
        new("team/profiel/wachtwoord", s => s.Trainer, _ => "/team/profiel/wachtwoord") { Counts = ["staff_member"] },
        new("team/agenda", s => s.Trainer, _ => "/team/agenda"),
        new("team/agenda/{id:guid}/stoppen", s => s.Trainer, s => $"/team/agenda/{s.MyFeed}/stoppen"),
        new("team/kaarten/afdrukken", s => s.Trainer, _ => "/team/kaarten/afdrukken") { Page = _ => "/team/kaarten" },
        new("team/kaarten/pdf", s => s.Trainer, _ => "/team/kaarten/pdf") { IsShown = false },
        new("team/kaarten/zoeken", s => s.Trainer, _ => "/team/kaarten/zoeken") { Page = _ => "/team/kaarten" },
        new("team/kaarten/{number}/vervangen", s => s.Trainer, s => $"/team/kaarten/{s.CardNumber}/vervangen"),
        new("team/groepslessen/{id:guid}/aanwezigheid", s => s.Trainer, s => $"/team/groepslessen/{s.Today.Id}/aanwezigheid") { Page = s => TrainerLinks.Session(s.Today.Id), IsShown = false },
        new("team/groepslessen/{id:guid}/aanwezigheid/{booking:guid}", s => s.Trainer, s => TrainerLinks.Correct(s.Today.Id, s.Present)),
        new("team/groepslessen/{id:guid}/afsluiten", s => s.Trainer, s => TrainerLinks.SignOff(s.Today.Id)) { IsShown = false },
        new("team/groepslessen/{id:guid}/binnenlopen", s => s.Trainer, s => TrainerLinks.WalkIn(s.Today.Id)),
        new("team/groepslessen/{id:guid}/groep", s => s.Trainer, s => TrainerLinks.Group(s.Today.Id)) { Page = s => TrainerLinks.Session(s.Today.Id) },
        new("team/hulp/nieuw", s => s.Steward, _ => DeskLinks.New),
        new("team/hulp/vragen/{id:guid}", s => s.Steward, s => HelpDeskLinks.Ticket(s.Ticket)),
        new("team/hulp/vragen/{id:guid}/afronden", s => s.Steward, s => DeskLinks.End(s.Ticket)),
        new("team/hulp/vragen/{id:guid}/bestand", s => s.Steward, s => FileLinks.Add(s.Ticket)),
        new("team/hulp/post/{id:guid}", s => s.Steward, s => MailLinks.Mail(s.Post)),
        new("team/hulp/post/{id:guid}/weg", s => s.Steward, s => MailLinks.Throw(s.Post)),
        new("team/hulp/vragen/{id:guid}/concept", s => s.Steward, s => DeskLinks.Draft(s.Ticket)) { Page = s => HelpDeskLinks.Ticket(s.Ticket), IsShown = false },
        new("team/hulp/vragen/{id:guid}/geleerd", s => s.Steward, s => DeskLinks.Learned(s.Ticket)),
        new("team/hulp/vragen/{id:guid}/gezicht", s => s.Steward, s => DeskLinks.Face(s.Ticket)),
        new("team/hulp/vragen/{id:guid}/heropenen", s => s.Steward, s => DeskLinks.Reopen(s.Ticket)),
        new("team/hulp/vragen/{id:guid}/indelen", s => s.Steward, s => DeskLinks.Sort(s.Ticket)),
        new("team/hulp/vragen/{id:guid}/koppelen", s => s.Steward, s => DeskLinks.Link(s.Ticket)),
        new("team/hulp/vragen/{id:guid}/losmaken", s => s.Steward, s => DeskLinks.Unmerge(s.Part)) { Page = s => HelpDeskLinks.Ticket(s.Part) },
        new("team/hulp/vragen/{id:guid}/nemen", s => s.Steward, s => DeskLinks.Take(s.Ticket)),
        new("team/hulp/vragen/{id:guid}/notitie", s => s.Steward, s => DeskLinks.Note(s.Ticket)),
        new("team/hulp/vragen/{id:guid}/overdragen", s => s.Steward, s => DeskLinks.HandOver(s.Ticket)),
        new("team/hulp/antwoorden/nieuw", s => s.Steward, _ => CannedLinks.New),
        new("team/hulp/antwoorden/{id:guid}", s => s.Steward, s => CannedLinks.Answer(s.Canned)),
        new("team/hulp/antwoorden/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", s => s.Steward, s => CannedLinks.Archive(s.Canned)),
        new("team/inschrijven", s => s.Counsellor, _ => CounsellorLinks.Book),
        new("team/inschrijven/{id:guid}", s => s.Counsellor, s => CounsellorLinks.Booking(s.ClientBooking)) { IsShown = false },
        new("team/inschrijven/clienten", s => s.Counsellor, _ => ClientLinks.All),
        new("team/inschrijven/clienten/{id:guid}/veranderen", s => s.Counsellor, s => ClientLinks.Change(s.Client)),
        new("team/inschrijven/clienten/{id:guid}/lessen", s => s.Counsellor, s => ClientLinks.Lessons(s.Client)),
        new("team/inschrijven/clienten/{id:guid}/samenvoegen", s => s.Counsellor, s => ClientLinks.JoinWith(s.Client, s.OtherClient)),
        new("team/inschrijven/clienten/{id:guid}/vraag", s => s.Counsellor, s => AskLinks.ForClient(s.Client)),
        new("team/inschrijven/{id:guid}/annuleren", s => s.Counsellor, s => CounsellorLinks.Cancel(s.ClientBooking)),
        new("team/inschrijven/{id:guid}/verplaatsen", s => s.Counsellor, s => CounsellorLinks.Move(s.ClientBooking)),
        new("team/inschrijven/clienten/{id:guid}/afspraak", s => s.Counsellor, s => ClientAppointmentLinks.For(s.Client)) { Page = s => s.Chosen(ClientAppointmentLinks.For(s.Client), 9) },
        new("team/inschrijven/clienten/afspraken/{id:guid}", s => s.Counsellor, s => ClientAppointmentLinks.Appointment(s.ClientAppointment)),
        new("team/hulp/agenda/uren/{id:guid?}", s => s.Coordinator, s => AgendaLinks.HoursOf(s.Desk.Steward)),
        new("team/hulp/agenda/uren/{id:guid}/stoppen", s => s.Coordinator, s => AgendaLinks.EndHours(s.Desk.Hours[DayOfWeek.Sunday].Id)),
        new("team/hulp/agenda/uren/{id:guid}/{day}", s => s.Coordinator, s => AgendaLinks.Day(s.Desk.Hours[s.In20Days.DayOfWeek].Id, s.In20Days)),
        new("team/hulp/agenda/vraag/{id:guid}", s => s.Steward, s => AgendaLinks.Propose(s.Asked)),
        new("team/hulp/afspraken/{id:guid}", s => s.Coordinator, s => AgendaLinks.Appointment(s.Appointment)),
        new("team/hulp/afspraken/{id:guid}/verplaatsen", s => s.Coordinator, s => AgendaLinks.Move(s.Appointment)) { Page = s => s.Chosen(AgendaLinks.Move(s.Appointment), 10) },
        new("team/hulp/inloop", s => s.Steward, s => WalkInLinks.At(s.Desk.Location)),
        new("team/oproepen/{id:guid}", s => s.Coordinator, s => $"/team/oproepen/{s.Call}"),
        new("team/outreach", s => s.Counsellor, _ => OutreachLinks.Contacts),
        new("team/outreach/versturen", s => s.Counsellor, _ => OutreachLinks.Sync) { IsShown = false },
        new("team/outreach/{id:guid}/terug", s => s.Counsellor, s => OutreachLinks.Undo(s.OutreachContact)),
        new("team/outreach/vindplaatsen/nieuw", s => s.Counsellor, _ => OutreachLinks.NewPlace),
        new("team/outreach/vindplaatsen/{id:guid}", s => s.Counsellor, s => OutreachLinks.Place(s.FindPlace)),
        new("team/outreach/vindplaatsen/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", s => s.Counsellor, s => $"{OutreachLinks.Place(s.FindPlace)}/archiveren"),
        new("team/begeleiding", s => s.Counsellor, _ => PathLinks.All),
        new("team/begeleiding/nieuw", s => s.Counsellor, _ => PathLinks.New) { ComesToYes = _ => Agreeing },
        new("team/begeleiding/{id:guid}/fase", s => s.Counsellor, s => PathLinks.Phase(s.Path)),
        new("team/begeleiding/{id:guid}/afronden", s => s.Counsellor, s => PathLinks.End(s.Path)),
        new("team/begeleiding/{id:guid}/gesprek", s => s.Counsellor, s => PathLinks.Talk(s.Path)),
        new("team/begeleiding/{id:guid}/notitie", s => s.Counsellor, s => PathLinks.Note(s.Path)),
        new("team/begeleiding/{id:guid}/collega", s => s.Counsellor, s => PathLinks.Colleague(s.Path)),
        new("team/begeleiding/{id:guid}/doorgeven", s => s.Counsellor, s => PathLinks.HandOver(s.Path))
        {
            ComesToYes = s => [("Input.To", $"{s.OtherHouse}"), ("Input.Question", "Wil leren naaien."), .. Agreeing],
        },
        new("team/begeleiding/{id:guid}/doorgeven/terug", s => s.Counsellor, s => PathLinks.TakeBack(s.AskingPath)),
        new("team/begeleiding/{id:guid}/plan/stap/{step:guid?}", s => s.Counsellor, s => PlanLinks.Step(s.Path, s.PlanStep)),
        new("team/begeleiding/{id:guid}/plan/klaar/{step:guid}", s => s.Counsellor, s => PlanLinks.Tick(s.Path, s.PlanStep)) { Page = s => PlanLinks.Of(s.Path) },
        new("team/begeleiding/{id:guid}/plan/kaart", s => s.Counsellor, s => PlanLinks.Card(s.Path)),
        new("team/begeleiding/vraag/{id:guid}", s => s.Counsellor, s => PathLinks.Asked(s.AskedHandOver)),
        new("team/noodinzage", s => s.Steward, _ => EmergencyLinks.Look),
        new("team/noodinzage/bij-ons/{id:guid}", s => s.Coordinator, s => EmergencyLinks.Read(s.EmergencyLook)),
        new("team/uitleen/toestellen/nieuw", s => s.Counsellor, _ => LoanLinks.NewDevice),
        new("team/uitleen/toestellen/{id:guid}", s => s.Counsellor, s => LoanLinks.Device(s.Device)),
        new("team/uitleen/toestellen/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", s => s.Counsellor, s => $"{LoanLinks.Device(s.Device)}/archiveren"),
        new("team/uitleen/toestellen/{id:guid}/uitlenen", s => s.Counsellor, s => LoanLinks.Lend(s.Device)) { ComesToYes = _ => Agreeing },
        new("team/uitleen/{id:guid}/terug", s => s.Counsellor, s => LoanLinks.End(s.Loan)),
        new("team/uitleen/{id:guid}/verlengen", s => s.Counsellor, s => LoanLinks.Extend(s.Loan)),
        new("doorverwijzing/{token}/{act:regex(^(gezien|aanvaarden|weigeren|beter-elders|contact|afronden)$)}", s => s.Stranger,
            s => $"{s.ReferralLink}/weigeren"),
        new("team/doorverwijzingen/nieuw", s => s.Counsellor, _ => ReferralLinks.New),
        new("team/doorverwijzingen/{id:guid}/kaart", s => s.Counsellor, s => ReferralLinks.Card(s.SentReferral)),
        new($"team/doorverwijzingen/{{id:guid}}/{{act:{ReferralLinks.Acts}}}", s => s.Counsellor, s => ReferralLinks.Act(s.Referral, ReferralAct.Decline)),
        new("team/plaatsen", s => s.Counsellor, _ => BlockLinks.All),
        new("team/plaatsen/{id:guid}", s => s.Counsellor, s => BlockLinks.Block(s.Block)),
        new("team/plaatsen/{id:guid}/vrijgeven", s => s.Counsellor, s => BlockLinks.Release(s.Block)),
        new("team/vormingen/inschrijving/{id:guid}/annuleren", s => s.Counsellor, s => $"/team/vormingen/inschrijving/{s.TrainingBooking}/annuleren"),
        new("team/vormingen/{id:guid}", s => s.Counsellor, s => TrainingLinks.Session(s.Training.Id)),

        new("beheer/agenda-links", s => s.Coordinator, _ => "/beheer/agenda-links"),
        new("beheer/agenda-links/{id:guid}/stoppen", s => s.Coordinator, s => $"/beheer/agenda-links/{s.Feed}/stoppen"),
        new("beheer/berichten/{id:guid}", s => s.Coordinator, s => $"/beheer/berichten/{s.Call}") { IsShown = false },
        new("beheer/contacten/nieuw", s => s.Coordinator, _ => "/beheer/contacten/nieuw"),
        new("beheer/contacten/{id:guid}", s => s.Coordinator, s => $"/beheer/contacten/{s.Contact}"),
        new("beheer/contacten/{id:guid}/verwijderen", s => s.Coordinator, s => $"/beheer/contacten/{s.Contact}/verwijderen"),
        new("beheer/cursussen/nieuw", s => s.Coordinator, _ => "/beheer/cursussen/nieuw"),
        new("beheer/cursussen/{id:guid}", s => s.Coordinator, s => $"/beheer/cursussen/{s.Course}"),
        new("beheer/cursussen/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", s => s.Coordinator, s => $"/beheer/cursussen/{s.Course}/archiveren"),
        new("beheer/groepslessen/invoer", s => s.Coordinator, _ => "/beheer/groepslessen/invoer"),
        new("beheer/groepslessen/nieuw", s => s.Coordinator, _ => "/beheer/groepslessen/nieuw"),
        new("beheer/groepslessen/nieuw/overzicht", s => s.Coordinator, s => s.Preview),
        new("beheer/groepslessen/uitvoer", s => s.Coordinator, _ => "/beheer/groepslessen/uitvoer"),
        new("beheer/groepslessen/vastleggen", s => s.Coordinator, _ => "/beheer/groepslessen/vastleggen") { IsShown = false },
        new("beheer/groepslessen/{id:guid}/annuleren", s => s.Coordinator, s => PlanningLinks.CancelSession(s.Doomed.Id)),
        new("beheer/groepslessen/{id:guid}/materiaal", s => s.Coordinator, s => EventLinks.Material(s.Event.Id)),
        new("beheer/groepslessen/{id:guid}/plaatsen", s => s.Coordinator, s => PlanningLinks.ChangeSeats(s.Session.Id)),
        new("beheer/groepslessen/{id:guid}/wijzigen", s => s.Coordinator, s => PlanningLinks.ChangeSession(s.Session.Id)),
        new("beheer/locaties/nieuw", s => s.Coordinator, _ => "/beheer/locaties/nieuw"),
        new("beheer/locaties/{id:guid}", s => s.Coordinator, s => $"/beheer/locaties/{s.Location}"),
        new("beheer/locaties/{location:guid}/lokaal", s => s.Coordinator, s => $"/beheer/locaties/{s.Location}/lokaal"),
        new("beheer/lokalen/{id:guid}", s => s.Coordinator, s => $"/beheer/lokalen/{s.Room}"),
        new("beheer/materiaal/nieuw", s => s.Coordinator, _ => "/beheer/materiaal/nieuw"),
        new("beheer/materiaal/{id:guid}", s => s.Coordinator, s => $"/beheer/materiaal/{s.Equipment}"),
        new("beheer/{kind:regex(^(locaties|lokalen|materiaal)$)}/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", s => s.Coordinator, s => $"/beheer/materiaal/{s.Equipment}/archiveren"),
        new("beheer/medewerkers/uitnodigen", s => s.Coordinator, _ => "/beheer/medewerkers/uitnodigen"),
        new("beheer/medewerkers/{id:guid}", s => s.Coordinator, s => $"/beheer/medewerkers/{s.Member}"),
        new("beheer/medewerkers/{id:guid}/hervatten", s => s.Coordinator, s => $"/beheer/medewerkers/{s.Member}/hervatten"),
        new("beheer/medewerkers/{id:guid}/nieuw-wachtwoord", s => s.Coordinator, s => $"/beheer/medewerkers/{s.Member}/nieuw-wachtwoord"),
        new("beheer/medewerkers/{id:guid}/stoppen", s => s.Coordinator, s => $"/beheer/medewerkers/{s.Member}/stoppen"),
        new("beheer/medewerkers/{id:guid}/tweede-stap-wissen", s => s.Coordinator, s => $"/beheer/medewerkers/{s.Member}/tweede-stap-wissen"),
        new("beheer/organisaties/nieuw", s => s.Network, _ => "/beheer/organisaties/nieuw"),
        new("beheer/organisaties/{id:guid}", s => s.Network, s => $"/beheer/organisaties/{s.Organisation}"),
        new("beheer/organisaties/{id:guid}/archiveren", s => s.Network, s => $"/beheer/organisaties/{s.Organisation}/archiveren"),
        new("beheer/organisaties/{id:guid}/terughalen", s => s.Network, s => $"/beheer/organisaties/{s.Archived}/terughalen"),
        new("beheer/organisaties/{id:guid}/coordinator", s => s.Network, s => $"/beheer/organisaties/{s.WithoutCoordinator}/coordinator"),
        new("beheer/netwerk", s => s.Network, _ => "/beheer/netwerk"),
        new("beheer/netwerk/{id:guid}/bevestigen", s => s.Network, s => $"/beheer/netwerk/{s.Proposal}/bevestigen"),
        new("beheer/netwerk/{id:guid}/intrekken", s => s.Network, s => $"/beheer/netwerk/{s.Proposal}/intrekken"),
        new("beheer/netwerk/coordinatoren/{id:guid}/stoppen", s => s.Network, s => $"/beheer/netwerk/coordinatoren/{s.Proposer}/stoppen"),
        new("beheer/sluitingsdagen/aanvullen", s => s.Coordinator, _ => "/beheer/sluitingsdagen/aanvullen?jaar=2027"),
        new("beheer/schermen/{lesson}/{step}", s => s.Coordinator, s => s.DriftEditor),
        new("beheer/sluitingsdagen/nieuw", s => s.Coordinator, _ => "/beheer/sluitingsdagen/nieuw"),
        new("beheer/sluitingsdagen/{id:guid}", s => s.Coordinator, s => $"/beheer/sluitingsdagen/{s.Closing}"),
        new("beheer/sluitingsdagen/{id:guid}/verwijderen", s => s.Coordinator, s => $"/beheer/sluitingsdagen/{s.Closing}/verwijderen"),
        new("beheer/uitnodigingen/{id:guid}/intrekken", s => s.Coordinator, s => $"/beheer/uitnodigingen/{s.Invitation}/intrekken"),
        new("beheer/wegwijzer/invoer", s => s.Coordinator, _ => "/beheer/wegwijzer/invoer"),
        new("beheer/wegwijzer/invoer/vastleggen", s => s.Coordinator, _ => "/beheer/wegwijzer/invoer/vastleggen") { IsShown = false },
        new("beheer/wegwijzer/nieuw", s => s.Coordinator, _ => InitiativeLinks.New),
        new("beheer/wegwijzer/{id:guid}", s => s.Coordinator, s => InitiativeLinks.Edit(s.Initiative)),
        new("beheer/wegwijzer/{id:guid}/nagekeken", s => s.Coordinator, s => InitiativeLinks.Check(s.Initiative)),
        new("beheer/wegwijzer/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", s => s.Coordinator, s => InitiativeLinks.Edit(s.Initiative) + "/archiveren"),
        new("team/signalen/nieuw", s => s.Counsellor, _ => SignalLinks.TeamReport),
        new("team/signalen/{number:int}", s => s.Counsellor, s => SignalLinks.TeamSignal(s.Signal.Number)),
        new("beheer/signalen/{id:guid}/wijzigen", s => s.Network, s => SignalLinks.Edit(s.Signal.Id)),
        new("beheer/signalen/{id:guid}/openbaar", s => s.Network, s => SignalLinks.Publish(s.Signal.Id)),
        new("beheer/signalen/{id:guid}/verbergen", s => s.Network, s => SignalLinks.Hide(s.Signal.Id)),
        new("beheer/signalen/{id:guid}/stap/{act}", s => s.Network, s => SignalLinks.Step(s.Signal.Id, SignalAct.Tell)),
        new("netwerk/nieuwsbrief", s => s.Stranger, _ => NewsLinks.All),
        new("netwerk/nieuwsbrief/bevestigen/{token:maxlength(100)}", s => s.Stranger, s => NewsLinks.Confirm(s.Codes.ToConfirm(s.NewsReader))),
        new("netwerk/nieuwsbrief/afmelden/{token:maxlength(100)}", s => s.Stranger, s => NewsLinks.Leave(s.Codes.ToLeave(s.NewsReader))) { TakesPostsFromElsewhere = true },
        new("team/nieuwsbrief/nieuw", s => s.Counsellor, _ => NewsLinks.Send),
        new("team/nieuwsbrief/{id:guid}/intrekken", s => s.Counsellor, s => NewsLinks.Withdraw(s.Submission)),
        new("beheer/nieuwsbrief/nieuw", s => s.Network, _ => NewsLinks.New),
        new("beheer/nieuwsbrief/{id:guid}/onderwerp", s => s.Network, s => NewsLinks.Subject(s.Issue)),
        new("beheer/nieuwsbrief/{id:guid}/tekst", s => s.Network, s => NewsLinks.NewText(s.Issue)),
        new("beheer/nieuwsbrief/{id:guid}/kiezen", s => s.Network, s => NewsLinks.Choose(s.Issue)),
        new("beheer/nieuwsbrief/{id:guid}/{act:regex(^(proef|versturen|stoppen|hervatten|verwijderen)$)}", s => s.Network, s => NewsLinks.Act(s.Issue, IssueAct.Try)),
        new("beheer/nieuwsbrief/blok/{id:guid}", s => s.Network, s => NewsLinks.Block(s.NewsBlock)),
        new("beheer/nieuwsbrief/blok/{id:guid}/{act:regex(^(omhoog|omlaag|weg)$)}", s => s.Network, s => NewsLinks.Act(s.NewsBlock, BlockAct.Up)),
        new("beheer/nieuwsbrief/inzendingen/{id:guid}", s => s.Network, s => NewsLinks.Take(s.Submission)),
        new("beheer/nieuwsbrief/inzendingen/{id:guid}/weigeren", s => s.Network, s => NewsLinks.Decline(s.Submission)),
        new("beheer/partners/nieuw", s => s.Network, _ => PartnerLinks.New),
        new("beheer/partners/{id:guid}", s => s.Network, s => PartnerLinks.Edit(s.Partner)),
        new("beheer/partners/{id:guid}/nagekeken", s => s.Network, s => PartnerLinks.Check(s.Partner)),
        new("beheer/partners/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", s => s.Network, s => PartnerLinks.Edit(s.Partner) + "/archiveren"),
        new("beheer/partners/invoer", s => s.Coordinator, _ => "/beheer/partners/invoer"),
        new("beheer/partners/invoer/vastleggen", s => s.Coordinator, _ => "/beheer/partners/invoer/vastleggen") { IsShown = false },
        new("team/profiel/partnerpagina", s => s.Trainer, _ => PartnerLinks.Self),
        new("beheer/operaties/nieuw", s => s.Network, _ => ReportingLinks.NewOperation),
        new("beheer/rapporten/vastleggen", s => s.Network, s => ReportLinks.Freeze($"{s.Operation}")),
        new("beheer/operaties/{id:guid}", s => s.Network, s => ReportingLinks.Operation(s.Operation)),
        new("team/inschrijven/clienten/{id:guid}/cijfervragen/{operation:guid}/{moment:regex(^(begin|einde)$)}", s => s.Counsellor,
            s => ReportingLinks.Ask(s.AskedClient, s.Operation, AskMoment.Begin)),
        new("beheer/outreach/doelen/nieuw", s => s.Network, _ => OutreachLinks.NewGoal),
        new("beheer/outreach/doelen/{id:guid}", s => s.Network, s => OutreachLinks.Goal(s.Goal)),
        new("beheer/outreach/doelen/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", s => s.Network, s => OutreachLinks.Goal(s.Goal) + "/archiveren"),
        new("team/arbeidspact/{id:guid}/vooruitgang", s => s.Counsellor, s => PactLinks.Tell(s.PactAction)),
        new("beheer/arbeidspact/nieuw", s => s.Network, _ => PactLinks.New),
        new("beheer/arbeidspact/{id:guid}", s => s.Network, s => PactLinks.Edit(s.PactAction)),
        new("beheer/arbeidspact/{id:guid}/stand", s => s.Network, s => PactLinks.State(s.PactAction)),
        new("beheer/arbeidspact/{id:guid}/{act:regex(^(archiveren|terughalen)$)}", s => s.Network, s => PactLinks.Edit(s.PactAction) + "/archiveren"),
        new("beheer/arbeidspact/cijfers/nieuw", s => s.Network, _ => PactLinks.NewFigure),
        new("beheer/arbeidspact/cijfers/{id:guid}", s => s.Network, s => PactLinks.Figure(s.PactFigure)),
        new("beheer/arbeidspact/invoer", s => s.Network, _ => "/beheer/arbeidspact/invoer"),
        new("beheer/arbeidspact/invoer/vastleggen", s => s.Network, _ => "/beheer/arbeidspact/invoer/vastleggen") { IsShown = false },
        new("beheer/vertalingen", s => s.Coordinator, _ => "/beheer/vertalingen?taal=tr"),
    ];

    /// <summary>A call that isn't theirs is closed like one that somebody else made: back to the list.</summary>
    const string ClosedCall = "team/oproepen/{id:guid}";

    /// <summary>Why somebody at the door has no seat stands on a page with an address of its own.</summary>
    const string SaysWhy = "waarom=";

    public static TheoryData<string> Routes => [.. Forms.Select(form => form.Route)];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A client who signs.</summary>
    static (string Name, string Value)[] Agreeing => [("Input.Client", "Tekenina 0470 21 22 50"), ("Input.Agreed", "Paper")];

    [Fact]
    public async Task Every_form_of_the_site_stands_here()
    {
        var loader = site.Services.GetRequiredService<PageLoader>();
        var (taking, named) = (new List<string>(), new List<string>());
        foreach (var page in site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
        {
            var handlers = (await loader.LoadAsync(page, EndpointMetadataCollection.Empty)).HandlerMethods.Where(handler => Changing.Contains(handler.HttpMethod)).ToList();
            if (handlers.Count > 0)
            {
                taking.Add(page.AttributeRouteInfo!.Template!.TrimStart('/'));
            }
            named.AddRange(handlers.Where(handler => handler.Name is not null).Select(handler => $"{page.AttributeRouteInfo!.Template}: {handler.Name}"));
        }

        // The page with the roles of the demo isn't there in production.
        var known = Forms.Select(form => form.Route).ToList();
        taking.Where(route => route != "demo").Except(known).ShouldBeEmpty();
        known.Except(taking).ShouldBeEmpty();
        // A second form on a page would be swept as the first one only.
        named.ShouldBeEmpty("give each form a page of its own");
    }

    [Fact]
    public void Nothing_but_pages_takes_forms() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null
            && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Any(Changing.Contains) is true)
        .Select(endpoint => endpoint.RoutePattern.RawText).ShouldBeEmpty();

    [Theory, MemberData(nameof(Routes))]
    public async Task A_refusal_writes_nothing(string route)
    {
        await site.OpenAsync();
        var form = Forms.Single(one => one.Route == route);
        var (browser, address) = (form.Browser(site), form.Address(site));
        var page = await browser.OpenAsync(form.Page?.Invoke(site) ?? address);
        // What is wrong is said by the page, in Dutch, and not by the browser in its own language.
        page.QuerySelectorAll("form:not([novalidate])").ShouldBeEmpty();
        var shown = page.QuerySelectorAll<IHtmlFormElement>("form[method=post]")
            .FirstOrDefault(one => (one.GetAttribute("action") ?? address.Split('?')[0]).Split('?')[0] == address.Split('?')[0]);
        (shown is not null).ShouldBe(form.IsShown,
            $"is its form on {form.Page?.Invoke(site) ?? address}? {page.QuerySelector("h1")?.TextContent}: "
            + string.Join(' ', page.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").Select(one => one.GetAttribute("action") ?? "itself")));
        await SweepAsync(form, address, shown?.FilledIn().ToArray() ?? [], Typed(shown));
        if (form.ComesToYes is { } comes)
        {
            var asked = await browser.AskedAsync(address, comes(site));
            // What was typed goes along, and nobody sees it.
            await SweepAsync(
                form, address, [.. asked.FilledIn()], [.. asked.FilledIn().Select(field => field.Name).Where(name => name is not (Token or "Input.Key"))]);
        }
    }

    static IReadOnlyList<string> Typed(IHtmlFormElement? form) =>
    [
        .. form?.QuerySelectorAll("input, textarea, select").Where(field => field.GetAttribute("type") is not ("hidden" or "file") && field.HasAttribute("name"))
            .Select(field => field.GetAttribute("name")!).Distinct() ?? [],
    ];

    async Task SweepAsync(RefusedForm form, string address, (string Name, string Value)[] filled, IReadOnlyList<string> typed)
    {
        var (route, browser) = (form.Route, form.Browser(site));
        var isForStaff = route.StartsWith("team", StringComparison.Ordinal) || route.StartsWith("beheer", StringComparison.Ordinal);
        var needsSignIn = isForStaff && browser != site.Stranger;

        if (!form.TakesPostsFromElsewhere)
        {
            await RefusedAsync("from another site", () => CrossSiteAsync(browser, address, filled), mustRefuse: true);
        }
        if (needsSignIn)
        {
            await RefusedAsync("without token", () => browser.PostFormAsync(address, [.. filled.Where(field => field.Name != Token)]), mustRefuse: true);
            await RefusedAsync("not signed in", () => site.Visitor().PostFormAsync(address, filled), mustRefuse: true);
        }
        if (needsSignIn && !IsOfOneself(route))
        {
            var outsider = await OutsiderFieldsAsync(filled);
            await RefusedAsync("of another organisation", () => site.Outsider.PostFormAsync(address, outsider),
                mustRefuse: WhoMayWhat.Of(route).Refuses(StaffRole.Counsellor), isNever: route == ClosedCall);
        }
        if (Guids().IsMatch(address))
        {
            // Of what isn't there any more, some pages say that it is done.
            await RefusedAsync("not there", () => browser.PostFormAsync(Guids().Replace(address, _ => $"{Guid.NewGuid()}"), filled), isNever: true);
        }
        if (typed.Count > 0)
        {
            foreach (var value in Hostile.Prepend(""))
            {
                await RefusedAsync($"with '{value[..Math.Min(20, value.Length)]}'", () => browser.PostFormAsync(
                    address, [.. filled.Where(field => !typed.Contains(field.Name)), .. typed.Select(name => (name, value))]));
            }
        }

        async Task RefusedAsync(string why, Func<Task<HttpResponseMessage>> send, bool mustRefuse = false, bool isNever = false)
        {
            var before = await SnapshotAsync(form.Counts);
            var answer = await send();
            if (isNever || IsRefusal(answer))
            {
                (await SnapshotAsync(form.Counts)).Except(before).ShouldBeEmpty($"{route} {why}: {(int)answer.StatusCode}");
            }
            else
            {
                mustRefuse.ShouldBeFalse($"{route} {why}: {(int)answer.StatusCode}");
            }
        }
    }

    const string Token = "__RequestVerificationToken";

    Task<IReadOnlyList<string>> SnapshotAsync(params string[] counts) => site.SnapshotAsync([.. RefusalSite.NotCompared, .. counts]);

    // Whoever isn't signed in is sent there (302). What was done leads on (303), and so do some that say no on a page of their own.
    static bool IsRefusal(HttpResponseMessage answer) => answer.StatusCode is HttpStatusCode.Found or >= HttpStatusCode.BadRequest
        || (answer.StatusCode == HttpStatusCode.SeeOther && $"{answer.Headers.Location}".Contains(SaysWhy));

    // These are for everybody who is signed in, each for themselves.
    static bool IsOfOneself(string route) => new[] { "team/profiel", "team/afmelden", "team/tweede-stap" }.Any(route.StartsWith);

    static Task<HttpResponseMessage> CrossSiteAsync(HttpClient browser, string address, (string Name, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        return browser.SendAsync(request, Cancel);
    }

    async Task<(string Name, string Value)[]> OutsiderFieldsAsync((string Name, string Value)[] fields)
    {
        var token = (await site.Outsider.OpenAsync("/team/kaarten")).QuerySelector($"[name={Token}]")!.GetAttribute("value")!;
        return [.. fields.Where(field => field.Name != Token), (Token, token)];
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Guids();
}

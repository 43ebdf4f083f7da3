using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Attendance;
using DigitaalWerkt.Tests.Classes.Events;
using DigitaalWerkt.Tests.Guidance.Paths;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.Learning;
using DigitaalWerkt.Tests.Loans;
using DigitaalWerkt.Tests.Network;
using DigitaalWerkt.Tests.People;
using DigitaalWerkt.Tests.People.Cards;
using DigitaalWerkt.Tests.Referrals;
using DigitaalWerkt.Tests.Reporting;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Accounts.Staff.Invitations;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Book;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Events;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Emergency;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Guidance.Plan;
using DigitaalWerkt.Web.Features.HelpDesk;
using DigitaalWerkt.Web.Features.HelpDesk.Ask;
using DigitaalWerkt.Web.Features.HelpDesk.Canned;
using DigitaalWerkt.Web.Features.HelpDesk.Contacts;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Features.Learning.Certificates;
using DigitaalWerkt.Web.Features.Loans;
using DigitaalWerkt.Web.Features.Network;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Network.Partners;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Newsletter;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.Newsletter.Submissions;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Phrases;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Referrals;
using DigitaalWerkt.Web.Features.Reporting;
using DigitaalWerkt.Web.Features.Reporting.Reports;
using DigitaalWerkt.Web.Features.Referrals.Send;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using System.Net;
using System.Reflection;
using LessonGroup = DigitaalWerkt.Web.Features.Learning.Content.LessonGroup;

namespace DigitaalWerkt.Tests.Shared;

/// <summary>Every field in which somebody types a name, an address or a short text gets the same hostile values.</summary>
public sealed class TypedTextTests(RosterSite site) : IClassFixture<RosterSite>
{
    const string Root = "DigitaalWerkt.Web.Features.";
    const string NationalNumber = "Mijn nummer is 85.07.30-033.28.";
    const string PageAddress = "klik op www.evil.be/win";

    /// <summary>What has nothing to see in it; a field that has to be filled in refuses it, another stays empty.</summary>
    static readonly string[] Nothing = ["\u200B", "\u200E", "\u202E", "\u2066", "\u3164", "\u00AD", "\u200B\u200E\u202E\u2066\u3164\u00AD"];

    /// <summary>Taken without the signs that nobody sees.</summary>
    static readonly string[] Hidden = ["Bi\u200Bbi", "Co\u202Eco", "Di\u00ADdi", "\u2066Eli\u2069", "Fa\tna\r\nGa", "\uFF28\uFF49\uFF4C"];

    static readonly string[] Addresses = [PageAddress, "http://x", "evil.be", "ev\u200Bil.\u00ADbe", "ｗｗｗ．ｅｖｉｌ．ｂｅ"];

    static readonly string[] NoEmails =
    [
        "<script>@x", "<script>@x.be", "a,b@x.be", "a b@x.be", "a@x.be\tb", "a@x\tb", "a＠x.be", "a@b@x.be", "\"a\"@x.be", "а@x.be",
        "ａ@x.be", "a@x.be\r\nBcc: b@x.be",
        "a\u200B@x.be", new string('a', 5000) + "@x.be",
    ];

    /// <summary>Fields in which one types no text that is kept or sent as such: chosen, counted, compared or looked up.</summary>
    static readonly string[] NoText =
    [
        // Chosen from a list, or the id of a row, a form or a place on a page.
        "Accounts.Staff.Network.IndexModel.Email",
        // A day, or the name of a period: read, and never kept.
        "HelpDesk.Figures.FiguresPageModel.Choice", "HelpDesk.Figures.FiguresPageModel.From", "HelpDesk.Figures.FiguresPageModel.Until",
        // Of the address, to find what it is about.
        "Accounts.Cards.Team.ReplaceModel.OnPostAsync.number", "Accounts.Staff.Invitations.AcceptModel.OnPostAsync.token",
        "Accounts.Staff.Passkeys.RemoveModel.OnPostAsync.id", "Classes.Manage.CancelModel.OnPostAsync.token",
        "HelpDesk.Attachments.SendModel.OnPostAsync.token", "HelpDesk.Mail.MailModel.Code", "Classes.Manage.MoveModel.OnPostAsync.token", "Classes.Manage.OfferModel.OnPostAsync.token",
        "Network.Initiatives.IndexModel.Typed", "Network.Initiatives.QuestionsModel.Age", "Network.Initiatives.QuestionsModel.Dutch",
        "Network.Initiatives.QuestionsModel.Want",
        "Learning.Begin.IndexModel.Email", "Learning.Begin.IndexModel.Time", "Learning.Begin.IndexModel.Wish",
        "Learning.Certificates.AskModel.OnPostAsync.kind", "Learning.Certificates.VerifyModel.Typed",
        "Learning.WordBook.PractiseModel.Asked", "Learning.WordBook.PractiseModel.Chosen", "Learning.WordBook.PractiseModel.JustKnown",
        "Learning.WordBook.WordModel.Act", "Learning.WordBook.WordModel.From", "Learning.WordBook.WordModel.OnPostAsync.slug",
        "Learning.Modules.LessonModel.OnPostAsync.slug", "Learning.Recall.AgainModel.OnPostAsync.slug",
        "Learning.Recall.PractiseModel.OnPostAsync.slug", "Learning.Steps.PractiseModel.OnPostAsync.slug",
        "Learning.Steps.PractiseModel.OnPostAsync.step", "Learning.Steps.StepModel.OnPostAsync.slug", "Learning.Steps.StepModel.OnPostAsync.step",
        "Drift.DriftPageModel.Token", "Drift.Editors.StepModel.OnPostAsync.lesson", "Drift.Editors.StepModel.OnPostAsync.step",
        "Drift.Editors.StepModel.Until", "Drift.PhotoModel.OnPostAsync.slug", "Drift.PhotoModel.OnPostAsync.step",
        "Drift.ReportModel.OnPostAsync.slug", "Drift.ReportModel.OnPostAsync.step",
        "Learning.Counsellors.StepModel.OnPostAsync.slug", "Learning.Counsellors.StepModel.OnPostAsync.step",
        "Accounts.Cards.IndexModel.WhoseDevice", "Accounts.Cards.OpenModel.Before", "Accounts.Cards.OpenModel.Tapped",
        "Accounts.Cards.OpenModel.WhoseCard", "Accounts.Cards.OpenModel.WhoseDevice", "Accounts.Cards.OpenModel.WhoseWork",
        "Accounts.Staff.Members.EditModel.EditInput.Version", "Classes.Attendance.Team.CorrectModel.Press",
        "Classes.Counsellors.BookModel.BookInput.Instead", "Classes.Counsellors.BookModel.BookInput.Session",
        "Classes.Events.Keep.MaterialInput.Address", "Classes.Events.Keep.MaterialModel.Seen",
        "Classes.Exchange.ExportModel.Kind", "Classes.Find.IndexModel.HelpLanguage", "Classes.Find.IndexModel.Lesson",
        "Classes.Find.IndexModel.NeighbourhoodCode", "Classes.Find.IndexModel.Part", "Classes.Find.IndexModel.Seat", "Classes.Manage.OfferModel.Answer",
        "Classes.Planning.Courses.CourseInput.Languages", "Classes.Planning.Courses.CourseInput.Lessons",
        "Classes.Planning.Sessions.ChangeModel.Seen", "Classes.Planning.Sessions.PreviewModel.Chosen",
        "Classes.Planning.Sessions.PreviewModel.Seen", "Classes.Planning.Sessions.SeriesInput.CoursePlanId",
        "Classes.Planning.Sessions.SeriesInput.Every", "Classes.Planning.Sessions.SeriesInput.Key",
        "Classes.Planning.Sessions.SessionInput.EquipmentSetId", "Classes.Planning.Sessions.SessionInput.Languages",
        "Classes.Planning.Sessions.SessionInput.RoomId", "Classes.Planning.Sessions.SessionInput.TrainerId",
        "Home.ChooseLanguageModel.Back", "Home.ChooseLanguageModel.Code", "HelpDesk.HelpModel.From", "Messages.Sent.IndexModel.Choice",
        "People.Clients.ClientInput.Language", "People.Clients.ClientInput.Which", "People.PersonInput.Reach", "Phrases.IndexModel.Code",
        "Phrases.IndexModel.LineInput.Dutch", "Phrases.IndexModel.LineInput.Heading", "Phrases.IndexModel.LineInput.Was",
        "Places.Closings.CompleteModel.Chosen", "Places.Locations.LocationInput.Neighbourhood", "Shared.ArchivePageModel.Act",
        "Places.ArchiveModel.Kind",
        "HelpDesk.Ask.AskInput.At", "HelpDesk.Ask.AskInput.Back", "HelpDesk.Ask.AskInput.Device", "HelpDesk.Ask.AskInput.Example",
        "HelpDesk.Ask.AskInput.Module", "HelpDesk.Ask.AskInput.Screen", "HelpDesk.Ask.AskInput.Step", "HelpDesk.Ask.AskInput.Topic",
        "HelpDesk.Ask.Team.ClientQuestionInput.Topic", "HelpDesk.Follow.SolvedModel.Face", "HelpDesk.Follow.SolvedModel.Result",
        "HelpDesk.Follow.ReplyModel.OnPostAsync.token", "HelpDesk.Follow.SolvedModel.OnPostAsync.token",
        "HelpDesk.Canned.EditModel.AnswerInput.Level", "HelpDesk.Desk.AnswerInput.Canned", "HelpDesk.Desk.AnswerInput.Lesson", "HelpDesk.Desk.EndModel.How",
        "HelpDesk.Desk.FaceModel.Face", "HelpDesk.Desk.LearnedModel.Can",
        "HelpDesk.Desk.IndexModel.Name", "HelpDesk.Desk.LinkModel.Code", "HelpDesk.Desk.LinkModel.How", "HelpDesk.Desk.NewModel.NewInput.Done",
        "HelpDesk.Desk.NewModel.NewInput.From", "HelpDesk.Desk.NewModel.NewInput.Topic", "HelpDesk.Desk.SortModel.Device", "HelpDesk.Desk.SortModel.Topic",
        // The address of a page: InitiativePagesTests.
        "Network.Initiatives.Team.InitiativeInput.Link",
        "Network.Initiatives.Team.InitiativeInput.Keeper", "Network.Initiatives.Team.InitiativeInput.Tags",
        // A number, a day, or which list is shown.
        "Network.Signals.Follow.IndexModel.Choice", "Network.Signals.Follow.StepInput.Into", "Network.Signals.Follow.StepInput.NextOn",
        "Network.Signals.Follow.StepInput.On", "Network.Signals.Follow.StepInput.Owner", "Network.Signals.Follow.StepModel.Word",
        "Network.Signals.Reports.ReportInput.Number", "Network.Signals.WordsInput.People",
        // The address of a page, a draft that is chosen, and the word of an act: NewsEditorTests.
        "Newsletter.Editors.BlockInput.Link", "Newsletter.Submissions.Team.SubmissionInput.Link", "Newsletter.Editors.TakeModel.Issue",
        "Newsletter.Editors.MoveBlockModel.Word", "Newsletter.Editors.ActModel.Word",
        "Newsletter.Readers.LinkPageModel.OnPostAsync.token",
        // A number, euros, a day, or chosen: PactPagesTests, PactTests.
        "Network.Pact.Keep.ActionInput.Begins", "Network.Pact.Keep.ActionInput.Budget", "Network.Pact.Keep.ActionInput.Ends",
        "Network.Pact.Keep.ActionInput.Events", "Network.Pact.Keep.ActionInput.Initiatives", "Network.Pact.Keep.ActionInput.Keeper", "Network.Pact.Keep.ActionInput.Pillar",
        "Network.Pact.Keep.ActionInput.Signals", "Network.Pact.Keep.ActionInput.Target", "Network.Pact.Keep.FigureInput.Amount",
        "Network.Pact.Keep.FigureInput.Kind", "Network.Pact.Keep.FigureInput.On", "Network.Pact.Keep.FigureInput.Whole",
        "Network.Pact.Keep.StateInput.On", "Network.Pact.Keep.StateInput.State", "Network.Pact.Team.TellInput.Number",
        "Network.Pact.Team.TellInput.On", "Network.Pact.Team.TellInput.Spent",
        // Chosen, a day or a number; the address of a page: PartnerPagesTests, OutreachGoalTests.
        "Network.Partners.Keep.PartnerInput.Keeper", "Network.Partners.Keep.PartnerInput.Link", "Network.Partners.Keep.PartnerInput.Roles",
        "Network.Partners.Keep.PartnerInput.Tasks", "Guidance.Outreach.Figures.GoalInput.Counter", "Guidance.Outreach.Figures.GoalInput.From",
        "Guidance.Outreach.Figures.GoalInput.Keeper", "Guidance.Outreach.Figures.GoalInput.Kind", "Guidance.Outreach.Figures.GoalInput.Number",
        "Guidance.Outreach.Figures.GoalInput.SourceOn", "Guidance.Outreach.Figures.GoalInput.Until",
        // Days, times, numbers.
        "Network.Initiatives.Team.InitiativeInput.ValidFrom", "Network.Initiatives.Team.InitiativeInput.ValidUntil",
        "HelpDesk.Desk.EndModel.Minutes", "HelpDesk.Desk.IndexModel.Number", "HelpDesk.Desk.NewModel.NewInput.Minutes",
        "Classes.Find.IndexModel.Number", "Classes.Find.IndexModel.Postcode", "Classes.Planning.Sessions.SeatsModel.Capacity",
        "Classes.Planning.Sessions.SeriesInput.Seats", "Classes.Planning.Sessions.SeriesInput.Times",
        "Classes.Planning.Sessions.SeriesInput.Until", "Classes.Planning.Sessions.SessionInput.Begins",
        "Classes.Planning.Sessions.SessionInput.Day", "Classes.Planning.Sessions.SessionInput.Ends",
        "Classes.Planning.Sessions.SessionInput.Travel", "HelpDesk.Contacts.ContactInput.CheckedOn", "HelpDesk.Contacts.ContactInput.Order", "HelpDesk.Contacts.ContactInput.Phone",
        "People.PersonInput.Phone", "Phrases.IndexModel.Number", "Places.Closings.EditModel.ClosingInput.First",
        "Places.Closings.EditModel.ClosingInput.Last", "Places.Equipment.EditModel.EquipmentInput.Pieces",
        "Places.Locations.LocationInput.Postcode", "Places.Rooms.EditModel.RoomInput.Capacity",
        // Chosen place, day and hour of an appointment, and the hours of a steward.
        "HelpDesk.Appointments.Counsellors.NewModel.Day", "HelpDesk.Appointments.Counsellors.NewModel.Moment",
        "HelpDesk.Appointments.Counsellors.NewModel.NewInput.Topic", "HelpDesk.Appointments.Team.AppointmentModel.OnPostAsync.act",
        "HelpDesk.Appointments.Team.DayInput.Begins", "HelpDesk.Appointments.Team.DayInput.Ends",
        "HelpDesk.Appointments.Team.DayInput.Kind", "HelpDesk.Appointments.Team.DayModel.OnPostAsync.day",
        "HelpDesk.Appointments.Team.HoursInput.Begins", "HelpDesk.Appointments.Team.HoursInput.Ends",
        "HelpDesk.Appointments.Team.HoursInput.First", "HelpDesk.Appointments.Team.HoursInput.Last",
        "HelpDesk.Appointments.Team.HoursInput.RoomId", "HelpDesk.Appointments.Team.HoursInput.Slot",
        "HelpDesk.Appointments.Team.HoursInput.Travel", "HelpDesk.Appointments.Team.HoursInput.Use",
        "HelpDesk.Appointments.Team.HoursInput.Weekday", "HelpDesk.Appointments.Team.IndexModel.At",
        "HelpDesk.Appointments.Team.MoveModel.Day", "HelpDesk.Appointments.Team.MoveModel.Moment",
        "HelpDesk.Appointments.Team.ProposeModel.ProposeInput.Act", "HelpDesk.Appointments.Team.ProposeModel.ProposeInput.Moments",
        "HelpDesk.Appointments.Visit.BookInput.Topic", "HelpDesk.Appointments.Visit.BookModel.About",
        "HelpDesk.Appointments.Visit.BookModel.Day", "HelpDesk.Appointments.Visit.BookModel.Moment",
        "HelpDesk.Appointments.Visit.BookModel.Question", "HelpDesk.Appointments.Visit.CancelModel.OnPostAsync.token",
        "HelpDesk.Appointments.Visit.ChooseModel.Moment", "HelpDesk.Appointments.Visit.ChooseModel.OnPostAsync.token",
        "HelpDesk.Appointments.Visit.MoveModel.Day", "HelpDesk.Appointments.Visit.MoveModel.Moment",
        "HelpDesk.Appointments.Visit.MoveModel.OnPostAsync.token",
        // The button that was pressed at the door.
        "HelpDesk.WalkIn.Team.IndexModel.QueueInput.Act", "HelpDesk.WalkIn.Team.IndexModel.QueueInput.Topic",
        // A number, a place and a picture that are tapped.
        "Guidance.Outreach.Places.FindPlaceInput.Kind", "Guidance.Outreach.Places.FindPlaceInput.Neighbourhood",
        "Guidance.Outreach.Team.ContactInput.More", "Guidance.Outreach.Team.ContactInput.People", "Guidance.Outreach.Team.ContactInput.Theme",
        // Chosen, days, and buttons.
        "Guidance.Plan.StepInput.By", "Guidance.Plan.StepInput.Day", "Guidance.Plan.StepInput.Task", "Guidance.Plan.StepInput.When",
        // Compared with what is kept, and never kept itself: EmergencyTests.
        "Emergency.EmergencyInput.Name", "Emergency.EmergencyInput.Reach", "Emergency.EmergencyInput.Code", "Emergency.EmergencyInput.Reason",
        "Guidance.Plan.StepPageModel.Act", "Guidance.Plan.Mine.TickModel.Done", "Guidance.Plan.Team.TickModel.Done", "People.Cards.ShowModel.For",
        // Chosen, days, and the name by which one looks for somebody.
        "Guidance.Paths.AskedModel.Answer", "Guidance.Paths.BeginInput.Agreed", "Guidance.Paths.EndModel.Since", "Guidance.Paths.EndModel.Why",
        "Guidance.Paths.HandOverInput.Agreed", "Guidance.Paths.IndexModel.Narrowed", "Guidance.Paths.IndexModel.Sought",
        "Guidance.Paths.IndexModel.Whose", "Guidance.Paths.PhaseModel.Phase", "Guidance.Paths.PhaseModel.Since", "Guidance.Paths.TalkModel.Day",
        // Chosen, and days.
        "Loans.Devices.DeviceInput.BoughtOn", "Loans.Devices.DeviceInput.Condition", "Loans.Devices.DeviceInput.Kind",
        "Referrals.Follow.ActModel.Word", "Referrals.Partner.ActModel.Word", "Referrals.Partner.ActModel.OnPostAsync.token", "Referrals.Follow.StepInput.Outcome", "Referrals.Follow.StepInput.Reason",
        "Referrals.Send.NewInput.Agreed", "Referrals.Send.NewInput.Moment", "Referrals.Send.NewInput.Shares", "Referrals.Send.NewInput.Themes", "Referrals.Send.NewInput.To",
        "Reporting.Operations.OperationInput.From", "Reporting.Operations.OperationInput.IndicatorSet", "Reporting.Operations.OperationInput.KeptUntil",
        "Reporting.Operations.OperationInput.Organisations", "Reporting.Operations.OperationInput.Until",
        "Reporting.Frozen.FreezeModel.Asked", "Reporting.Frozen.ShowModel.Audience", "Reporting.Reports.ReportPageModel.Audience",
        "Reporting.Reports.ReportPageModel.Edition", "Reporting.Reports.ReportPageModel.Organisation", "Reporting.Reports.ReportPageModel.Period",
        "Reporting.Reports.ReportPageModel.Place",
        "Reporting.Counters.CountersPageModel.Asked", "Reporting.Counters.CountersPageModel.From", "Reporting.Counters.CountersPageModel.Until",
        "Reporting.Records.PaperPageModel.LanguageCode", "Reporting.Records.AskInput.Answers", "Reporting.Records.AskInput.Way", "Reporting.Records.AskModel.OnPostAsync.moment",
        "Loans.Lending.EndModel.How", "Loans.Lending.EndModel.Next", "Loans.Lending.LendInput.Agreed",
        // Secrets, taken as they are typed, and what was sealed.
        "Accounts.Cards.Team.PdfModel.Sealed", "Accounts.Staff.Invitations.AcceptModel.AcceptInput.Password",
        "Accounts.Staff.Passkeys.IndexModel.NewPasskeyInput.Credential", "Accounts.Staff.Passkeys.SignInModel.Credential",
        "Accounts.Staff.Passkeys.SignInModel.ReturnTo", "Accounts.Staff.Profile.ChangePasswordModel.ChangePasswordInput.Current",
        "Accounts.Staff.Profile.ChangePasswordModel.ChangePasswordInput.New", "Accounts.Staff.Profile.PasswordInput.Password",
        "Accounts.Staff.SecondStepModel.Code", "Accounts.Staff.SecondStepModel.ReturnTo",
        "Accounts.Staff.SecondStepSetupModel.SetupInput.Code", "Accounts.Staff.SecondStepSetupModel.SetupInput.Password",
        "Accounts.Staff.SecondStepSetupModel.SetupInput.SealedKey", "Accounts.Staff.SignInModel.ReturnTo",
        "Accounts.Staff.SignInModel.SignInInput.Password", "Classes.Attendance.Team.WalkInModel.Who",
        "Shared.Imports.ImportConfirmPageModel`1.Sealed", "HelpDesk.Ask.AskInput.After", "HelpDesk.Ask.AskInput.Began",
        "Network.Signals.Reports.ReportInput.Began", "Newsletter.Readers.AskInput.Began",
        "HelpDesk.Ask.AskInput.Carried",
        // A trap for programs: what stands in it is refused, whatever it is.
        "HelpDesk.Ask.AskInput.Website", "Network.Signals.Reports.ReportInput.Website", "Newsletter.Readers.AskInput.Website",
        // Only to look something up with.
        "HelpDesk.Desk.IndexModel.Typed", "HelpDesk.Desk.QuestionModel.Done",
        "Referrals.Follow.IndexModel.Word", "Referrals.Open.IndexModel.Place", "Referrals.Open.IndexModel.Want",
        "Accounts.Cards.Team.SearchModel.Typed", "Accounts.Staff.SignInModel.SignInInput.Email", "Shared.Imports.ImportPageModel.Pasted",
        "HelpDesk.Follow.FindInput.Code", "HelpDesk.Follow.FindInput.Known", "Learning.JobFirst.TextModel.Pasted", "Learning.Modules.IndexModel.Typed", "People.Cards.ShowModel.Number", "People.Clients.IndexModel.Sought", "People.Clients.JoinModel.Sought",
        "Privacy.Register.IndexModel.Typed",
        // The learner's own exercise: nobody else reads it, and it goes nowhere.
        "Practice.PhoneInput.Act", "Practice.PhoneInput.Fields", "Practice.PhoneInput.Screen", "Practice.PhoneInput.Text",
    ];

    /// <summary>Fields in which a number that looks like one of a person is right, each with its reason.</summary>
    static readonly string[] TakesNumbers =
    [
        // Of a device.
        "Loans.Devices.DeviceInput.SerialNumber", "Loans.Devices.DeviceInput.SimNumber",
    ];

    public static TheoryData<string> Fields => [.. All.Keys];

    static Dictionary<string, Field> All => new(OfInitiatives.Concat(OfLoans).Concat(OfPaths).Concat(OfReferrals).Concat(OfPact).Concat(OfEvents).Concat(OfLessons))
    {
        ["People.PersonInput.Name"] = new(Kind.PersonName, "Input.Name", BookAsync, ("Input.Reach", "Phone"), ("Input.Phone", "0470 12 34 56")),
        ["People.PersonInput.Email"] = new(Kind.Email, "Input.Email", BookAsync, ("Input.Name", "Amina"), ("Input.Reach", "Email")),
        ["People.Clients.ClientInput.Client"] = new(Kind.PersonName, "Input.Client", ClientAsync),
        ["People.Clients.ChangeModel.ChangeInput.Name"] = new(Kind.PersonName, "Input.Name", ChangeClientAsync),
        ["People.Clients.ChangeModel.ChangeInput.Reach"] = new(Kind.Email, "Input.Reach", ChangeClientAsync),
        ["Classes.Attendance.Team.WalkInInput.FirstName"] = new(Kind.PersonName, "Input.FirstName", WalkInAsync),
        ["Classes.Attendance.Team.WalkInInput.Reach"] = new(Kind.Email, "Input.Reach", WalkInAsync, ("Input.FirstName", "Amina")),
        ["Accounts.Cards.IndexModel.Name"] = new(Kind.PersonName, "naam", site => Task.FromResult((site.Visitor(), CardLinks.Mine))),
        ["Accounts.Cards.NameModel.Name"] = new(Kind.PersonName, "naam", NameCardAsync),
        ["Accounts.Cards.Team.PrintModel.Name"] = new(Kind.PersonName, "naam", async site => (await site.SignInAsync(StaffRole.Trainer), CardLinks.Team)),
        ["Accounts.Staff.Members.InviteModel.InviteInput.Name"] =
            new(Kind.PersonName, "Input.Name", Coordinator(StaffLinks.Invite), ("Input.Email", "a@x.be"), ("Input.Roles", "Trainer")),
        ["Accounts.Staff.Members.InviteModel.InviteInput.Email"] =
            new(Kind.Email, "Input.Email", Coordinator(StaffLinks.Invite), ("Input.Name", "Amina"), ("Input.Roles", "Trainer")),
        ["Accounts.Staff.Invitations.AcceptModel.AcceptInput.Name"] =
            new(Kind.PersonName, "Input.Name", AcceptAsync, ("Input.Password", Cast.Password)),
        ["Accounts.Staff.Passkeys.IndexModel.NewPasskeyInput.Name"] = new(Kind.ThingName, "Input.Name", Coordinator(StaffLinks.Passkeys)),
        ["Accounts.Organisations.OrganisationInput.Name"] = new(Kind.ThingName, "Input.Name", Network(StaffLinks.NewOrganisation)),
        ["Accounts.Organisations.CoordinatorModel.CoordinatorInput.Name"] =
            new(Kind.PersonName, "Input.Name", InviteCoordinatorAsync, ("Input.Email", "a@x.be")),
        ["Accounts.Organisations.CoordinatorModel.CoordinatorInput.Email"] =
            new(Kind.Email, "Input.Email", InviteCoordinatorAsync, ("Input.Name", "Amina")),
        ["HelpDesk.WalkIn.Team.IndexModel.QueueInput.FirstName"] = new(Kind.PersonName, "Input.FirstName", AtDoorAsync, ("Input.Act", "nummer")),
        ["Guidance.Outreach.Places.FindPlaceInput.Name"] = FindPlace("Input.Name"),
        ["HelpDesk.Contacts.ContactInput.Name"] = Contact(Kind.ThingName, "Input.Name"),
        ["HelpDesk.Contacts.ContactInput.Purpose"] = Contact(Kind.Text, "Input.Purpose"),
        ["HelpDesk.Contacts.ContactInput.Address"] = Contact(Kind.Text, "Input.Address"),
        ["HelpDesk.WalkIn.Team.IndexModel.QueueInput.Left"] = new(Kind.Text, "Input.Left", InHandAsync, ("Input.Act", "open"), ("Input.Topic", "Email")),
        ["HelpDesk.Ask.AskInput.Text"] = new(Kind.Text, "Input.Text", site => Task.FromResult((site.Visitor(), AskLinks.About(TicketTopic.Other)))),
        ["HelpDesk.Follow.ReplyInput.Text"] = new(Kind.Text, "Input.Text", ReplyAsync),
        ["HelpDesk.Ask.Team.ClientQuestionInput.Text"] = new(Kind.Text, "Input.Text", AskForClientAsync, ("Input.Topic", "Device")),
        ["Places.Locations.LocationInput.Name"] = Location(Kind.ThingName, "Input.Name"),
        ["Places.Locations.LocationInput.Street"] = Location(Kind.Text, "Input.Street"),
        ["Places.Locations.LocationInput.Town"] = Location(Kind.Text, "Input.Town"),
        ["Places.Locations.LocationInput.Directions"] = Location(Kind.Text, "Input.Directions"),
        ["Places.Locations.LocationInput.Equipment"] = Location(Kind.Text, "Input.Equipment"),
        ["Places.Rooms.EditModel.RoomInput.Name"] = new(Kind.ThingName, "Input.Name", RoomAsync, ("Input.Capacity", "8")),
        ["Places.Equipment.EditModel.EquipmentInput.Name"] =
            new(Kind.ThingName, "Input.Name", Coordinator(PlaceLinks.NewEquipment), ("Input.Pieces", "8")),
        ["Places.Closings.EditModel.ClosingInput.Name"] =
            new(Kind.ThingName, "Input.Name", Coordinator(PlaceLinks.NewClosing), ("Input.First", "2027-12-01")),
        ["Classes.Planning.Courses.CourseInput.Title"] = Course("Input.Title"),
        ["Classes.Planning.Courses.CourseInput.Summary"] = Course("Input.Summary"),
        ["Classes.Planning.Courses.CourseInput.Bring"] = Course("Input.Bring"),
        ["Classes.Planning.Sessions.CancelModel.Reason"] = new(Kind.Text, "Reason", OfSession(PlanningLinks.CancelSession)),
        ["Classes.Planning.Sessions.ChangeModel.ChangeInput.ClashReason"] =
            new(Kind.Text, "Input.ClashReason", OfSession(PlanningLinks.ChangeSession)),
        ["Classes.Planning.Sessions.PreviewModel.Reason"] = new(Kind.Text, "Reason", PreviewAsync),
        ["Phrases.IndexModel.LineInput.Text"] = new(Kind.Text, "Lines[0].Text", PhrasesAsync),
        ["HelpDesk.Canned.EditModel.AnswerInput.Title"] =
            new(Kind.ThingName, "Input.Title", Steward(CannedLinks.New), ("Input.Text", "Zet je modem uit."), ("Input.Level", "A2")),
        ["HelpDesk.Canned.EditModel.AnswerInput.Text"] = new(Kind.Text, "Input.Text", Steward(CannedLinks.New), ("Input.Title", "Modem"), ("Input.Level", "B1")),
        ["HelpDesk.Desk.NewModel.NewInput.Who"] = new(Kind.PersonName, "Input.Who", Steward(DeskLinks.New), ("Input.Topic", "Email")),
        ["HelpDesk.Desk.NewModel.NewInput.Text"] = new(Kind.Text, "Input.Text", Steward(DeskLinks.New), ("Input.Topic", "Email")),
        ["HelpDesk.Desk.AnswerInput.Text"] = new(Kind.Text, "Input.Text", QuestionAsync(HelpDeskLinks.Ticket)),
        ["HelpDesk.Desk.NoteModel.NoteInput.Text"] = new(Kind.Text, "Input.Text", QuestionAsync(DeskLinks.Note)),
        ["HelpDesk.Desk.HandOverModel.Reason"] = new(Kind.Text, "Reason", HandOverAsync),
        ["HelpDesk.Desk.HandOverModel.Summary"] = new(Kind.Text, "Summary", HandOverAsync, ("Reason", "Verlof")),
    };

    static Dictionary<string, Field> OfLessons => new()
    {
        ["Learning.Certificates.AskModel.Name"] = new(Kind.PersonName, "naam", AskCertificateAsync),
    };

    static Dictionary<string, Field> OfLoans => new()
    {
        ["Loans.Devices.DeviceInput.Label"] = Device(Kind.ThingName, "Input.Label"),
        ["Loans.Devices.DeviceInput.SerialNumber"] = Device(Kind.Text, "Input.SerialNumber"),
        ["Loans.Devices.DeviceInput.SimNumber"] = Device(Kind.Text, "Input.SimNumber"),
        ["Loans.Devices.DeviceInput.Defect"] = Device(Kind.Text, "Input.Defect"),
        ["Loans.Lending.EndModel.Remark"] = new(Kind.Text, "Remark", EndLoanAsync, ("How", "Broken"), ("Next", "Repair")),
    };

    static Dictionary<string, Field> OfPaths => new()
    {
        ["Emergency.EmergencyInput.Sentence"] = new(
            Kind.Text, "Input.Sentence", Steward(EmergencyLinks.Look), ("Input.Name", "Noor"), ("Input.Reach", "0470 00 55 66"), ("Input.Reason", "Other")),
        ["Guidance.Paths.NoteModel.NoteInput.Text"] = new(Kind.Text, "Input.Text", NoteOnPathAsync),
        ["Guidance.Plan.StepInput.What"] = new(Kind.Text, "Input.What", PlanOfPathAsync, ("Input.By", "Me"), ("Input.When", "Today")),
        ["Guidance.Paths.HandOverInput.Question"] = new(Kind.Text, "Input.Question", HandOverPathAsync, ("Input.Agreed", "Paper")),
    };

    static async Task<(HttpClient, string)> PlanOfPathAsync(RosterSite site)
    {
        var house = await PathHouse.OpenAsync(site);
        return (await house.BrowserAsync(), PlanLinks.Add((await house.BeginAsync()).Id));
    }

    static async Task<(HttpClient, string)> NoteOnPathAsync(RosterSite site)
    {
        var house = await PathHouse.OpenAsync(site);
        return (await house.BrowserAsync(), PathLinks.Note((await house.BeginAsync()).Id));
    }

    static async Task<(HttpClient, string)> HandOverPathAsync(RosterSite site)
    {
        var house = await PathHouse.OpenAsync(site);
        return (await house.BrowserAsync(), PathLinks.HandOver((await house.BeginAsync()).Id));
    }

    static Dictionary<string, Field> OfEvents => new()
    {
        ["Classes.Attendance.Team.WalkInInput.ComesFrom"] = new(Kind.Text, "Input.ComesFrom", EventWalkInAsync, ("Input.FirstName", "Amina")),
        ["Classes.Events.RegisterInput.ComesFrom"] = new(
            Kind.Text, "Input.ComesFrom", async site => (site.Visitor(), EventLinks.Register((await site.PlanEventAsync()).Id)),
            ("Input.Name", "Amina"), ("Input.Email", "amina@voorbeeld.be")),
        ["Classes.Events.Keep.MaterialInput.Title"] = new(Kind.Text, "Links[0].Title", MaterialAsync, ("Links[0].Address", "https://voorbeeld.be")),
    };

    static Dictionary<string, Field> OfReferrals => new()
    {
        ["Referrals.Send.NewInput.Sentence"] = new(Kind.Text, "Input.Sentence", ReferAsync, ("Input.Themes", "Work")),
        ["Referrals.Send.NewInput.Email"] = new(Kind.Email, "Input.Email", ReferOutsideAsync, ("Input.Themes", "Work")),
        ["Referrals.Follow.StepInput.Better"] = new(Kind.Text, "Input.Better", SayWhoIsBetterAsync),
    };

    static Dictionary<string, Field> OfPact => new()
    {
        ["Reporting.Frozen.FreezeInput.Reason"] = Freezing("Input.Reason", ("Input.Why", "Nagekeken.")),
        ["Reporting.Frozen.FreezeInput.Why"] = Freezing("Input.Why", ("Input.Reason", "Een lijst kwam te laat.")),
        ["Reporting.Operations.OperationInput.Name"] = Operation(Kind.ThingName, "Input.Name"),
        ["Reporting.Operations.OperationInput.Code"] = Operation(Kind.Text, "Input.Code"),
        ["Network.Partners.Keep.PartnerInput.Name"] = Partner(Kind.ThingName, "Input.Name"),
        ["Network.Partners.Keep.PartnerInput.Summary"] = Partner(Kind.Text, "Input.Summary"),
        ["Network.Partners.Keep.PartnerInput.Audience"] = Partner(Kind.Text, "Input.Audience"),
        ["Network.Partners.Keep.PartnerInput.Places"] = Partner(Kind.Text, "Input.Places"),
        ["Network.Partners.Keep.PartnerInput.Hours"] = Partner(Kind.Text, "Input.Hours"),
        ["Network.Partners.Keep.PartnerInput.Contact"] = Partner(Kind.Text, "Input.Contact"),
        ["Network.Partners.Keep.PartnerInput.Languages"] = Partner(Kind.Text, "Input.Languages"),
        ["Network.Partners.Keep.PartnerInput.Source"] = Partner(Kind.Text, "Input.Source"),
        ["Guidance.Outreach.Figures.GoalInput.Team"] = Goal("Input.Team"),
        ["Guidance.Outreach.Figures.GoalInput.Note"] = Goal("Input.Note"),
        ["Guidance.Outreach.Figures.GoalInput.Source"] = Goal("Input.Source"),
        ["Network.Pact.Keep.ActionInput.Title"] = Action(Kind.ThingName, "Input.Title"),
        ["Network.Pact.Keep.ActionInput.Summary"] = Action(Kind.Text, "Input.Summary"),
        ["Network.Pact.Keep.ActionInput.OwnedBy"] = Action(Kind.Text, "Input.OwnedBy"),
        ["Network.Pact.Keep.ActionInput.Partners"] = Action(Kind.Text, "Input.Partners"),
        ["Network.Pact.Keep.ActionInput.Unit"] = Action(Kind.Text, "Input.Unit"),
        ["Network.Pact.Keep.ActionInput.Source"] = Action(Kind.Text, "Input.Source"),
        ["Network.Pact.Keep.FigureInput.Title"] = Figure("Input.Title"),
        ["Network.Pact.Keep.FigureInput.Note"] = Figure("Input.Note"),
        ["Network.Pact.Keep.FigureInput.Source"] = Figure("Input.Source"),
        ["Network.Pact.Keep.StateInput.Reason"] = OfAction("Input.Reason", PactLinks.State, ("Input.State", "Green")),
        ["Network.Pact.Team.TellInput.Source"] = OfAction("Input.Source", PactLinks.Tell, ("Input.Number", "1")),
        ["Network.Pact.Team.TellInput.Note"] = OfAction("Input.Note", PactLinks.Tell, ("Input.Number", "1")),
    };

    static Dictionary<string, Field> OfInitiatives => new()
    {
        ["Network.Initiatives.Team.InitiativeInput.Name"] = Initiative(Kind.ThingName, "Input.Name"),
        ["Network.Initiatives.Team.InitiativeInput.OfferedBy"] = Initiative(Kind.Text, "Input.OfferedBy"),
        ["Network.Initiatives.Team.InitiativeInput.Summary"] = Initiative(Kind.Text, "Input.Summary"),
        ["Network.Initiatives.Team.InitiativeInput.Cost"] = Initiative(Kind.Text, "Input.Cost"),
        ["Network.Initiatives.Team.InitiativeInput.Access"] = Initiative(Kind.Text, "Input.Access"),
        ["Network.Initiatives.Team.InitiativeInput.Places"] = Initiative(Kind.Text, "Input.Places"),
        ["Network.Initiatives.Team.InitiativeInput.Hours"] = Initiative(Kind.Text, "Input.Hours"),
        ["Network.Initiatives.Team.InitiativeInput.Languages"] = Initiative(Kind.Text, "Input.Languages"),
        ["Network.Initiatives.Team.InitiativeInput.Source"] = Initiative(Kind.Text, "Input.Source"),
        ["Newsletter.Readers.AskInput.Email"] = new(Kind.Email, "Input.Email", NewsAsync),
        ["Newsletter.Editors.SubjectModel.Subject"] = new(Kind.Text, "Subject", Network(NewsLinks.New)),
        ["Newsletter.Editors.BlockInput.Title"] = new(Kind.Text, "Input.Title", NewsTextAsync, ("Input.Text", "Dag.")),
        ["Newsletter.Editors.BlockInput.Text"] = new(Kind.Text, "Input.Text", NewsTextAsync),
        ["Newsletter.Editors.DeclineModel.Reason"] = new(Kind.Text, "Reason", DeclineNewsAsync),
        ["Newsletter.Submissions.Team.SubmissionInput.Title"] = new(Kind.Text, "Input.Title", Coordinator(NewsLinks.Send), ("Input.Text", "Dag.")),
        ["Newsletter.Submissions.Team.SubmissionInput.Text"] = new(Kind.Text, "Input.Text", Coordinator(NewsLinks.Send), ("Input.Title", "Dag")),
        ["Network.Signals.WordsInput.What"] = Signal("Input.What"),
        ["Network.Signals.WordsInput.ToWhom"] = Signal("Input.ToWhom"),
        ["Network.Signals.WordsInput.Place"] = Signal("Input.Place"),
        ["Network.Signals.WordsInput.Since"] = Signal("Input.Since"),
        ["Network.Signals.WordsInput.WouldHelp"] = Signal("Input.WouldHelp"),
        ["Network.Signals.Follow.StepInput.Text"] = Followed("Input.Text", id => SignalLinks.Step(id, SignalAct.Decide), ("Input.NextOn", "2030-01-01")),
        ["Network.Signals.Follow.StepInput.Answer"] = Followed(
            "Input.Answer", id => SignalLinks.Step(id, SignalAct.Answer), ("Input.NextOn", "2030-01-01")),
        ["Network.Signals.Follow.PublishInput.PublicText"] = Followed("Input.PublicText", SignalLinks.Publish, Ticked),
        ["Network.Signals.Follow.PublishInput.Story"] = Followed("Input.Story", SignalLinks.Publish, [("Input.PublicText", "Kort."), .. Ticked]),
        ["Network.Signals.Follow.PublishInput.Sources"] = Followed("Input.Sources", SignalLinks.Publish, [("Input.PublicText", "Kort."), .. Ticked]),
    };

    /// <summary>What takes a form. What takes an address only looks, and writes nothing.</summary>
    static IEnumerable<MethodInfo> Handlers => typeof(Program).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)))
        .SelectMany(page => page.GetMethods()).Where(method => method.Name.StartsWith("OnPost", StringComparison.Ordinal));

    [Fact]
    public void Every_field_of_every_form_is_tried_here_or_takes_no_text()
    {
        var fields = typeof(Program).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)))
            .SelectMany(page => page.GetProperties().Where(p => p.IsDefined(typeof(BindPropertyAttribute)) && p.SetMethod is not null))
            .SelectMany(FieldsOf)
            .Concat(Handlers.SelectMany(handler => handler.GetParameters().SelectMany(FieldsOf))).ToHashSet();

        fields.Except(All.Keys).Except(NoText).ShouldBeEmpty("say in this test what is typed there");
        All.Keys.Concat(NoText).Except(fields).ShouldBeEmpty("nobody asks this any more");
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task No_hostile_text_gets_through(string name)
    {
        var field = All[name];

        var honest = field.Kind == Kind.Email ? "amina@post.example" : "Ağa O’Brien";
        (await SendAsync(field, honest)).IsRefused.ShouldBeFalse("an honest one");
        foreach (var typed in field.Kind == Kind.Email ? NoEmails : [.. MustBeRefused(field.Kind), .. TakesNumbers.Contains(name) ? Array.Empty<string>() : [NationalNumber]])
        {
            (await SendAsync(field, typed)).ShouldBe(new(true, HttpStatusCode.UnprocessableEntity), typed.Length > 99 ? "too long" : typed);
        }
        foreach (var typed in field.Kind == Kind.Email ? [] : Nothing.Concat(Hidden))
        {
            (await SendAsync(field, typed)).Status
                .ShouldBeOneOf(HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther, HttpStatusCode.OK);
        }
        (await FindHostileAsync()).ShouldBeEmpty();
    }

    static IEnumerable<string> MustBeRefused(Kind kind) =>
    [
        .. kind == Kind.Text ? [] : Addresses, .. kind == Kind.PersonName ? ["Am\uFFFDna", "\uD800", "<b>"] : Array.Empty<string>(),
        new('a', 20_000),
    ];

    async Task<Answer> SendAsync(Field field, string typed)
    {
        var (browser, address) = await field.Open(site);
        var page = await browser.OpenAsync(address);
        var forms = page.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").ToList();
        var form = forms.Find(form => form.QuerySelector($"[name='{field.Name}']") is not null) ?? forms[0];
        form.SetAttribute("action", form.GetAttribute("action") ?? address);
        var answer = await browser.SubmitAsync(form, [.. field.Others, .. FirstChoices(form, field), (field.Name, typed)]);
        var shown = await answer.ReadPageAsync();
        // What somebody reads or signs first is only written with the yes.
        if (shown.QuerySelector<IHtmlFormElement>("form.ask") is { } asked)
        {
            asked.SetAttribute("action", asked.GetAttribute("action") ?? address);
            answer = await browser.SubmitAsync(asked, Signing.Yes);
            shown = await answer.ReadPageAsync();
        }
        return new(IsRefused(shown, field.Name), answer.StatusCode);
    }

    /// <summary>What has to be chosen, by whoever takes the first.</summary>
    static IEnumerable<(string Name, string Value)> FirstChoices(IHtmlFormElement form, Field field) => form
        .QuerySelectorAll<IHtmlInputElement>("input[type=radio][required]").GroupBy(radio => radio.Name!)
        .Where(group => field.Others.All(other => other.Name != group.Key)).Select(group => (group.Key, group.First().Value));

    static bool IsRefused(IHtmlDocument page, string field) =>
        page.QuerySelector($"[name='{field}'][aria-invalid=true]") is not null
        || page.QuerySelector($".error-summary a[href='#{field.Replace('.', '_').Replace('[', '_').Replace(']', '_')}']") is not null;

    /// <summary>Columns in which something stands that nobody sees, or a name that is the address of a page.</summary>
    async Task<List<string>> FindHostileAsync() => await site.QueryAsync(async context =>
    {
        var columns = await context.Database.SqlQueryRaw<string>(
            "select format('select %L as \"Value\" from %I where %I ~ ''["
            + "\\u0001-\\u0009\\u000B-\\u001F\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\u3164\\uFF01-\\uFF5E"
            + "]'' or %I like ''%%evil.be%%''', "
            + "table_name || '.' || column_name, table_name, column_name, column_name) as \"Value\" from information_schema.columns "
            + "where table_schema = 'public' and data_type in ('text', 'character varying')").ToListAsync();
        return await context.Database.SqlQueryRaw<string>(string.Join(" union ", columns)).ToListAsync();
    });

    static IEnumerable<string> FieldsOf(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) ? [$"{NameOf(parameter.Member.DeclaringType!)}.{parameter.Member.Name}.{parameter.Name}"]
        : parameter.ParameterType.IsClass && parameter.ParameterType.Assembly == typeof(Program).Assembly
            ? parameter.ParameterType.GetProperties().SelectMany(FieldsOf)
            : [];

    static string NameOf(Type type) => type.FullName!.Split('[')[0].Replace('+', '.')[Root.Length..];

    static IEnumerable<string> FieldsOf(PropertyInfo property)
    {
        var type = property.PropertyType.IsGenericType && property.PropertyType.IsAssignableTo(typeof(System.Collections.IEnumerable))
            ? property.PropertyType.GetGenericArguments()[0]
            : property.PropertyType;
        if (type == typeof(string))
        {
            return [$"{NameOf(property.DeclaringType!)}.{property.Name}"];
        }
        return type.IsClass && type.Assembly == typeof(Program).Assembly
            ? type.GetProperties().Where(p => p.SetMethod is { IsPublic: true }).SelectMany(FieldsOf)
            : [];
    }

    static Field FindPlace(string field) =>
        new(Kind.ThingName, field, Coordinator(OutreachLinks.NewPlace), ("Input.Kind", "Street"), ("Input.Neighbourhood", "rabot"));

    static Field Device(Kind kind, string field) => new(kind, field, Coordinator(LoanLinks.NewDevice), ("Input.Label", "L-01"));

    static async Task<(HttpClient, string)> EndLoanAsync(RosterSite site)
    {
        var desk = await LoanHouse.OpenAsync(site);
        return (await desk.BrowserAsync(), LoanLinks.End((await desk.LendAsync()).Id));
    }

    static async Task<(HttpClient, string)> ReferAsync(RosterSite site)
    {
        var houses = await ReferralHouses.OpenAsync(site);
        return (await houses.SenderAsync(), await ForAsync(houses, Receivers.ValueOfPartner(houses.Receiver.OrganisationId)));
    }

    static async Task<(HttpClient, string)> ReferOutsideAsync(RosterSite site)
    {
        var houses = await ReferralHouses.OpenAsync(site);
        return (await houses.SenderAsync(), await ForAsync(houses, Receivers.ValueOfInitiative((await houses.AddInitiativeAsync()).Id)));
    }

    // A client for whom nothing goes on.
    static async Task<string> ForAsync(ReferralHouses houses, string to)
    {
        var referral = await houses.SendAsync();
        await houses.WalkAsync(referral.Id, ReferralAct.Withdraw);
        return $"{ReferralLinks.For(referral.PersonId!.Value)}&{ReferralLinks.ToField}={to}";
    }

    static async Task<(HttpClient, string)> SayWhoIsBetterAsync(RosterSite site)
    {
        var houses = await ReferralHouses.OpenAsync(site);
        return (await houses.ReceiverAsync(), ReferralLinks.Act((await houses.SendAsync()).Id, ReferralAct.Redirect));
    }

    static Func<RosterSite, Task<(HttpClient, string)>> Coordinator(string address) =>
        async site => (await site.SignInAsync(StaffRole.Coordinator), address);

    static Func<RosterSite, Task<(HttpClient, string)>> Steward(string address) =>
        async site => (await site.SignInAsync(StaffRole.Steward), address);

    static Func<RosterSite, Task<(HttpClient, string)>> QuestionAsync(Func<Guid, string> address) => async site =>
    {
        var ticket = await site.WithAsync<OpenTicket, Ticket?>(open => open.RunAsync(
            new() { Key = RequestKey.New(), Origin = TicketOrigin.Website, Topic = TicketTopic.Email, Text = "Help." }, CancellationToken.None));
        return (await site.SignInAsync(StaffRole.Steward), address(ticket!.Id));
    };

    static Task<(HttpClient, string)> HandOverAsync(RosterSite site) => QuestionAsync(DeskLinks.HandOver)(site);

    static Func<RosterSite, Task<(HttpClient, string)>> Network(string address) =>
        async site => (await site.SignInAsync(StaffRole.NetworkCoordinator), address);

    static async Task<(HttpClient Browser, string Address)> AtDoorAsync(RosterSite site) =>
        (await site.SignInAsync(StaffRole.Steward), WalkInLinks.At((await site.OpenDeskAsync()).Location));

    static async Task<(HttpClient, string)> InHandAsync(RosterSite site)
    {
        var desk = await site.OpenDeskAsync();
        await site.WithAsync<WalkInQueue, bool>(async queue => await queue.StartAsync(
            (await queue.GiveAsync(desk.Location, null, Guid.NewGuid(), desk.Steward, default))!.Id, desk.Steward, default));
        var steward = await site.QueryAsync(context => context.StaffMembers.AsNoTracking().SingleAsync(m => m.Id == desk.Steward));
        return (await site.SignInAsync(steward), WalkInLinks.At(desk.Location));
    }

    static async Task<(HttpClient, string)> InviteCoordinatorAsync(RosterSite site)
    {
        var alone = await site.AddStaffMemberAsync([StaffRole.Trainer], "Huis zonder hoofd");
        return (await site.SignInAsync(StaffRole.NetworkCoordinator), StaffLinks.InviteCoordinator(alone.OrganisationId));
    }

    static Func<RosterSite, Task<(HttpClient, string)>> OfSession(Func<Guid, string> address) =>
        async site => (await site.SignInAsync(StaffRole.Coordinator), address((await site.PlanAsync()).Id));

    static Field Contact(Kind kind, string name) => new(kind, name, Coordinator(ContactLinks.New),
        ("Input.Name", "De Linde"), ("Input.Purpose", "Hulp"), ("Input.CheckedOn", "2026-11-20"), ("Input.Order", "1"));

    static Field Initiative(Kind kind, string name) => new(kind, name, Coordinator(InitiativeLinks.New),
        ("Input.Name", "De Linde"), ("Input.OfferedBy", "Jobteam"), ("Input.Summary", "Je leert er een beroep."));

    static Field Partner(Kind kind, string name) => new(kind, name, Network(PartnerLinks.New),
        ("Input.Name", "De Linde"), ("Input.Summary", "We helpen mensen."));

    static Field Operation(Kind kind, string name) => new(
        kind, name,
        async site => (await site.SignInAsync(StaffRole.NetworkCoordinator), ReportingLinks.Operation((await ReportHouse.OpenAsync(site)).Operation.Id)));

    /// <summary>A second edition, of which a figure changed, so that both lines are asked.</summary>
    static Field Freezing(string name, params (string, string)[] values) => new(
        Kind.Text, name,
        async site =>
        {
            var town = await FrozenTown.OpenAsync(site);
            await town.LiveAsync();
            await town.FreezeAsync(1);
            await town.LiveAsync();
            return (await town.BrowserAsync(), ReportLinks.Freeze(town.Period));
        },
        values);

    static Field Goal(string name) => new(Kind.Text, name, Network(OutreachLinks.NewGoal),
        ("Input.Team", "Straatteam"), ("Input.Kind", "Target"), ("Input.Counter", "Reached"), ("Input.From", "2026-01-01"), ("Input.Until", "2026-12-31"),
        ("Input.Number", "5"), ("Input.Source", "Afspraak"), ("Input.SourceOn", "2026-01-01"));

    static Field Action(Kind kind, string name) => new(kind, name, Network(PactLinks.New),
        ("Input.Title", "De Linde"), ("Input.Summary", "Je leert er een beroep."));

    static Field Figure(string name) => new(Kind.Text, name, Network(PactLinks.NewFigure),
        ("Input.Title", "De pot"), ("Input.Amount", "500"), ("Input.On", "2026-11-20"), ("Input.Source", "Besluit"));

    static Field OfAction(string name, Func<Guid, string> address, params (string, string)[] values) => new(
        Kind.Text, name,
        async site => (await site.SignInAsync(StaffRole.NetworkCoordinator), address((await site.AddActionAsync()).Id)),
        values);

    static (string, string)[] Ticked =>
        [("Input.NamesNobody", "true"), ("Input.IsCommon", "true"), ("Input.BlamesNobody", "true"), ("Input.IsPlain", "true")];

    static Task<(HttpClient, string)> NewsAsync(RosterSite site) => Task.FromResult((site.Visitor(), NewsLinks.All));

    static async Task<(HttpClient, string)> NewsTextAsync(RosterSite site)
    {
        var issue = new NewsIssue("Nieuws", site.Clock.GetUtcNow());
        await site.QueryAsync(context =>
        {
            context.Add(issue);
            return context.SaveChangesAsync();
        });
        return (await site.SignInAsync(StaffRole.NetworkCoordinator), NewsLinks.NewText(issue.Id));
    }

    static async Task<(HttpClient, string)> DeclineNewsAsync(RosterSite site)
    {
        var member = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var sent = new NewsSubmission(member.Id, member.OrganisationId, new("Open dag", "Kom kijken.", null), RequestKey.New(), site.Clock.GetUtcNow());
        await site.QueryAsync(context =>
        {
            context.Add(sent);
            return context.SaveChangesAsync();
        });
        return (await site.SignInAsync(StaffRole.NetworkCoordinator), NewsLinks.Decline(sent.Id));
    }

    static Field Signal(string name) => new(Kind.Text, name, Coordinator(SignalLinks.TeamReport), ("Input.What", "Er is geen plaats."));

    /// <summary>A signal of which something was decided when an answer is given, and discussed before that.</summary>
    static Field Followed(string name, Func<Guid, string> address, params (string, string)[] values) => new(
        Kind.Text, name,
        async site =>
        {
            var member = await site.AddStaffMemberAsync([StaffRole.NetworkCoordinator]);
            var (signal, hand) = (await site.ReportSignalAsync(), new NetworkHand(member.Id, member.OrganisationId, site.Clock.GetUtcNow()));
            SignalAct[] before = name == "Input.Answer" ? [SignalAct.See, SignalAct.Discuss, SignalAct.Decide] : [SignalAct.See, SignalAct.Discuss];
            await site.WalkAsync(signal, member.OrganisationId, hand, before);
            return (await site.SignInAsync(member), address(signal.Id));
        },
        values);

    static Field Location(Kind kind, string name) => new(kind, name, Coordinator(PlaceLinks.NewLocation),
        ("Input.Name", "De Linde"), ("Input.Street", "Dorp 1"), ("Input.Postcode", "9000"), ("Input.Town", "Gent"),
        ("Input.Neighbourhood", "rabot"), ("Input.Directions", "Tram 1"));

    static Field Course(string name) => new(Kind.Text, name, Coordinator(PlanningLinks.NewCourse),
        ("Input.Title", "E-mail"), ("Input.Summary", "Je opent een e-mail."), ("Input.Audience", "JobSeekers"),
        ("Input.Lessons", "e-mail-openen"));

    static async Task<(HttpClient, string)> BookAsync(RosterSite site) => (site.Visitor(), BookLinks.Form((await site.PlanAsync()).Id));

    static async Task<(HttpClient, string)> ClientAsync(RosterSite site)
    {
        await site.PlanAsync(seats: 40);
        return (await site.SignInAsync(StaffRole.Counsellor), CounsellorLinks.Book);
    }

    static async Task<(HttpClient, string)> ChangeClientAsync(RosterSite site)
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var reach = Reach.ByEmail(Cast.NewEmail());
        var client = Person.From(new("Amina", reach, counsellor.OrganisationId), site.Clock.GetUtcNow());
        await site.QueryAsync(context =>
        {
            context.Add(client);
            return context.SaveChangesAsync();
        });
        return (await site.SignInAsync(counsellor), ClientLinks.Change(client.Id));
    }

    static async Task<(HttpClient, string)> AskForClientAsync(RosterSite site)
    {
        var (counsellor, address) = await ChangeClientAsync(site);
        return (counsellor, AskLinks.ForClient(Guid.Parse(address.Split('/')[^2])));
    }

    static async Task<(HttpClient, string)> ReplyAsync(RosterSite site)
    {
        var asked = new NewTicket
        {
            Key = RequestKey.New(), Origin = TicketOrigin.Website, Topic = TicketTopic.Other, Text = "Hoe werkt dit?",
            Person = new("Amina", Reach.ByEmail(Cast.NewEmail())),
        };
        var ticket = await site.WithAsync<OpenTicket, Ticket?>(open => open.RunAsync(asked, CancellationToken.None));
        return (site.Visitor(), FollowLinks.Reply(site.Services.GetRequiredService<TicketTokens>().Of(ticket!.Id)));
    }

    static async Task<(HttpClient, string)> WalkInAsync(RosterSite site)
    {
        var given = await site.BeginAsync();
        return (given.Browser, TrainerLinks.WalkIn(given.Id));
    }

    static async Task<(HttpClient, string)> EventWalkInAsync(RosterSite site)
    {
        var given = await site.BeginAsync();
        var happening = await site.PlanAsync(seats: 50, inDays: 1, audience: Web.Features.Classes.Planning.Audience.Network);
        await site.QueryAsync(context => context.ClassSessions.Where(s => s.Id == happening.Id).ExecuteUpdateAsync(change => change
            .SetProperty(s => s.TrainerId, given.Trainer.Id).SetProperty(s => s.Day, given.Session.Day)
            .SetProperty(s => s.StartsAt, given.Session.StartsAt).SetProperty(s => s.EndsAt, given.Session.EndsAt)));
        return (given.Browser, TrainerLinks.WalkIn(happening.Id));
    }

    static async Task<(HttpClient, string)> MaterialAsync(RosterSite site) =>
        (await site.SignInAsync(StaffRole.Coordinator), EventLinks.Material((await site.PlanEventAsync()).Id));

    static async Task<(HttpClient, string)> NameCardAsync(RosterSite site)
    {
        var visitor = site.Visitor();
        await visitor.PostFormAsync(CardLinks.Mine, ("formulier", $"{Guid.NewGuid()}"));
        return (visitor, CardLinks.Name);
    }

    static async Task<(HttpClient Browser, string Address)> AskCertificateAsync(RosterSite site)
    {
        var holder = await CardDesk.HolderAsync(site);
        await site.LearnAsync(holder.LearnerId, SomeLessons.Done(SomeLessons.Of(LessonGroup.Phone)));
        return (holder.Browser, CertificateLinks.Ask(CertificateKind.Phone));
    }

    static async Task<(HttpClient, string)> AcceptAsync(RosterSite site)
    {
        var coordinator = await site.AddStaffMemberAsync([StaffRole.Coordinator]);
        var token = await site.WithAsync<InviteStaffMember, string?>(invite =>
            invite.InviteAsync(
                Cast.NewEmail(), "Amina", [StaffRole.Trainer], coordinator.OrganisationId, coordinator.Id, CancellationToken.None));
        return (site.Visitor(), StaffLinks.Invitation(token!));
    }

    static async Task<(HttpClient, string)> RoomAsync(RosterSite site)
    {
        var session = await site.PlanAsync();
        var location = await site.QueryAsync(context => context.Rooms
            .Where(r => r.Id == session.RoomId).Select(r => r.LocationId).SingleAsync());
        return (await site.SignInAsync(StaffRole.Coordinator), PlaceLinks.NewRoom(location));
    }

    static async Task<(HttpClient, string)> PreviewAsync(RosterSite site)
    {
        var (session, coordinator) = (await site.PlanAsync(), await site.SignInAsync(StaffRole.Coordinator));
        var answer = await coordinator.FillInAsync(PlanningLinks.NewSessions,
            ("Input.CoursePlanId", $"{session.CoursePlanId}"), ("Input.RoomId", $"{session.RoomId}"),
            ("Input.Day", session.Day.AddDays(7).ToString("O")),
            ("Input.Begins", "14:00"), ("Input.Ends", "16:00"), ("Input.Every", "0"), ("Input.Travel", "15"));
        return (coordinator, answer.Headers.Location!.ToString());
    }

    static async Task<(HttpClient, string)> PhrasesAsync(RosterSite site)
    {
        await site.PlanAsync();
        return (await site.SignInAsync(StaffRole.Coordinator), PhraseLinks.In("tr"));
    }

    enum Kind
    {
        PersonName,
        ThingName,
        Email,
        Text,
    }

    sealed record Field(
        Kind Kind, string Name, Func<RosterSite, Task<(HttpClient Browser, string Address)>> Open,
        params (string Name, string Value)[] Values)
    {
        public IEnumerable<(string Name, string Value)> Others => Values.Where(other => other.Name != Name);
    }

    sealed record Answer(bool IsRefused, HttpStatusCode Status);
}

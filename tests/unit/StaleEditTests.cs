using System.Net;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes.Planning;
using DigitaalWerkt.Tests.Guidance;
using DigitaalWerkt.Tests.Guidance.Paths;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.Loans;
using DigitaalWerkt.Tests.Network;
using DigitaalWerkt.Tests.Reporting;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Guidance.Plan;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Features.HelpDesk.Canned;
using DigitaalWerkt.Web.Features.HelpDesk.Contacts;
using DigitaalWerkt.Web.Features.Loans;
using DigitaalWerkt.Web.Features.Network.Initiatives;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Features.Network.Partners;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Newsletter;
using DigitaalWerkt.Web.Features.Newsletter.Issues;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Places;
using DigitaalWerkt.Web.Features.Reporting;
using DigitaalWerkt.Web.Features.Places.Closings;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Tests;

/// <summary>Nobody overwrites in silence what somebody else saved since: seen on every form that changes a row with a version.</summary>
public sealed class StaleEditTests(PlanningSite site) : IClassFixture<PlanningSite>
{
    /// <summary>A form that changes something: how to make what it changes, where it then is, and a field with two values that it takes.</summary>
    static readonly Dictionary<string, (Func<PlanningSite, Task<string>> MakeAsync, string Field, string First, string Second)> Forms = new()
    {
        ["Places.Locations.EditModel"] = (async site => PlaceLinks.Location((await site.HallAsync()).Location), "Input.Name", "Huis van een", "Huis van twee"),
        ["Places.Rooms.EditModel"] = (async site => PlaceLinks.Room((await site.HallAsync()).Room), "Input.Name", "Zaal van een", "Zaal van twee"),
        ["Places.Equipment.EditModel"] = (async site => PlaceLinks.EquipmentSet((await site.HallAsync()).Set), "Input.Name", "Koffer van een", "Koffer van twee"),
        ["Places.Closings.EditModel"] = (AddClosingAsync, "Input.Name", "Dag van een", "Dag van twee"),
        ["Classes.Planning.Courses.EditModel"] = (
            async site => PlanningLinks.Course((await site.HallAsync()).Course), "Input.Summary", "Kort van een.", "Kort van twee."),
        ["Classes.Planning.Sessions.ChangeModel"] = (
            async site => PlanningLinks.ChangeSession((await site.PlanAsync(inDays: 5)).Id), "Input.Begins", "13:00", "14:30"),
        ["People.Clients.ChangeModel"] = (AddClientAsync, "Input.Name", "Amina A.", "Amina B."),
        ["Guidance.Outreach.Places.EditModel"] = (AddFindPlaceAsync, "Input.Name", "Plein van een", "Plein van twee"),
        ["Guidance.Plan.Team.StepModel"] = (AddPlanStepAsync, "Input.What", "Bellen, zegt een.", "Bellen, zegt twee."),
        ["Guidance.Paths.TalkModel"] = (
            async site => PathLinks.Talk((await (await PathHouse.OpenAsync(site, "Jobteam")).BeginAsync()).Id), "Day", "2027-09-21", "2027-09-28"),
        ["Loans.Devices.EditModel"] = (
            async site => LoanLinks.Device((await LoanHouse.OpenAsync(site, "Jobteam")).Device.Id), "Input.Label", "Toestel van een", "Toestel van twee"),
        ["Loans.Lending.EndModel"] = (AddLoanAsync, "Remark", "Gevallen, zegt een.", "Gevallen, zegt twee."),
        ["HelpDesk.Contacts.EditModel"] = (AddContactAsync, "Input.Purpose", "Hulp van een", "Hulp van twee"),
        ["Network.Initiatives.Team.EditModel"] = (AddInitiativeAsync, "Input.Summary", "Kort van een.", "Kort van twee."),
        ["Network.Signals.Follow.EditModel"] = (AddSignalAsync, "Input.What", "Kort van een.", "Kort van twee."),
        ["Newsletter.Editors.SubjectModel"] = (async site => NewsLinks.Subject((await AddIssueAsync(site)).Issue), "Subject", "Nieuws van een", "Nieuws van twee"),
        ["Newsletter.Editors.BlockModel"] = (async site => NewsLinks.Block((await AddIssueAsync(site)).Block), "Input.Text", "Tekst van een.", "Tekst van twee."),
        ["Network.Pact.Keep.EditModel"] = (async site => PactLinks.Edit((await site.AddActionAsync()).Id), "Input.Summary", "Kort van een.", "Kort van twee."),
        ["Network.Pact.Keep.FigureModel"] = (AddFigureAsync, "Input.Source", "Bron van een.", "Bron van twee."),
        ["Network.Partners.Keep.EditModel"] = (
            async site => PartnerLinks.Edit((await site.AddPartnerAsync()).Id), "Input.Hours", "Maandag van een.", "Maandag van twee."),
        ["Reporting.Operations.EditModel"] = (
            async site => ReportingLinks.Operation((await ReportHouse.OpenAsync(site, "Jobteam")).Operation.Id), "Input.Code", "Code van een", "Code van twee"),
        ["Guidance.Outreach.Figures.GoalModel"] = (
            async site => OutreachLinks.Goal((await site.AddGoalAsync()).Id), "Input.Source", "Bron van een.", "Bron van twee."),
        ["HelpDesk.Canned.EditModel"] = (AddAnswerAsync, "Input.Title", "Modem van een", "Modem van twee"),
        ["HelpDesk.Appointments.Team.HoursModel"] = (
            async site => AgendaLinks.Hours((await site.OpenDeskAsync()).Hours[DayOfWeek.Monday].Id), "Input.Slot", "20", "40"),
        ["HelpDesk.Appointments.Team.DayModel"] = (AddOtherHoursAsync, "Input.Begins", "09:15", "09:45"),
        ["Accounts.Staff.Members.EditModel"] = (
            async site => $"/beheer/medewerkers/{(await site.AddStaffMemberAsync([StaffRole.Trainer])).Id}", "Input.Roles", "Steward", "Counsellor"),
        ["Accounts.Organisations.RenameModel"] = (
            async site => $"/beheer/organisaties/{(await site.AddStaffMemberAsync([StaffRole.Trainer])).OrganisationId}", "Input.Name", "", ""),
    };

    /// <summary>What the network keeps; the rest the coordinator of a partner changes.</summary>
    static readonly string[] OfNetwork =
    [
        "HelpDesk.Contacts.EditModel", "Network.Initiatives.Team.EditModel", "Network.Signals.Follow.EditModel", "Newsletter.Editors.SubjectModel",
        "Newsletter.Editors.BlockModel", "Network.Pact.Keep.EditModel", "Network.Pact.Keep.FigureModel", "Network.Partners.Keep.EditModel", "Guidance.Outreach.Figures.GoalModel", "Reporting.Operations.EditModel", "Accounts.Organisations.RenameModel",
    ];

    /// <summary>
    /// Cancelling a session changes no text: SessionPagesTests tries it. Acts on a question are tried by DeskPagesTests; a step of a signal, and a
    /// list that is ticked before its text is public, by SignalPagesTests; the other forms of a path by PathTests; what was sent in for the
    /// newsletter by NewsEditorTests; what is told of an action of the pact by PactPagesTests.
    /// </summary>
    static readonly string[] TriedElsewhere =
    [
        // The person's own page does the same with the card in hand: PlanTests.
        "Guidance.Plan.Mine.StepModel",
        "Guidance.Paths.ColleagueModel", "Guidance.Paths.EndModel", "Guidance.Paths.NoteModel", "Guidance.Paths.PhaseModel",
        "Classes.Planning.Sessions.CancelModel", "Network.Signals.Follow.StepModel", "Network.Signals.Follow.PublishModel",
        "Newsletter.Editors.TakeModel", "Newsletter.Editors.DeclineModel",
        "Network.Pact.Keep.StateModel", "Network.Pact.Team.TellModel",
        "HelpDesk.Desk.EndModel", "HelpDesk.Desk.HandOverModel", "HelpDesk.Desk.LinkModel", "HelpDesk.Desk.NoteModel", "HelpDesk.Desk.QuestionModel",
        "HelpDesk.Desk.ReopenModel", "HelpDesk.Desk.LearnedModel", "HelpDesk.Desk.FaceModel", "HelpDesk.Desk.SortModel", "HelpDesk.Desk.TakeModel", "HelpDesk.Desk.DraftModel",
    ];

    const string OfStewards = "HelpDesk.Canned.EditModel";

    public static TheoryData<string> Names => [.. Forms.Keys];

    [Fact]
    public void Every_form_with_a_version_is_tried_here() =>
        typeof(Program).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(PageModel)) && HoldsVersion(type))
            .Select(NameOf).ShouldBe([.. Forms.Keys, .. TriedElsewhere], ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Whoever_saves_over_a_newer_change_sees_both_and_chooses(string name)
    {
        var (makeAsync, field, first, second) = Forms[name];
        // Names of organisations are nobody else's.
        (first, second) = first.Length > 0 ? (first, second) : ($"Partner {Guid.NewGuid():N}", $"Partner {Guid.NewGuid():N}");
        var address = await makeAsync(site);
        var coordinator = await site.SignInAsync(OfNetwork.Contains(name) ? StaffRole.NetworkCoordinator : name == OfStewards ? StaffRole.Steward : StaffRole.Coordinator);
        var stale = PlanningSite.FormOf(await coordinator.OpenAsync(address), address);
        (await PlanningSite.SendAsync(coordinator, address, (field, first))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var answer = await coordinator.SubmitAsync(stale, (field, second));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".panel.warning").ShouldNotBeNull();
        ValueOf(page, field).ShouldBe(second);
        ValueOf(await coordinator.OpenAsync(address), field).ShouldBe(first);
        (await coordinator.SubmitAsync(PlanningSite.FormOf(page, address))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        ValueOf(await coordinator.OpenAsync(address), field).ShouldBe(second);
    }

    static string? ValueOf(IHtmlDocument page, string field)
    {
        var controls = page.QuerySelectorAll($"main form [name='{field}']");
        return controls.OfType<IHtmlInputElement>().FirstOrDefault() is { Type: "checkbox" }
            ? string.Join(' ', controls.OfType<IHtmlInputElement>().Where(box => box.IsChecked).Select(box => box.Value))
            : controls.Single() is IHtmlTextAreaElement area ? area.Value : controls.Single().GetAttribute("value");
    }

    static bool HoldsVersion(Type type) => IsVersioned(type) || type.GetProperty("Input") is { } input && IsVersioned(input.PropertyType);

    static bool IsVersioned(Type type) => type.GetProperty("Version") is not null || type.GetProperty("Sequence") is not null;

    static string NameOf(Type type) => type.FullName!.Split("Features.")[1];

    static Task<string> AddClosingAsync(PlanningSite site) => site.QueryAsync(async context =>
    {
        var closing = new ClosingDay(site.Day(300), site.Day(300), "Verlof", ClosingKind.OwnClosing);
        context.Add(closing);
        await context.SaveChangesAsync();
        return PlaceLinks.Closing(closing.Id);
    });

    static Task<string> AddAnswerAsync(PlanningSite site) => site.QueryAsync(async context =>
    {
        var answer = context.Add(new CannedAnswer("Modem", AnswerLevel.A2, "Zet je modem uit.")).Entity;
        await context.SaveChangesAsync();
        return CannedLinks.Answer(answer.Id);
    });

    static async Task<string> AddClientAsync(PlanningSite site)
    {
        var organisation = (await site.AddStaffMemberAsync([StaffRole.Trainer])).OrganisationId;
        return await site.QueryAsync(async context =>
        {
            var reach = Reach.ByEmail($"{Guid.NewGuid():N}@example.org");
            var client = context.Add(Person.From(new("Amina", reach, organisation), site.Clock.GetUtcNow())).Entity;
            await context.SaveChangesAsync();
            return ClientLinks.Change(client.Id);
        });
    }

    static async Task<string> AddOtherHoursAsync(PlanningSite site)
    {
        var (hours, day) = ((await site.OpenDeskAsync()).Hours[site.Day(8).DayOfWeek], site.Day(8));
        return await site.QueryAsync(async context =>
        {
            context.Add(new DeskException(hours.Id, day, new(10, 0), new(11, 0)));
            await context.SaveChangesAsync();
            return AgendaLinks.Day(hours.Id, day);
        });
    }

    static async Task<string> AddPlanStepAsync(PlanningSite site)
    {
        var house = await PathHouse.OpenAsync(site, "Jobteam");
        var path = await house.BeginAsync();
        return PlanLinks.Step(path.Id, (await house.StepAsync(path)).Id);
    }

    static async Task<string> AddFindPlaceAsync(PlanningSite site)
    {
        var place = new FindPlace((await site.AddStaffMemberAsync([StaffRole.Trainer])).OrganisationId, "Plein", FindPlaceKind.Street, null);
        await site.QueryAsync(context =>
        {
            context.Add(place);
            return context.SaveChangesAsync();
        });
        return OutreachLinks.Place(place.Id);
    }

    // It ended already, so that how it ended is corrected.
    static async Task<string> AddLoanAsync(PlanningSite site)
    {
        var desk = await LoanHouse.OpenAsync(site, "Jobteam");
        var loan = await desk.LendAsync();
        await desk.EndAsync(loan, LoanEnd.Broken, "Gevallen.", LoanNextStep.Repair);
        return LoanLinks.End(loan.Id);
    }

    static Task<string> AddInitiativeAsync(PlanningSite site) => site.QueryAsync(async context =>
    {
        var initiative = context.Add(SomeInitiative.Of(SomeInitiative.Details(), site.Day(-1))).Entity;
        await context.SaveChangesAsync();
        return InitiativeLinks.Edit(initiative.Id);
    });

    static async Task<(Guid Issue, Guid Block)> AddIssueAsync(PlanningSite site)
    {
        var issue = new NewsIssue("Nieuws", site.Clock.GetUtcNow());
        var block = new NewsBlock(issue.Id, 0, new("Titel", "Tekst.", null));
        await site.QueryAsync(context =>
        {
            context.AddRange(issue, block);
            return context.SaveChangesAsync();
        });
        return (issue.Id, block.Id);
    }

    static Task<string> AddFigureAsync(PlanningSite site) => site.QueryAsync(async context =>
    {
        var figure = context.Add(PactFigure.Create(SomeAction.Figure(PactFigureKind.Money, 500))).Entity;
        await context.SaveChangesAsync();
        return PactLinks.Figure(figure.Id);
    });

    static async Task<string> AddSignalAsync(PlanningSite site) => SignalLinks.Edit((await site.ReportSignalAsync()).Id);

    static Task<string> AddContactAsync(PlanningSite site) => site.QueryAsync(async context =>
    {
        var contact = Contact.Create(new ContactDetails("De Linde", "Hulp", "09 000 00 00", null, site.Day(-1), 1), site.Day(0));
        context.Add(contact);
        await context.SaveChangesAsync();
        return $"/beheer/contacten/{contact.Id}";
    });
}

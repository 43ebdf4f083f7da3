using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes.Attendance;
using DigitaalWerkt.Tests.Classes.Counsellors;
using DigitaalWerkt.Tests.Classes.Events;
using DigitaalWerkt.Tests.Classes.Planning;
using DigitaalWerkt.Tests.Guidance.Paths;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.Loans;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Tests.People;
using DigitaalWerkt.Tests.People.Cards;
using DigitaalWerkt.Tests.Referrals;
using DigitaalWerkt.Tests.Reporting;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Classes.Blocks;
using DigitaalWerkt.Web.Features.Classes.Counsellors;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Training;
using DigitaalWerkt.Web.Features.Guidance.Outreach;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Guidance.Plan;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Team;
using DigitaalWerkt.Web.Features.HelpDesk.Ask;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.HelpDesk.WalkIn;
using DigitaalWerkt.Web.Features.Loans;
using DigitaalWerkt.Web.Features.Referrals;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

using AppointmentLinks = DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit.AppointmentLinks;
using DigitaalWerkt.Web.Features.Emergency;
using NewsLinks = DigitaalWerkt.Web.Features.Newsletter.NewsLinks;
using ShowModel = DigitaalWerkt.Web.Features.People.Cards.ShowModel;
using SignalLinks = DigitaalWerkt.Web.Features.Network.Signals.SignalLinks;
using WalkInQueueModel = DigitaalWerkt.Web.Features.HelpDesk.WalkIn.Team.IndexModel;

namespace DigitaalWerkt.Tests.Classes;

/// <summary>The key of every form belongs to whoever has the form, and to what is in it.</summary>
public sealed partial class FormKeyTests(PlanningSite site, RosterSite roster) : IClassFixture<PlanningSite>, IClassFixture<RosterSite>
{
    const string Number = "number at the door";
    const string UsedBefore = "Dit formulier heb je al verstuurd";

    /// <summary>Every view that writes a key in a form, and the forms here that are made of it.</summary>
    static readonly Dictionary<string, string[]> Views = new()
    {
        ["Accounts/Cards/Index.cshtml"] = ["card"],
        ["Accounts/Cards/Team/Index.cshtml"] = ["one printed card", "sheet of cards"],
        ["Accounts/Cards/Team/_Again.cshtml"] = ["one printed card", "sheet of cards"],
        ["Accounts/Cards/Team/_OneCard.cshtml"] = ["one printed card"],
        ["Classes/Attendance/Team/Correct.cshtml"] = ["correction"],
        ["Classes/Attendance/Team/Session.cshtml"] = ["press", "sheet of cards"],
        ["Classes/Attendance/Team/_WalkIn.cshtml"] = ["walk-in"],
        ["Classes/Blocks/Block.cshtml"] = ["name for a held seat"],
        ["Classes/Blocks/Index.cshtml"] = ["held seats"],
        ["Classes/Book/_Form.cshtml"] = ["booking"],
        ["Classes/Events/Register.cshtml"] = ["registration for an event"],
        ["Classes/Counsellors/Book.cshtml"] = ["booking of a client"],
        ["Classes/Counsellors/Move.cshtml"] = ["move of a client"],
        // The key stands in what is sealed for whoever saw it, together with all that is written: ImportTests, InitiativeExchangeTests, PactExchangeTests, PartnerPagesTests.
        ["Shared/Imports/_ImportPreview.cshtml"] = [],
        ["Classes/Manage/Move.cshtml"] = ["move"],
        ["Classes/Planning/Sessions/New.cshtml"] = ["series"],
        ["Classes/Training/Session.cshtml"] = ["training"],
        ["Emergency/Look.cshtml"] = ["look in an emergency"],
        ["Guidance/Outreach/Team/Index.cshtml"] = ["contact"],
        ["Guidance/Paths/Begin.cshtml"] = ["path"],
        ["Guidance/Plan/_StepForm.cshtml"] = ["step of a plan"],
        ["Guidance/Paths/HandOver.cshtml"] = ["hand-over of a path"],
        ["Guidance/Paths/Note.cshtml"] = ["note on a path"],
        ["HelpDesk/Ask/_Carried.cshtml"] = ["question"],
        ["HelpDesk/Ask/Team/Client.cshtml"] = ["question of a client"],
        ["HelpDesk/Desk/New.cshtml"] = ["question at the desk"],
        ["HelpDesk/WalkIn/Team/Index.cshtml"] = [Number],
        ["HelpDesk/Appointments/Counsellors/New.cshtml"] = ["appointment of a client"],
        ["HelpDesk/Appointments/Team/Propose.cshtml"] = ["proposed hours"],
        ["HelpDesk/Appointments/Visit/_Form.cshtml"] = ["appointment"],
        ["Loans/Lending/Lend.cshtml"] = ["device"],
        ["Network/Signals/Reports/_Fields.cshtml"] = ["signal of a visitor", "signal of staff"],
        ["Newsletter/Submissions/Team/New.cshtml"] = ["news"],
        ["People/Cards/Show.cshtml"] = ["card shown"],
        ["Referrals/Send/New.cshtml"] = ["referral"],
        ["Reporting/Records/Ask.cshtml"] = ["questions for the figures"],
    };

    /// <summary>Every page that reads the key of a form, and the forms here that go to it.</summary>
    static readonly Dictionary<string, string[]> Pages = new()
    {
        ["Accounts.Cards.IndexModel"] = ["card"],
        ["Accounts.Cards.Team.PrintModel"] = ["one printed card", "sheet of cards"],
        ["Classes.Attendance.Team.WalkInModel"] = ["walk-in"],
        ["Classes.Blocks.BlockModel"] = ["name for a held seat"],
        ["Classes.Blocks.IndexModel"] = ["held seats"],
        ["Classes.Book.BookPageModel"] = ["booking", "registration for an event"],
        ["Classes.Counsellors.BookModel"] = ["booking of a client"],
        ["Classes.Counsellors.MoveModel"] = ["move of a client"],
        ["Classes.Manage.MoveModel"] = ["move"],
        ["Classes.Planning.Sessions.PreviewModel"] = ["series"],
        ["Classes.Training.SessionModel"] = ["training"],
        ["Emergency.LookModel"] = ["look in an emergency"],
        ["Guidance.Outreach.Team.IndexModel"] = ["contact"],
        ["Guidance.Outreach.Team.SyncModel"] = ["contact"],
        ["HelpDesk.Ask.AskModel"] = ["question"],
        ["HelpDesk.Ask.Team.ClientModel"] = ["question of a client"],
        ["HelpDesk.Desk.NewModel"] = ["question at the desk"],
        ["HelpDesk.Appointments.Counsellors.NewModel"] = ["appointment of a client"],
        ["HelpDesk.Appointments.Team.ProposeModel"] = ["proposed hours"],
        ["HelpDesk.Appointments.Visit.BookModel"] = ["appointment"],
        ["HelpDesk.WalkIn.Team.IndexModel"] = [Number],
        ["Loans.Lending.LendModel"] = ["device"],
        ["Guidance.Paths.BeginModel"] = ["path"],
        ["Guidance.Plan.StepPageModel"] = ["step of a plan"],
        ["Guidance.Paths.HandOverModel"] = ["hand-over of a path"],
        ["Guidance.Paths.NoteModel"] = ["note on a path"],
        ["Network.Signals.Reports.StaffModel"] = ["signal of staff"],
        ["Network.Signals.Reports.VisitorModel"] = ["signal of a visitor"],
        ["Newsletter.Submissions.Team.NewModel"] = ["news"],
        ["People.Cards.ShowModel"] = ["card shown"],
        ["Referrals.Send.NewModel"] = ["referral"],
        ["Reporting.Records.AskModel"] = ["questions for the figures"],
    };

    public static TheoryData<string> Forms => [.. Views.Values.SelectMany(forms => forms).Distinct()];

    // All that is filled in says for whom it is, and another name gets a number of its own: WalkInTests.
    public static TheoryData<string> FormsWithMore => [.. Views.Values.SelectMany(forms => forms).Distinct().Where(form => form != Number)];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_form_with_a_key_is_tried_here()
    {
        var folder = Path.Combine(Repository.Root, "src", "DigitaalWerkt.Web", "Features");

        var keyed = Directory.EnumerateFiles(folder, "*.cshtml", SearchOption.AllDirectories).Where(file => Key().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

        keyed.ShouldBe(Views.Keys, ignoreOrder: true);
    }

    [Fact]
    public void Every_page_that_reads_a_key_is_tried_here()
    {
        const string root = "DigitaalWerkt.Web.Features.";

        var reading = typeof(Program).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)))
            .Where(page => WithNested(page).Any(type => TypeReferences.Of(type).Contains(typeof(RequestKey)))).Select(page => page.FullName![root.Length..]);

        reading.ShouldBe(Pages.Keys, ignoreOrder: true);
        // A press on the list is a row with the key itself as its id.
        Views.Values.SelectMany(forms => forms).Except(Pages.Values.SelectMany(forms => forms)).ShouldBe(["correction", "press"]);
        Pages.Values.SelectMany(forms => forms).Except(Views.Values.SelectMany(forms => forms)).ShouldBeEmpty();

        // What is asynchronous is compiled into a type of its own.
        static IEnumerable<Type> WithNested(Type type) => type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).SelectMany(WithNested).Prepend(type);
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task The_same_again_gets_the_first_answer_and_writes_nothing(string name)
    {
        var form = await OpenAsync(name);
        var first = await form.SendAsync(form.Filled);
        var before = await SnapshotAsync(form);

        var again = await form.SendAsync(form.Filled);

        first.StatusCode.ShouldBe(form.Success);
        if (form.IsAnsweredOnce)
        {
            again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        }
        else
        {
            (again.StatusCode, Address(again)).ShouldBe((first.StatusCode, Address(first)));
        }
        (await SnapshotAsync(form)).ShouldBe(before);
    }

    [Theory, MemberData(nameof(FormsWithMore))]
    public async Task Something_else_under_the_same_key_is_refused_with_what_was_typed_and_a_fresh_key(string name)
    {
        var form = await OpenAsync(name);
        (await form.SendAsync(form.Filled)).StatusCode.ShouldBe(form.Success);
        var before = await SnapshotAsync(form);

        var answer = await form.SendAsync(form.Else);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await SnapshotAsync(form)).ShouldBe(before);
        var page = await answer.ReadPageAsync();
        page.Body!.TextContent.ShouldContain(form.Says);
        page.QuerySelectorAll($"[name='{form.KeyField}']").ShouldAllBe(field => !field.OuterHtml.Contains(form.Key));
        page.QuerySelectorAll("main form[action]").ShouldAllBe(element => !element.GetAttribute("action")!.Contains(form.Key));
        if (form.CanBeSentAnew)
        {
            foreach (var (field, value) in form.Else.Where(field => field.Name != form.KeyField))
            {
                page.QuerySelectorAll($"[name='{field}']").Any(element => element.Holds(value)).ShouldBeTrue(field);
            }
            var anew = await form.Browser.SubmitAsync(form.Again(page), [.. form.Else.Where(field => field.Name != form.KeyField)]);
            (await anew.Content.ReadAsStringAsync(Cancel)).ShouldNotContain(UsedBefore);
        }
    }

    [Theory, MemberData(nameof(Forms))]
    public async Task The_key_of_somebody_else_is_as_good_as_unknown(string name)
    {
        var form = await OpenAsync(name);
        var first = await form.SendAsync(form.Filled);
        var before = await SnapshotAsync(form);

        var answer = await form.SendAsOtherAsync();

        if ((await SnapshotAsync(form)).SequenceEqual(before))
        {
            // It stood there already, and that is told, or kept from them, in another way than to whoever did it.
            answer.StatusCode.ShouldNotBe(HttpStatusCode.BadRequest);
            Address(answer).ShouldNotBe(Address(first));
            (await answer.Content.ReadAsStringAsync(Cancel)).ShouldNotContain(form.Says);
        }
    }

    // How often an address asked is counted, and that somebody signed in goes on.
    static Task<IReadOnlyList<string>> SnapshotAsync(KeyedForm form) => form.Site.SnapshotAsync(["throttle_count", "staff_session", .. form.Writes]);

    // A link to a booking is sealed anew each time.
    static string? Address(HttpResponseMessage answer) =>
        answer.Headers.Location is { } location ? Regex.Replace(location.ToString(), "(?<=/(inschrijving|vraag|afspraak)/)[^/?]+", "…") : null;

    async Task<KeyedForm> OpenAsync(string name) => await (name switch
    {
        "card" => CardAsync(),
        "one printed card" => PrintAsync(1),
        "sheet of cards" => PrintAsync(10),
        "correction" => PressAsync(onList: false),
        "press" => PressAsync(onList: true),
        "walk-in" => WalkInAsync(),
        "name for a held seat" => NameAsync(),
        "held seats" => HoldAsync(),
        "booking" => BookAsync(),
        "registration for an event" => RegisterAsync(),
        "booking of a client" => BookClientAsync(),
        "move of a client" => MoveClientAsync(),
        "move" => MoveAsync(),
        "series" => SeriesAsync(),
        "training" => TrainAsync(),
        "card shown" => ShowAsync(),
        "contact" => MeetAsync(),
        "device" => LendAsync(),
        "questions for the figures" => AskClientAsync(),
        "path" => BeginPathAsync(),
        "look in an emergency" => LookAsync(),
        "step of a plan" => AddStepAsync(),
        "note on a path" => NotePathAsync(),
        "hand-over of a path" => GivePathAsync(),
        "referral" => ReferAsync(),
        "question" => AskAsync(),
        "signal of a visitor" => ReportAsync(site.Visitor(), site.Visitor(), SignalLinks.Report),
        "signal of staff" => ReportAsync(
            await site.SignInAsync(StaffRole.Counsellor), await site.SignInAsync(StaffRole.Counsellor, "Een huis verder"), SignalLinks.TeamReport),
        "news" => SendNewsAsync(),
        "question of a client" => AskForClientAsync(),
        "question at the desk" => QuestionAsync(),
        "appointment" => AppointmentAsync(),
        "appointment of a client" => AppointmentOfClientAsync(),
        "proposed hours" => ProposeAsync(),
        Number => GiveNumberAsync(),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    });

    async Task<KeyedForm> CardAsync()
    {
        // Two presses before the first answer is there: the same device, which holds no card yet.
        var opened = await site.Visitor().GetAsync(CardLinks.Mine, Cancel);
        var device = opened.DeviceCookie();
        var form = (await opened.ReadPageAsync()).QuerySelector<IHtmlFormElement>("form:has([name=formulier])")!;
        return new(site, site.Visitor(device), site.Visitor(), form, "formulier", [("naam", "Emine"), ("toestel", "eigen")], [("naam", "Bilal")])
        {
            // The secret of the card was in the answer that got lost, so it gets another.
            Writes = ["learner_card"],
            NewBrowser = () => site.Visitor(device),
        };
    }

    async Task<KeyedForm> PrintAsync(int count)
    {
        var (trainer, colleague) = (await site.SignInAsync(StaffRole.Trainer), await site.SignInAsync(StaffRole.Trainer));
        var form = await FormAsync(trainer, CardLinks.Team, $"form:has([name=aantal][value='{count}'])");
        return count == 1
            ? new(site, trainer, colleague, form, "formulier", [("naam", "Emine")], [("naam", "Bilal")]) { Success = HttpStatusCode.OK, IsAnsweredOnce = true }
            : new(site, trainer, colleague, form, "formulier", [("aantal", "10")], [("aantal", "9")]) { Success = HttpStatusCode.OK, IsAnsweredOnce = true };
    }

    async Task<KeyedForm> PressAsync(bool onList)
    {
        var given = await roster.BeginAsync("Amina");
        var coordinator = await roster.SignInAsync(StaffRole.Coordinator);
        var (address, anchor) = (TrainerLinks.Correct(given.Id, given.People[0].Id), TrainerLinks.Anchor(given.People[0].Id));
        var form = onList ? await FormAsync(given.Browser, TrainerLinks.Session(given.Id), $"#{anchor} form") : await FormAsync(given.Browser, address);
        var key = $"{Guid.NewGuid()}";
        return new(roster, given.Browser, coordinator, form, "noteer", [("noteer", $"Present.{key}")], [("noteer", $"Absent.{key}")])
        {
            Key = key,
            Says = "is niet genoteerd, want met deze knop noteerde je al iets anders",
            OtherAsync = async () => await coordinator.SubmitAsync(await FormAsync(coordinator, address), ("noteer", $"Absent.{key}")),
        };
    }

    async Task<KeyedForm> WalkInAsync()
    {
        var given = await roster.AfterwardsAsync(await roster.BeginAsync());
        var coordinator = await roster.SignInAsync(StaffRole.Coordinator);
        var number = Booker.NewNumber();
        return new(
            roster, given.Browser, coordinator, await FormAsync(given.Browser, TrainerLinks.WalkIn(given.Id)), "Input.Key",
            [("Input.FirstName", "Chantal"), ("Input.Reach", number), ("Input.Minutes", "60")],
            [("Input.FirstName", "Chantal"), ("Input.Reach", number), ("Input.Minutes", "90")])
        {
            ForOther = [("Input.FirstName", "Chantal"), ("Input.Reach", Booker.NewNumber()), ("Input.Minutes", "60")],
        };
    }

    async Task<KeyedForm> HoldAsync()
    {
        var session = await site.PlanAsync(inDays: 10);
        var (desk, colleague) = (await ClientDesk.OpenAsync(site), await ClientDesk.OpenAsync(site));
        return new(
            site, desk.Browser, colleague.Browser, await desk.FormAsync(BlockLinks.All), "Input.Key",
            [("Input.Session", $"{session.Id}"), ("Input.Seats", "1")], [("Input.Session", $"{session.Id}"), ("Input.Seats", "3")]);
    }

    async Task<KeyedForm> NameAsync()
    {
        var session = await site.PlanAsync(inDays: 10);
        var (desk, colleague) = (await ClientDesk.OpenAsync(site), await ClientDesk.OpenAsync(site));
        var held = await desk.Browser.SubmitAsync(await desk.FormAsync(BlockLinks.All), ("Input.Session", $"{session.Id}"), ("Input.Seats", "3"));
        var client = ClientDesk.SomeClient();
        return new(
            site, desk.Browser, colleague.Browser, await desk.FormAsync(held.Headers.Location!.ToString()), "Input.Key",
            [("Input.Client", client)], [("Input.Client", client), ("Input.IsAccompanied", "true")]);
    }

    async Task<KeyedForm> BookAsync()
    {
        var session = await site.PlanAsync();
        var visitor = site.Visitor();
        var filled = Booker.Filled().ToArray();
        return new(
            site, visitor, site.Visitor(), await visitor.BookFormAsync(session.Id), "Input.Key", filled, [.. filled, ("Input.Waits", "true")]);
    }

    async Task<KeyedForm> RegisterAsync()
    {
        var session = await site.PlanEventAsync();
        var visitor = site.Visitor();
        var filled = Guests.Filled().ToArray();
        return new(
            site, visitor, site.Visitor(), await visitor.RegisterFormAsync(session.Id), "Input.Key", filled,
            [.. filled.Where(field => field.Name != "Input.ComesFrom"), ("Input.ComesFrom", "Ergens anders")]);
    }

    async Task<KeyedForm> AppointmentAsync()
    {
        var (desk, visitor) = (await site.OpenDeskAsync(), site.Visitor());
        var address = $"{AppointmentLinks.Moment(AppointmentLinks.Begin, desk.Location, site.Moment(4, 10))}&over=Email";
        var filled = Booker.Filled().ToArray();
        return new(
            site, visitor, site.Visitor(), await FormAsync(visitor, address), "Input.Key", [.. filled, ("Input.Topic", "Email")],
            [.. filled, ("Input.Topic", "Apply")]);
    }

    async Task<KeyedForm> AppointmentOfClientAsync()
    {
        var (session, hours) = (await site.PlanAsync(), await site.OpenDeskAsync());
        var (desk, colleague) = (await ClientDesk.OpenAsync(site), await ClientDesk.OpenAsync(site));
        var client = (await desk.BookedAsync(session, ClientDesk.SomeClient())).PersonId!.Value;
        var moment = site.Moment(4, 10);
        var form = await FormAsync(desk.Browser, AppointmentLinks.Moment(ClientAppointmentLinks.For(client), hours.Location, moment));
        (string, string) At(DateTimeOffset hour) => (AppointmentLinks.MomentField, $"{hour.ToUnixTimeSeconds()}");
        // The first hour is taken by the first form.
        return new(
            site, desk.Browser, colleague.Browser, form, "Input.Key",
            [("Input.Topic", "Email"), At(moment)], [("Input.Topic", "Apply"), At(moment.AddHours(1))]);
    }

    async Task<KeyedForm> ProposeAsync()
    {
        var (steward, question) = (await site.AddStaffMemberAsync([StaffRole.Steward]), await site.QuestionAsync());
        await site.OpenDeskAsync(steward: steward.Id);
        var (browser, colleague) = (await site.SignInAsync(steward), await site.SignInAsync(StaffRole.Steward));
        return new(
            site, browser, colleague, await FormAsync(browser, AgendaLinks.Propose(question.Id)), "Input.Key",
            [("Input.Moments", $"{site.Moment(4, 10).ToUnixTimeSeconds()}")], [("Input.Moments", $"{site.Moment(4, 11).ToUnixTimeSeconds()}")]);
    }

    async Task<KeyedForm> MeetAsync()
    {
        var worker = await site.AddStaffMemberAsync([StaffRole.Counsellor]);
        var place = new FindPlace(worker.OrganisationId, $"Plein {Guid.NewGuid():N}", FindPlaceKind.Street, null);
        await site.QueryAsync(context =>
        {
            context.Add(place);
            return context.SaveChangesAsync(Cancel);
        });
        var (browser, colleague) = (await site.SignInAsync(worker), await site.SignInAsync(StaffRole.Counsellor));
        var form = await FormAsync(browser, OutreachLinks.Contacts, "form[data-contact]");
        (string, string)[] filled = [("Input.Place", $"{place.Id}"), ("Input.People", "1"), ("Input.Theme", "Work")];
        return new(site, browser, colleague, form, "Input.Key", filled, [filled[0], ("Input.People", "2"), filled[2]]);
    }

    async Task<KeyedForm> LendAsync()
    {
        var house = $"Huis {Guid.NewGuid():N}";
        var desk = await LoanHouse.OpenAsync(site, house);
        var (browser, colleague) = (await desk.BrowserAsync(), await site.SignInAsync(StaffRole.Counsellor, house));
        (string, string) agreed = ("Input.Agreed", "Paper");
        return new(
            site, browser, colleague, await browser.AskedAsync(LoanLinks.Lend(desk.Device.Id), ("Input.Client", ClientDesk.SomeClient()), agreed), "Input.Key",
            [("Input.Client", ClientDesk.SomeClient()), agreed], [("Input.Client", ClientDesk.SomeClient()), agreed]);
    }

    async Task<KeyedForm> AskClientAsync()
    {
        var house = await ReportHouse.OpenAsync(site);
        var (browser, colleague) = (await house.BrowserAsync(), await site.SignInAsync(StaffRole.Counsellor, house.Name));
        var form = await FormAsync(browser, house.Ask((await house.AddClientAsync()).Id), "form.asked");
        return new(
            site, browser, colleague, form, "Input.Key", [.. house.AllAnswers(AskMoment.Begin)], [.. house.AllAnswers(AskMoment.Begin, which: 1)]);
    }

    async Task<KeyedForm> BeginPathAsync()
    {
        var house = await PathHouse.OpenAsync(site);
        var (browser, colleague) = (await house.BrowserAsync(), await site.SignInAsync(StaffRole.Counsellor, house.Name));
        (string, string) agreed = ("Input.Agreed", "Paper");
        return new(
            site, browser, colleague, await browser.AskedAsync(PathLinks.New, ("Input.Client", ClientDesk.SomeClient()), agreed), "Input.Key",
            [("Input.Client", ClientDesk.SomeClient()), agreed], [("Input.Client", ClientDesk.SomeClient()), agreed]);
    }

    // The second step: only there somebody is looked for. Nobody is found, which is written too.
    async Task<KeyedForm> LookAsync()
    {
        var (browser, colleague) = (await site.SignInAsync(StaffRole.Steward), await site.SignInAsync(StaffRole.Steward));
        var form = await FormAsync(browser, EmergencyLinks.Look);
        // What the button of the second step adds.
        form.Insert(AdjacentPosition.BeforeEnd, """<input type="hidden" name="Input.SaysYes" value="true">""");
        (string, string)[] filled = [("Input.Name", "Noor"), ("Input.Reach", "0470 00 55 66"), ("Input.Reason", "Danger")];
        return new(site, browser, colleague, form, "Input.Key", filled, [("Input.Name", "Nora"), filled[1], filled[2]]);
    }

    async Task<KeyedForm> AddStepAsync()
    {
        var house = await PathHouse.OpenAsync(site);
        var (browser, colleague) = (await house.BrowserAsync(), await site.SignInAsync(StaffRole.Counsellor, house.Name));
        var path = await house.BeginAsync();
        (string, string)[] filled = [("Input.What", "Een"), ("Input.By", "Me"), ("Input.When", "Today")];
        return new(
            site, browser, colleague, await FormAsync(browser, PlanLinks.Add(path.Id)), "Input.Key", filled, [("Input.What", "Twee"), filled[1], filled[2]]);
    }

    async Task<KeyedForm> NotePathAsync()
    {
        var house = await PathHouse.OpenAsync(site);
        var (browser, colleague) = (await house.BrowserAsync(), await site.SignInAsync(StaffRole.Counsellor, house.Name));
        var path = await house.BeginAsync();
        return new(site, browser, colleague, await FormAsync(browser, PathLinks.Note(path.Id)), "Input.Key", [("Input.Text", "Een.")], [("Input.Text", "Twee.")]);
    }

    async Task<KeyedForm> GivePathAsync()
    {
        var (house, other) = (await PathHouse.OpenAsync(site), await PathHouse.OpenAsync(site));
        var (browser, colleague) = (await house.BrowserAsync(), await site.SignInAsync(StaffRole.Counsellor, house.Name));
        var path = await house.BeginAsync();
        (string, string)[] filled = [("Input.To", $"{other.Counsellor.OrganisationId}"), ("Input.Agreed", "Paper"), ("Input.Question", "Een?")];
        return new(
            site, browser, colleague, await browser.AskedAsync(PathLinks.HandOver(path.Id), filled), "Input.Key", filled,
            [filled[0], filled[1], ("Input.Question", "Twee?")]);
    }

    // The second step: only the yes of the client writes something.
    async Task<KeyedForm> ReferAsync()
    {
        var house = $"Huis {Guid.NewGuid():N}";
        var houses = await ReferralHouses.OpenAsync(site, house);
        var (browser, colleague) = (await houses.SenderAsync(), await site.SignInAsync(StaffRole.Counsellor, house));
        var name = ClientDesk.SomeClient();
        var form = await browser.AskedAsync(ReferralLinks.New, houses.Filled(name));
        var client = ("Input.Client", name);
        return new(site, browser, colleague, form, "Input.Key", [client], [client, ("Input.Sentence", "Zoekt werk in de bouw.")]);
    }

    async Task<KeyedForm> GiveNumberAsync()
    {
        var hours = await site.OpenDeskAsync();
        var (steward, colleague) = (await site.SignInAsync(StaffRole.Steward), await site.SignInAsync(StaffRole.Steward));
        var form = await FormAsync(steward, WalkInLinks.At(hours.Location), "form:has([name='Input.FirstName'])");
        (string, string)[] filled = [("Input.FirstName", "Fatma"), ("Input.Act", WalkInQueueModel.Give)];
        return new(site, steward, colleague, form, "Input.Key", filled, filled);
    }

    async Task<KeyedForm> BookClientAsync()
    {
        var session = await site.PlanAsync();
        var (desk, colleague) = (await ClientDesk.OpenAsync(site), await ClientDesk.OpenAsync(site));
        var client = ClientDesk.SomeClient();
        return new(
            site, desk.Browser, colleague.Browser, await desk.FormAsync(CounsellorLinks.Book), "Input.Key",
            [("Input.Client", client), ("Input.Session", $"{session.Id}")],
            [("Input.Client", client), ("Input.Session", $"{session.Id}"), ("Input.IsAccompanied", "true")]);
    }

    async Task<KeyedForm> MoveClientAsync()
    {
        var (session, one, two) = (await site.PlanAsync(), await site.PlanAsync(), await site.PlanAsync());
        var (desk, colleague) = (await ClientDesk.OpenAsync(site), await ClientDesk.OpenAsync(site));
        var booking = await desk.BookedAsync(session, ClientDesk.SomeClient());
        return new(
            site, desk.Browser, colleague.Browser, await desk.FormAsync(CounsellorLinks.Move(booking.Id)), "Input.Key",
            [("Input.Session", $"{one.Id}")], [("Input.Session", $"{two.Id}")])
        {
            // The client sits elsewhere by now, and nothing can be moved from here any more.
            Says = "al verplaatst",
            CanBeSentAnew = false,
            OtherAsync = () => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Conflict)),
        };
    }

    async Task<KeyedForm> MoveAsync()
    {
        var session = await site.PlanAsync();
        ClassSession[] later =
        [
            .. new[] { 7, 14 }.Select(days => ClassSession.Plan(Wanted.Session(
                session.CoursePlanId, session.RoomId, null, null, session.Day.AddDays(days), session.Begins, session.Ends, 15, 8, []))),
        ];
        await site.QueryAsync(context =>
        {
            context.AddSessions(later);
            return context.SaveChangesAsync(Cancel);
        });
        var (visitor, other) = (site.Visitor(), site.Visitor());
        var (mine, theirs) = (await visitor.BookAsync(session.Id), await other.BookAsync(session.Id));
        var form = await FormAsync(visitor, $"{mine}/verplaatsen");
        return new(site, visitor, other, form, "sleutel", [("naar", $"{later[0].Id}")], [("naar", $"{later[1].Id}")])
        {
            Says = "Met dit formulier koos je al een andere dag",
            CanBeSentAnew = false,
            OtherAsync = () => other.PostFormAsync($"{theirs}/verplaatsen", ("sleutel", form.FilledIn().Single(field => field.Name == "sleutel").Value), ("naar", $"{later[0].Id}")),
        };
    }

    async Task<KeyedForm> SeriesAsync()
    {
        var hall = await site.HallAsync();
        var (coordinator, colleague) = (await site.SignInAsync(StaffRole.Coordinator), await site.SignInAsync(StaffRole.Coordinator));
        var (address, page) = await site.PreviewAsync(coordinator, site.Series(hall, site.Day(10)));
        return new(
            site, coordinator, colleague, PlanningSite.FormOf(page, address), "", [("Chosen", $"{site.Day(10):O}")], [("Chosen", $"{site.Day(17):O}")])
        {
            Key = Regex.Match(address, "Input.Key=([^&]+)").Groups[1].Value,
            OtherAsync = async () => await colleague.SubmitAsync(PlanningSite.FormOf(await colleague.OpenAsync(address), address), ("Chosen", $"{site.Day(17):O}")),
        };
    }

    async Task<KeyedForm> TrainAsync()
    {
        var training = await site.PlanAsync(audience: Audience.Counsellors);
        var (desk, colleague) = (await ClientDesk.OpenAsync(site), await ClientDesk.OpenAsync(site));
        return new(
            site, desk.Browser, colleague.Browser, await desk.FormAsync(TrainingLinks.Session(training.Id)), "Input.Key",
            [("Input.Member", $"{desk.Counsellor.Id}")], [("Input.Member", $"{desk.Counsellor.Id}"), ("Input.MayWait", "true")])
        {
            // Whoever comes already can't be chosen any more.
            CanBeSentAnew = false,
            // It leads to the page of the training for whoever asks.
            ForOther = [("Input.Member", $"{colleague.Counsellor.Id}")],
        };
    }

    async Task<KeyedForm> AskAsync()
    {
        var visitor = site.Visitor();
        var page = await visitor.OpenAsync(AskLinks.About(TicketTopic.Other));
        var reach = await (await visitor.SubmitAsync(page.QuerySelector<IHtmlFormElement>("main form")!, ("Input.Text", "Xyz."))).ReadPageAsync();
        site.Clock.Advance(FormTime.Shortest);
        var filled = Booker.Filled().ToArray();
        return new(
            site, visitor, site.Visitor(), reach.QuerySelector<IHtmlFormElement>("main form")!, "Input.Key", filled, [.. filled, ("Input.Text", "Zyx.")]);
    }

    async Task<KeyedForm> ReportAsync(HttpClient browser, HttpClient other, string address)
    {
        var form = await FormAsync(browser, address);
        site.Clock.Advance(FormTime.Shortest);
        // So long a word is in no other report: nothing is shown that may be the same.
        var (first, second) = ($"a{Guid.NewGuid():N}", $"b{Guid.NewGuid():N}");
        return new(site, browser, other, form, "Input.Key", [("Input.What", first)], [("Input.What", second)]);
    }

    async Task<KeyedForm> SendNewsAsync()
    {
        var (browser, other) = (await site.SignInAsync(StaffRole.Counsellor), await site.SignInAsync(StaffRole.Counsellor, "Een huis verder"));
        var text = ("Input.Text", "Kom kijken.");
        return new(site, browser, other, await FormAsync(browser, NewsLinks.Send), "Input.Key", [("Input.Title", "Open dag"), text], [("Input.Title", "Dicht"), text]);
    }

    async Task<KeyedForm> AskForClientAsync()
    {
        var (desk, colleague) = (await ClientDesk.OpenAsync(site), await ClientDesk.OpenAsync(site));
        var session = await site.PlanAsync();
        var client = (await desk.BookedAsync(session, ClientDesk.SomeClient())).PersonId!.Value;
        return new(
            site, desk.Browser, colleague.Browser, await desk.FormAsync(AskLinks.ForClient(client)), "Input.Key",
            [("Input.Topic", "Device"), ("Input.Text", "Zijn gsm is vol.")], [("Input.Topic", "Device"), ("Input.Text", "Zijn gsm is weg.")]);
    }

    async Task<KeyedForm> ShowAsync()
    {
        var (desk, elsewhere) = (await CardDesk.OpenAsync(site, "Het ene huis"), await CardDesk.OpenAsync(site, "Het andere huis"));
        var (holder, other) = (await CardDesk.HolderAsync(site), await CardDesk.HolderAsync(site, "Bilal"));
        var (number, another) = (await desk.NumberAsync(), await elsewhere.NumberAsync());
        return new(
            site, holder.Browser, other.Browser, await holder.ReadAsync(number), "formulier",
            [("ja", "true"), (ShowModel.NumberField, number)], [("ja", "true"), (ShowModel.NumberField, another)]);
    }

    async Task<KeyedForm> QuestionAsync()
    {
        var (steward, colleague) = (await site.SignInAsync(StaffRole.Steward), await site.SignInAsync(StaffRole.Steward));
        return new(
            site, steward, colleague, await FormAsync(steward, DeskLinks.New), "Input.Key",
            [("Input.Topic", "Email"), ("Input.Text", "Hoe open ik mijn mail?")], [("Input.Topic", "Email"), ("Input.Text", "Hoe sluit ik mijn mail?")]);
    }

    static async Task<IHtmlFormElement> FormAsync(HttpClient browser, string address, string selector = "main form[method=post]")
    {
        var form = (await browser.OpenAsync(address)).QuerySelector<IHtmlFormElement>(selector)!;
        form.SetAttribute("action", form.GetAttribute("action") ?? address);
        return form;
    }

    [GeneratedRegex("(name|asp-for)=\"(Input\\.Key|sleutel|formulier|plan)\"|Guid\\.NewGuid")]
    private static partial Regex Key();

    /// <summary>A form with a key, filled in in two ways; and somebody else.</summary>
    sealed record KeyedForm(
        SiteFixture Site, HttpClient Browser, HttpClient Other, IHtmlFormElement Form, string KeyField, (string Name, string Value)[] Filled, (string Name, string Value)[] Else)
    {
        public string Key { get => field ?? Form.FilledIn().Single(input => input.Name == KeyField).Value; init; }

        /// <summary>Tables in which the same form, sent again, writes all the same.</summary>
        public string[] Writes { get; init; } = [];

        public string Says { get; init; } = UsedBefore;

        public HttpStatusCode Success { get; init; } = HttpStatusCode.SeeOther;

        /// <summary>The first answer can't be given twice.</summary>
        public bool IsAnsweredOnce { get; init; }

        /// <summary>False: what it was about is gone, and so is the form.</summary>
        public bool CanBeSentAnew { get; init; } = true;

        public Func<HttpClient>? NewBrowser { get; init; }

        public (string Name, string Value)[]? ForOther { get; init; }

        public Func<Task<HttpResponseMessage>>? OtherAsync { get; init; }

        string Address => Form.GetAttribute("action")!;

        public Task<HttpResponseMessage> SendAsync((string Name, string Value)[] fields) => (NewBrowser?.Invoke() ?? Browser).SubmitAsync(Form, fields);

        /// <summary>The form of this page, sent to where the first one went.</summary>
        public IHtmlFormElement Again(IHtmlDocument page)
        {
            var form = page.QuerySelector<IHtmlFormElement>(KeyField.Length > 0 ? $"form:has([name='{KeyField}'])" : "main form[method=post]")!;
            form.SetAttribute("action", form.GetAttribute("action") ?? Address);
            return form;
        }

        /// <summary>Somebody else sends the same, with a token of their own where one is needed.</summary>
        public async Task<HttpResponseMessage> SendAsOtherAsync()
        {
            if (OtherAsync is not null)
            {
                return await OtherAsync();
            }
            if (Form.QuerySelector("[name=__RequestVerificationToken]") is null)
            {
                return await Other.SubmitAsync(Form, ForOther ?? Filled);
            }
            var token = (await Other.OpenAsync(CardLinks.Team)).QuerySelector<IHtmlInputElement>("[name=__RequestVerificationToken]")!;
            return await Other.SubmitAsync(Form, [.. ForOther ?? Filled, (token.Name!, token.Value)]);
        }
    }
}

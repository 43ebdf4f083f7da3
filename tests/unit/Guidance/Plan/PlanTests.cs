using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Guidance.Paths;
using DigitaalWerkt.Tests.HelpDesk.Appointments;
using DigitaalWerkt.Tests.Operations;
using DigitaalWerkt.Tests.People.Cards;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Referrals;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Attendance;
using DigitaalWerkt.Web.Features.Guidance.Paths;
using DigitaalWerkt.Web.Features.Guidance.Plan;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Referrals;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using System.Net;

namespace DigitaalWerkt.Tests.Guidance.Plan;

/// <summary>The plan is the person's, on their phone with their card and beside whoever guides them; it ticks itself from what was done.</summary>
public sealed class PlanTests(MessageSite site) : IClassFixture<MessageSite>
{
    static readonly (string, string)[] Mine = [("Input.By", "Me"), ("Input.When", "Today")];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_person_opens_it_with_their_card_adds_a_step_and_ticks_it_and_the_counsellor_sees_who_did_what()
    {
        var (house, path, holder) = await OpenAsync("Aya");
        var organisation = house.Counsellor.OrganisationId;

        (await holder.Browser.OpenAsync(SiteLinks.Mine)).QuerySelector($"a[href='{PlanLinks.Mine}']").ShouldNotBeNull();
        (await holder.Browser.FillInAsync(PlanLinks.AddMine(organisation), [("Input.What", "Bellen naar de school"), .. Mine])).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var step = (await StepsAsync(path)).Single();
        (step.What, step.By, step.DueOn, step.ChangedById).ShouldBe(("Bellen naar de school", PlanBy.Me, site.Clock.Today(), null));
        var browser = await house.BrowserAsync();
        var page = await browser.OpenAsync(PlanLinks.Of(path.Id));
        page.QuerySelector(".plan li")!.TextContent.ShouldContain($"Aya, {site.Clock.Today().ToString("d MMM", BelgianFormat.Culture).Replace(".", "")}");
        (await holder.Browser.PostFormAsync(PlanLinks.TickMine(step.Id), (TickInput.Field, "ja"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await holder.Browser.PostFormAsync(PlanLinks.TickMine(step.Id), (TickInput.Field, "ja"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther, "pressed twice is once");

        (await StepsAsync(path)).Single().DoneAt.ShouldNotBeNull();
        (await holder.Browser.OpenAsync(PlanLinks.Mine)).QuerySelector(".plan-done .is-done")!.TextContent.ShouldContain("Bellen naar de school");
        await browser.FillInAsync(PlanLinks.Add(path.Id), [("Input.What", "Een cv maken"), ("Input.By", "Together"), ("Input.When", "ThisWeek")]);
        var together = (await StepsAsync(path)).Single(one => one.DoneAt is null);
        together.ChangedById.ShouldBe(house.Counsellor.Id);
        (await holder.Browser.OpenAsync(PlanLinks.Mine)).QuerySelector("main > .plan li")!.TextContent.ShouldContain("Counsellor, ");
        (await holder.Browser.OpenAsync(PlanLinks.Mine)).QuerySelector(".looks")!.TextContent.ShouldContain(house.Name);
    }

    [Fact]
    public async Task What_the_counsellor_said_they_would_do_stands_on_their_desk_from_its_day_until_it_is_done()
    {
        var house = await PathHouse.OpenAsync(site);
        var path = await house.BeginAsync(ClassSite.SomeBody("Stapina"));
        var mine = await house.StepAsync(path, "Bellen naar het OCMW", PlanBy.Counsellor);
        await house.StepAsync(path, "Een cv maken", PlanBy.Me);
        var other = await PathHouse.OpenAsync(site);
        string[] Steps(IDocument desk) =>
            [.. desk.QuerySelectorAll($".desk a[href='{PlanLinks.Of(path.Id)}']").Select(line => line.Children[1].TextContent)];

        Steps(await (await house.BrowserAsync()).OpenAsync(StaffLinks.Home)).ShouldBe(["Bellen naar het OCMW"]);
        Steps(await (await other.BrowserAsync()).OpenAsync(StaffLinks.Home)).ShouldBeEmpty();
        await (await house.BrowserAsync()).FillInAsync(PlanLinks.Of(path.Id), (TickInput.Field, "ja"));
        (await StepsAsync(path)).Single(step => step.Id == mine.Id).DoneAt.ShouldNotBeNull();
        Steps(await (await house.BrowserAsync()).OpenAsync(StaffLinks.Home)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_steps_of_a_counsellor_who_stopped_stand_on_the_desk_of_every_colleague()
    {
        var house = await PathHouse.OpenAsync(site);
        var path = await house.BeginAsync(ClassSite.SomeBody("Wezina"));
        await house.StepAsync(path, "Bellen naar de VDAB", PlanBy.Counsellor);
        var (colleague, other) = (await site.SignInAsync(StaffRole.Counsellor, house.Name), await (await PathHouse.OpenAsync(site)).BrowserAsync());
        var line = $".desk a[href='{PlanLinks.Of(path.Id)}']";
        (await colleague.OpenAsync(StaffLinks.Home)).QuerySelector(line).ShouldBeNull();

        await site.QueryAsync(async context =>
        {
            (await context.StaffMembers.SingleAsync(m => m.Id == house.Counsellor.Id, Cancel)).Disable(site.Clock.GetUtcNow());
            return await context.SaveChangesAsync(Cancel);
        });

        var told = (await colleague.OpenAsync(StaffLinks.Home)).QuerySelector(line)!.TextContent;
        told.ShouldContain("Bellen naar de VDAB");
        told.ShouldContain("de begeleider werkt hier niet meer");
        (await other.OpenAsync(StaffLinks.Home)).QuerySelector(line).ShouldBeNull();
    }

    [Fact]
    public async Task Without_a_card_or_with_another_card_nobody_sees_or_changes_it()
    {
        var (house, path, holder) = await OpenAsync("Bea");
        await holder.Browser.FillInAsync(PlanLinks.AddMine(house.Counsellor.OrganisationId), [("Input.What", "Mijn stap"), .. Mine]);
        var step = (await StepsAsync(path)).Single();
        var (visitor, other) = (site.Visitor(), await CardDesk.HolderAsync(site, "Cas"));
        var before = await site.SnapshotAsync("staff_session");

        foreach (var browser in new[] { visitor, other.Browser })
        {
            (await browser.OpenAsync(PlanLinks.Mine)).Body!.TextContent.ShouldNotContain("Mijn stap");
            (await browser.GetAsync(PlanLinks.StepOfMine(step.Id), Cancel)).Headers.Location!.ToString().ShouldBe(PlanLinks.Mine);
            (await browser.GetAsync(PlanLinks.PaperOfMine(house.Counsellor.OrganisationId), Cancel)).Headers.Location!.ToString().ShouldBe(PlanLinks.Mine);
            await browser.PostFormAsync(PlanLinks.TickMine(step.Id), (TickInput.Field, "ja"));
            await browser.PostFormAsync(PlanLinks.StepOfMine(step.Id), ("Act", StepPageModel.TakeAway), ("Input.Version", $"{step.Version}"));
            await browser.PostFormAsync(PlanLinks.AddMine(house.Counsellor.OrganisationId), [("Input.Key", $"{Guid.NewGuid()}"), ("Input.What", "Van een ander"), .. Mine]);
        }

        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Fact]
    public async Task Another_organisation_finds_nothing_at_any_page_or_verb()
    {
        var (_, path, holder) = await OpenAsync("Dina");
        await holder.Browser.FillInAsync(PlanLinks.AddMine((await PersonAsync(path)).OrganisationId!.Value), [("Input.What", "Geheime stap"), .. Mine]);
        var step = (await StepsAsync(path)).Single();
        var outsider = await PathHouse.OpenAsync(site, role: StaffRole.Coordinator);
        var (browser, own) = (await outsider.BrowserAsync(), await outsider.BeginAsync());
        var before = await site.SnapshotAsync("staff_session");

        foreach (var address in new[]
        {
            PlanLinks.Of(path.Id), PlanLinks.Add(path.Id), PlanLinks.Step(path.Id, step.Id), PlanLinks.Tick(path.Id, step.Id), PlanLinks.Card(path.Id),
            PlanLinks.Paper(path.Id), PlanLinks.Paper(path.Id, asFile: true), PlanLinks.Step(own.Id, step.Id),
        })
        {
            (await browser.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        (await outsider.WithAsync<ChangePlan, PlanWork>(change => change.TickAsync(own.PersonId!.Value, step.Id, true, outsider.Counsellor.Id, Cancel)))
            .ShouldBe(PlanWork.Gone);
        (await site.SnapshotAsync("staff_session")).ShouldBe(before);
    }

    [Fact]
    public async Task Seven_steps_are_open_at_most_whatever_is_added_at_once_and_what_was_typed_stays()
    {
        var house = await PathHouse.OpenAsync(site);
        var path = await house.BeginAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => Task.Run(() => AddAsync(house, path, $"Stap {number}"))));

        answers.Count(answer => answer == PlanWork.Done).ShouldBe(PlanStep.MostOpen);
        (await StepsAsync(path)).Count.ShouldBe(PlanStep.MostOpen);
        var browser = await house.BrowserAsync();
        (await browser.OpenAsync(PlanLinks.Of(path.Id))).QuerySelector($"a[href='{PlanLinks.Add(path.Id)}']").ShouldBeNull();
        var refused = await browser.FillInAsync(PlanLinks.Add(path.Id), [("Input.What", "De achtste"), .. Mine]);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.ReadPageAsync()).QuerySelector<IHtmlInputElement>("[name='Input.What']")!.Value.ShouldBe("De achtste");
        var first = (await StepsAsync(path))[0];
        await TickAsync(house, path, first, true);
        (await AddAsync(house, path, "De achtste")).ShouldBe(PlanWork.Done);
        (await TickAsync(house, path, first, false)).ShouldBe(PlanWork.Full);
        (await StepsAsync(path)).Single(step => step.Id == first.Id).DoneAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Of_two_who_change_one_step_the_second_reads_both_texts_and_chooses()
    {
        var (house, path, holder) = await OpenAsync("Emma");
        await AddAsync(house, path, "Een cv maken");
        var step = (await StepsAsync(path)).Single();
        var browser = await house.BrowserAsync();
        var address = PlanLinks.Step(path.Id, step.Id);
        var stale = (await browser.OpenAsync(address)).QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        stale.SetAttribute("action", address);
        await holder.Browser.FillInAsync(PlanLinks.StepOfMine(step.Id), ("Input.What", "Mijn cv afdrukken"));

        var answer = await browser.SubmitAsync(stale, ("Input.What", "Samen een cv maken"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Mijn cv afdrukken");
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Emma, ");
        page.QuerySelector<IHtmlInputElement>("[name='Input.What']")!.Value.ShouldBe("Samen een cv maken");
        (await StepsAsync(path)).Single().What.ShouldBe("Mijn cv afdrukken");
        (await browser.SubmitAsync(stale, ("Act", StepPageModel.TakeAway))).StatusCode.ShouldBe(HttpStatusCode.Conflict, "it isn't taken away unseen");
        var form = page.QuerySelector<IHtmlFormElement>("main form[method=post]")!;
        form.SetAttribute("action", address);
        (await browser.SubmitAsync(form)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await StepsAsync(path)).Single().What.ShouldBe("Samen een cv maken");
    }

    [Theory]
    [InlineData("Input.What", "Mijn nummer 85.07.30-033.28", "Input_What")]
    [InlineData("Input.What", "", "Input_What")]
    [InlineData("Input.By", "Iedereen", "Input_By")]
    [InlineData("Input.When", "OnDay", "Input_Day")]
    [InlineData("Input.Task", "les:bestaat-niet", "Input_Task")]
    public async Task What_cannot_be_is_said_at_its_field_and_nothing_is_written(string field, string value, string anchor)
    {
        var house = await PathHouse.OpenAsync(site);
        var path = await house.BeginAsync();
        var browser = await house.BrowserAsync();

        var answer = await browser.FillInAsync(PlanLinks.Add(path.Id), [.. Mine.Prepend(("Input.What", "Bellen")).Where(one => one.Item1 != field), (field, value)]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector($".error-summary a[href='#{anchor}']").ShouldNotBeNull();
        (await StepsAsync(path)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_lesson_of_the_card_that_is_laid_for_it_ticks_its_step_and_gives_room()
    {
        var (house, path, holder) = await OpenAsync("Fien");
        var module = site.Services.GetRequiredService<ModuleLibrary>().Modules[0];
        var browser = await house.BrowserAsync();
        (await browser.OpenAsync(PlanLinks.Add(path.Id))).QuerySelector($"option[value='les:{module.Slug}']").ShouldNotBeNull();

        (await browser.FillInAsync(PlanLinks.Add(path.Id), [("Input.Task", $"les:{module.Slug}"), .. Mine])).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var step = (await StepsAsync(path)).Single();
        step.What.ShouldContain(module.Title.Dutch[..10]);
        (await holder.Browser.OpenAsync(PlanLinks.Mine)).QuerySelector($"main > .plan a[href='/lessen/{module.Slug}']").ShouldNotBeNull();
        await holder.LearnAsync(site, 0, toTheEnd: false);
        (await PlanAsync(path)).Open.ShouldHaveSingleItem();
        await FinishAsync(holder, module);
        var done = (await PlanAsync(path)).Done.ShouldHaveSingleItem();
        done.TickedItself.ShouldBeTrue();
        (await holder.Browser.OpenAsync(PlanLinks.Mine)).QuerySelector(".is-done")!.TextContent.ShouldContain("vinkte zichzelf af");
        (await StepsAsync(path)).Single().DoneAt.ShouldBeNull("a plan says what the lesson says, and keeps no copy");
    }

    [Fact]
    public async Task A_class_ticks_its_step_when_the_person_was_there_and_an_appointment_when_they_met()
    {
        var house = await PathHouse.OpenAsync(site);
        var client = ClassSite.SomeBody("Gita") with { OrganisationId = house.Counsellor.OrganisationId };
        var path = await house.BeginAsync(client);
        var (session, desk) = (await site.PlanAsync(inDays: 1), await site.OpenDeskAsync());
        var booking = (await site.BookAsync(ClassSite.Request(session, client))).Bookings.Single();
        var others = (await site.BookAsync(ClassSite.Request(session, ClassSite.SomeBody()))).Bookings.Single();
        var appointment = await site.AppointmentAsync(desk, site.Moment(4, 10), client);
        var browser = await house.BrowserAsync();
        var choices = (await browser.OpenAsync(PlanLinks.Add(path.Id))).QuerySelectorAll("option").Select(option => option.GetAttribute("value")).ToList();
        choices.ShouldContain($"groepsles:{booking.Id}");
        choices.ShouldContain($"afspraak:{appointment.Id}");
        choices.ShouldNotContain($"groepsles:{others.Id}");

        (await browser.FillInAsync(PlanLinks.Add(path.Id), [("Input.Task", $"groepsles:{others.Id}"), .. Mine])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await browser.FillInAsync(PlanLinks.Add(path.Id), [("Input.Task", $"groepsles:{booking.Id}"), .. Mine]);
        await browser.FillInAsync(PlanLinks.Add(path.Id), [("Input.Task", $"afspraak:{appointment.Id}"), .. Mine]);

        (await PlanAsync(path)).Open.Count.ShouldBe(2);
        await NoteAttendanceAsync(booking.Id, AttendanceKind.Absent);
        (await PlanAsync(path)).Open.Count.ShouldBe(2, "somebody who wasn't there has it still to do");
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await NoteAttendanceAsync(booking.Id, AttendanceKind.Present);
        (await PlanAsync(path)).Done.Select(shown => shown.Step.TaskKind).ShouldBe(["groepsles"]);
        await site.QueryAsync(context => context.Appointments.Where(a => a.Id == appointment.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(a => a.State, AppointmentState.Held), Cancel));
        (await PlanAsync(path)).Open.ShouldBeEmpty();

        Task<int> NoteAttendanceAsync(Guid id, AttendanceKind kind) => site.QueryAsync(context =>
        {
            var now = site.Clock.GetUtcNow();
            context.Add(new AttendanceEntry(Guid.NewGuid(), id, kind, 60, now, now, house.Counsellor.Id));
            return context.SaveChangesAsync(Cancel);
        });
    }

    [Fact]
    public async Task A_referral_ticks_its_step_when_the_person_and_the_other_organisation_spoke()
    {
        var (house, houses) = (await PathHouse.OpenAsync(site), await ReferralHouses.OpenAsync(site));
        houses = houses with { Sender = house.Counsellor };
        var client = ClassSite.SomeBody("Nour") with { OrganisationId = house.Counsellor.OrganisationId };
        var path = await house.BeginAsync(client);
        var (referral, others) = (await houses.SendAsync(client), await houses.SendAsync());
        var browser = await house.BrowserAsync();

        (await browser.FillInAsync(PlanLinks.Add(path.Id), [("Input.Task", $"doorverwijzing:{others.Id}"), .. Mine])).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
        await browser.FillInAsync(PlanLinks.Add(path.Id), [("Input.Task", $"doorverwijzing:{referral.Id}"), .. Mine]);
        await houses.WalkAsync(referral.Id, ReferralAct.See, ReferralAct.Accept);

        (await PlanAsync(path)).Open.Select(shown => shown.Step.What).ShouldHaveSingleItem().ShouldStartWith("Hulp van Partner");
        await houses.WalkAsync(referral.Id, ReferralAct.Contact);
        (await PlanAsync(path)).Done.Select(shown => shown.Step.TaskKind).ShouldBe(["doorverwijzing"]);
        await houses.WalkAsync(referral.Id, ReferralAct.Withdraw);
        (await PlanAsync(path)).Done.ShouldHaveSingleItem("they spoke all the same");
    }

    [Fact]
    public async Task A_card_that_was_laid_for_the_plan_offers_no_referrals()
    {
        var (house, path, holder) = await OpenAsync("Omar");
        var houses = (await ReferralHouses.OpenAsync(site)) with { Sender = house.Counsellor };
        var person = await PersonAsync(path);
        var referral = await houses.SendAsync(new(person.FirstName, person.Reach));
        referral.PersonId.ShouldBe(path.PersonId);

        var page = await holder.Browser.OpenAsync(PlanLinks.AddMine(house.Counsellor.OrganisationId));
        var refused = await holder.Browser.FillInAsync(
            PlanLinks.AddMine(house.Counsellor.OrganisationId), [("Input.Task", $"doorverwijzing:{referral.Id}"), .. Mine]);

        page.QuerySelector("option[value^='doorverwijzing:']").ShouldBeNull();
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await house.BrowserAsync()).OpenAsync(PlanLinks.Add(path.Id))).QuerySelector($"option[value='doorverwijzing:{referral.Id}']")
            .ShouldNotBeNull();
    }

    [Fact]
    public async Task Only_who_asked_for_it_is_reminded_in_the_morning_and_not_of_what_is_done()
    {
        var house = await PathHouse.OpenAsync(site);
        var (asks, doesnt, done) = (Cast.NewEmail(), Cast.NewEmail(), Cast.NewEmail());
        var browser = await house.BrowserAsync();
        foreach (var email in new[] { asks, doesnt, done })
        {
            var path = await house.BeginAsync(new("Hamza", Reach.ByEmail(email), HelpLanguage: Language.FindHelp("ar")));
            (string, string)[] reminds = email == doesnt ? [] : [("Input.Reminds", "true")];
            await browser.FillInAsync(
                PlanLinks.Add(path.Id),
                [("Input.What", "Bellen naar de school"), ("Input.By", "Me"), ("Input.When", "OnDay"), ("Input.Day", Typed.Iso(site.Clock.Today().AddDays(3))), .. reminds]);
            if (email == done)
            {
                await TickAsync(house, path, (await StepsAsync(path)).Single(), true);
            }
        }

        site.Clock.AdjustTime(BrusselsTime.At(site.Clock.Today().AddDays(3), new(8, 0)));
        await site.SendAsync();
        site.MailsTo(asks).ShouldBeEmpty();
        site.Clock.Advance(TimeSpan.FromHours(2));
        await site.SendAsync();

        var mail = site.MailsTo(asks).ShouldHaveSingleItem();
        mail.Text.ShouldContain("Vandaag in je plan: Bellen naar de school");
        mail.Text.ShouldContain("اليوم في خطتك");
        site.MailsTo(doesnt).ShouldBeEmpty();
        site.MailsTo(done).ShouldBeEmpty();
        // Whoever is reached through a counsellor is asked for no reminder.
        var through = await house.BeginAsync(new("Ines", Reach.ByCounsellor(house.Counsellor.Id)));
        (await (await house.BrowserAsync()).OpenAsync(PlanLinks.Add(through.Id))).QuerySelector("[name='Input.Reminds']").ShouldBeNull();
    }

    [Fact]
    public async Task The_paper_has_the_steps_with_a_picture_and_the_number_of_the_card_only_for_whoever_holds_it()
    {
        var (house, path, holder) = await OpenAsync("Jana", Language.FindHelp("tr"));
        foreach (var number in Enumerable.Range(1, PlanStep.MostOpen))
        {
            await AddAsync(house, path, $"Stap {number} met een lange zin over wat ik wil doen en waarom het voor mij telt");
        }
        var (browser, organisation) = (await house.BrowserAsync(), house.Counsellor.OrganisationId);

        var own = await holder.Browser.GetByteArrayAsync(PlanLinks.PaperOfMine(organisation, asFile: true), Cancel);
        var given = await browser.GetByteArrayAsync(PlanLinks.Paper(path.Id, asFile: true), Cancel);

        foreach (var pdf in new[] { own, given })
        {
            (await Paper.CountPagesAsync(pdf)).ShouldBe(1);
            (await Paper.IsA4Async(pdf)).ShouldBeTrue();
            var text = await Paper.ReadTextAsync(pdf);
            text.ShouldContain("Plan van Jana");
            text.ShouldContain("Stap 7 met een lange zin");
            text.ShouldContain("bugün");
        }
        var page = await holder.Browser.OpenAsync(PlanLinks.PaperOfMine(organisation));
        page.QuerySelectorAll(".plan-steps .picture img").Length.ShouldBe(PlanStep.MostOpen);
        var card = await site.QueryAsync(context => context.LearnerCards.Where(c => c.LearnerId == holder.LearnerId).SingleAsync(Cancel));
        page.QuerySelector(".code")!.TextContent.ShouldBe($"{card.Number}");
        (await browser.OpenAsync(PlanLinks.Paper(path.Id))).QuerySelector(".code").ShouldBeNull();
    }

    [Fact]
    public async Task It_goes_along_to_another_organisation_and_to_the_same_person_and_is_gone_when_they_are_forgotten()
    {
        var (house, path, _) = await OpenAsync("Kira");
        var other = await PathHouse.OpenAsync(site);
        await AddAsync(house, path, "Dit gaat mee");

        await other.AcceptAsync(await house.AskAsync(path, other));

        var begun = (await other.PathsAsync()).Single();
        (await StepsAsync(begun)).ShouldHaveSingleItem().What.ShouldBe("Dit gaat mee");
        (await StepsAsync(path)).ShouldBeEmpty();
        (await (await house.BrowserAsync()).OpenAsync(PlanLinks.Of(path.Id))).Body!.TextContent.ShouldNotContain("Dit gaat mee");
        var stays = ClassSite.SomeBody("Kiara") with { OrganisationId = other.Counsellor.OrganisationId };
        var to = await other.BeginAsync(stays);
        await other.EndAsync(to, PathEnd.Moved);
        (await site.WithAsync<JoinPeople, JoinAnswer>(join => join.RunAsync(begun.PersonId!.Value, to.PersonId!.Value, stays, other.Counsellor.Id, Cancel))).Outcome
            .ShouldBe(JoinOutcome.Joined);
        (await StepsAsync(to)).ShouldHaveSingleItem();
        await site.WithAsync<ForgetPerson, bool>(async forget =>
        {
            await forget.RunAsync(to.PersonId!.Value, null, Cancel);
            return true;
        });
        (await StepsAsync(to)).ShouldBeEmpty();
        (await site.QueryAsync(context => context.People.AnyAsync(p => p.Id == to.PersonId, Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task The_card_tells_of_the_plan_and_who_looked_until_it_is_taken_back()
    {
        var (house, path, holder) = await OpenAsync("Lina");
        await AddAsync(house, path, "Iets van mij");
        await (await house.BrowserAsync()).OpenAsync(PathLinks.Path(path.Id));

        var told = (await holder.Browser.OpenAsync(CardLinks.Data)).Body!.TextContent;

        told.ShouldContain("Stap in het plan: Iets van mij");
        told.ShouldContain($"keek {house.Counsellor.Name} van {house.Name} in je begeleiding");
        var form = (await holder.Browser.OpenAsync(SiteLinks.Mine)).QuerySelector<IHtmlFormElement>("form[action$='/tonen/stop']")!;
        form.TextContent.ShouldContain("werkt mee aan je plan");
        await holder.Browser.SubmitAsync(form);
        (await holder.Browser.OpenAsync(PlanLinks.Mine)).Body!.TextContent.ShouldNotContain("Iets van mij");
        (await holder.Browser.OpenAsync(CardLinks.Data)).Body!.TextContent.ShouldNotContain("Iets van mij");
        (await StepsAsync(path)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_step_that_is_added_while_another_organisation_accepts_goes_along_too()
    {
        var (house, other) = (await PathHouse.OpenAsync(site), await PathHouse.OpenAsync(site));
        var path = await house.BeginAsync();
        var asked = await house.AskAsync(path, other);
        Task<PathWork> accepting;
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var plans = scope.ServiceProvider.GetRequiredService<PlanTransaction>();
            var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            accepting = await plans.RunAsync(
                async () =>
                {
                    await plans.LockAsync(path.PersonId!.Value, Cancel);
                    var content = new StepContent { What = "Nog net erbij", By = PlanBy.Me, When = PlanWhen.Today, DueOn = site.Clock.Today(), Reminds = false };
                    context.Add(new PlanStep(path.PersonId.Value, content, null, RequestKey.New(), site.Clock.GetUtcNow()));
                    var answer = Task.Run(() => other.AcceptAsync(asked));
                    await Task.WhenAny(answer, Until.TrueAsync(SomebodyWaitsAsync));
                    return answer;
                },
                Cancel);
        }

        (await accepting).ShouldBe(PathWork.Done);
        (await StepsAsync((await other.PathsAsync()).Single())).ShouldHaveSingleItem().What.ShouldBe("Nog net erbij");
        (await AddAsync(house, path, "Te laat")).ShouldBe(PlanWork.Gone, "nobody would ever read it");
        (await StepsAsync(path)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_step_that_a_colleague_wrote_who_is_gone_is_not_the_persons()
    {
        var (house, path, holder) = await OpenAsync("Mona");
        var colleague = await site.AddStaffMemberAsync([StaffRole.Counsellor], house.Name);
        await AddAsync(house with { Counsellor = colleague }, path, "Een cv maken");
        await site.QueryAsync(context => context.StaffMembers.Where(m => m.Id == colleague.Id).ExecuteDeleteAsync(Cancel));

        foreach (var page in new[] { await holder.Browser.OpenAsync(PlanLinks.Mine), await (await house.BrowserAsync()).OpenAsync(PlanLinks.Of(path.Id)) })
        {
            var told = page.QuerySelector("main > .plan li")!.TextContent;
            told.ShouldContain("Iemand die hier werkte, ");
            told.ShouldNotContain("Mona");
        }
    }

    /// <summary>Somebody who is guided, and laid their card for the plan with the number that was read out.</summary>
    async Task<(PathHouse House, GuidancePath Path, CardDesk.Holder Holder)> OpenAsync(string name, Language? help = null)
    {
        var house = await PathHouse.OpenAsync(site);
        var path = await house.BeginAsync(ClassSite.SomeBody(name) with { HelpLanguage = help });
        var holder = await CardDesk.HolderAsync(site, name);
        var made = await (await (await house.BrowserAsync()).FillInAsync(PlanLinks.Card(path.Id))).ReadPageAsync();
        var form = await holder.ReadAsync(made.QuerySelector(".read-out")!.TextContent);
        form.ParentElement!.TextContent.ShouldContain($"{house.Name} werkt mee aan je plan");
        (await holder.Browser.SubmitAsync(form, ("ja", "true"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return (house, path, holder);
    }

    Task<bool> SomebodyWaitsAsync() => site.QueryAsync(context => context.Database.SqlQuery<bool>(
        $"""
        select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as "Value"
        """).SingleAsync(Cancel));

    // The last step of a lesson whose others are done.
    Task<int> FinishAsync(CardDesk.Holder holder, Module module) => site.QueryAsync(context =>
    {
        context.Add(new ProgressEntry
        {
            LearnerId = holder.LearnerId, Module = module.Slug, Step = module.Steps[^1].Id, At = site.Clock.GetUtcNow(),
            Kind = ProgressKind.Done,
        });
        return context.SaveChangesAsync(Cancel);
    });

    Task<PlanWork> AddAsync(PathHouse house, GuidancePath path, string what) => house.WithAsync<ChangePlan, PlanWork>(change => change.AddAsync(
        path.PersonId!.Value,
        new() { What = what, By = PlanBy.Together, When = PlanWhen.Today, DueOn = site.Clock.Today(), Reminds = false },
        RequestKey.New(), house.Counsellor.Id, Cancel));

    Task<PlanWork> TickAsync(PathHouse house, GuidancePath path, PlanStep step, bool isDone) =>
        house.WithAsync<ChangePlan, PlanWork>(change => change.TickAsync(path.PersonId!.Value, step.Id, isDone, house.Counsellor.Id, Cancel));

    async Task<PersonPlan> PlanAsync(GuidancePath path)
    {
        var person = await PersonAsync(path);
        return await site.WithAsync<ReadPlan, PersonPlan>(read => read.OfPersonAsync(person, Cancel));
    }

    Task<Person> PersonAsync(GuidancePath path) => site.QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == path.PersonId, Cancel));

    Task<List<PlanStep>> StepsAsync(GuidancePath path) => site.QueryAsync(context =>
        context.PlanSteps.AsNoTracking().Where(s => s.PersonId == path.PersonId).OrderBy(s => s.Id).ToListAsync(Cancel));
}

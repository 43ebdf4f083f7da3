using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Platform.Documents;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Network;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Features.Network.Signals.Messages;
using DigitaalWerkt.Web.Features.Network.Signals.Reports;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Network;

public sealed class SignalPagesTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    const string NationalNumber = "93.05.18-223.61";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    DateOnly Today => site.Clock.Today();

    string NextWeek => Typed.Iso(Today.AddDays(7));

    [Fact]
    public async Task A_new_site_knows_signal_38_as_certain_as_its_source()
    {
        var page = await site.Visitor().OpenAsync(SignalLinks.Signal(38));
        var paper = await site.Visitor().OpenAsync(SignalLinks.Paper(38));

        var main = page.QuerySelector("main")!.TextContent;
        main.ShouldContain("We weten niet op welke dag.");
        main.ShouldContain("12/01/2021");
        main.ShouldContain("Er is nog geen antwoord.");
        paper.QuerySelectorAll(".signal-sheet h2").Select(heading => heading.TextContent).ShouldContain("Wat we niet weten");
        paper.QuerySelectorAll(".signal-sheet li").Length.ShouldBeGreaterThan(10);
        (await site.Visitor().OpenAsync(SignalLinks.All)).QuerySelectorAll(".signals a").Select(link => link.GetAttribute("href"))
            .ShouldContain(SignalLinks.Signal(38));
    }

    [Fact]
    public async Task Everybody_takes_the_long_text_along_as_a_file()
    {
        var answer = await site.Visitor().GetAsync(SignalLinks.Pdf(38), Cancel);
        var hidden = await site.ReportSignalAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("signaal-38.pdf");
        var text = await Paper.ReadTextAsync(await answer.Content.ReadAsByteArrayAsync(Cancel));
        string[] said = ["Signaal 38", "Wat we niet weten", "We weten niet op welke dag.", "12/01/2021", "Er is nog geen antwoord."];
        foreach (var words in said)
        {
            text.ShouldContain(words);
        }
        (await site.Visitor().GetAsync(SignalLinks.Pdf(hidden.Number), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_first_content_comes_once()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstSignals>().FillAsync(Cancel);

        (await site.QueryAsync(context => context.Signals.CountAsync(s => s.Origin == SignalOrigin.Source, Cancel))).ShouldBe(1);
    }

    [Fact]
    public async Task A_visitor_reports_without_a_name_and_only_the_network_reads_it_at_first()
    {
        var answer = await ReportAsync(site.Visitor(), ("Input.What", "De trein naar het werk rijdt niet op tijd."), ("Input.People", "4"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var signal = await site.QueryAsync(context => context.Signals.AsNoTracking().SingleAsync(s => s.What.StartsWith("De trein"), Cancel));
        (signal.Origin, signal.State, signal.IsPublic, signal.People).ShouldBe((SignalOrigin.Visitor, SignalState.New, false, 4));
        (await site.Visitor().OpenAsync($"{answer.Headers.Location}")).QuerySelector(".lead")!.TextContent.ShouldContain($"signaal {signal.Number}");
        (await site.Visitor().GetAsync(SignalLinks.Signal(signal.Number), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await site.SignInAsync(StaffRole.Counsellor)).GetAsync(SignalLinks.TeamSignal(signal.Number), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await site.SignInAsync(StaffRole.Coordinator)).GetAsync(SignalLinks.Followed(signal.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var desk = await (await site.SignInAsync(StaffRole.NetworkCoordinator)).OpenAsync("/team");
        desk.QuerySelector("main")!.TextContent.ShouldContain("Niemand volgt dit op.");
        (await (await site.SignInAsync(StaffRole.NetworkCoordinator)).OpenAsync(SignalLinks.Followed(signal.Id))).QuerySelector("h1")!.TextContent
            .ShouldContain($"Signaal {signal.Number}");
    }

    [Theory]
    [InlineData("Input.What", "")]
    [InlineData("Input.What", "Bel " + NationalNumber)]
    [InlineData("Input.WouldHelp", NationalNumber)]
    [InlineData("Input.People", "veel")]
    [InlineData("Input.People", "0")]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_is_kept(string field, string typed)
    {
        var before = await CountAsync();

        var answer = await ReportAsync(site.Visitor(), [("Input.What", "Iets loopt mis."), ("Input.Place", "Ledeberg"), .. new[] { (field, typed) }]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector($"[name='{field}']")!.Holds(typed).ShouldBeTrue();
        page.QuerySelector("[name='Input.Place']")!.Holds("Ledeberg").ShouldBeTrue();
        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_program_that_fills_in_every_field_or_is_too_fast_writes_nothing_and_a_person_sends_it_once_more()
    {
        var (visitor, before) = (site.Visitor(), await CountAsync());
        var filled = await ReportAsync(visitor, ("Input.What", "Vallen sluit je zo."), ("Input.Website", "https://spam.example"));
        var form = Form(await site.Visitor().OpenAsync(SignalLinks.Report));
        var fast = await site.Visitor().SubmitAsync(form, ("Input.What", "Te snel verstuurd."));

        (filled.StatusCode, fast.StatusCode).ShouldBe((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity));
        (await CountAsync()).ShouldBe(before);
        site.Clock.Advance(FormTime.Shortest);
        (await visitor.SubmitAsync(Form(await filled.ReadPageAsync()))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task What_others_reported_is_shown_before_it_is_sent_and_sent_again_it_is_something_else()
    {
        var network = await HandAsync(StaffRole.NetworkCoordinator);
        var public1 = await site.ReportSignalAsync(null, "Formulieren in het stadhuis vragen een rijbewijs.");
        await site.WalkAsync(public1, network.OrganisationId, network, [SignalAct.See], isPublic: true);
        await site.QueryAsync(context => context.Signals.Where(s => s.Id == public1.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.PublicText, "Formulieren in het stadhuis vragen een rijbewijs."), Cancel));
        var (visitor, before) = (site.Visitor(), await CountAsync());
        var said = ("Input.What", "Het formulier van het stadhuis vraagt een rijbewijs.");

        var form = Form(await visitor.OpenAsync(SignalLinks.Report));
        site.Clock.Advance(FormTime.Shortest);
        form.SetAttribute("action", $"{SignalLinks.Report}?{SignalLinks.LookField}=true");
        var looked = await visitor.SubmitAsync(form, said);
        form.SetAttribute("action", SignalLinks.Report);
        var held = await visitor.SubmitAsync(form, said);

        foreach (var answer in new[] { looked, held })
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await answer.ReadPageAsync()).QuerySelectorAll("#twins a").Select(link => link.GetAttribute("href")).ShouldBe([SignalLinks.Signal(public1.Number)]);
        }
        (await CountAsync()).ShouldBe(before);
        (await visitor.SubmitAsync(Form(await held.ReadPageAsync()))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await CountAsync()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Too_many_from_one_address_wait_and_nothing_is_lost()
    {
        // All tests of this class come from one address.
        await ForgetTriesAsync();
        for (var number = 0; number < VisitorModel.AllowedFromOneAddress; number++)
        {
            (await ReportAsync(site.Visitor(), ("Input.What", $"Nummer {number} van een lange rij."))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        var answer = await ReportAsync(site.Visitor(), ("Input.What", "Dit staat nog in het formulier."));

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        (await answer.ReadPageAsync()).QuerySelector("[name='Input.What']")!.Holds("Dit staat nog in het formulier.").ShouldBeTrue();
        await ForgetTriesAsync();
    }

    [Fact]
    public async Task Staff_report_support_and_take_back_and_their_organisation_counts_once()
    {
        var (reporter, colleague) = (await site.SignInAsync(StaffRole.Counsellor, "Meldhuis"), await site.SignInAsync(StaffRole.Trainer, "Meldhuis"));
        var other = await site.SignInAsync(StaffRole.Steward, "Ander huis");
        var made = await reporter.FillInAsync(SignalLinks.TeamReport, ("Input.What", "Cursisten missen een rustige leeszaal."));
        var address = $"{made.Headers.Location}";
        var signal = await site.QueryAsync(context => context.Signals.AsNoTracking().SingleAsync(s => s.What.StartsWith("Cursisten missen"), Cancel));

        (await reporter.OpenAsync(address)).QuerySelector("main form").ShouldBeNull();
        (await colleague.OpenAsync(address)).QuerySelector("main form").ShouldBeNull();
        (await other.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var network = await HandAsync(StaffRole.NetworkCoordinator);
        await site.WalkAsync(signal, network.OrganisationId, network, [SignalAct.See]);

        (await other.FillInAsync(address)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await SupportersAsync(signal)).ShouldBe(2);
        (await other.FillInAsync(address)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await SupportersAsync(signal)).ShouldBe(1);
        (await colleague.PostFormAsync(address, [.. Token(await other.OpenAsync(address)), ("TakesBack", "true")])).StatusCode.ShouldNotBe(HttpStatusCode.SeeOther);
        (await SupportersAsync(signal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_number_from_elsewhere_is_kept_and_the_next_one_comes_after_it()
    {
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);

        var made = await network.FillInAsync(SignalLinks.TeamReport, ("Input.What", "Signaal met eigen cijfer."), ("Input.Number", "212"));
        var taken = await network.FillInAsync(SignalLinks.TeamReport, ("Input.What", "Een heel andere kwestie hier."), ("Input.Number", "212"));

        $"{made.Headers.Location}".ShouldBe(SignalLinks.TeamSignal(212));
        taken.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await taken.ReadPageAsync()).QuerySelector("[name='Input.Number']")!.GetAttribute("aria-invalid").ShouldBe("true");
        (await site.ReportSignalAsync()).Number.ShouldBe(213);
        (await (await site.SignInAsync(StaffRole.Counsellor)).OpenAsync(SignalLinks.TeamReport)).QuerySelector("[name='Input.Number']").ShouldBeNull();
    }

    [Fact]
    public async Task From_a_report_to_an_answer_every_step_is_told_and_the_answer_reaches_whoever_reported_or_supports_it()
    {
        var reporter = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Huis van de melder");
        var supporter = await site.AddStaffMemberAsync([StaffRole.Trainer], "Huis van de steun");
        var (signal, part) = (await site.ReportSignalAsync(HandOf(reporter), "Bezoekers wachten lang aan het loket."), await site.ReportSignalAsync(HandOf(supporter)));
        var owner = await site.AddStaffMemberAsync([StaffRole.Coordinator], "Huis dat opvolgt");
        var (network, follower) = (await site.SignInAsync(StaffRole.NetworkCoordinator), await site.SignInAsync(owner));
        var next = ("Input.NextOn", NextWeek);

        (await network.FillInAsync(SignalLinks.Step(signal.Id, SignalAct.See), next, ("Input.Owner", $"{owner.OrganisationId}"))).StatusCode
            .ShouldBe(HttpStatusCode.SeeOther);
        (await network.FillInAsync(SignalLinks.Step(part.Id, SignalAct.See), next, ("Input.Owner", $"{owner.OrganisationId}"))).StatusCode
            .ShouldBe(HttpStatusCode.SeeOther);
        (await network.FillInAsync(SignalLinks.Step(part.Id, SignalAct.Bundle), ("Input.Into", $"{signal.Number}"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        foreach (var act in new[] { SignalAct.Discuss, SignalAct.Decide })
        {
            (await follower.FillInAsync(SignalLinks.Step(signal.Id, act), next, ("Input.Text", "Zo staat het."))).StatusCode.ShouldBe(HttpStatusCode.SeeOther, $"{act}");
        }
        (await follower.FillInAsync(SignalLinks.Step(signal.Id, SignalAct.Answer), next, ("Input.Answer", "Er komt een tweede loket.\n<b>Echt</b>"))).StatusCode
            .ShouldBe(HttpStatusCode.SeeOther);

        var told = await site.QueryAsync(context => context.OutboxMessages.AsNoTracking().Where(m => m.Subject == signal.Id).ToListAsync(Cancel));
        told.Select(message => message.ReaderId).ShouldBe([reporter.Id, supporter.Id], ignoreOrder: true);
        var written = await WriteAsync(told.Single(message => message.ReaderId == reporter.Id));
        written!.To.ShouldBe(reporter.Email);
        written.Text.ShouldContain("> Er komt een tweede loket.\n> <b>Echt</b>");
        written.Text.ShouldContain($"/team/signalen/{signal.Number}");
        var page = await (await site.SignInAsync(reporter)).OpenAsync(SignalLinks.TeamSignal(signal.Number));
        page.QuerySelectorAll(".entries .by b").Select(word => word.TextContent)
            .ShouldBe(["Beantwoord", "Besloten", "Besproken", "Bekeken", "Nieuw"]);
        page.QuerySelector(".entries li")!.TextContent.ShouldContain("Huis dat opvolgt");
        page.QuerySelectorAll("main b b").ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_answer_is_told_anew_and_the_first_is_not_sent_any_more()
    {
        var reporter = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Huis van twee antwoorden");
        var signal = await site.ReportSignalAsync(HandOf(reporter), "Stoelen ontbreken tijdens vergaderingen.");
        var hand = await HandAsync(StaffRole.NetworkCoordinator);
        await site.WalkAsync(signal, hand.OrganisationId, hand, [SignalAct.See, SignalAct.Discuss, SignalAct.Decide]);
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        foreach (var answer in new[] { "Eerst", "Daarna" })
        {
            site.Clock.Advance(TimeSpan.FromMinutes(1));
            await network.FillInAsync(SignalLinks.Step(signal.Id, SignalAct.Answer), ("Input.NextOn", NextWeek), ("Input.Answer", answer));
            await network.FillInAsync(SignalLinks.Step(signal.Id, SignalAct.Discuss), ("Input.NextOn", NextWeek), ("Input.Text", "Opnieuw."));
            await network.FillInAsync(SignalLinks.Step(signal.Id, SignalAct.Decide), ("Input.NextOn", NextWeek), ("Input.Text", "Opnieuw."));
        }

        var told = await site.QueryAsync(context => context.OutboxMessages.AsNoTracking().Where(m => m.Subject == signal.Id).OrderBy(m => m.Id).ToListAsync(Cancel));

        told.Count.ShouldBe(2);
        (await WriteAsync(told[0])).ShouldBeNull();
        (await WriteAsync(told[1]))!.Text.ShouldContain("> Daarna");
    }

    [Fact]
    public async Task Of_two_editors_the_second_reads_what_the_first_did_and_keeps_what_they_typed()
    {
        var signal = await site.ReportSignalAsync(what: "Twee mensen schrijven hieraan.");
        var hand = await HandAsync(StaffRole.NetworkCoordinator);
        await site.WalkAsync(signal, hand.OrganisationId, hand, [SignalAct.See]);
        var (first, second) = (await site.SignInAsync(StaffRole.NetworkCoordinator), await site.SignInAsync(StaffRole.NetworkCoordinator));
        var address = SignalLinks.Step(signal.Id, SignalAct.Discuss);
        var stale = Form(await second.OpenAsync(address), address);
        (await first.FillInAsync(address, ("Input.NextOn", NextWeek), ("Input.Text", "Van de eerste."))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var answer = await second.SubmitAsync(stale, ("Input.NextOn", NextWeek), ("Input.Text", "Van de tweede."));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Van de eerste.");
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Neem het over in een bericht");
        page.QuerySelector("[name='Input.Text']")!.Holds("Van de tweede.").ShouldBeTrue();
        (await EntriesAsync(signal)).ShouldNotContain("Van de tweede.");
        // What may still follow is a message: nobody's words are lost.
        (await second.FillInAsync(SignalLinks.Step(signal.Id, SignalAct.Tell), ("Input.NextOn", NextWeek), ("Input.Text", "Van de tweede."))).StatusCode
            .ShouldBe(HttpStatusCode.SeeOther);
        (await EntriesAsync(signal)).ShouldBe(["Van de eerste.", "Van de tweede."]);
    }

    [Fact]
    public async Task A_text_for_everybody_that_somebody_changed_meanwhile_is_not_written_over()
    {
        var signal = await site.ReportSignalAsync(what: "Twee mensen zetten dit online.");
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var address = SignalLinks.Publish(signal.Id);
        var stale = Form(await network.OpenAsync(address), address);
        (await network.FillInAsync(address, [("Input.PublicText", "Van de eerste."), .. Ticked])).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var answer = await network.SubmitAsync(stale, [("Input.PublicText", "Van de tweede."), .. Ticked]);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain("Van de eerste.");
        page.QuerySelector("[name='Input.PublicText']")!.Holds("Van de tweede.").ShouldBeTrue();
        (await site.Visitor().OpenAsync(SignalLinks.Signal(signal.Number))).QuerySelector("main")!.TextContent.ShouldContain("Van de eerste.");
    }

    [Fact]
    public async Task Nothing_is_public_before_an_editor_ticked_the_whole_list_and_what_is_taken_off_is_gone()
    {
        var signal = await site.ReportSignalAsync(what: "Mevrouw De Smet uit de Kerkstraat krijgt geen brief.");
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);

        var unticked = await network.FillInAsync(SignalLinks.Publish(signal.Id), [("Input.PublicText", "Brieven komen niet aan."), .. Ticked[1..]]);
        unticked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.Visitor().GetAsync(SignalLinks.Signal(signal.Number), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await network.FillInAsync(SignalLinks.Publish(signal.Id), [("Input.PublicText", "Brieven komen niet aan."), .. Ticked]);
        var shown = (await site.Visitor().OpenAsync(SignalLinks.Signal(signal.Number))).QuerySelector("main")!.TextContent;
        await network.FillInAsync(SignalLinks.Hide(signal.Id));

        shown.ShouldContain("Brieven komen niet aan.");
        shown.ShouldNotContain("De Smet");
        (await site.Visitor().GetAsync(SignalLinks.Signal(signal.Number), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Visitor().GetAsync(SignalLinks.Paper(signal.Number), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_signal_is_bundled_one_level_deep_and_in_nothing_that_is_not_there()
    {
        var hand = await HandAsync(StaffRole.NetworkCoordinator);
        var (one, two, three) = (await site.ReportSignalAsync(), await site.ReportSignalAsync(), await site.ReportSignalAsync());
        foreach (var signal in new[] { one, two, three })
        {
            await site.WalkAsync(signal, hand.OrganisationId, hand, [SignalAct.See]);
        }
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        Task<HttpResponseMessage> BundleAsync(Signal signal, string into) =>
            network.FillInAsync(SignalLinks.Step(signal.Id, SignalAct.Bundle), ("Input.Into", into));

        (await BundleAsync(one, "9999")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await BundleAsync(one, $"{one.Number}")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await BundleAsync(one, $"{two.Number}")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await BundleAsync(two, $"{three.Number}")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await BundleAsync(three, $"{one.Number}")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await network.OpenAsync(SignalLinks.Followed(two.Id))).QuerySelector("main")!.TextContent.ShouldContain($"Signaal {one.Number}");
    }

    [Fact]
    public async Task A_correction_stands_beside_what_it_corrects()
    {
        var signal = await site.ReportSignalAsync();
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var owner = ("Input.Owner", $"{(await HandAsync(StaffRole.Counsellor)).OrganisationId}");
        await network.FillInAsync(SignalLinks.Step(signal.Id, SignalAct.Tell), ("Input.NextOn", NextWeek), owner, ("Input.Text", "Er waren tien mensen."));
        var link = (await network.OpenAsync(SignalLinks.Followed(signal.Id))).QuerySelector<IHtmlAnchorElement>(".entries a")!.GetAttribute("href")!;

        (await network.FillInAsync(link, ("Input.NextOn", NextWeek), owner, ("Input.Text", "Er waren twintig mensen."))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await EntriesAsync(signal)).ShouldBe(["Er waren tien mensen.", "Er waren twintig mensen."]);
        (await network.OpenAsync(SignalLinks.Followed(signal.Id))).QuerySelector(".entries li")!.TextContent.ShouldContain("Dit verbetert wat er staat op");
    }

    [Fact]
    public async Task What_is_left_stands_first_and_on_a_list_of_its_own()
    {
        var hand = await HandAsync(StaffRole.NetworkCoordinator);
        var (left, kept) = (await site.ReportSignalAsync(what: "Dit blijft liggen zonder iemand."), await site.ReportSignalAsync(what: "Hier is iemand mee bezig."));
        await site.WalkAsync(kept, hand.OrganisationId, hand, [SignalAct.See]);
        var network = await site.SignInAsync(StaffRole.NetworkCoordinator);

        var only = (await network.OpenAsync($"{SignalLinks.Follow}?{SignalLinks.ShownField}={SignalLinks.Left}")).QuerySelector("main")!.TextContent;
        var all = (await network.OpenAsync(SignalLinks.Follow)).QuerySelector("table")!.TextContent;

        only.ShouldContain("Dit blijft liggen zonder iemand.");
        only.ShouldNotContain("Hier is iemand mee bezig.");
        all.IndexOf(left.What, StringComparison.Ordinal).ShouldBeLessThan(all.IndexOf(kept.What, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_coordinator_of_a_partner_follows_its_own_and_takes_along_no_other()
    {
        var (ours, theirs) = (await site.AddStaffMemberAsync([StaffRole.Coordinator], "Eigen volger"), await HandAsync(StaffRole.NetworkCoordinator));
        var (own, other) = (await site.ReportSignalAsync(what: "=1+1 eigen zaak van ons."), await site.ReportSignalAsync(what: "Zaak van anderen."));
        await site.WalkAsync(own, ours.OrganisationId, theirs, [SignalAct.See]);
        await site.WalkAsync(other, theirs.OrganisationId, theirs, [SignalAct.See]);
        var coordinator = await site.SignInAsync(ours);

        var file = await coordinator.GetStringAsync(SignalLinks.File("csv"), Cancel);
        var book = await coordinator.GetAsync(SignalLinks.File("xlsx"), Cancel);

        file.ShouldContain("eigen zaak van ons");
        file.ShouldNotContain("Zaak van anderen");
        file.ShouldNotContain("\n=1+1");
        file.ShouldNotContain(";=1+1");
        book.StatusCode.ShouldBe(HttpStatusCode.OK);
        string[] pages =
        [
            SignalLinks.Followed(other.Id), SignalLinks.Edit(other.Id), SignalLinks.Publish(other.Id), SignalLinks.Hide(other.Id),
            SignalLinks.Step(other.Id, SignalAct.Tell),
        ];
        foreach (var address in pages)
        {
            (await coordinator.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        var form = Form(await coordinator.OpenAsync(SignalLinks.Step(own.Id, SignalAct.Tell)), SignalLinks.Step(other.Id, SignalAct.Tell));
        (await coordinator.SubmitAsync(form, ("Input.Text", "Van ons."), ("Input.NextOn", NextWeek))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await EntriesAsync(other)).ShouldNotContain("Van ons.");
    }

    [Theory]
    [InlineData("/team/signalen", HttpStatusCode.OK)]
    [InlineData("/team/signalen/nieuw", HttpStatusCode.OK)]
    [InlineData("/beheer/signalen", HttpStatusCode.Forbidden)]
    [InlineData("/beheer/signalen/signalen.csv", HttpStatusCode.Forbidden)]
    public async Task Staff_read_and_report_and_only_coordinators_follow(string address, HttpStatusCode forStaff)
    {
        (await site.Visitor().GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await (await site.SignInAsync(StaffRole.Counsellor)).GetAsync(address, Cancel)).StatusCode.ShouldBe(forStaff);
        (await (await site.SignInAsync(StaffRole.NetworkCoordinator)).GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("vliegen")]
    [InlineData("besluiten")]
    public async Task A_step_that_nobody_knows_or_that_may_not_follow_is_not_there(string act)
    {
        var signal = await site.ReportSignalAsync();

        var answer = await (await site.SignInAsync(StaffRole.NetworkCoordinator)).GetAsync($"{SignalLinks.Followed(signal.Id)}/stap/{act}", Cancel);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    static (string, string)[] Ticked =>
        [("Input.NamesNobody", "true"), ("Input.IsCommon", "true"), ("Input.BlamesNobody", "true"), ("Input.IsPlain", "true")];

    static IHtmlFormElement Form(IDocument page, string? address = null)
    {
        var form = (IHtmlFormElement)page.QuerySelector("main form[method=post]")!;
        if (address is not null)
        {
            form.SetAttribute("action", address);
        }
        return form;
    }

    static IEnumerable<(string, string)> Token(IDocument page) =>
        [("__RequestVerificationToken", page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!)];

    async Task<HttpResponseMessage> ReportAsync(HttpClient visitor, params (string Name, string Value)[] fields)
    {
        var form = Form(await visitor.OpenAsync(SignalLinks.Report));
        site.Clock.Advance(FormTime.Shortest);
        return await visitor.SubmitAsync(form, [.. fields.GroupBy(field => field.Name).Select(same => same.Last())]);
    }

    async Task<NetworkHand> HandAsync(StaffRole role) => HandOf(await site.AddStaffMemberAsync([role]));

    NetworkHand HandOf(StaffMember member) => new(member.Id, member.OrganisationId, site.Clock.GetUtcNow());

    async Task<WrittenMessage?> WriteAsync(OutboxMessage message)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetServices<IMessageKind>().Single(kind => kind.Name == SignalKinds.Answered).WriteAsync(message, Cancel);
    }

    Task ForgetTriesAsync() => site.QueryAsync(context => context.ThrottleCounts.ExecuteDeleteAsync(Cancel));

    Task<int> CountAsync() => site.QueryAsync(context => context.Signals.CountAsync(Cancel));

    Task<int> SupportersAsync(Signal signal) => site.QueryAsync(context => context.SignalSupports.CountAsync(s => s.SignalId == signal.Id, Cancel));

    Task<List<string>> EntriesAsync(Signal signal) => site.QueryAsync(context => context.SignalEntries
        .Where(e => e.SignalId == signal.Id && e.Text != null && e.Text != "Zo staat het.").OrderBy(e => e.At).ThenBy(e => e.Id).Select(e => e.Text!).ToListAsync(Cancel));
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Platform.Messaging;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Messages;

/// <summary>What a feature tells that knows nothing of classes is called about, listed and counted as everything is.</summary>
public sealed class OtherFeatureTests(QuestionSite site) : IClassFixture<QuestionSite>
{
    [Fact]
    public async Task A_message_that_did_not_arrive_is_called_about_and_then_listed_as_told()
    {
        var message = await site.TellAsync("Zeynep", "itsme op een nieuwe gsm");
        var member = await site.AddStaffMemberAsync([StaffRole.Steward]);
        var (steward, coordinator) = (await site.SignInAsync(member), await site.SignInAsync(StaffRole.Coordinator));
        await LoseAsync();
        (await site.ReadAsync(message)).Channel.ShouldBe(Channel.Call);

        var call = await OpenAsync(steward, MessageLinks.Calls);
        (await OpenAsync(await site.SignInAsync(StaffRole.Trainer), MessageLinks.Calls)).TextContent.ShouldNotContain("Zeynep");
        (await OpenAsync(coordinator, MessageLinks.InState("wacht"))).TextContent.ShouldContain("Antwoord op een vraag");
        await steward.FillInAsync(MessageLinks.Call(message.Id), ("result", "Yes"));

        call.TextContent.ShouldContain("Zeynep");
        call.TextContent.ShouldContain("Vraag over itsme op een nieuwe gsm.");
        call.TextContent.ShouldContain("Is je vraag opgelost?");
        site.Answers.ShouldContain((message.Subject, CallAnswer.Yes, member.Id));
        (await site.ReadAsync(message)).ShouldSatisfyAllConditions(m => m.State.ShouldBe(MessageState.Sent), m => m.CalledBy.ShouldBe(member.Id));
        (await OpenAsync(steward, MessageLinks.Calls)).TextContent.ShouldNotContain("Zeynep");
        var told = (await OpenAsync(coordinator, MessageLinks.InState("verstuurd"))).QuerySelector($"tr:has(a[href='{MessageLinks.Message(message.Id)}'])")!;
        told.TextContent.ShouldContain("Antwoord op een vraag");
        told.TextContent.ShouldContain("itsme op een nieuwe gsm");
        (await OpenAsync(coordinator, MessageLinks.Message(message.Id))).QuerySelector("dl a")!.GetAttribute("href").ShouldBe($"/vragen/{message.Subject}");
    }

    [Fact]
    public async Task A_message_that_failed_is_counted_on_the_start_page_and_stands_on_the_list()
    {
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var before = await CountAsync(coordinator, "mislukt");
        var message = await site.TellAsync("Yasmin", "een wachtwoord", QuestionSite.Closed);

        await LoseAsync();

        (await CountAsync(coordinator, "mislukt")).ShouldBe(before + 1);
        (await OpenAsync(coordinator, MessageLinks.InState("mislukt"))).QuerySelector($"a[href='{MessageLinks.Message(message.Id)}']").ShouldNotBeNull();
        (await OpenAsync(coordinator, StaffLinks.Home)).QuerySelector($"a[href='{MessageLinks.InState("mislukt")}']")!.TextContent.ShouldContain($"{before + 1} bericht");
        await coordinator.FillInAsync(MessageLinks.Message(message.Id), ("Calls", "true"));
        (await OpenAsync(await site.SignInAsync(StaffRole.Steward), MessageLinks.Calls)).TextContent.ShouldContain("Yasmin");
    }

    [Fact]
    public async Task What_is_about_a_client_only_the_own_organisation_reads()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Huis van de vragen");
        var message = await site.TellAsync("Geheimpje", "een geheim", channel: Channel.Call, organisation: counsellor.OrganisationId);

        var own = await site.SignInAsync(counsellor);
        (await OpenAsync(own, MessageLinks.Calls)).TextContent.ShouldContain("Geheimpje");
        (await OpenAsync(own, StaffLinks.Home)).QuerySelector($"a[href='{MessageLinks.Call(message.Id)}']")!.TextContent.ShouldContain("een geheim");
        foreach (var role in StaffRoles.OfPartners)
        {
            var outsider = await site.SignInAsync(role, "Een ander huis");
            (await OpenAsync(outsider, MessageLinks.Calls)).TextContent.ShouldNotContain("een geheim");
            (await outsider.VisitAsync(MessageLinks.Call(message.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
        var coordinator = await site.SignInAsync(StaffRole.Coordinator, "Een ander huis");
        foreach (var address in new[] { MessageLinks.InState("wacht"), MessageLinks.Message(message.Id) })
        {
            var page = (await OpenAsync(coordinator, address)).TextContent;
            page.ShouldContain("Huis van de vragen");
            page.ShouldNotContain("Geheimpje");
            page.ShouldNotContain("een geheim");
        }
    }

    [Fact]
    public async Task A_no_is_asked_in_the_words_of_the_feature_and_what_was_heard_by_it_needs_no_call()
    {
        var message = await site.TellAsync("Rania", "een sollicitatie", channel: Channel.Call);
        var now = site.Clock.GetUtcNow();
        var closed = await site.PutAsync(new(QuestionSite.Closed, message.Subject, Channel.Call, now, now, now) { PersonId = message.PersonId });
        var steward = await site.SignInAsync(StaffRole.Steward);

        var page = await steward.OpenAsync(MessageLinks.CallNo(message.Id));
        page.QuerySelector("h2")!.TextContent.ShouldBe("Sluit de vraag van Rania?");
        var form = (IHtmlFormElement)page.QuerySelector("main form")!;
        var button = form.QuerySelector("button[name]")!;
        button.TextContent.ShouldBe("Ja, sluit de vraag");
        await steward.SubmitAsync(form, (button.GetAttribute("name")!, button.GetAttribute("value")!));

        site.Answers.ShouldContain(answer => answer.Question == message.Subject && answer.Answer == CallAnswer.No);
        (await site.ReadAsync(closed)).State.ShouldBe(MessageState.Sent);
        (await OpenAsync(steward, MessageLinks.Calls)).TextContent.ShouldNotContain("Rania");
    }

    [Fact]
    public async Task An_answer_that_came_too_late_is_said_and_the_call_stays()
    {
        var message = await site.TellAsync("Samira", "iets dat net gesloten is", channel: Channel.Call);
        var steward = await site.SignInAsync(StaffRole.Steward);

        var answer = await steward.FillInAsync(MessageLinks.Call(message.Id), ("result", "Yes"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("De vraag is al gesloten. Zeg dat.");
        (await site.ReadAsync(message)).State.ShouldBe(MessageState.Waiting);
    }

    [Fact]
    public async Task What_the_feature_no_longer_needs_is_not_counted_as_waiting_and_nobody_calls_about_it()
    {
        var message = await site.TellAsync("Meryem", "een formulier", channel: Channel.Call);
        var (steward, coordinator) = (await site.SignInAsync(StaffRole.Steward), await site.SignInAsync(StaffRole.Coordinator));
        var before = await CountAsync(coordinator, "wacht");

        site.Ended.Add(message.Subject);

        (await CountAsync(coordinator, "wacht")).ShouldBe(before - 1);
        (await OpenAsync(coordinator, MessageLinks.InState("wacht"))).TextContent.ShouldNotContain("Meryem");
        (await OpenAsync(steward, MessageLinks.Calls)).TextContent.ShouldNotContain("Meryem");
    }

    [Fact]
    public async Task A_feature_is_asked_once_for_a_whole_list()
    {
        foreach (var name in new[] { "Ada", "Bea", "Cem" })
        {
            await site.TellAsync(name, "van alles", channel: Channel.Call);
        }
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        foreach (var address in new[] { MessageLinks.Calls, MessageLinks.All })
        {
            var before = site.Asked;
            (await OpenAsync(coordinator, address)).TextContent.ShouldContain("Cem");
            (site.Asked - before).ShouldBe(1, address);
        }
    }

    [Fact]
    public async Task A_kind_that_nobody_registers_any_more_stands_on_the_list_in_plain_words_and_can_be_closed()
    {
        var message = await site.TellAsync("Nadia", "iets van vroeger", "kind-of-before", Channel.Call);
        var steward = await site.SignInAsync(StaffRole.Steward);
        await site.SendAsync();

        (await site.ReadAsync(message)).ShouldSatisfyAllConditions(
            m => m.State.ShouldBe(MessageState.Waiting, "somebody has to look at it"), m => m.DueAt.ShouldBe(message.DueAt, TimeSpan.FromSeconds(1)));
        var call = (await OpenAsync(steward, MessageLinks.Calls)).QuerySelectorAll("section").Single(section => section.TextContent.Contains("Nadia"));
        call.TextContent.ShouldContain("Bericht van een onderdeel dat hier niet meer is");
        call.TextContent.ShouldNotContain("kind-of-before");
        await steward.FillInAsync(MessageLinks.Call(message.Id), ("result", "Yes"));

        (await site.ReadAsync(message)).State.ShouldBe(MessageState.Sent);
        (await OpenAsync(steward, MessageLinks.Calls)).TextContent.ShouldNotContain("Nadia");
        (await OpenAsync(await site.SignInAsync(StaffRole.Coordinator), MessageLinks.InState("verstuurd"))).TextContent.ShouldContain("Nadia");
    }

    [Fact]
    public async Task A_call_about_nobody_is_a_coordinators()
    {
        var now = site.Clock.GetUtcNow();
        var message = await site.PutAsync(new("kind-of-before", Guid.NewGuid(), Channel.Call, now, now, now));

        foreach (var role in StaffRoles.OfPartners)
        {
            (await (await site.SignInAsync(role)).VisitAsync(MessageLinks.Call(message.Id))).StatusCode
                .ShouldBe(role == StaffRole.Coordinator ? HttpStatusCode.OK : HttpStatusCode.NotFound, $"{role}");
        }
    }

    [Fact]
    public async Task What_was_told_to_somebody_who_is_erased_stays_on_the_list_without_them()
    {
        var message = await site.TellAsync("Hind", "een foto", QuestionSite.Closed);
        await site.SendAsync();

        await site.QueryAsync(context => context.People.Where(p => p.Id == message.PersonId).ExecuteDeleteAsync());

        (await site.ReadAsync(message)).PersonId.ShouldBeNull();
        var page = await OpenAsync(await site.SignInAsync(StaffRole.Coordinator), MessageLinks.Message(message.Id));
        page.TextContent.ShouldContain("Vraag gesloten");
        page.TextContent.ShouldNotContain("Hind");
    }

    async Task LoseAsync()
    {
        site.Smtp.Mood = SmtpMood.Refuses;
        await site.SendAsync();
        site.Smtp.Mood = SmtpMood.Takes;
    }

    static async Task<int> CountAsync(HttpClient coordinator, string state) => int.Parse(new string(
        [.. (await coordinator.OpenAsync(MessageLinks.InState(state))).QuerySelector("nav.row a[aria-current]")!.TextContent.Where(char.IsAsciiDigit)]));

    static async Task<IElement> OpenAsync(HttpClient member, string address) => (await member.OpenAsync(address)).QuerySelector("main")!;
}

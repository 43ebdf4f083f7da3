using DigitaalWerkt.Web.Platform.Web;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Platform.Files;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.HelpDesk.Ask;
using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Ask;

public sealed class AskPageTests(AskSite site) : IClassFixture<AskSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_topic_a_sentence_a_name_and_a_number_are_a_question()
    {
        var visitor = site.Visitor();
        var topics = await visitor.OpenAsync(AskLinks.Form);
        var link = topics.QuerySelectorAll<IHtmlAnchorElement>(".topics a").Single(a => a.GetAttribute("href")!.EndsWith("=SignIn", StringComparison.Ordinal));
        var form = await site.ReachFormAsync(visitor, "Ik krijg geen sms.", link.GetAttribute("href")!);

        var answer = await visitor.SubmitAsync(form, [.. AskSite.Filled(("Input.Phone", "0470 12 34 56"))]);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var ticket = await site.TicketAsync(answer.Headers.Location!.ToString());
        (ticket.Topic, ticket.Origin, ticket.State).ShouldBe((TicketTopic.SignIn, TicketOrigin.Website, TicketState.New));
        (ticket.MadeBy, ticket.LearnerId, ticket.Module, ticket.Phone).ShouldBe((null, null, null, null));
        var person = await site.QueryAsync(context => context.People.AsNoTracking().SingleAsync(p => p.Id == ticket.PersonId));
        (person.FirstName, person.Reach).ShouldBe(("Amina", Reach.ByPhone(PhoneNumber.Parse("0470123456")!)));
        var page = await visitor.OpenAsync(answer.Headers.Location!.ToString());
        page.QuerySelector("h1")!.TextContent.ShouldBe("We kregen je vraag");
        page.QuerySelector(".talk .mine .words")!.TextContent.ShouldBe("Ik krijg geen sms.");
        page.QuerySelector(".code b")!.TextContent.ShouldBe(ticket.Code);
    }

    [Fact]
    public async Task Six_topics_each_with_a_picture_that_is_there()
    {
        var page = await site.Visitor().OpenAsync(AskLinks.Form);

        var pictures = page.QuerySelectorAll(".topics img").Select(image => image.GetAttribute("src")!).ToList();
        pictures.Count.ShouldBe(6);
        foreach (var picture in pictures)
        {
            (await site.Visitor().GetAsync(picture, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, picture);
        }
    }

    [Fact]
    public async Task An_example_is_enough_and_goes_before_what_was_typed()
    {
        var visitor = site.Visitor();
        var words = AskSite.Form(await visitor.OpenAsync(AskLinks.About(TicketTopic.Device)));
        var page = await (await visitor.SubmitAsync(words, ("Input.Example", "Ask_Example_Device_1"), ("Input.Text", "Thuis."), ("Input.Device", "Tablet"))).ReadPageAsync();
        site.Clock.Advance(FormTime.Shortest);
        while (page.QuerySelector("#Input_Name") is null)
        {
            page = await (await visitor.SubmitAsync(AskSite.Form(page))).ReadPageAsync();
        }

        var answer = await visitor.SubmitAsync(AskSite.Form(page), [.. AskSite.Filled()]);

        var ticket = await site.TicketAsync(answer.Headers.Location!.ToString());
        ticket.Device.ShouldBe(TicketDevice.Tablet);
        (await MessageAsync(ticket)).ShouldBe("Ik heb geen wifi.\nThuis.");
    }

    [Fact]
    public async Task A_photo_goes_with_the_question_without_where_it_was_taken()
    {
        var visitor = site.Visitor();
        var answer = await SendAsync(visitor, await site.ReachFormAsync(visitor), Samples.PhotoWithPlace(), [.. AskSite.Filled()]);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await visitor.OpenAsync(answer.Headers.Location!.ToString());
        (await FilesAsync(answer)).ShouldHaveSingleItem().Kind.ShouldBe(FileKind.Jpeg);
        page.QuerySelector(".files")!.TextContent.ShouldContain("Van jou");
    }

    [Fact]
    public async Task A_photo_is_not_lost_when_something_else_is_wrong_and_nothing_is_kept_meanwhile()
    {
        var visitor = site.Visitor();
        var form = await site.ReachFormAsync(visitor);
        var before = await site.SnapshotAsync(["throttle_count"]);

        var wrong = await SendAsync(visitor, form, Samples.PhotoWithPlace(), ("Input.Name", "Amina"), ("Input.Reach", "Phone"), ("Input.Phone", "12"));

        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.SnapshotAsync(["throttle_count"])).ShouldBe(before);
        var page = await wrong.ReadPageAsync();
        page.QuerySelector(".field:has(#Input_Photo)")!.TextContent.ShouldContain("Je foto is er nog");
        var words = await (await visitor.SubmitAsync(AskSite.Form(page), ("Input.Back", "Words"))).ReadPageAsync();
        var next = words;
        do
        {
            next = await (await visitor.SubmitAsync(AskSite.Form(next))).ReadPageAsync();
        }
        while (next.QuerySelector("#Input_Photo") is null);
        var asked = await visitor.SubmitAsync(AskSite.Form(next), [.. AskSite.Filled()]);
        asked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await FilesAsync(asked)).ShouldHaveSingleItem();

        var dropped = await visitor.SubmitAsync(AskSite.Form(next), [.. AskSite.Filled(("Input.Key", $"{Guid.NewGuid()}"), ("Input.DropsPhoto", "true"))]);
        (await FilesAsync(dropped)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_no_photo_is_said_at_its_field_and_the_rest_stays()
    {
        var visitor = site.Visitor();
        var form = await site.ReachFormAsync(visitor);
        var before = await site.SnapshotAsync(["throttle_count"]);

        var wrong = await SendAsync(visitor, form, Samples.Text("<svg onload=alert(1)>"), ("Input.Name", "Amina"), ("Input.Reach", "Phone"), ("Input.Phone", "0470 12 34 57"));

        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.SnapshotAsync(["throttle_count"])).ShouldBe(before);
        var page = await wrong.ReadPageAsync();
        page.QuerySelector(".field.invalid:has(#Input_Photo)")!.TextContent.ShouldContain("Dit is geen foto en geen PDF");
        (page.QuerySelector("#Input_Phone")!.GetAttribute("value"), page.QuerySelector("[name='Input.Text']")!.GetAttribute("value"))
            .ShouldBe(("0470 12 34 57", "De letters zijn weg."));
    }

    [Fact]
    public async Task A_document_that_is_too_large_to_travel_has_to_be_chosen_again_and_the_field_says_so()
    {
        var visitor = site.Visitor();
        var large = Samples.Pdf(new string('x', 2 * 1024 * 1024));

        var wrong = await SendAsync(visitor, await site.ReachFormAsync(visitor), large, ("Input.Name", "Amina"));

        (await wrong.ReadPageAsync()).QuerySelector(".field:has(#Input_Photo)")!.TextContent.ShouldContain("Kies je bestand nog eens");
    }

    [Fact]
    public async Task Nothing_is_written_before_the_last_page()
    {
        var visitor = site.Visitor();
        var before = await site.SnapshotAsync();

        await site.ReachFormAsync(visitor);

        (await site.SnapshotAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Back_loses_nothing_that_was_typed()
    {
        var visitor = site.Visitor();
        var form = await site.ReachFormAsync(visitor, "Eerste regel\nTweede “regel” & <b>");

        var words = await (await visitor.SubmitAsync(form, ("Input.Name", "Amina"), ("Input.Phone", "0471"), ("Input.Back", "Words"))).ReadPageAsync();
        var topics = await (await visitor.SubmitAsync(AskSite.Form(words), ("Input.Back", "Topic"))).ReadPageAsync();
        var again = await (await visitor.SubmitAsync(AskSite.Form(topics), ("Input.Topic", "Email"))).ReadPageAsync();
        var reach = await (await visitor.SubmitAsync(AskSite.Form(again))).ReadPageAsync();
        while (reach.QuerySelector("#Input_Name") is null)
        {
            reach = await (await visitor.SubmitAsync(AskSite.Form(reach))).ReadPageAsync();
        }

        words.QuerySelector<IHtmlTextAreaElement>("#Input_Text")!.Value.ShouldBe("Eerste regel\nTweede “regel” & <b>");
        again.QuerySelector<IHtmlTextAreaElement>("#Input_Text")!.Value.ShouldBe("Eerste regel\nTweede “regel” & <b>");
        again.QuerySelector("main .kicker")!.TextContent.ShouldBe("E-mail");
        reach.QuerySelector<IHtmlInputElement>("#Input_Name")!.Value.ShouldBe("Amina");
        reach.QuerySelector<IHtmlInputElement>("#Input_Phone")!.Value.ShouldBe("0471");
    }

    [Fact]
    public async Task Without_words_nor_example_it_asks_for_one()
    {
        var visitor = site.Visitor();
        var words = AskSite.Form(await visitor.OpenAsync(AskLinks.About(TicketTopic.Other)));

        var answer = await visitor.SubmitAsync(words, ("Input.Text", " \u200B "));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector("#Text-error")!.TextContent.ShouldContain("Schrijf iets");
    }

    [Theory]
    [InlineData("Mijn nummer is 93.05.18-223.61, help.", "93.05.18-223.61")]
    [InlineData("Betaal met BE68 5390 0754 7034 aub", "BE68 5390 0754 7034")]
    [InlineData("Mijn wachtwoord is Hond1234 en het werkt niet", "Hond1234")]
    [InlineData("pincode: 1234", "1234")]
    public async Task Something_secret_is_warned_of_before_it_is_kept_and_can_be_taken_out(string said, string secret)
    {
        var visitor = site.Visitor();
        var words = AskSite.Form(await visitor.OpenAsync(AskLinks.About(TicketTopic.Other)));
        var before = await site.SnapshotAsync();

        var warned = await visitor.SubmitAsync(words, ("Input.Text", said));
        var page = await warned.ReadPageAsync();
        var taken = await (await visitor.SubmitAsync(AskSite.Form(page), ("Input.TakesOut", "true"))).ReadPageAsync();
        var sure = await visitor.SubmitAsync(AskSite.Form(page), ("Input.IsSure", "true"));

        warned.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.QuerySelector<IHtmlTextAreaElement>("#Input_Text")!.Value.ShouldBe(said);
        taken.QuerySelector<IHtmlTextAreaElement>("#Input_Text")!.Value.ShouldNotContain(secret);
        sure.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.SnapshotAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_secret_that_comes_only_at_the_end_is_refused_too()
    {
        var visitor = site.Visitor();
        var form = await site.ReachFormAsync(visitor);
        var before = await site.SnapshotAsync();

        var answer = await visitor.SubmitAsync(form, [.. AskSite.Filled(("Input.Text", "93.05.18-223.61"))]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.SnapshotAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Lessons_that_fit_are_offered_before_the_way_to_be_reached()
    {
        var visitor = site.Visitor();
        var words = AskSite.Form(await visitor.OpenAsync(AskLinks.About(TicketTopic.SignIn)));

        var page = await (await visitor.SubmitAsync(words, ("Input.Text", "Ik ben mijn wachtwoord vergeten."))).ReadPageAsync();

        page.QuerySelector("h1")!.TextContent.ShouldBe("Misschien helpt dit");
        var lessons = page.QuerySelectorAll<IHtmlAnchorElement>("main a.learn").ToList();
        lessons.Count.ShouldBeInRange(1, 3);
        lessons[0].GetAttribute("href").ShouldBe("/lessen/wachtwoord-vergeten");
        // It opens beside the page, where the question stays.
        lessons.ShouldAllBe(lesson => lesson.Target == "_blank" && lesson.GetAttribute("rel") == "noopener");
        page.QuerySelector<IHtmlInputElement>("[name='Input.Text']")!.Value.ShouldBe("Ik ben mijn wachtwoord vergeten.");
    }

    [Theory]
    [InlineData("Input.Phone", "123", "#Input_Phone")]
    [InlineData("Input.Name", "", "#Input_Name")]
    [InlineData("Input.Reach", "Email", "#Input_Email")]
    public async Task What_is_wrong_comes_back_at_its_field_with_what_was_typed(string field, string value, string place)
    {
        var visitor = site.Visitor();
        var form = await site.ReachFormAsync(visitor, "Ik zoek de knop.");
        var before = await site.SnapshotAsync();

        var answer = await visitor.SubmitAsync(form, [.. AskSite.Filled((field, value))]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector("#errors a")!.GetAttribute("href").ShouldBe(place);
        page.QuerySelector<IHtmlInputElement>("[name='Input.Text']")!.Value.ShouldBe("Ik zoek de knop.");
        (await site.SnapshotAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Sooner_than_anybody_can_it_comes_back_and_the_next_time_it_goes()
    {
        var visitor = site.Visitor();
        var words = AskSite.Form(await visitor.OpenAsync(AskLinks.About(TicketTopic.Other)));
        var page = await (await visitor.SubmitAsync(words, ("Input.Text", "Xyz."))).ReadPageAsync();
        var before = await site.SnapshotAsync();

        var fast = await visitor.SubmitAsync(AskSite.Form(page), [.. AskSite.Filled()]);
        var again = await fast.ReadPageAsync();

        fast.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.SnapshotAsync()).ShouldBe(before);
        again.QuerySelector(".panel.again")!.TextContent.ShouldContain("Alles staat er nog");
        again.QuerySelector<IHtmlInputElement>("#Input_Name")!.Value.ShouldBe("Amina");
        site.Clock.Advance(FormTime.Shortest);
        (await visitor.SubmitAsync(AskSite.Form(again))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    public async Task A_time_that_is_not_ours_is_no_time(string began)
    {
        var visitor = site.Visitor();
        var form = await site.ReachFormAsync(visitor);

        var answer = await visitor.SubmitAsync(form, [.. AskSite.Filled(("Input.Began", began))]);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Nobody_is_too_slow()
    {
        var visitor = site.Visitor();
        var form = await site.ReachFormAsync(visitor);
        site.Clock.Advance(TimeSpan.FromDays(3));

        (await visitor.SubmitAsync(form, [.. AskSite.Filled()])).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_field_that_nobody_sees_stays_empty_or_the_form_comes_back()
    {
        var visitor = site.Visitor();
        var form = await site.ReachFormAsync(visitor);
        var before = await site.SnapshotAsync();

        var trapped = await visitor.SubmitAsync(form, [.. AskSite.Filled(("Input.Website", "https://koop.example"))]);
        var page = await trapped.ReadPageAsync();

        trapped.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await site.SnapshotAsync()).ShouldBe(before);
        page.QuerySelector<IHtmlInputElement>("#Input_Website")!.Value.ShouldBeEmpty();
        (await visitor.SubmitAsync(AskSite.Form(page))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_double_click_is_one_question()
    {
        var visitor = site.Visitor();
        var form = await site.ReachFormAsync(visitor);
        var fields = AskSite.Filled().ToArray();
        var before = await site.QueryAsync(context => context.Tickets.CountAsync());

        var answers = await Task.WhenAll(visitor.SubmitAsync(form, fields), visitor.SubmitAsync(form, fields));
        var later = await visitor.SubmitAsync(form, fields);

        var tickets = await Task.WhenAll(answers.Append(later).Select(answer => site.TicketAsync(answer.Headers.Location!.ToString())));
        tickets.Select(ticket => ticket.Id).Distinct().ShouldHaveSingleItem();
        (await site.QueryAsync(context => context.Tickets.CountAsync())).ShouldBe(before + 1);
    }

    [Fact]
    public async Task The_device_remembers_it_until_it_is_told_to_forget()
    {
        var visitor = site.Visitor();
        var address = await site.AskAsync(visitor);

        var help = await visitor.OpenAsync(SiteLinks.Help());
        await visitor.PostFormAsync(AskLinks.Forget);
        var after = await visitor.OpenAsync(SiteLinks.Help());

        var ticket = await site.TicketAsync(address);
        var link = help.QuerySelector(".panel a")!.GetAttribute("href")!;
        (await site.TicketAsync(link)).Id.ShouldBe(ticket.Id);
        after.QuerySelector(".panel a").ShouldBeNull();
        (await visitor.OpenAsync(address)).QuerySelector(".code b")!.TextContent.ShouldBe(ticket.Code);
    }

    [Fact]
    public async Task By_card_it_is_on_the_help_page_of_every_device_with_the_card()
    {
        var holder = site.Visitor();
        await holder.PostFormAsync(CardLinks.Mine, ("naam", "Emine"), ("toestel", "eigen"));
        var form = await site.ReachFormAsync(holder);
        var answer = await holder.SubmitAsync(form, ("Input.Reach", "Card"));
        await holder.PostFormAsync(AskLinks.Forget);

        var help = await holder.OpenAsync(SiteLinks.Help());

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var ticket = await site.TicketAsync(answer.Headers.Location!.ToString());
        ticket.LearnerId.ShouldNotBeNull();
        help.QuerySelector(".panel")!.TextContent.ShouldContain("Emine");
        (await site.TicketAsync(help.QuerySelector(".panel a")!.GetAttribute("href")!)).Id.ShouldBe(ticket.Id);
    }

    [Fact]
    public async Task The_card_shows_it_takes_it_along_and_erases_it()
    {
        var holder = site.Visitor();
        await holder.PostFormAsync(CardLinks.Mine, ("naam", "Emine"), ("toestel", "eigen"));
        var answer = await holder.SubmitAsync(await site.ReachFormAsync(holder, "Dit is van Emine."), ("Input.Reach", "Card"));
        var address = answer.Headers.Location!.ToString().Split('?')[0];
        var ticket = await site.TicketAsync(address);

        var data = await holder.OpenAsync(CardLinks.Data);
        var along = await holder.GetStringAsync("/kaart/gegevens/meenemen", Cancel);
        await holder.SubmitAsync(AskSite.Form(await holder.OpenAsync("/kaart/gegevens/wissen")));

        data.Body!.TextContent.ShouldContain("Vraag over: Mijn toestel");
        along.ShouldContain("Dit is van Emine.");
        (await holder.GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var left = await site.QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.Id == ticket.Id));
        (left.PersonId, left.LearnerId, left.State).ShouldBe((null, null, TicketState.Closed));
        (await site.QueryAsync(context => context.TicketMessages.CountAsync(m => m.TicketId == ticket.Id))).ShouldBe(0);
    }

    [Fact]
    public async Task The_start_page_leads_to_what_is_not_over()
    {
        var visitor = site.Visitor();
        var address = await site.AskAsync(visitor);
        var open = await visitor.OpenAsync(SiteLinks.Start);
        await site.SolveAsync((await site.TicketAsync(address)).Id);

        open.QuerySelector(".panel a")!.TextContent.ShouldBe("We kregen je vraag");
        (await visitor.OpenAsync(SiteLinks.Start)).QuerySelector(".panel").ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_knows_a_name_and_a_number_sees_nothing_of_earlier_questions()
    {
        var number = AskSite.NewNumber();
        var first = await site.AskAsync(site.Visitor(), "Dit is van Amina zelf.", ("Input.Phone", number));

        var stranger = site.Visitor();
        var second = await site.AskAsync(stranger, "Iets anders.", ("Input.Phone", number));

        (await site.TicketAsync(second)).PersonId.ShouldBe((await site.TicketAsync(first)).PersonId);
        (await stranger.OpenAsync(second)).Body!.TextContent.ShouldNotContain("van Amina zelf");
        (await stranger.OpenAsync(SiteLinks.Help())).QuerySelectorAll(".panel a").Length.ShouldBe(1);
    }

    [Fact]
    public async Task No_card_shows_an_appointment_while_there_is_no_page_for_it()
    {
        var page = await site.Visitor().OpenAsync(SiteLinks.Help());

        foreach (var link in page.QuerySelectorAll<IHtmlAnchorElement>("main a").Select(a => a.GetAttribute("href")!).Where(href => href.StartsWith('/')))
        {
            (await site.Visitor().GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, link);
        }
        page.QuerySelector("#langskomen").ShouldNotBeNull();
        page.QuerySelector($"a[href='{AskLinks.Form}']").ShouldNotBeNull();
    }

    static async Task<HttpResponseMessage> SendAsync(
        HttpClient visitor, IHtmlFormElement form, byte[] photo, params (string Name, string Value)[] changes)
    {
        var content = new MultipartFormDataContent
        {
            { new ByteArrayContent(photo) { Headers = { ContentType = new("image/jpeg") } }, "Input.Photo", "IMG_2041.jpg" },
        };
        foreach (var (name, value) in form.FilledIn(changes).Where(field => field.Name != "Input.Photo"))
        {
            content.Add(new StringContent(value), name);
        }
        var request = new HttpRequestMessage(HttpMethod.Post, AskLinks.Form) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await visitor.SendAsync(request, Cancel);
    }

    async Task<List<TicketFile>> FilesAsync(HttpResponseMessage asked)
    {
        var ticket = await site.TicketAsync(asked.Headers.Location!.ToString());
        return await site.QueryAsync(context => context.TicketFiles.Where(f => f.TicketId == ticket.Id).ToListAsync(Cancel));
    }

    Task<string> MessageAsync(Ticket ticket) => site.QueryAsync(context =>
        context.TicketMessages.Where(m => m.TicketId == ticket.Id).Select(m => m.Text).SingleAsync());
}

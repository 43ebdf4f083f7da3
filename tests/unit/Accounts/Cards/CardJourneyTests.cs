using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Cards;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Accounts.Cards;

public sealed class CardJourneyTests(CardSite site) : IClassFixture<CardSite>
{
    [Fact]
    public async Task A_visitor_makes_a_card_with_a_name_and_nothing_else()
    {
        var holder = await site.MakeCardAsync(name: "  Amina   B. ");

        var page = await holder.Browser.OpenAsync(CardLinks.Mine);

        page.QuerySelector(".my-card .name")!.TextContent.ShouldBe("Amina B.");
        page.QuerySelector(".my-card .card-number")!.TextContent.ShouldStartWith(holder.Card.Number.ToString());
        page.QuerySelectorAll(".slots li").Select(slot => slot.TextContent.Trim())
            .ShouldBe(holder.Card.Pictures.Select((picture, place) => $"{place + 1} {picture}"));
        page.QuerySelector("img.qr").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_database_holds_neither_the_token_nor_the_pictures()
    {
        var holder = await site.MakeCardAsync();

        var card = await site.FindAsync(holder.Card);

        Convert.FromHexString(Convert.ToHexString(card.SecretHash)).ShouldBe(CardSecret.Hash(holder.Card.Token));
        var row = JsonSerializer.Serialize(card);
        row.ShouldNotContain(holder.Card.Token);
        holder.Card.Pictures.ShouldAllBe(picture => !row.Contains(picture));
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_asked_again()
    {
        var response = await site.Visitor().PostFormAsync(CardLinks.Mine, ("naam", new string('a', 41)));

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await response.ReadPageAsync()).QuerySelector("#naam-error")!.TextContent.ShouldContain("40 letters");
    }

    [Fact]
    public async Task A_button_pressed_twice_makes_one_card()
    {
        var holder = await site.MakeCardAsync();
        var cards = await site.QueryAsync(context => context.LearnerCards.CountAsync());

        await holder.Browser.PostFormAsync(CardLinks.Mine);

        (await site.QueryAsync(context => context.LearnerCards.CountAsync())).ShouldBe(cards);
    }

    [Fact]
    public async Task A_form_sent_twice_before_its_answer_makes_one_card_and_the_last_answer_holds_it()
    {
        var (form, device) = await OpenFormAsync();

        // Two browsers without the card of the other: what two presses are before the first answer is there.
        var first = site.ReadCard(await site.Visitor((MarkerWork.Cookie, "dubbel"), device).PostFormAsync(CardLinks.Mine, ("formulier", form)));
        var again = await site.Visitor((MarkerWork.Cookie, "dubbel"), device).PostFormAsync(CardLinks.Mine, ("formulier", form));

        var second = site.ReadCard(again);
        second.CardId.ShouldBe(first.CardId);
        (await site.Visitor().GetAsync(CardLinks.Open(second.Token), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.WorkOfAsync(second)).ShouldBe(["dubbel"]);
    }

    [Fact]
    public async Task A_form_found_back_later_gives_nobody_the_card_of_before()
    {
        var (form, device) = await OpenFormAsync();
        await site.Visitor(device).PostFormAsync(CardLinks.Mine, ("formulier", form));
        site.Clock.Advance(KeepWork.SamePress + TimeSpan.FromSeconds(1));

        var response = await site.Visitor(device).PostFormAsync(CardLinks.Mine, ("formulier", form));

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task A_form_of_one_device_gives_another_device_no_card_but_its_own()
    {
        var (form, device) = await OpenFormAsync();
        var mine = site.ReadCard(await site.Visitor(device).PostFormAsync(CardLinks.Mine, ("formulier", form)));

        var theirs = site.ReadCard(await site.Visitor().PostFormAsync(CardLinks.Mine, ("formulier", form)));

        theirs.CardId.ShouldNotBe(mine.CardId);
        (await site.Visitor().GetAsync(CardLinks.Open(mine.Token), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Where_a_card_was_erased_the_forms_of_before_are_nobodys()
    {
        var browser = site.Visitor();
        var before = (await browser.GetAsync(CardLinks.Mine, TestContext.Current.CancellationToken)).DeviceCookie();
        await browser.PostFormAsync(CardLinks.Mine, ("naam", "Emine"));
        var page = await browser.OpenAsync(CardLinks.Erase);

        var erased = await browser.SubmitAsync((IHtmlFormElement)page.QuerySelector($"form[action='{CardLinks.Erase}']")!);

        erased.DeviceCookie().Value.ShouldNotBe(before.Value);
    }

    [Fact]
    public async Task A_card_that_is_put_away_takes_its_form_along()
    {
        var browser = site.Visitor();
        var form = (await browser.OpenAsync(CardLinks.Mine)).QuerySelector("input[name=formulier]")!.GetAttribute("value")!;
        var mine = site.ReadCard(await browser.PostFormAsync(CardLinks.Mine, ("formulier", form), ("toestel", OpenModel.BorrowedDevice)));
        await browser.PostFormAsync(CardLinks.Close);

        var next = site.ReadCard(await browser.PostFormAsync(CardLinks.Mine, ("formulier", form), ("toestel", OpenModel.BorrowedDevice)));

        next.CardId.ShouldNotBe(mine.CardId);
    }

    [Fact]
    public async Task On_another_phone_three_taps_open_the_same_work_and_nothing_is_lost()
    {
        var holder = await site.MakeCardAsync(work: "thuis");
        var phone = site.Visitor((MarkerWork.Cookie, "bib"));

        var page = await phone.OpenAsync(holder.Address);
        foreach (var picture in holder.Card.Pictures)
        {
            page = await (await phone.SubmitAsync(Form(page), ("prent", picture))).ReadPageAsync();
        }
        page.QuerySelector("h1")!.TextContent.ShouldBe("Juist! Van wie is dit toestel?");
        var opened = await phone.SubmitAsync(Form(page), ("toestel", OpenModel.OwnDevice), ("werk", OpenModel.MyWork));

        opened.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        site.ReadCard(opened).CardId.ShouldBe(holder.Card.CardId);
        (await site.WorkOfAsync(holder.Card)).ShouldBe(["bib", "thuis"]);
        opened.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith($"{MarkerWork.Cookie}=;"));
    }

    [Fact]
    public async Task Opening_twice_changes_nothing_more()
    {
        var holder = await site.MakeCardAsync(work: "een.twee");
        var phone = site.Visitor((MarkerWork.Cookie, "twee.drie"));

        await OpenAsync(phone, holder, ("werk", OpenModel.MyWork));
        await OpenAsync(site.Visitor((MarkerWork.Cookie, "twee.drie")), holder, ("werk", OpenModel.MyWork));

        (await site.WorkOfAsync(holder.Card)).ShouldBe(["drie", "een", "twee"]);
    }

    [Fact]
    public async Task Work_of_somebody_else_stays_on_the_device()
    {
        var holder = await site.MakeCardAsync(work: "mijn");

        var opened = await OpenAsync(site.Visitor((MarkerWork.Cookie, "andere")), holder, ("werk", OpenModel.NotMyWork));

        (await site.WorkOfAsync(holder.Card)).ShouldBe(["mijn"]);
        opened.Headers.GetValues("Set-Cookie").ShouldNotContain(cookie => cookie.StartsWith(MarkerWork.Cookie));
    }

    [Fact]
    public async Task Work_that_stayed_behind_can_be_added_later()
    {
        var holder = await site.MakeCardAsync(work: "mijn");
        var phone = site.Visitor((MarkerWork.Cookie, "later"));
        await OpenAsync(phone, holder, ("werk", OpenModel.NotMyWork));

        (await phone.OpenAsync(CardLinks.Mine)).QuerySelector(".panel.tip form, form.panel.tip").ShouldNotBeNull();
        await phone.PostFormAsync(CardLinks.AddWork);

        (await site.WorkOfAsync(holder.Card)).ShouldBe(["later", "mijn"]);
    }

    [Fact]
    public async Task A_borrowed_device_forgets_the_card_with_the_browser_and_an_own_one_keeps_it()
    {
        var holder = await site.MakeCardAsync();

        var borrowed = await OpenAsync(site.Visitor(), holder, ("toestel", OpenModel.BorrowedDevice));
        var own = await OpenAsync(site.Visitor(), holder);

        CardCookie(borrowed).ShouldNotContain("max-age");
        CardCookie(own).ShouldContain("max-age=34560000");
    }

    [Fact]
    public async Task Whose_work_it_is_has_no_answer_by_itself_and_is_asked_again()
    {
        var holder = await site.MakeCardAsync(work: "mijn");

        var response = await OpenAsync(site.Visitor((MarkerWork.Cookie, "andere")), holder);

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await response.ReadPageAsync();
        page.QuerySelector("#werk-error").ShouldNotBeNull();
        page.QuerySelectorAll("input[name=werk]").Length.ShouldBe(2);
        page.QuerySelectorAll("input[name=werk][checked]").ShouldBeEmpty();
        (await site.WorkOfAsync(holder.Card)).ShouldBe(["mijn"]);
    }

    [Fact]
    public async Task Work_of_somebody_else_stays_on_a_borrowed_device_unless_one_empties_it()
    {
        var holder = await site.MakeCardAsync(work: "mijn");

        var phone = site.Visitor((MarkerWork.Cookie, "andere"));

        var opened = await OpenAsync(phone, holder, ("toestel", OpenModel.BorrowedDevice), ("werk", OpenModel.NotMyWork));

        (await site.WorkOfAsync(holder.Card)).ShouldBe(["mijn"]);
        opened.Headers.GetValues("Set-Cookie").ShouldNotContain(cookie => cookie.StartsWith(MarkerWork.Cookie));
        var page = await phone.OpenAsync(CardLinks.Mine);
        page.QuerySelector($"form[action='{CardLinks.AddWork}']").ShouldBeNull();
        page.QuerySelector("main")!.TextContent.ShouldContain("Dat blijft hier.");
        page.QuerySelector($"a[href='{CardLinks.Empty}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task On_a_borrowed_device_the_card_ends_after_two_hours_without_doing_anything_and_on_an_own_one_it_stays()
    {
        var holder = await site.MakeCardAsync();
        var borrowed = site.Visitor();
        await OpenAsync(borrowed, holder, ("toestel", OpenModel.BorrowedDevice));
        (await borrowed.OpenAsync(CardLinks.Mine)).QuerySelector(".my-card").ShouldNotBeNull();
        (await borrowed.OpenAsync("/lessen/e-mail-openen/alleen")).QuerySelector(".panel.again").ShouldBeNull();

        site.Clock.Advance(HeldCard.Loan);

        foreach (var address in new[] { CardLinks.Mine, "/", "/lessen/e-mail-openen/waarom", "/lessen/e-mail-openen/alleen" })
        {
            var page = await borrowed.OpenAsync(address);
            page.QuerySelector(".my-card").ShouldBeNull();
            page.QuerySelector(".panel.again")!.TextContent.ShouldContain("Scan je kaart opnieuw.");
        }
        (await holder.Browser.OpenAsync(CardLinks.Mine)).QuerySelector(".my-card").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_loan_lasts_as_long_as_something_is_done()
    {
        var holder = await site.MakeCardAsync();
        var borrowed = site.Visitor();
        await OpenAsync(borrowed, holder, ("toestel", OpenModel.BorrowedDevice));

        site.Clock.Advance(HeldCard.Loan - TimeSpan.FromMinutes(5));
        CardCookie(await borrowed.PostFormAsync("/lessen/e-mail-openen/waarom")).ShouldNotContain("max-age");
        site.Clock.Advance(HeldCard.Loan - TimeSpan.FromMinutes(5));

        (await borrowed.OpenAsync(CardLinks.Mine)).QuerySelector(".my-card").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_borrowed_phone_gives_the_card_of_its_owner_back()
    {
        var (owner, friend) = (await site.MakeCardAsync(work: "eigenaar"), await site.MakeCardAsync(work: "vriend"));

        await OpenAsync(owner.Browser, friend, ("toestel", OpenModel.BorrowedDevice), ("kaart", OpenModel.NotMyWork));
        (await NumberOnAsync(owner.Browser)).ShouldBe(friend.Card.Number.ToString());
        var stopped = await owner.Browser.PostFormAsync(CardLinks.Close);

        CardCookie(stopped).ShouldContain("max-age=34560000");
        (await NumberOnAsync(owner.Browser)).ShouldBe(owner.Card.Number.ToString());
        (await site.WorkOfAsync(owner.Card)).ShouldBe(["eigenaar"]);
        (await site.WorkOfAsync(friend.Card)).ShouldBe(["vriend"]);
    }

    [Fact]
    public async Task The_card_of_the_owner_is_back_when_the_borrower_closed_the_browser()
    {
        var (owner, friend) = (await site.MakeCardAsync(), await site.MakeCardAsync());
        var lent = await OpenAsync(owner.Browser, friend, ("toestel", OpenModel.BorrowedDevice), ("kaart", OpenModel.NotMyWork));
        var aside = lent.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("__Host-kaart-opzij=", StringComparison.Ordinal));
        aside.ShouldContain("max-age=34560000");

        // What lasts no longer than the browser is gone.
        var later = site.Visitor(("__Host-kaart-opzij", aside.Split(';')[0]["__Host-kaart-opzij=".Length..]));

        (await NumberOnAsync(later)).ShouldBe(owner.Card.Number.ToString());
        await later.PostFormAsync(CardLinks.Close);
        (await later.OpenAsync(CardLinks.Mine)).QuerySelector(".my-card").ShouldBeNull();
    }

    [Fact]
    public async Task A_loan_that_is_over_gives_the_card_of_the_owner_back_at_one_tap()
    {
        var (owner, friend) = (await site.MakeCardAsync(), await site.MakeCardAsync());
        await OpenAsync(owner.Browser, friend, ("toestel", OpenModel.BorrowedDevice), ("kaart", OpenModel.NotMyWork));
        site.Clock.Advance(HeldCard.Loan);

        var page = await owner.Browser.OpenAsync("/");
        await owner.Browser.SubmitAsync((IHtmlFormElement)page.QuerySelector(".panel.again form")!);

        (await NumberOnAsync(owner.Browser)).ShouldBe(owner.Card.Number.ToString());
    }

    [Fact]
    public async Task Whose_the_other_card_is_has_no_answer_by_itself()
    {
        var (holder, other) = (await site.MakeCardAsync(), await site.MakeCardAsync());

        var response = await OpenAsync(holder.Browser, other);

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await response.ReadPageAsync();
        page.QuerySelector("#kaart-error").ShouldNotBeNull();
        page.QuerySelectorAll("input[name=kaart][checked]").ShouldBeEmpty();
        page.QuerySelector("legend")!.TextContent.ShouldContain(holder.Card.Number.ToString());
        (await NumberOnAsync(holder.Browser)).ShouldBe(holder.Card.Number.ToString());
    }

    [Fact]
    public async Task Two_cards_of_one_person_come_together_and_both_open_everything()
    {
        var (first, second) = (await site.MakeCardAsync(name: "Amina", work: "eerste"), await site.MakeCardAsync(work: "tweede"));
        await first.Browser.PostFormAsync("/lessen/e-mail-openen/waarom");
        await first.Browser.PostFormAsync("/oefentelefoon", ("act", "open.noor-koffie"));
        var gone = (await site.FindAsync(first.Card)).LearnerId;

        await OpenAsync(first.Browser, second, ("kaart", OpenModel.MyWork));

        var kept = (await site.FindAsync(second.Card)).LearnerId;
        (await site.FindAsync(first.Card)).LearnerId.ShouldBe(kept);
        (await site.WorkOfAsync(second.Card)).ShouldBe(["eerste", "tweede"]);
        (await site.QueryAsync(context => context.Learners.AnyAsync(learner => learner.Id == gone))).ShouldBeFalse();
        (await site.QueryAsync(context => context.ProgressEntries.CountAsync(entry => entry.LearnerId == kept))).ShouldBe(1);
        (await site.QueryAsync(async context => (await context.PhoneRecords.SingleAsync(record => record.LearnerId == kept)).State.Read))
            .ShouldContain("noor-koffie");
        (await second.Browser.OpenAsync(CardLinks.Mine)).QuerySelector(".my-card .name")!.TextContent.ShouldBe("Amina");
        (await NumberOnAsync(first.Browser)).ShouldBe(second.Card.Number.ToString());
        await first.Browser.PostFormAsync(CardLinks.Close);
        (await first.Browser.OpenAsync(CardLinks.Mine)).QuerySelector(".my-card").ShouldBeNull();
        (await OpenAsync(site.Visitor(), first)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Seats_in_classes_come_along_when_two_cards_come_together()
    {
        var (first, second) = (await site.MakeCardAsync(), await site.MakeCardAsync());
        var person = Person.From(
            new PersonDetails("Amina", Reach.ByCard((await site.FindAsync(first.Card)).LearnerId)), site.Clock.GetUtcNow());
        await site.QueryAsync(context =>
        {
            context.Add(person);
            return context.SaveChangesAsync();
        });

        await OpenAsync(first.Browser, second, ("kaart", OpenModel.MyWork));

        (await site.QueryAsync(context => context.People.Where(p => p.Id == person.Id).Select(p => p.Reach.LearnerId).SingleAsync()))
            .ShouldBe((await site.FindAsync(second.Card)).LearnerId);
    }

    [Fact]
    public async Task A_card_made_on_a_borrowed_device_leaves_it_again()
    {
        var phone = site.Visitor();
        var page = await phone.OpenAsync(CardLinks.Mine);
        page.QuerySelectorAll("button[name=toestel]").Select(button => button.GetAttribute("value"))
            .ShouldBe([OpenModel.OwnDevice, OpenModel.BorrowedDevice]);

        var made = await phone.PostFormAsync(CardLinks.Mine, ("toestel", OpenModel.BorrowedDevice));

        CardCookie(made).ShouldNotContain("max-age");
        site.ReadCard(made).BorrowedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_language_chosen_with_a_card_in_hand_comes_along_to_the_next_phone()
    {
        var holder = await site.MakeCardAsync();
        await holder.Browser.PostFormAsync("/taal", ("taal", "ar"));
        var phone = site.Visitor();

        await OpenAsync(phone, holder);

        (await phone.OpenAsync("/")).QuerySelector("h1 + .translation")!.GetAttribute("lang").ShouldBe("ar");
    }

    [Fact]
    public async Task A_card_without_a_language_learns_that_of_an_own_phone_and_not_of_a_borrowed_one()
    {
        var holder = await site.MakeCardAsync();

        await OpenAsync(site.Visitor(("__Host-taal", "tr")), holder, ("toestel", OpenModel.BorrowedDevice));
        (await LanguageOfAsync(holder)).ShouldBeNull();
        await OpenAsync(site.Visitor(("__Host-taal", "ar")), holder);
        (await LanguageOfAsync(holder)).ShouldBe("ar");
    }

    [Fact]
    public async Task A_device_without_a_card_is_emptied_for_the_next_person_after_a_question()
    {
        var phone = site.Visitor((MarkerWork.Cookie, "blijft.staan"));
        var mine = await phone.OpenAsync(CardLinks.Mine);
        mine.QuerySelector($"form[action='{CardLinks.Empty}']").ShouldBeNull();

        mine.QuerySelector($"a[href='{CardLinks.Empty}']").ShouldNotBeNull();

        await phone.OpenAsync(CardLinks.Empty);
        var page = await phone.OpenAsync(CardLinks.Empty);
        page.QuerySelectorAll("main li").Length.ShouldBe(3, "lessons, words and what another feature keeps");
        page.QuerySelector($"main .row a[href='{CardLinks.Mine}']").ShouldNotBeNull();
        var response = await phone.SubmitAsync((IHtmlFormElement)page.QuerySelector($"form[action='{CardLinks.Empty}']")!);

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith($"{MarkerWork.Cookie}=;"));
        (await phone.OpenAsync(response.Headers.Location!.ToString())).QuerySelector("h1")!.TextContent.ShouldBe("Dit toestel is leeg");
    }

    [Fact]
    public async Task A_device_with_a_card_and_nothing_to_lose_is_not_asked_about()
    {
        var holder = await site.MakeCardAsync();

        (await holder.Browser.GetAsync(CardLinks.Empty, TestContext.Current.CancellationToken)).Headers.Location!.ToString().ShouldBe(CardLinks.Mine);
    }

    [Fact]
    public async Task Who_got_a_card_without_a_name_adds_it_and_may_change_it()
    {
        var holder = await site.MakeCardAsync();
        var page = await holder.Browser.OpenAsync(CardLinks.Mine);

        var response = await holder.Browser.SubmitAsync(
            (IHtmlFormElement)page.QuerySelector($"form[action='{CardLinks.Name}']")!, ("naam", " Amina "));
        var form = (IHtmlFormElement)(await holder.Browser.OpenAsync(CardLinks.Name)).QuerySelector($"form[action='{CardLinks.Name}']")!;
        form.QuerySelector("#naam")!.GetAttribute("value").ShouldBe("Amina");
        await holder.Browser.SubmitAsync(form, ("naam", "Amina B."));

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        page = await holder.Browser.OpenAsync(CardLinks.Mine);
        page.QuerySelector(".my-card .name")!.TextContent.ShouldBe("Amina B.");
        page.QuerySelector($"form[action='{CardLinks.Name}']").ShouldBeNull();
        page.QuerySelector($"a[href='{CardLinks.Name}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_tap_can_be_taken_back_and_a_double_tap_counts_once()
    {
        var holder = await site.MakeCardAsync();
        var phone = site.Visitor();
        var (first, second) = (holder.Card.Pictures[0], holder.Card.Pictures[1]);

        var page = await (await phone.PostFormAsync(holder.Address, ("gekozen", first), ("prent", first))).ReadPageAsync();
        Hidden(page).ShouldBe(first);

        page = await (await phone.PostFormAsync(holder.Address, ("gekozen", $"{first},{second}"), ("terug", "true"))).ReadPageAsync();
        Hidden(page).ShouldBe(first);
    }

    [Fact]
    public async Task Pictures_that_do_not_exist_are_not_chosen()
    {
        var holder = await site.MakeCardAsync();

        var page = await (await site.Visitor().PostFormAsync(holder.Address, ("gekozen", "huis,<b>,olifant"), ("prent", "../vis"))).ReadPageAsync();

        Hidden(page).ShouldBe("huis");
    }

    [Fact]
    public async Task Looking_at_the_page_of_a_card_changes_nothing()
    {
        var holder = await site.MakeCardAsync();
        var before = JsonSerializer.Serialize(await site.FindAsync(holder.Card));

        var response = await site.Visitor().GetAsync($"{holder.Address}?gekozen={holder.Pictures}&toestel=mijn", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        JsonSerializer.Serialize(await site.FindAsync(holder.Card)).ShouldBe(before);
    }

    [Fact]
    public async Task Pages_with_a_secret_are_not_stored_and_tell_no_other_site()
    {
        var holder = await site.MakeCardAsync();

        foreach (var address in new[] { holder.Address, CardLinks.Mine, CardLinks.Print, CardLinks.Data })
        {
            var response = await holder.Browser.GetAsync(address, TestContext.Current.CancellationToken);

            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Headers.CacheControl!.NoStore.ShouldBeTrue();
            response.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        }
    }

    [Fact]
    public async Task The_page_of_a_card_leads_nowhere_with_its_token()
    {
        var holder = await site.MakeCardAsync();

        var page = await site.Visitor().OpenAsync(holder.Address);

        page.QuerySelectorAll("a[href], img[src], script[src], link[href]")
            .ShouldAllBe(element => !element.OuterHtml.Contains(holder.Card.Token));
    }

    [Fact]
    public async Task A_card_that_is_open_here_goes_on()
    {
        var holder = await site.MakeCardAsync();

        var page = await holder.Browser.OpenAsync(holder.Address);

        page.QuerySelector("h1")!.TextContent.ShouldBe("Je kaart is open op dit toestel");
    }

    [Fact]
    public async Task A_card_nobody_made_is_unknown()
    {
        var response = await site.Visitor().GetAsync(CardLinks.Open(CardSecret.New().Token), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.ReadPageAsync()).QuerySelector("h1")!.TextContent.ShouldBe("Deze kaart kennen we niet");
    }

    [Fact]
    public async Task Another_site_cannot_make_open_or_erase_a_card()
    {
        var holder = await site.MakeCardAsync();

        foreach (var address in new[] { CardLinks.Mine, holder.Address, CardLinks.Close, CardLinks.Empty, CardLinks.Name, CardLinks.AddWork, CardLinks.Erase })
        {
            var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([]) };
            request.Headers.Add("Sec-Fetch-Site", "cross-site");
            (await holder.Browser.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task Stopping_on_a_device_takes_the_card_off_and_keeps_the_work()
    {
        var holder = await site.MakeCardAsync(work: "blijft");

        await holder.Browser.PostFormAsync(CardLinks.Close);

        (await holder.Browser.OpenAsync(CardLinks.Mine)).QuerySelector("h1")!.TextContent.ShouldBe("Bewaar mijn werk");
        (await site.WorkOfAsync(holder.Card)).ShouldBe(["blijft"]);
    }

    [Fact]
    public async Task A_learner_takes_all_data_along()
    {
        var holder = await site.MakeCardAsync(name: "Yıldız آمنة");

        var response = await holder.Browser.GetAsync(CardLinks.TakeAlong, TestContext.Current.CancellationToken);

        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("mijn-gegevens.json");
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldContain("Yıldız آمنة");
        var card = JsonDocument.Parse(text).RootElement.GetProperty("kaart");
        card.GetProperty("kaarten")[0].GetProperty("nummer").GetString().ShouldBe(holder.Card.Number.ToString());
        text.ShouldNotContain(holder.Card.Token);
    }

    [Fact]
    public async Task A_learner_erases_everything()
    {
        var holder = await site.MakeCardAsync(name: "Weg");
        var learner = (await site.FindAsync(holder.Card)).LearnerId;
        var page = await holder.Browser.OpenAsync(CardLinks.Erase);

        var response = await holder.Browser.SubmitAsync((IHtmlFormElement)page.QuerySelector($"form[action='{CardLinks.Erase}']")!);

        response.Headers.Location!.ToString().ShouldBe(CardLinks.Erased);
        // What was booked with a number alone isn't the card's, so the pages don't say that nothing is left.
        (await holder.Browser.OpenAsync(CardLinks.Erased)).QuerySelector("main")!.TextContent.ShouldContain("We weten niet welke plaatsen van jou zijn");
        page.QuerySelector("main")!.TextContent.ShouldContain("alleen met je nummer of e-mailadres");
        (await site.QueryAsync(context => context.Learners.AnyAsync(l => l.Id == learner))).ShouldBeFalse();
        (await site.QueryAsync(context => context.LearnerCards.AnyAsync(card => card.LearnerId == learner))).ShouldBeFalse();
        (await site.Visitor().GetAsync(holder.Address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_device_with_a_card_that_ended_is_told_kindly_until_the_card_is_taken_off()
    {
        var holder = await site.MakeCardAsync();
        await site.QueryAsync(context => context.LearnerCards.Where(card => card.Id == holder.Card.CardId).ExecuteDeleteAsync());

        var told = await holder.Browser.GetAsync(CardLinks.Mine, TestContext.Current.CancellationToken);
        told.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var page = await told.ReadPageAsync();
        page.QuerySelector(".panel.again")!.TextContent.ShouldContain("werkt niet meer");
        await holder.Browser.SubmitAsync((IHtmlFormElement)page.QuerySelector(".panel.again form")!);
        (await holder.Browser.OpenAsync(CardLinks.Mine)).QuerySelector(".panel.again").ShouldBeNull();
    }

    static Task<HttpResponseMessage> OpenAsync(HttpClient browser, CardHolder holder, params (string Name, string Value)[] choices)
    {
        var device = choices.Any(choice => choice.Name == "toestel") ? [] : new[] { ("toestel", OpenModel.OwnDevice) };
        return browser.PostFormAsync(holder.Address, [("gekozen", holder.Pictures), .. device, .. choices]);
    }

    static async Task<string> NumberOnAsync(HttpClient browser) =>
        (await browser.OpenAsync(CardLinks.Mine)).QuerySelector(".my-card .card-number")!.TextContent.Split(' ')[0];

    async Task<string?> LanguageOfAsync(CardHolder holder)
    {
        var learnerId = (await site.FindAsync(holder.Card)).LearnerId;
        return await site.QueryAsync(context => context.Learners.Where(learner => learner.Id == learnerId).Select(learner => learner.HelpLanguage).SingleAsync());
    }

    static IHtmlFormElement Form(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("main form")!;

    static string Hidden(IHtmlDocument page) => page.QuerySelector("input[name=gekozen]")!.GetAttribute("value")!;

    static string CardCookie(HttpResponseMessage response) =>
        response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("__Host-kaart=", StringComparison.Ordinal));

    /// <summary>The form for a card, and the cookie of the device that opened it.</summary>
    async Task<(string Form, (string, string) Device)> OpenFormAsync()
    {
        var opened = await site.Visitor().GetAsync(CardLinks.Mine, TestContext.Current.CancellationToken);
        return ((await opened.ReadPageAsync()).QuerySelector("input[name=formulier]")!.GetAttribute("value")!, opened.DeviceCookie());
    }
}

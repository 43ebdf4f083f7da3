using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Events;
using DigitaalWerkt.Web.Features.Classes.Events.Keep;
using DigitaalWerkt.Web.Features.Classes.Planning;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Events;

/// <summary>The links of an event: coordinators keep them, everybody reads them.</summary>
public sealed class MaterialTests(ClassSite site) : IClassFixture<ClassSite>
{
    const string Slides = "https://example.org/presentatie.pdf";

    [Fact]
    public async Task Links_stand_on_the_page_of_the_event_and_in_the_list_when_it_is_over()
    {
        var session = await site.PlanEventAsync(inDays: 1);
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await coordinator.FillInAsync(
            EventLinks.Material(session.Id), ("Links[0].Title", "Presentatie"), ("Links[0].Address", Slides), ("Links[4].Title", "Verslag"),
            ("Links[4].Address", "https://example.org/verslag"));
        answer.Headers.Location!.ToString().ShouldBe(PlanningLinks.Session(session.Id));
        (await OfAsync(session)).Select(m => (m.Position, m.Title)).ShouldBe([(1, "Presentatie"), (2, "Verslag")]);
        (await site.Visitor().OpenAsync(EventLinks.Event(session.Id))).QuerySelector($"main a[href='{Slides}']")!.TextContent.ShouldBe("Presentatie");
        site.Clock.Advance(TimeSpan.FromDays(3));

        var past = (await site.Visitor().OpenAsync(EventLinks.All)).QuerySelector(".events")!;
        past.QuerySelector($"a[href='{EventLinks.Event(session.Id)}']").ShouldNotBeNull();
        past.QuerySelector($"a[href='{Slides}']").ShouldNotBeNull();
        (await (await site.SignInAsync(StaffRole.Coordinator)).FillInAsync(EventLinks.Material(session.Id), ("Links[0].Title", ""), ("Links[0].Address", "")))
            .StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await OfAsync(session)).Select(m => (m.Position, m.Title)).ShouldBe([(1, "Verslag")]);
    }

    [Fact]
    public async Task The_same_form_pressed_twice_is_saved_once_and_nobody_was_faster()
    {
        var session = await site.PlanEventAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        var form = (IHtmlFormElement)(await coordinator.OpenAsync(EventLinks.Material(session.Id))).QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", EventLinks.Material(session.Id));
        (string, string)[] typed = [("Links[0].Title", "Presentatie"), ("Links[0].Address", Slides)];

        (await coordinator.SubmitAsync(form, typed)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await coordinator.SubmitAsync(form, typed)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await OfAsync(session)).Select(m => (m.Position, m.Title)).ShouldBe([(1, "Presentatie")]);
    }

    [Theory]
    [InlineData("", Slides, "Links[2].Title")]
    [InlineData("Presentatie", "", "Links[2].Address")]
    [InlineData("Presentatie", "http://example.org", "Links[2].Address")]
    [InlineData("Presentatie", "javascript:alert(1)", "Links[2].Address")]
    [InlineData("Presentatie", "https://naam:woord@example.org", "Links[2].Address")]
    public async Task What_is_no_link_is_said_at_its_field_with_what_was_typed(string title, string address, string field)
    {
        var session = await site.PlanEventAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);

        var answer = await coordinator.FillInAsync(EventLinks.Material(session.Id), ("Links[2].Title", title), ("Links[2].Address", address));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector("[name='Links[2].Address']")!.GetAttribute("value").ShouldBe(address.Length == 0 ? null : address);
        (await OfAsync(session)).ShouldBeEmpty();
    }

    [Fact]
    public async Task More_than_ten_are_not_kept()
    {
        var session = await site.PlanEventAsync();
        var coordinator = await site.SignInAsync(StaffRole.Coordinator);
        (string, string)[] links = [.. Enumerable.Range(0, 12).SelectMany(i => new[] { ($"Links[{i}].Title", $"Deel {i}"), ($"Links[{i}].Address", Slides) })];

        await coordinator.FillInAsync(EventLinks.Material(session.Id), links);

        (await OfAsync(session)).Count.ShouldBe(EventMaterial.Most);
    }

    [Fact]
    public async Task Nobody_overwrites_in_silence_what_somebody_else_saved_since()
    {
        var session = await site.PlanEventAsync();
        var (one, two) = (await site.SignInAsync(StaffRole.Coordinator), await site.SignInAsync(StaffRole.Coordinator));
        var page = await two.OpenAsync(EventLinks.Material(session.Id));
        await one.FillInAsync(EventLinks.Material(session.Id), ("Links[0].Title", "Van een"), ("Links[0].Address", Slides));
        var form = page.QuerySelector<AngleSharp.Html.Dom.IHtmlFormElement>("main form[method=post]")!;
        form.SetAttribute("action", EventLinks.Material(session.Id));

        var answer = await two.SubmitAsync(form, ("Links[0].Title", "Van twee"), ("Links[0].Address", Slides));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var shown = await answer.ReadPageAsync();
        shown.QuerySelector("main .panel.warning")!.TextContent.ShouldContain("Van een");
        shown.QuerySelector("[name='Links[0].Title']")!.GetAttribute("value").ShouldBe("Van twee");
        (await OfAsync(session)).Single().Title.ShouldBe("Van een");
        var again = shown.QuerySelector<AngleSharp.Html.Dom.IHtmlFormElement>("main form[method=post]")!;
        again.SetAttribute("action", EventLinks.Material(session.Id));
        (await two.SubmitAsync(again)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await OfAsync(session)).Single().Title.ShouldBe("Van twee");
    }

    [Theory]
    [InlineData(StaffRole.Trainer)]
    [InlineData(StaffRole.Counsellor)]
    [InlineData(StaffRole.Steward)]
    public async Task Only_coordinators_keep_it(StaffRole role)
    {
        var session = await site.PlanEventAsync();

        (await (await site.SignInAsync(role)).VisitAsync(EventLinks.Material(session.Id))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_class_has_none()
    {
        var lesson = await site.PlanAsync();

        (await (await site.SignInAsync(StaffRole.Coordinator)).VisitAsync(EventLinks.Material(lesson.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void An_empty_line_is_no_link() => new MaterialInput { Title = " ", Address = "" }.Faults().ShouldBeEmpty();

    Task<List<EventMaterial>> OfAsync(ClassSession session) => site.QueryAsync(context =>
        context.EventMaterials.AsNoTracking().Where(m => m.SessionId == session.Id).OrderBy(m => m.Position).ToListAsync());
}

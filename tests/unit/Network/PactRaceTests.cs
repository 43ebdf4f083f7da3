using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Network.Pact;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Network;

/// <summary>Two who write about an action of the pact, at once: both texts are kept. Without what guards it, one of them is gone.</summary>
[Collection(nameof(Alone))]
public sealed class PactRaceTests(TwoEditorsSite site, UnguardedEditorsSite unguarded)
    : IClassFixture<TwoEditorsSite>, IClassFixture<UnguardedEditorsSite>
{
    const string One = "Woorden van de een.";
    const string Other = "Woorden van de ander.";

    const string ReadsTheAction = "FROM pact_action AS p";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_who_change_what_was_agreed_one_does_and_the_other_is_shown_both_texts()
    {
        var action = await site.AddActionAsync();

        var answers = await TwiceAsync(site, PactLinks.Edit(action.Id), "Input.Summary");

        answers.Select(answer => answer.StatusCode).ShouldBe(TwoEditorsSite.OneWasFirst);
        await BothAreInSightAsync(answers[1], "Input.Summary", (await NowAsync(site, action)).Summary);
    }

    [Fact]
    public async Task Control_without_version_and_lock_one_of_two_texts_is_gone()
    {
        var action = await unguarded.AddActionAsync();

        var answers = await TwiceAsync(unguarded, PactLinks.Edit(action.Id), "Input.Summary");

        answers.Select(answer => answer.StatusCode).ShouldBe(TwoEditorsSite.BothWentIn);
        (await NowAsync(unguarded, action)).Summary.ShouldBeOneOf(One, Other);
    }

    [Fact]
    public async Task Of_two_who_tell_what_came_of_it_one_does_and_the_other_reads_that_first()
    {
        var action = await site.AddActionAsync();

        var answers = await TwiceAsync(site, PactLinks.Tell(action.Id), "Input.Note", ("Input.Number", "7"));

        answers.Select(answer => answer.StatusCode).ShouldBe(TwoEditorsSite.OneWasFirst);
        await BothAreInSightAsync(answers[1], "Input.Note", (await ToldAsync(site, action)).Single().Note!);
    }

    [Fact]
    public async Task Control_without_version_both_count_the_same_people_and_nobody_is_told()
    {
        var action = await unguarded.AddActionAsync();

        var answers = await TwiceAsync(unguarded, PactLinks.Tell(action.Id), "Input.Note", ("Input.Number", "7"));

        answers.Select(answer => answer.StatusCode).ShouldBe(TwoEditorsSite.BothWentIn);
        (await ToldAsync(unguarded, action)).Sum(entry => entry.Number).ShouldBe(14);
    }

    [Fact]
    public async Task Of_two_who_say_how_one_entry_is_instead_one_does()
    {
        var action = await site.AddActionAsync();
        var wrong = await site.TellAsync(action, new(site.Clock.Today(), 3, null, null, "Eerste"));

        var answers = await TwiceAsync(site, PactLinks.Correct(action.Id, wrong.Id), "Input.Note", ("Input.Number", "4"));

        answers.Select(answer => answer.StatusCode).ShouldBe(TwoEditorsSite.OneWasFirst);
        (await ToldAsync(site, action)).Count(entry => entry.CorrectsId == wrong.Id).ShouldBe(1);
        (await answers[1].ReadPageAsync()).QuerySelector("[name='Input.Note']")!.TextContent.ShouldBeOneOf(One, Other);
    }

    [Fact]
    public async Task Of_two_who_say_how_it_goes_one_does_and_the_other_reads_why()
    {
        var action = await site.AddActionAsync();

        var answers = await TwiceAsync(site, PactLinks.State(action.Id), "Input.Reason", ("Input.State", nameof(PactState.Red)));

        answers.Select(answer => answer.StatusCode).ShouldBe(TwoEditorsSite.OneWasFirst);
        await BothAreInSightAsync(answers[1], "Input.Reason", (await NowAsync(site, action)).StateReason!);
    }

    static async Task<IReadOnlyList<HttpResponseMessage>> TwiceAsync(
        TwoEditorsSite site, string address, string field, params (string, string)[] both)
    {
        var (first, second) = (await OpenAsync(site, address), await OpenAsync(site, address));
        return await site.AtOnceAsync(ReadsTheAction, () => first([(field, One), .. both]), () => second([(field, Other), .. both]));
    }

    static async Task<Func<(string, string)[], Task<HttpResponseMessage>>> OpenAsync(TwoEditorsSite site, string address)
    {
        var editor = await site.SignInAsync(StaffRole.NetworkCoordinator);
        var form = (IHtmlFormElement)(await editor.OpenAsync(address)).QuerySelector("main form[method=post]")!;
        form.SetAttribute("action", address);
        return fields => editor.SubmitAsync(form, fields);
    }

    static async Task BothAreInSightAsync(HttpResponseMessage answer, string field, string kept)
    {
        kept.ShouldBeOneOf(One, Other);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".panel.warning")!.TextContent.ShouldContain(kept);
        page.QuerySelector($"[name='{field}']")!.Holds(kept == One ? Other : One).ShouldBeTrue();
    }

    static Task<PactAction> NowAsync(TwoEditorsSite site, PactAction action) =>
        site.QueryAsync(context => context.PactActions.AsNoTracking().SingleAsync(a => a.Id == action.Id, Cancel));

    static Task<List<PactEntry>> ToldAsync(TwoEditorsSite site, PactAction action) => site.QueryAsync(context => context.PactEntries
        .AsNoTracking().Where(e => e.ActionId == action.Id && e.Kind == PactEntryKind.Progress).ToListAsync(Cancel));
}

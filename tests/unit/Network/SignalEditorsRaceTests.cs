using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes.Proofs;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Network.Signals;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Network;

/// <summary>Two who follow a signal, at once: both texts are kept. Without what guards it, one of them is gone.</summary>
[Collection(nameof(Alone))]
public sealed class SignalEditorsRaceTests(TwoEditorsSite site, UnguardedEditorsSite unguarded)
    : IClassFixture<TwoEditorsSite>, IClassFixture<UnguardedEditorsSite>
{
    const string One = "Woorden van de een.";
    const string Other = "Woorden van de ander.";

    const string ReadsTheSignal = "FROM signal AS s";
    const string AsksWhatIsToldInIt = "s.bundled_into_id = @";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_texts_for_everybody_one_stands_there_and_the_other_is_kept_beside_it()
    {
        var signal = await SignalAsync(site);

        var answers = await PublishTwiceAsync(site, signal);

        answers.Select(answer => answer.StatusCode).ShouldBe(TwoEditorsSite.OneWasFirst);
        await BothAreInSightAsync(answers[1], "Input.PublicText", (await NowAsync(site, signal)).PublicText!);
    }

    [Fact]
    public async Task Control_without_versions_one_of_two_texts_is_gone()
    {
        var signal = await SignalAsync(unguarded);

        var answers = await PublishTwiceAsync(unguarded, signal);

        answers.Select(answer => answer.StatusCode).ShouldBe(TwoEditorsSite.BothWentIn);
    }

    [Fact]
    public async Task Of_two_who_discuss_it_one_does_and_the_other_reads_what_was_said_and_keeps_their_own()
    {
        var signal = await SignalAsync(site);

        var answers = await DiscussTwiceAsync(site, signal);

        answers.Select(answer => answer.StatusCode).ShouldBe(TwoEditorsSite.OneWasFirst);
        await BothAreInSightAsync(answers[1], "Input.Text", (await SaidAsync(site, signal)).Single()!);
    }

    [Fact]
    public async Task Of_two_signals_that_are_told_in_each_other_one_is()
    {
        var (one, other) = (await SignalAsync(site), await SignalAsync(site));

        var answers = await BundleBothAsync(site, one, other, times: 2);

        answers.Select(answer => answer.StatusCode).ShouldBe(TwoEditorsSite.OneWasFirst);
        (await Task.WhenAll(NowAsync(site, one), NowAsync(site, other))).Count(signal => signal.State == SignalState.Bundled).ShouldBe(1);
    }

    [Fact]
    public async Task Control_without_the_lock_both_are_told_in_each_other_and_nowhere()
    {
        var (one, other) = (await SignalAsync(unguarded), await SignalAsync(unguarded));

        var answers = await BundleBothAsync(unguarded, one, other, times: 3);

        answers.Select(answer => answer.StatusCode).ShouldBe(TwoEditorsSite.BothWentIn);
        (await NowAsync(unguarded, one)).BundledIntoId.ShouldBe(other.Id);
        (await NowAsync(unguarded, other)).BundledIntoId.ShouldBe(one.Id);
    }

    static Task<IReadOnlyList<HttpResponseMessage>> PublishTwiceAsync(TwoEditorsSite site, Signal signal) => TwiceAsync(
        site, SignalLinks.Publish(signal.Id), ("Input.PublicText", One), ("Input.PublicText", Other),
        ("Input.NamesNobody", "true"), ("Input.IsCommon", "true"), ("Input.BlamesNobody", "true"), ("Input.IsPlain", "true"));

    static Task<IReadOnlyList<HttpResponseMessage>> DiscussTwiceAsync(TwoEditorsSite site, Signal signal) => TwiceAsync(
        site, SignalLinks.Step(signal.Id, SignalAct.Discuss), ("Input.Text", One), ("Input.Text", Other), NextWeek(site));

    static async Task<IReadOnlyList<HttpResponseMessage>> TwiceAsync(
        TwoEditorsSite site, string address, (string, string) one, (string, string) other, params (string, string)[] both)
    {
        var (first, second) = (await OpenAsync(site, address), await OpenAsync(site, address));
        return await site.AtOnceAsync(ReadsTheSignal, () => first([one, .. both]), () => second([other, .. both]));
    }

    // Each asks three times whether something is told in their signal: to show it, to judge what was typed, and behind the lock.
    // Only one gets there.
    static async Task<IReadOnlyList<HttpResponseMessage>> BundleBothAsync(TwoEditorsSite site, Signal one, Signal other, int times)
    {
        var first = await OpenAsync(site, SignalLinks.Step(one.Id, SignalAct.Bundle));
        var second = await OpenAsync(site, SignalLinks.Step(other.Id, SignalAct.Bundle));
        return await site.AtOnceAsync(
            AsksWhatIsToldInIt,
            () => first([("Input.Into", $"{other.Number}")]),
            () => second([("Input.Into", $"{one.Number}")]),
            times);
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

    static (string, string) NextWeek(TwoEditorsSite site) => ("Input.NextOn", Typed.Iso(site.Clock.Today().AddDays(7)));

    static async Task<Signal> SignalAsync(TwoEditorsSite site)
    {
        var signal = await site.ReportSignalAsync();
        var member = await site.AddStaffMemberAsync([StaffRole.NetworkCoordinator]);
        await site.WalkAsync(signal, member.OrganisationId, new(member.Id, member.OrganisationId, site.Clock.GetUtcNow()), [SignalAct.See]);
        return signal;
    }

    static Task<Signal> NowAsync(TwoEditorsSite site, Signal signal) =>
        site.QueryAsync(context => context.Signals.AsNoTracking().SingleAsync(s => s.Id == signal.Id, Cancel));

    static Task<List<string?>> SaidAsync(TwoEditorsSite site, Signal signal) => site.QueryAsync(context => context.SignalEntries
        .Where(e => e.SignalId == signal.Id && e.State == SignalState.Discussed).Select(e => e.Text).ToListAsync(Cancel));
}

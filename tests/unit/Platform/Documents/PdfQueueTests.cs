using DigitaalWerkt.Web.Platform.Documents;

namespace DigitaalWerkt.Tests.Platform.Documents;

public sealed class PdfQueueTests : IDisposable
{
    readonly SlowRenderer renderer = new();
    readonly PdfQueue queue;

    public PdfQueueTests() => queue = new(renderer);

    public void Dispose() => queue.Dispose();

    [Fact]
    public async Task The_same_document_is_made_once_however_many_ask_for_it()
    {
        var asked = Enumerable.Range(0, 30).Select(number => Ask("kaart", $"visitor {number}")).ToList();

        await renderer.FinishAsync("kaart");

        (await Task.WhenAll(asked)).ShouldAllBe(file => file.SequenceEqual(SlowRenderer.FileOf("kaart")));
        (await Ask("kaart", "later")).ShouldBe(SlowRenderer.FileOf("kaart"));
        renderer.Begun.ShouldBe(["kaart"]);
    }

    [Fact]
    public async Task A_visitor_has_one_document_made_at_a_time_and_others_come_between()
    {
        var own = Enumerable.Range(0, PdfQueue.MostOfOne).Select(number => Ask($"veel {number}", "one")).ToList();
        Should.Throw<PdfBusyException>(() => Ask("te veel", "one"));
        var other = Ask("mijn kaart", "other");

        foreach (var document in new[] { "veel 0", "mijn kaart", "veel 1", "veel 2" })
        {
            await renderer.FinishAsync(document);
        }

        await Task.WhenAll([.. own, other]);
        renderer.Begun.ShouldBe(["veel 0", "mijn kaart", "veel 1", "veel 2"]);
        await AskAndFinishAsync("nog een", "one");
    }

    [Fact]
    public async Task In_a_full_line_the_second_document_of_one_gives_way_to_the_first_of_another()
    {
        var greedy = Enumerable.Range(0, PdfQueue.MostOfVisitors)
            .ToDictionary(number => number, number => Ask($"veel {number}", $"greedy {number % 2}"));
        Should.Throw<PdfBusyException>(() => Ask("te veel", "greedy 0"));

        var mine = Ask("mijn kaart", "newcomer");

        await Should.ThrowAsync<PdfBusyException>(greedy[5]);
        await FinishAllAsync([.. greedy.Keys.SkipLast(1).Select(number => $"veel {number}"), "mijn kaart"]);
        await Task.WhenAll([mine, .. greedy.Values.SkipLast(1)]);
        renderer.Begun.Take(3).ShouldBe(["veel 0", "veel 1", "mijn kaart"]);
    }

    [Fact]
    public async Task The_turn_goes_round_whoever_was_served_longest_ago_comes_first()
    {
        var first = Ask("eerst", "greedy");
        var waiting = Ask("wacht", "patient");
        await renderer.FinishAsync("eerst");
        await first;

        Task[] all = [waiting, Ask("weer", "greedy"), Ask("nieuw", "newcomer")];
        foreach (var document in new[] { "wacht", "nieuw", "weer" })
        {
            await renderer.FinishAsync(document);
        }

        await Task.WhenAll(all);
        renderer.Begun.ShouldBe(["eerst", "wacht", "nieuw", "weer"]);
    }

    [Fact]
    public async Task A_handful_of_addresses_that_ask_without_end_shut_nobody_out()
    {
        var greedy = Enumerable.Range(0, PdfQueue.MostOfVisitors).ToDictionary(number => number, number => Ask($"ronde 1 {number}", $"greedy {number}"));
        // All of them wait for the first time, as the newcomer does.
        Should.Throw<PdfBusyException>(() => Ask("mijn kaart", "newcomer"));
        await renderer.FinishAsync("ronde 1 0");
        await greedy[0];
        var again = Ask("ronde 2 0", "greedy 0");

        var mine = Ask("mijn kaart", "newcomer");

        await Should.ThrowAsync<PdfBusyException>(again);
        await FinishAllAsync([.. greedy.Keys.Skip(1).Select(number => $"ronde 1 {number}"), "mijn kaart"]);
        (await mine).ShouldBe(SlowRenderer.FileOf("mijn kaart"));
        await Task.WhenAll(greedy.Values);
    }

    [Fact]
    public async Task Whoever_waits_for_the_same_as_somebody_greedy_is_not_sent_away_with_them()
    {
        await AskAndFinishAsync("eerst", "greedy");
        var others = Enumerable.Range(0, PdfQueue.MostOfVisitors - 1).Select(number => Ask($"affiche {number}", $"visitor {number}")).ToList();
        var both = new[] { Ask("samen", "greedy"), Ask("samen", "patient") };

        Should.Throw<PdfBusyException>(() => Ask("mijn kaart", "newcomer"));

        await FinishAllAsync([.. Enumerable.Range(0, others.Count).Select(number => $"affiche {number}"), "samen"]);
        await Task.WhenAll([.. others, .. both]);
    }

    [Fact]
    public async Task Of_somebody_greedy_goes_what_nobody_else_waits_for()
    {
        var greedy = new[] { Ask("eerst", "greedy"), Ask("alleen", "greedy"), Ask("samen", "greedy") };
        var patient = Ask("samen", "patient");
        var others = Enumerable.Range(0, PdfQueue.MostOfVisitors - greedy.Length).Select(number => Ask($"affiche {number}", $"visitor {number}")).ToList();

        var mine = Ask("mijn kaart", "newcomer");

        await Should.ThrowAsync<PdfBusyException>(greedy[1]);
        await FinishAllAsync(["eerst", "samen", "mijn kaart", .. Enumerable.Range(0, others.Count).Select(number => $"affiche {number}")]);
        await Task.WhenAll([greedy[0], greedy[2], patient, mine, .. others]);
    }

    [Fact]
    public async Task Many_visitors_together_leave_a_place_for_staff()
    {
        var visitors = Enumerable.Range(0, PdfQueue.MostOfVisitors).Select(number => Ask($"affiche {number}", $"visitor {number}")).ToList();

        Should.Throw<PdfBusyException>(() => Ask("een meer", "one more"));
        var staff = AskAsStaff("lijst", "trainer");
        await renderer.FinishAsync("lijst");

        (await staff).ShouldBe(SlowRenderer.FileOf("lijst"));
        await FinishAllAsync([.. Enumerable.Range(0, PdfQueue.MostOfVisitors).Select(number => $"affiche {number}")]);
        await Task.WhenAll(visitors);
    }

    [Fact]
    public async Task Going_away_makes_no_room_for_another_document()
    {
        using var leaves = new CancellationTokenSource();
        var left = Enumerable.Range(0, PdfQueue.MostOfOne).Select(number => queue.RenderAsync($"weg {number}", "one", isStaff: false, leaves.Token)).ToList();
        await leaves.CancelAsync();
        await Task.WhenAll(left.Select(asked => Should.ThrowAsync<OperationCanceledException>(asked)));

        Should.Throw<PdfBusyException>(() => Ask("nog een", "one"));

        await FinishAllAsync([.. Enumerable.Range(0, left.Count).Select(number => $"weg {number}")]);
    }

    [Fact]
    public async Task What_failed_is_made_anew()
    {
        var failed = Ask("stuk", "one");
        await renderer.FailAsync("stuk");
        await Should.ThrowAsync<PdfFailedException>(failed);

        await AskAndFinishAsync("stuk", "one");
    }

    Task<byte[]> Ask(string html, string asker) => queue.RenderAsync(html, asker, isStaff: false, TestContext.Current.CancellationToken);

    Task<byte[]> AskAsStaff(string html, string asker) => queue.RenderAsync(html, asker, isStaff: true, TestContext.Current.CancellationToken);

    // In whatever order they come to their turn.
    Task FinishAllAsync(params string[] documents) => Task.WhenAll(documents.Select(renderer.FinishAsync));

    async Task AskAndFinishAsync(string html, string asker)
    {
        var asked = Ask(html, asker);
        await renderer.FinishAsync(html);
        (await asked).ShouldBe(SlowRenderer.FileOf(html));
    }
}

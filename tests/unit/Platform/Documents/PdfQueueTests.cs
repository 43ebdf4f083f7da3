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
    public async Task Whoever_asks_for_much_is_refused_and_others_are_not()
    {
        var first = Enumerable.Range(0, PdfQueue.MostOfOne).Select(number => Ask($"veel {number}", "one")).ToList();

        Should.Throw<PdfBusyException>(() => Ask("te veel", "one"));
        var other = Ask("mijn kaart", "other");

        await FinishAllAsync("veel 0", "veel 1", "mijn kaart");
        await Task.WhenAll([.. first, other]);
        await AskAndFinishAsync("nog een", "one");
    }

    [Fact]
    public async Task Many_visitors_together_leave_a_place_for_staff()
    {
        var visitors = Enumerable.Range(0, PdfQueue.MostOfVisitors).Select(number => Ask($"affiche {number}", $"visitor {number}")).ToList();

        Should.Throw<PdfBusyException>(() => Ask("een meer", "one more"));
        var staff = queue.RenderAsync("lijst", "trainer", isStaff: true, TestContext.Current.CancellationToken);
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

        await FinishAllAsync("weg 0", "weg 1");
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

    // In whatever order they come to their turn.
    Task FinishAllAsync(params string[] documents) => Task.WhenAll(documents.Select(renderer.FinishAsync));

    async Task AskAndFinishAsync(string html, string asker)
    {
        var asked = Ask(html, asker);
        await renderer.FinishAsync(html);
        (await asked).ShouldBe(SlowRenderer.FileOf(html));
    }
}

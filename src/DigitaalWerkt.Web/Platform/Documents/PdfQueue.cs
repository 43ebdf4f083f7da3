using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;

namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>
/// Has documents made so that nobody stands in the way of others. A document that is asked for twice at once is made once, and is
/// kept for a while by its content. Visitors together use one place of the maker, so that there is one left for staff. Their turn goes
/// round: of each visitor one document at a time, and first of whoever was served longest ago. A few more may wait, because a class sits
/// behind one address; where the line is full, these give way to others, and then whoever was served last does. So a handful of visitors
/// who ask without end wait for each other, and for everybody else.
/// </summary>
public sealed class PdfQueue(IPdfRenderer pdf) : IDisposable
{
    /// <summary>How many documents one visitor or staff member may wait for at once.</summary>
    public const int MostOfOne = 3;

    /// <summary>How many documents all visitors together may wait for: about as many seconds, less than a page may take.</summary>
    public const int MostOfVisitors = 6;

    const int KeptBytes = 16 << 20;
    const int RememberedVisitors = 10_000;
    static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    readonly MemoryCache finished = new(new MemoryCacheOptions { SizeLimit = KeptBytes });
    readonly MemoryCache served = new(new MemoryCacheOptions { SizeLimit = RememberedVisitors });
    readonly Dictionary<string, Order> orders = [];
    readonly Dictionary<string, int> ordersOfOne = [];

    // In the order in which they came.
    readonly List<Order> line = [];
    readonly Lock changing = new();
    bool isMakingForVisitor;
    long turns;

    /// <summary>The document as a file: one that is kept, one that is being made, or a new one.</summary>
    /// <param name="html">As <see cref="IPdfRenderer.RenderAsync"/> takes it.</param>
    /// <param name="asker">Who asks: always the same text for the same visitor or staff member.</param>
    /// <exception cref="PdfBusyException">There is no room in the line, or not any more.</exception>
    /// <exception cref="PdfFailedException">It took too long, needed too much memory, or the maker gave up.</exception>
    public Task<byte[]> RenderAsync(string html, string asker, bool isStaff, CancellationToken cancellationToken)
    {
        var content = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(html)));
        if (finished.TryGetValue(content, out byte[]? file))
        {
            return Task.FromResult(file!);
        }
        lock (changing)
        {
            if (!orders.TryGetValue(content, out var order))
            {
                orders[content] = order = Take(content, html, asker, isStaff);
            }
            // Whoever waits for the same lends it their turn, and isn't sent away with whoever asked first.
            order.Askers.Add(asker);
            return order.File.WaitAsync(cancellationToken);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        finished.Dispose();
        served.Dispose();
    }

    Order Take(string content, string html, string asker, bool isStaff)
    {
        var own = ordersOfOne.GetValueOrDefault(asker);
        if (own >= MostOfOne || (!isStaff && IsFull && !MakeRoomFor(asker, own)))
        {
            throw new PdfBusyException();
        }
        ordersOfOne[asker] = own + 1;
        var order = new Order(content, asker);
        if (!isStaff)
        {
            line.Add(order);
            GoOn();
        }
        // Not with the token of whoever asked first: others may wait for it too, and leaving must not make room for another one.
        order.File = Task.Run(() => isStaff ? MakeAsync(order, html) : MakeForVisitorAsync(order, html), CancellationToken.None);
        return order;
    }

    bool IsFull => line.Count + (isMakingForVisitor ? 1 : 0) >= MostOfVisitors;

    bool MakeRoomFor(string asker, int own)
    {
        var greediest = line.GroupBy(order => order.Asker).MaxBy(orders => orders.Count());
        var last = greediest?.Count() > own + 1 && greediest.LastOrDefault(order => order.Askers.Count == 1) is { } theirs ? theirs
            : own == 0 ? line.OrderBy(ServedAt).LastOrDefault(order => ServedAt(order) > ServedAt(asker))
            : null;
        if (last is null)
        {
            return false;
        }
        line.Remove(last);
        Leave(last);
        last.Turn.SetException(new PdfBusyException());
        return true;
    }

    void GoOn()
    {
        if (!isMakingForVisitor && line.MinBy(ServedAt) is { } next)
        {
            line.Remove(next);
            isMakingForVisitor = true;
            next.Turn.SetResult();
        }
    }

    async Task<byte[]> MakeForVisitorAsync(Order order, string html)
    {
        await order.Turn.Task;
        try
        {
            return await MakeAsync(order, html);
        }
        finally
        {
            lock (changing)
            {
                served.Set(order.Asker, ++turns, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
                isMakingForVisitor = false;
                GoOn();
            }
        }
    }

    async Task<byte[]> MakeAsync(Order order, string html)
    {
        try
        {
            var file = await pdf.RenderAsync(html, CancellationToken.None);
            finished.Set(order.Content, file, new MemoryCacheEntryOptions { Size = file.Length, AbsoluteExpirationRelativeToNow = Kept });
            return file;
        }
        finally
        {
            Leave(order);
        }
    }

    void Leave(Order order)
    {
        lock (changing)
        {
            orders.Remove(order.Content);
            if (--ordersOfOne[order.Asker] == 0)
            {
                ordersOfOne.Remove(order.Asker);
            }
        }
    }

    /// <summary>The turn at which this visitor got a document lately; nought: not these ten minutes.</summary>
    long ServedAt(string asker) => served.Get<long?>(asker) ?? 0;

    long ServedAt(Order order) => order.Askers.Min(ServedAt);

    /// <summary>A document that is being made, or waits for it.</summary>
    sealed class Order(string content, string asker)
    {
        public string Content { get; } = content;

        /// <summary>Who asked first; for them it counts.</summary>
        public string Asker { get; } = asker;

        /// <summary>All who wait for it.</summary>
        public HashSet<string> Askers { get; } = [asker];

        public TaskCompletionSource Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
        public Task<byte[]> File { get; set; } = null!;
    }
}

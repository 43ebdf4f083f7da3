namespace DigitaalWerkt.Web.Features.Newsletter.Issues;

/// <summary>The order of blocks in an issue.</summary>
public static class BlockOrder
{
    /// <summary>One moves a place; the first can't go up, the last can't go down.</summary>
    /// <param name="order">All of them, from the top.</param>
    /// <param name="moved">One of them.</param>
    /// <returns>The new order. When it isn't among them, or there is no place to go, the same.</returns>
    public static IReadOnlyList<T> Move<T>(IReadOnlyList<T> order, T moved, bool isUp)
        where T : notnull
    {
        var from = order.TakeWhile(one => !one.Equals(moved)).Count();
        var to = isUp ? from - 1 : from + 1;
        if (from == order.Count || to < 0 || to == order.Count)
        {
            return order;
        }
        T[] next = [.. order];
        (next[from], next[to]) = (next[to], next[from]);
        return next;
    }

    /// <summary>Gives blocks their positions, from 0, in the order in which they come.</summary>
    public static void Number(IEnumerable<NewsBlock> blocks)
    {
        foreach (var (position, block) in blocks.Index())
        {
            block.MoveTo(position);
        }
    }
}

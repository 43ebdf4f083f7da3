using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;

namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>
/// Has documents made so that nobody stands in the way of others. A document that is asked for twice at once is made once, and is
/// kept for a while by its content. Nobody has more than two in the line; visitors together use one place of the maker, so that
/// there is one left for staff.
/// </summary>
public sealed class PdfQueue(IPdfRenderer pdf) : IDisposable
{
    /// <summary>How many documents one visitor or staff member may wait for at once.</summary>
    public const int MostOfOne = 2;

    /// <summary>How many documents all visitors together may wait for: about as many seconds, less than a page may take.</summary>
    public const int MostOfVisitors = 6;

    const int KeptBytes = 16 << 20;
    static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    readonly MemoryCache finished = new(new MemoryCacheOptions { SizeLimit = KeptBytes });
    readonly SemaphoreSlim visitorsPlace = new(1);
    readonly Dictionary<string, Task<byte[]>> making = [];
    readonly Dictionary<string, int> line = [];
    readonly Lock changing = new();
    int visitorsWaiting;

    /// <summary>The document as a file: one that is kept, one that is being made, or a new one.</summary>
    /// <param name="html">As <see cref="IPdfRenderer.RenderAsync"/> takes it.</param>
    /// <param name="asker">Who asks: always the same text for the same visitor or staff member.</param>
    /// <exception cref="PdfBusyException">There is no room in the line.</exception>
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
            if (!making.TryGetValue(content, out var made))
            {
                var own = line.GetValueOrDefault(asker);
                if (own >= MostOfOne || (!isStaff && visitorsWaiting >= MostOfVisitors))
                {
                    throw new PdfBusyException();
                }
                line[asker] = own + 1;
                visitorsWaiting += isStaff ? 0 : 1;
                // Not with the token of whoever asked first: others may wait for it too, and leaving must not make room for another one.
                made = making[content] = Task.Run(() => MakeAsync(content, html, asker, isStaff), CancellationToken.None);
            }
            return made.WaitAsync(cancellationToken);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        finished.Dispose();
        visitorsPlace.Dispose();
    }

    async Task<byte[]> MakeAsync(string content, string html, string asker, bool isStaff)
    {
        try
        {
            var file = isStaff ? await pdf.RenderAsync(html, CancellationToken.None) : await MakeForVisitorAsync(html);
            finished.Set(content, file, new MemoryCacheEntryOptions { Size = file.Length, AbsoluteExpirationRelativeToNow = Kept });
            return file;
        }
        finally
        {
            Leave(content, asker, isStaff);
        }
    }

    async Task<byte[]> MakeForVisitorAsync(string html)
    {
        await visitorsPlace.WaitAsync();
        try
        {
            return await pdf.RenderAsync(html, CancellationToken.None);
        }
        finally
        {
            visitorsPlace.Release();
        }
    }

    void Leave(string content, string asker, bool isStaff)
    {
        lock (changing)
        {
            making.Remove(content);
            visitorsWaiting -= isStaff ? 0 : 1;
            if (--line[asker] == 0)
            {
                line.Remove(asker);
            }
        }
    }
}

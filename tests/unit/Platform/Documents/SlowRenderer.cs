using System.Collections.Concurrent;
using System.Text;
using DigitaalWerkt.Web.Platform.Documents;

namespace DigitaalWerkt.Tests.Platform.Documents;

/// <summary>Makes a document when the test says so.</summary>
public sealed class SlowRenderer : IPdfRenderer
{
    readonly ConcurrentDictionary<string, Making> makings = [];
    readonly ConcurrentQueue<string> begun = [];

    public bool IsAvailable => true;

    /// <summary>What was begun, in that order.</summary>
    public IReadOnlyCollection<string> Begun => begun;

    public static byte[] FileOf(string html) => Encoding.UTF8.GetBytes(html);

    public Task<byte[]> RenderAsync(string html, CancellationToken cancellationToken)
    {
        begun.Enqueue(html);
        var making = Of(html);
        making.Begun.TrySetResult();
        return making.Finished.Task;
    }

    /// <summary>Waits until it is being made, and finishes it.</summary>
    public async Task FinishAsync(string html)
    {
        await Of(html).Begun.Task;
        makings.Remove(html, out var making);
        making!.Finished.SetResult(FileOf(html));
    }

    /// <summary>Waits until it is being made, and lets it fail.</summary>
    public async Task FailAsync(string html)
    {
        await Of(html).Begun.Task;
        makings.Remove(html, out var making);
        making!.Finished.SetException(new PdfFailedException("as the test wants"));
    }

    Making Of(string html) => makings.GetOrAdd(html, _ => new());

    sealed class Making
    {
        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource<byte[]> Finished { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

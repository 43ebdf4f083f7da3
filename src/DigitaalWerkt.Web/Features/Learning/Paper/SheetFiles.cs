using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Documents;

namespace DigitaalWerkt.Web.Features.Learning.Paper;

/// <summary>
/// The PDF files that were made: making one takes a second, and anybody may ask. Who asks while one is being made waits
/// for that same one. They go with the version of the lesson that they show.
/// </summary>
public sealed class SheetFiles
{
    readonly ConditionalWeakTable<Module, ConcurrentDictionary<(string? Language, string Address), Lazy<Task<byte[]>>>> made = [];

    /// <summary>The file of a sheet, made only when there is none yet.</summary>
    /// <exception cref="PdfFailedException">It couldn't be made this time; the next who asks tries again.</exception>
    public async Task<byte[]> GetAsync(LessonSheet sheet, Func<Task<byte[]>> make, CancellationToken cancellationToken)
    {
        var files = made.GetOrCreateValue(sheet.Module);
        var key = (sheet.Help?.Code, sheet.Address);
        var file = files.GetOrAdd(key, _ => new Lazy<Task<byte[]>>(make));
        try
        {
            return await file.Value.WaitAsync(cancellationToken);
        }
        catch (PdfFailedException)
        {
            files.TryRemove(KeyValuePair.Create(key, file));
            throw;
        }
    }
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning.Paper;

/// <summary>
/// The PDF files that were made: making one takes a second, and anybody may ask. They go with the version of the lesson
/// that they show.
/// </summary>
public sealed class SheetFiles
{
    readonly ConditionalWeakTable<Module, ConcurrentDictionary<(string? Language, string Address), byte[]>> made = [];

    /// <summary>The file of a sheet, made only when there is none yet.</summary>
    public async Task<byte[]> GetAsync(LessonSheet sheet, Func<Task<byte[]>> make)
    {
        var files = made.GetOrCreateValue(sheet.Module);
        var key = (sheet.Help?.Code, sheet.Address);
        return files.TryGetValue(key, out var file) ? file : files.GetOrAdd(key, await make());
    }
}

using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>A step that four visitors saw otherwise, one of them with a photo, and some that one or two did.</summary>
sealed class DemoDrift(
    AppDbContext context, ReportDrift report, FileIntake intake, ModuleLibrary library, IWebHostEnvironment site, TimeProvider clock) : IDemoPart
{
    /// <summary>How many visitors of each of the first lessons.</summary>
    static readonly int[] Visitors = [1, 4, 0, 2];

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.DriftReports.AnyAsync(cancellationToken))
        {
            return;
        }
        foreach (var (lesson, visitors) in library.Modules.Zip(Visitors))
        {
            var step = lesson.Steps.First(DriftReport.Takes);
            for (var visitor = 0; visitor < visitors; visitor++)
            {
                var id = await report.RunAsync(lesson, step, Guid.NewGuid(), cancellationToken);
                await SendPhotoAsync(visitor == 0 ? id : null, cancellationToken);
                var then = clock.GetUtcNow().AddDays(-1 - (9 * visitor));
                await context.DriftReports.Where(r => r.Id == id).ExecuteUpdateAsync(change => change.SetProperty(r => r.At, then), cancellationToken);
            }
        }
    }

    // Our own mark: a picture of a real screen would be somebody's.
    async Task SendPhotoAsync(Guid? reportId, CancellationToken cancellationToken)
    {
        if (reportId is not { } id)
        {
            return;
        }
        await using var picture = site.WebRootFileProvider.GetFileInfo("img/mark-180.png").CreateReadStream();
        using var bytes = new MemoryStream();
        await picture.CopyToAsync(bytes, cancellationToken);
        if ((await intake.ReadAsync(bytes.ToArray(), cancellationToken)).File is { } read)
        {
            await report.AddPhotoAsync(id, read, cancellationToken);
        }
    }
}

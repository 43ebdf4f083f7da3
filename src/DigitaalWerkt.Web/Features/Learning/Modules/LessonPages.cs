using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.DoeCheck;
using DigitaalWerkt.Web.Features.Learning.JobFirst;
using DigitaalWerkt.Web.Features.Shared.Web;

namespace DigitaalWerkt.Web.Features.Learning.Modules;

/// <summary>The doe-check, job first and the lessons of both audiences, for search engines.</summary>
public sealed class LessonPages(ModuleLibrary library) : IPublicPages
{
    public Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>(
        [
            LearningLinks.Lessons, LearningLinks.Begin, CheckLinks.Root, JobLinks.Root, LearningLinks.Counsellors,
            .. library.All.Select(LearningLinks.Lesson),
        ]);
}

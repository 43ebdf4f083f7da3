using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;
using DigitaalWerkt.Web.Features.Practice;
using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Learning.Recall;

/// <summary>What goes on after the end of a lesson: whoever was written to answers on the next day, and a task comes back.</summary>
public sealed class LessonLife(ModuleLibrary library, LearnerProgress progress, TimeProvider clock) : IPhoneLife
{
    public async Task<PhoneLife> ReadAsync(CancellationToken cancellationToken)
    {
        var log = await progress.ReadAsync(cancellationToken);
        var arrivals = library.Modules
            .Select(module => (module.Answers, Finished: RecallState.EndedOn(module, log)))
            .Where(lesson => lesson.Finished is not null)
            .SelectMany(lesson => lesson.Answers.Select(mail => KeyValuePair.Create(mail, lesson.Finished!.Value.AddDays(1))))
            // Two lessons may be answered by the same e-mail.
            .GroupBy(answer => answer.Key, answer => answer.Value)
            .ToDictionary(same => same.Key, same => same.Min());
        return new(arrivals, RecallState.DueOn(clock.Today(), library.Modules, log) is { } due
            ? new PhoneLife.Again(due.Title.Dutch, LearningLinks.Again(due))
            : null);
    }
}

using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Steps;
using DigitaalWerkt.Web.Features.Practice;

namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>One thing that the check lets people do, in both versions.</summary>
/// <param name="Id">The key of what came of it; never changes.</param>
/// <param name="Codes">Of DigComp, for people who help; the numbers are the same in 2.2 and 3.0.</param>
/// <param name="Lesson">The slug of the lesson that teaches it.</param>
/// <param name="Can">What whoever did it can do.</param>
public sealed record CheckTask(string Id, IReadOnlyList<string> Codes, string Lesson, Localised<string> Can, CheckAsk A, CheckAsk B)
{
    public string Picture => $"/img/doe-check/{Id}.svg";

    public CheckAsk In(CheckVersion version) => version == CheckVersion.A ? A : B;

    /// <summary>The same on the practice phone: all buttons work, and nothing lights up.</summary>
    public PracticeTask OnPhone(CheckVersion version, PracticeLibrary library) =>
        PracticeTasks.From($"doe-check/{Id}", TaskMode.Free, In(version).Practice, In(version).Mails, [], library);
}

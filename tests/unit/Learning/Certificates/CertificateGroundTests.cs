using DigitaalWerkt.Web.Features.Learning.Certificates;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Progress;

namespace DigitaalWerkt.Tests.Learning.Certificates;

/// <summary>When somebody may ask for a certificate.</summary>
public sealed class CertificateGroundTests
{
    static readonly IReadOnlyList<Module> Lessons = SomeLessons.Modules;

    [Theory]
    [InlineData(CertificateKind.Phone, LessonGroup.Phone)]
    [InlineData(CertificateKind.Email, LessonGroup.Email)]
    [InlineData(CertificateKind.Applying, LessonGroup.Applying)]
    [InlineData(CertificateKind.Vdab, LessonGroup.Vdab)]
    public void That_of_a_group_is_for_whoever_did_all_its_lessons(CertificateKind kind, LessonGroup group)
    {
        var lessons = SomeLessons.Of(group);

        var (all, some) = (Ground(kind, SomeLessons.Done(lessons)), Ground(kind, SomeLessons.Done(lessons.Skip(1))));

        (all.IsReached, all.Left.Count).ShouldBe((true, 0));
        all.Lessons.ShouldBe(lessons);
        some.IsReached.ShouldBeFalse();
        some.Left.ShouldBe([lessons[0]]);
    }

    [Fact]
    public void A_task_that_was_skipped_is_still_to_do()
    {
        var lessons = SomeLessons.Of(LessonGroup.Email);
        var task = lessons[0].Steps.First(step => step.Practice is not null);
        var events = SomeLessons.Done(lessons)
            .Select(e => e.Module == lessons[0].Slug && e.Step == task.Id ? e with { Kind = ProgressKind.Skipped } : e);

        Ground(CertificateKind.Email, events).IsReached.ShouldBeFalse();
    }

    [Fact]
    public void That_of_practice_is_for_five_tasks_done_alone_and_one_thing_in_real_life()
    {
        var five = Lessons.Take(CertificateGround.Tasks).ToList();
        var alone = SomeLessons.Done(five).Where(e => KindOf(e) == StepKind.Free).ToList();
        var real = SomeLessons.Done(five).First(e => KindOf(e) == StepKind.RealLife);
        var shown = alone.Select((e, i) => i == 0 ? e with { Kind = ProgressKind.DoneWithHelp } : e);

        Ground(CertificateKind.Practice, [.. alone, real]).IsReached.ShouldBeTrue();
        Ground(CertificateKind.Practice, [.. alone, real]).Lessons.ShouldBe(five);
        Ground(CertificateKind.Practice, alone).IsReached.ShouldBeFalse("nothing in real life");
        Ground(CertificateKind.Practice, [.. alone.Skip(1), real]).IsReached.ShouldBeFalse("four");
        Ground(CertificateKind.Practice, [.. shown, real]).IsReached.ShouldBeFalse("one was shown");
    }

    [Fact]
    public void What_somebody_can_do_is_what_they_finished_or_did_alone()
    {
        var (finished, alone, shown) = (Lessons[0], Lessons[1], Lessons[2]);
        var events = SomeLessons.Done([finished, alone, shown]).Where(e => e.Module == finished.Slug || KindOf(e) == StepKind.Free)
            .Select(e => e.Module == shown.Slug ? e with { Kind = ProgressKind.DoneWithHelp } : e);

        CanDo.In(Lessons, ProgressLog.From(events)).ShouldBe([finished, alone]);
    }

    static StepKind KindOf(ProgressEvent e) => SomeLessons.Library.Find(e.Module)!.FindStep(e.Step)!.Kind;

    static CertificateGround Ground(CertificateKind kind, IEnumerable<ProgressEvent> events) =>
        CertificateGround.Of(kind, Lessons, ProgressLog.From(events));
}

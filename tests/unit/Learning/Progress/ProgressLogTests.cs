using DigitaalWerkt.Web.Features.Learning.Progress;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Learning.Progress;

public sealed class ProgressLogTests
{
    static readonly Arbitrary<ProgressLog> Logs = (
        from events in (
            from module in Gen.Elements("mail", "cv", "spam")
            from step in Gen.Elements("waarom", "zo", "alleen")
            from kind in Gen.Elements(Enum.GetValues<ProgressKind>())
            from at in Gen.Choose(1, 20)
            select new ProgressEvent(module, step, kind, at)).ListOf()
        select ProgressLog.From(events)).ToArbitrary();

    [Fact]
    public void Condensing_keeps_what_is_finished_and_where_the_learner_was() => Check.QuickThrowOnFailure(
        Prop.ForAll(Logs, log =>
            log.Condensed().Latest == log.Latest
            && log.Events.All(e => log.Condensed().HasFinished(e.Module, e.Step) == log.HasFinished(e.Module, e.Step))
            && log.Events.All(e => log.Condensed().LatestIn(e.Module) == log.LatestIn(e.Module))));

    [Fact]
    public void A_skipped_step_is_not_finished()
    {
        var log = ProgressLog.Empty.With(new ProgressEvent("mail", "alleen", ProgressKind.Skipped, 5));

        log.HasFinished("mail", "alleen").ShouldBeFalse();
        log.HasStarted("mail").ShouldBeTrue();
    }
}
